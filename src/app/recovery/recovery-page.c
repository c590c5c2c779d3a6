/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "recovery-page.h"

#include <glib/gi18n-lib.h>

#include "app/compat/button-name.h"
#include "formats/format-error.h"
#include "store/shelf.h"

/* What is shown in the place of the plans where they can not be read. */
struct _GradualRecoveryPage {
  AdwBin parent_instance;

  GPtrArray *rows;   /* (element-type GtkWidget): borrowed from the group */
  GtkWidget *newest; /* (nullable): borrowed: the button that restores the newest backup */

  /* Template. */
  AdwStatusPage *status;
  GtkLabel *reason;
  AdwPreferencesGroup *group;
  GtkWidget *start_anew;
};

enum {
  RESTORE,
  START_ANEW,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (GradualRecoveryPage, gradual_recovery_page, ADW_TYPE_BIN)

/* When a backup was made, in the runner's time zone and form. */
static char *
instant_label (const char *when)
{
  g_autoptr (GDateTime) instant = g_date_time_new_from_iso8601 (when, NULL);
  g_autoptr (GDateTime) local = instant != NULL ? g_date_time_to_local (instant) : NULL;
  char *label = local != NULL ? g_date_time_format (local, "%c") : NULL;

  return label != NULL ? label : g_strdup (when);
}

static GtkWidget *
row_new (const GradualBackup *backup, GtkWidget **restore)
{
  g_autofree char *when = instant_label (backup->when);
  g_autofree char *name = NULL;
  GtkWidget *row = adw_action_row_new ();
  GtkWidget *button = gtk_button_new_with_label (_ ("Restore"));

  /* TRANSLATORS: %s is the date and time of a backup. */
  name = g_strdup_printf (_ ("Restore the backup of %s"), when);
  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), when);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), "recovery.restore");
  gtk_actionable_set_action_target (GTK_ACTIONABLE (button), "^ay", backup->path);
  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  gradual_compat_name_button (button, name);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), button);

  *restore = button;

  return row;
}

static void
show_backups (GradualRecoveryPage *self, GPtrArray *backups)
{
  for (guint i = 0; i < self->rows->len; i++)
    adw_preferences_group_remove (self->group, g_ptr_array_index (self->rows, i));
  g_ptr_array_set_size (self->rows, 0);
  self->newest = NULL;

  for (guint i = 0; i < backups->len; i++) {
    GtkWidget *button;
    GtkWidget *row = row_new (g_ptr_array_index (backups, i), &button);

    if (i == 0)
      self->newest = button;
    adw_preferences_group_add (self->group, row);
    g_ptr_array_add (self->rows, row);
  }
  adw_preferences_group_set_description (
      self->group, backups->len > 0 ? _ ("Earlier states of your plans, the newest first.")
                                    : _ ("There are none."));
}

/**
 * gradual_recovery_page_show_fault:
 * @fault: why the library could not be read, with the place
 * @backups: (element-type GradualBackup): the newest first
 *
 * Says what is wrong, and offers what can be done.
 */
void
gradual_recovery_page_show_fault (GradualRecoveryPage *self, const GError *fault,
                                  GPtrArray *backups)
{
  gboolean is_newer;

  g_return_if_fail (GRADUAL_IS_RECOVERY_PAGE (self));
  g_return_if_fail (fault != NULL && backups != NULL);

  is_newer = g_error_matches (fault, GRADUAL_FORMAT_ERROR, GRADUAL_FORMAT_ERROR_NEWER);
  adw_status_page_set_title (self->status, is_newer ? _ ("Your Plans Are from a Newer Gradual")
                                                    : _ ("Your Plans Can Not Be Read"));
  adw_status_page_set_description (
      self->status, is_newer
                        ? _ ("The file stays as it is. Quit and open it with the newer version, "
                             "or go on with an older state.")
                        : _ ("The file stays as it is. Go on with a backup, or start anew; the "
                             "file is kept under another name."));
  gtk_label_set_text (self->reason, fault->message);
  show_backups (self, backups);
}

static void
restore_action (GtkWidget *widget, const char *action G_GNUC_UNUSED, GVariant *parameter)
{
  g_signal_emit (widget, signals[RESTORE], 0, g_variant_get_bytestring (parameter));
}

static void
start_anew_action (GtkWidget *widget, const char *action G_GNUC_UNUSED,
                   GVariant *parameter G_GNUC_UNUSED)
{
  g_signal_emit (widget, signals[START_ANEW], 0);
}

/* A label of which all would be selected is no place to begin. */
static gboolean
grab_focus (GtkWidget *widget)
{
  GradualRecoveryPage *self = GRADUAL_RECOVERY_PAGE (widget);

  return gtk_widget_grab_focus (self->newest != NULL ? self->newest : self->start_anew);
}

static void
finalize (GObject *object)
{
  g_clear_pointer (&GRADUAL_RECOVERY_PAGE (object)->rows, g_ptr_array_unref);

  G_OBJECT_CLASS (gradual_recovery_page_parent_class)->finalize (object);
}

static void
gradual_recovery_page_class_init (GradualRecoveryPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  GType type = G_TYPE_FROM_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = finalize;
  widget_class->grab_focus = grab_focus;

  /**
   * GradualRecoveryPage::restore:
   * @path: (type filename): the path of the backup
   *
   * The runner wants to go on with a backup.
   */
  signals[RESTORE] = g_signal_new ("restore", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                   G_TYPE_NONE, 1, G_TYPE_STRING);

  /**
   * GradualRecoveryPage::start-anew:
   *
   * The runner wants to go on without any plan.
   */
  signals[START_ANEW] =
      g_signal_new ("start-anew", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);

  gtk_widget_class_install_action (widget_class, "recovery.restore", "ay", restore_action);
  gtk_widget_class_install_action (widget_class, "recovery.start-anew", NULL, start_anew_action);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               GRADUAL_RESOURCES "/recovery/recovery-page.ui");
  gtk_widget_class_bind_template_child (widget_class, GradualRecoveryPage, status);
  gtk_widget_class_bind_template_child (widget_class, GradualRecoveryPage, reason);
  gtk_widget_class_bind_template_child (widget_class, GradualRecoveryPage, group);
  gtk_widget_class_bind_template_child (widget_class, GradualRecoveryPage, start_anew);
}

static void
gradual_recovery_page_init (GradualRecoveryPage *self)
{
  self->rows = g_ptr_array_new ();
  gtk_widget_init_template (GTK_WIDGET (self));
}
