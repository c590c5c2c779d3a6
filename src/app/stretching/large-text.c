/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "large-text.h"

/* The smallest letters, in pixels; what does not fit then ends in an ellipsis. */
#define SIZE_LEAST   10
#define SIZE_LARGEST 800

/* A text that is as large as its place lets it be, on one line or on more, so that it can be read
 * from afar. */
struct _GradualLargeText {
  GtkWidget parent_instance;

  /* Owned. */
  char *text;
  char *sample; /* (nullable): a text of which the size is taken, so that it stays the same */
  PangoLayout *layout; /* (nullable): as it is drawn; %NULL: not known yet */
  int size;            /* of the letters in it, in pixels */
};

G_DEFINE_FINAL_TYPE (GradualLargeText, gradual_large_text, GTK_TYPE_WIDGET)

/**
 * gradual_large_text_new:
 * @role: what it is to assistive technologies; %GTK_ACCESSIBLE_ROLE_PRESENTATION where they are
 * told otherwise
 * @sample: (nullable): a text that is as large as any of those to come
 *
 * Returns: (transfer floating): a text.
 */
GtkWidget *
gradual_large_text_new (GtkAccessibleRole role, const char *sample)
{
  GradualLargeText *self = g_object_new (GRADUAL_TYPE_LARGE_TEXT, "accessible-role", role, NULL);

  self->sample = g_strdup (sample);

  return GTK_WIDGET (self);
}

/** gradual_large_text_set_text: shows another text. */
void
gradual_large_text_set_text (GradualLargeText *self, const char *text)
{
  g_return_if_fail (GRADUAL_IS_LARGE_TEXT (self));
  g_return_if_fail (text != NULL);

  if (g_str_equal (self->text, text))
    return;
  g_free (self->text);
  self->text = g_strdup (text);
  g_clear_object (&self->layout);
  if (gtk_accessible_get_accessible_role (GTK_ACCESSIBLE (self)) !=
      GTK_ACCESSIBLE_ROLE_PRESENTATION)
    gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, text, -1);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

/** gradual_large_text_get_text: Returns: (transfer none): what is shown. */
const char *
gradual_large_text_get_text (GradualLargeText *self)
{
  g_return_val_if_fail (GRADUAL_IS_LARGE_TEXT (self), "");

  return self->text;
}

static void
set_size (PangoLayout *layout, int size)
{
  g_autoptr (PangoFontDescription) font = pango_font_description_copy (
      pango_context_get_font_description (pango_layout_get_context (layout)));

  pango_font_description_set_absolute_size (font, size * PANGO_SCALE);
  pango_layout_set_font_description (layout, font);
}

static gboolean
fits (PangoLayout *layout, int size, int width, int height)
{
  int text_width, text_height;

  set_size (layout, size);
  pango_layout_get_pixel_size (layout, &text_width, &text_height);

  return text_width <= width && text_height <= height;
}

/* Words are not broken, so that a larger size never fits where a smaller one does not. */
static int
find_size (PangoLayout *layout, int width, int height)
{
  int fitting = SIZE_LEAST, too_large = MIN (SIZE_LARGEST, height) + 1;

  while (too_large - fitting > 1) {
    int size = (fitting + too_large) / 2;

    if (fits (layout, size, width, height))
      fitting = size;
    else
      too_large = size;
  }

  return fitting;
}

static PangoLayout *
layout_new (GradualLargeText *self, int width, int height)
{
  PangoLayout *layout = gtk_widget_create_pango_layout (
      GTK_WIDGET (self), self->sample != NULL ? self->sample : self->text);

  pango_layout_set_alignment (layout, PANGO_ALIGN_CENTER);
  pango_layout_set_width (layout, width * PANGO_SCALE);
  pango_layout_set_wrap (layout, PANGO_WRAP_WORD);
  self->size = find_size (layout, width, height);
  set_size (layout, self->size);
  pango_layout_set_text (layout, self->text, -1);
  if (!fits (layout, self->size, width, height)) {
    pango_layout_set_wrap (layout, PANGO_WRAP_WORD_CHAR);
    pango_layout_set_height (layout, height * PANGO_SCALE);
    pango_layout_set_ellipsize (layout, PANGO_ELLIPSIZE_END);
  }

  return layout;
}

static PangoLayout *
ensure_layout (GradualLargeText *self)
{
  int width = gtk_widget_get_width (GTK_WIDGET (self));
  int height = gtk_widget_get_height (GTK_WIDGET (self));

  if (self->layout == NULL && width > 0 && height > 0)
    self->layout = layout_new (self, width, height);

  return self->layout;
}

/** gradual_large_text_get_size: Returns: how large the letters are, in pixels; 0: not shown yet. */
int
gradual_large_text_get_size (GradualLargeText *self)
{
  g_return_val_if_fail (GRADUAL_IS_LARGE_TEXT (self), 0);

  return ensure_layout (self) != NULL ? self->size : 0;
}

static void
snapshot (GtkWidget *widget, GtkSnapshot *to)
{
  PangoLayout *layout = ensure_layout (GRADUAL_LARGE_TEXT (widget));
  GdkRGBA color;
  int height;

  if (layout == NULL)
    return;
  pango_layout_get_pixel_size (layout, NULL, &height);
  gtk_style_context_get_color (gtk_widget_get_style_context (widget), &color);
  gtk_snapshot_save (to);
  gtk_snapshot_translate (
      to, &GRAPHENE_POINT_INIT (0, (float)(gtk_widget_get_height (widget) - height) / 2));
  gtk_snapshot_append_layout (to, layout, &color);
  gtk_snapshot_restore (to);
}

static void
size_allocate (GtkWidget *widget, int width G_GNUC_UNUSED, int height G_GNUC_UNUSED,
               int baseline G_GNUC_UNUSED)
{
  g_clear_object (&GRADUAL_LARGE_TEXT (widget)->layout);
}

static void
css_changed (GtkWidget *widget, GtkCssStyleChange *change)
{
  g_clear_object (&GRADUAL_LARGE_TEXT (widget)->layout);

  GTK_WIDGET_CLASS (gradual_large_text_parent_class)->css_changed (widget, change);
}

static void
measure (GtkWidget *widget G_GNUC_UNUSED, GtkOrientation orientation G_GNUC_UNUSED,
         int for_size G_GNUC_UNUSED, int *minimum, int *natural, int *minimum_baseline,
         int *natural_baseline)
{
  *minimum = *natural = SIZE_LEAST;
  *minimum_baseline = *natural_baseline = -1;
}

static void
dispose (GObject *object)
{
  g_clear_object (&GRADUAL_LARGE_TEXT (object)->layout);

  G_OBJECT_CLASS (gradual_large_text_parent_class)->dispose (object);
}

static void
finalize (GObject *object)
{
  GradualLargeText *self = GRADUAL_LARGE_TEXT (object);

  g_free (self->text);
  g_free (self->sample);

  G_OBJECT_CLASS (gradual_large_text_parent_class)->finalize (object);
}

static void
gradual_large_text_class_init (GradualLargeTextClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = dispose;
  G_OBJECT_CLASS (klass)->finalize = finalize;
  widget_class->snapshot = snapshot;
  widget_class->size_allocate = size_allocate;
  widget_class->css_changed = css_changed;
  widget_class->measure = measure;

  gtk_widget_class_set_css_name (widget_class, "largetext");
}

static void
gradual_large_text_init (GradualLargeText *self)
{
  self->text = g_strdup ("");
}
