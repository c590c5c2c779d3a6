/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "stretch-details.h"

#include <glib/gi18n-lib.h>

#include "guide/stretch-guide.h"

/* Two drawings beside each other are as wide as the panel. */
#define PICTURE_SIZE 128

static GtkWidget *
text_new (const char *text)
{
  GtkWidget *label = gtk_label_new (text);

  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_widget_set_hexpand (label, TRUE);

  return label;
}

static GtkWidget *
heading_new (const char *text)
{
  GtkWidget *label = g_object_new (GTK_TYPE_LABEL, "accessible-role", GTK_ACCESSIBLE_ROLE_HEADING,
                                   "label", text, "wrap", TRUE, "xalign", 0.0, NULL);

  gtk_widget_add_css_class (label, "caption-heading");

  return label;
}

/* A drawing with its word under it; @words say what it shows to who can not see it. */
static GtkWidget *
picture_new (const char *icon_name, const char *caption, const char *words)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 3);
  GtkWidget *image = gtk_image_new_from_icon_name (icon_name);
  GtkWidget *label = gtk_label_new (caption);

  gtk_image_set_pixel_size (GTK_IMAGE (image), PICTURE_SIZE);
  gtk_accessible_update_property (GTK_ACCESSIBLE (image), GTK_ACCESSIBLE_PROPERTY_LABEL, words, -1);
  gtk_widget_set_tooltip_text (image, words);
  gtk_widget_add_css_class (label, "caption");
  gtk_box_append (GTK_BOX (box), image);
  gtk_box_append (GTK_BOX (box), label);

  return box;
}

static GtkWidget *
pictures_new (const GradualStretchGuide *guide)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);

  gtk_box_set_homogeneous (GTK_BOX (box), TRUE);
  gtk_box_append (
      GTK_BOX (box),
      /* TRANSLATORS: under the drawing of how a stretch begins. */
      picture_new (guide->start_picture, C_ ("stretch", "Start"), _ (guide->start_words)));
  gtk_box_append (GTK_BOX (box),
                  /* TRANSLATORS: under the drawing of how a stretch is held. */
                  picture_new (guide->hold_picture, C_ ("stretch", "Hold"), _ (guide->hold_words)));

  return box;
}

/* Takes @mark, which stands before the text. */
static GtkWidget *
item_new (char *mark, const char *text)
{
  GtkWidget *item = g_object_new (GTK_TYPE_BOX, "accessible-role", GTK_ACCESSIBLE_ROLE_LIST_ITEM,
                                  "spacing", 6, NULL);
  GtkWidget *label = gtk_label_new (mark);

  gtk_widget_set_valign (label, GTK_ALIGN_START);
  gtk_label_set_width_chars (GTK_LABEL (label), 2);
  gtk_label_set_xalign (GTK_LABEL (label), 1);
  gtk_widget_add_css_class (label, "numeric");
  gtk_widget_add_css_class (label, "dim-label");
  gtk_box_append (GTK_BOX (item), label);
  gtk_box_append (GTK_BOX (item), text_new (text));
  g_free (mark);

  return item;
}

static GtkWidget *
list_new (void)
{
  return g_object_new (GTK_TYPE_BOX, "accessible-role", GTK_ACCESSIBLE_ROLE_LIST, "orientation",
                       GTK_ORIENTATION_VERTICAL, "spacing", 4, NULL);
}

static GtkWidget *
steps_new (const char *const *steps)
{
  GtkWidget *list = list_new ();

  for (guint i = 0; steps[i] != NULL; i++)
    /* TRANSLATORS: the number before a step. */
    gtk_box_append (GTK_BOX (list), item_new (g_strdup_printf (_ ("%u."), i + 1), _ (steps[i])));

  return list;
}

static void
add_cautions (GtkWidget *list, const char *const *cautions)
{
  for (guint i = 0; cautions[i] != NULL; i++)
    gtk_box_append (GTK_BOX (list), item_new (g_strdup ("•"), _ (cautions[i])));
}

/* Those of the stretch itself come first. */
static GtkWidget *
cautions_new (const GradualStretchGuide *guide)
{
  GtkWidget *list = list_new ();

  add_cautions (list, guide->cautions);
  add_cautions (list, gradual_stretching_cautions ());

  return list;
}

/**
 * gradual_stretch_details_new:
 *
 * Returns: (transfer floating): how @stretch is done, in drawings and in words: what it is for, its
 *   steps, what to feel, and when to take care.
 */
GtkWidget *
gradual_stretch_details_new (GradualStretch stretch)
{
  const GradualStretchGuide *guide = gradual_stretch_guide (stretch);
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 9);

  gtk_widget_add_css_class (box, "stretch-details");
  gtk_box_append (GTK_BOX (box), text_new (_ (guide->purpose)));
  gtk_box_append (GTK_BOX (box), pictures_new (guide));
  gtk_box_append (GTK_BOX (box), heading_new (_ ("How It Is Done")));
  gtk_box_append (GTK_BOX (box), steps_new (guide->steps));
  gtk_box_append (GTK_BOX (box), heading_new (_ ("What to Feel")));
  gtk_box_append (GTK_BOX (box), text_new (_ (guide->feel)));
  gtk_box_append (GTK_BOX (box), heading_new (_ ("Take Care")));
  gtk_box_append (GTK_BOX (box), cautions_new (guide));

  return box;
}
