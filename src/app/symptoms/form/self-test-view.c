/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "self-test-view.h"

#include <glib/gi18n-lib.h>

/* A test that a runner does alone: its drawing and its name, and, unfolded, its steps. */
struct _GradualSelfTestView {
  AdwBin parent_instance;

  const GradualSelfTest *test;

  /* Template. */
  GtkImage *picture;
  GtkLabel *name;
  GtkExpander *expander;
};

G_DEFINE_FINAL_TYPE (GradualSelfTestView, gradual_self_test_view, ADW_TYPE_BIN)

/** gradual_self_test_view_set_expanded: unfolds the steps, or folds them. */
void
gradual_self_test_view_set_expanded (GradualSelfTestView *self, gboolean is_expanded)
{
  g_return_if_fail (GRADUAL_IS_SELF_TEST_VIEW (self));

  gtk_expander_set_expanded (self->expander, is_expanded);
}

static GtkWidget *
step_new (guint number, const char *text)
{
  GtkWidget *item = g_object_new (GTK_TYPE_BOX, "accessible-role", GTK_ACCESSIBLE_ROLE_LIST_ITEM,
                                  "spacing", 6, NULL);
  /* TRANSLATORS: the number before a step. */
  g_autofree char *mark = g_strdup_printf (_ ("%u."), number);
  GtkWidget *before = gtk_label_new (mark);
  GtkWidget *label = g_object_new (GTK_TYPE_LABEL, "label", text, "wrap", TRUE, "wrap-mode",
                                   PANGO_WRAP_WORD_CHAR, "xalign", 0.0, "hexpand", TRUE, NULL);

  gtk_widget_set_valign (before, GTK_ALIGN_START);
  gtk_widget_add_css_class (before, "numeric");
  gtk_widget_add_css_class (before, "dim-label");
  gtk_box_append (GTK_BOX (item), before);
  gtk_box_append (GTK_BOX (item), label);

  return item;
}

static GtkWidget *
steps_new (const char *const *steps)
{
  GtkWidget *list = g_object_new (GTK_TYPE_BOX, "accessible-role", GTK_ACCESSIBLE_ROLE_LIST,
                                  "orientation", GTK_ORIENTATION_VERTICAL, "spacing", 4, NULL);

  gtk_widget_add_css_class (list, "unfolded");
  for (guint i = 0; steps[i] != NULL; i++)
    gtk_box_append (GTK_BOX (list), step_new (i + 1, _ (steps[i])));

  return list;
}

/* What is not looked at needs no labels. */
static void
expanded_changed (GradualSelfTestView *self)
{
  if (gtk_expander_get_child (self->expander) == NULL)
    gtk_expander_set_child (self->expander, steps_new (self->test->steps));
}

/** gradual_self_test_view_new: Returns: (transfer floating): how @test is done; it is not copied.
 */
GtkWidget *
gradual_self_test_view_new (const GradualSelfTest *test)
{
  GradualSelfTestView *self;
  g_autofree char *how = NULL;

  g_return_val_if_fail (test != NULL, NULL);

  self = g_object_new (GRADUAL_TYPE_SELF_TEST_VIEW, NULL);
  /* TRANSLATORS: the name, for a screen reader, of what unfolds; first the name of a test. */
  how = g_strdup_printf (_ ("%s: how to test"), _ (test->name));
  self->test = test;
  gtk_label_set_label (self->name, _ (test->name));
  gtk_image_set_from_icon_name (self->picture, test->picture);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->picture), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _ (test->picture_words), -1);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->expander), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  how, -1);

  return GTK_WIDGET (self);
}

static gboolean
grab_focus (GtkWidget *widget)
{
  return gtk_widget_grab_focus (GTK_WIDGET (GRADUAL_SELF_TEST_VIEW (widget)->expander));
}

static void
gradual_self_test_view_class_init (GradualSelfTestViewClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  widget_class->grab_focus = grab_focus;

  gtk_widget_class_set_template_from_resource (widget_class, GRADUAL_RESOURCES
                                               "/symptoms/form/self-test-view.ui");
  gtk_widget_class_bind_template_child (widget_class, GradualSelfTestView, picture);
  gtk_widget_class_bind_template_child (widget_class, GradualSelfTestView, name);
  gtk_widget_class_bind_template_child (widget_class, GradualSelfTestView, expander);
  gtk_widget_class_bind_template_callback (widget_class, expanded_changed);
}

static void
gradual_self_test_view_init (GradualSelfTestView *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
