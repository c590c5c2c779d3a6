/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "notice.h"

/* Something to be told before all else: what, more about it, and perhaps what to do. */
struct _GradualNotice {
  AdwBin parent_instance;

  /* Template. */
  GtkImage *icon;
  GtkLabel *title;
  GtkLabel *detail;
  GtkButton *button;
};

G_DEFINE_FINAL_TYPE (GradualNotice, gradual_notice, ADW_TYPE_BIN)

/**
 * gradual_notice_set_words:
 * @title: what is told
 * @detail: more about it; "" for nothing
 */
void
gradual_notice_set_words (GradualNotice *self, const char *title, const char *detail)
{
  g_return_if_fail (GRADUAL_IS_NOTICE (self));
  g_return_if_fail (title != NULL && detail != NULL);

  gtk_label_set_label (self->title, title);
  gtk_label_set_label (self->detail, detail);
  gtk_widget_set_visible (GTK_WIDGET (self->detail), *detail != '\0');
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, title,
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, detail, -1);
}

/** gradual_notice_set_grave: whether it is a warning, and no mere hint. */
void
gradual_notice_set_grave (GradualNotice *self, gboolean is_grave)
{
  g_return_if_fail (GRADUAL_IS_NOTICE (self));

  gtk_image_set_from_icon_name (self->icon, is_grave ? "dialog-warning-symbolic"
                                                     : "dialog-information-symbolic");
  if (is_grave)
    gtk_widget_add_css_class (GTK_WIDGET (self), "grave");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self), "grave");
}

/**
 * gradual_notice_set_button:
 * @label: (nullable): what can be done, with a mnemonic; %NULL for no button
 * @action: (nullable): the action that does it
 * @target: (nullable): what it is about; a floating reference is taken
 */
void
gradual_notice_set_button (GradualNotice *self, const char *label, const char *action,
                           GVariant *target)
{
  g_return_if_fail (GRADUAL_IS_NOTICE (self));
  g_return_if_fail (label == NULL || action != NULL);

  gtk_widget_set_visible (GTK_WIDGET (self->button), label != NULL);
  gtk_button_set_label (self->button, label != NULL ? label : "");
  gtk_actionable_set_action_target_value (GTK_ACTIONABLE (self->button), target);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (self->button), action);
}

static void
gradual_notice_class_init (GradualNoticeClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_ALERT);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               GRADUAL_RESOURCES "/symptoms/notice.ui");
  gtk_widget_class_bind_template_child (widget_class, GradualNotice, icon);
  gtk_widget_class_bind_template_child (widget_class, GradualNotice, title);
  gtk_widget_class_bind_template_child (widget_class, GradualNotice, detail);
  gtk_widget_class_bind_template_child (widget_class, GradualNotice, button);
}

static void
gradual_notice_init (GradualNotice *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
