/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "export-dialog.h"

#include "plan-file.h"

/* Asks what is to be in the file before it asks where the file is to be. Health data stays out
 * unless the runner says otherwise, each time. */
struct _GradualExportDialog {
  AdwWindow parent_instance;

  /* Template. */
  GtkWidget *choose_button;
  GtkCheckButton *table;
  GtkSwitch *health;
};

G_DEFINE_FINAL_TYPE (GradualExportDialog, gradual_export_dialog, ADW_TYPE_WINDOW)

/**
 * gradual_export_dialog_new:
 * @parent: the window whose plan is to be exported; its action win.choose-export gets the answer
 *
 * Returns: (transfer none): the dialog.
 */
GtkWindow *
gradual_export_dialog_new (GtkWindow *parent)
{
  return g_object_new (GRADUAL_TYPE_EXPORT_DIALOG, "transient-for", parent, NULL);
}

static void
choose_action (GtkWidget *widget, const char *action G_GNUC_UNUSED,
               GVariant *parameter G_GNUC_UNUSED)
{
  GradualExportDialog *self = GRADUAL_EXPORT_DIALOG (widget);
  GtkWindow *parent = gtk_window_get_transient_for (GTK_WINDOW (self));
  guint flags = GRADUAL_PLAN_FILE_DOCUMENT;

  if (gtk_check_button_get_active (self->table))
    flags |= GRADUAL_PLAN_FILE_TABLE;
  if (gtk_switch_get_active (self->health))
    flags |= GRADUAL_PLAN_FILE_WITH_HEALTH;
  gtk_widget_set_visible (widget, FALSE);
  if (parent != NULL)
    gtk_widget_activate_action (GTK_WIDGET (parent), "win.choose-export", "u", flags);
  gtk_window_close (GTK_WINDOW (self));
}

static void
gradual_export_dialog_class_init (GradualExportDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  gtk_widget_class_install_action (widget_class, "export.choose", NULL, choose_action);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "window.close", NULL);
  gtk_widget_class_set_template_from_resource (widget_class, GRADUAL_RESOURCES "/export-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, GradualExportDialog, choose_button);
  gtk_widget_class_bind_template_child (widget_class, GradualExportDialog, table);
  gtk_widget_class_bind_template_child (widget_class, GradualExportDialog, health);
}

static void
gradual_export_dialog_init (GradualExportDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  /* The first in the row is Cancel, and Return would press it. */
  gtk_window_set_focus (GTK_WINDOW (self), self->choose_button);
}
