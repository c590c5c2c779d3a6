/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <glib/gi18n-lib.h>

#include "compat/file-chooser.h"
#include "compat/message-dialog.h"
#include "export-dialog.h"
#include "report/report-summary.h"
#include "rules/check.h"
#include "rules/fit.h"
#include "window-private.h"

/* What comes into the window from files and goes out into them, and what stands between. */

/**
 * gradual_window_needs_report:
 *
 * Returns: whether the plan was made elsewhere, or breaks a hard rule, and so is shown as a report
 *   before it is taken in.
 */
gboolean
gradual_window_needs_report (GradualWindow *self, const GradualPlanFile *file)
{
  g_autoptr (GradualReport) report = NULL;

  if (file->is_foreign)
    return TRUE;
  report = gradual_check (
      file->plan, gradual_report_as_of (file->plan, gradual_session_get_today (self->session)),
      file->first_week);

  return !gradual_report_is_sound (report);
}

/**
 * gradual_window_open_file:
 * @file: a file that was given to the program
 *
 * Like gradual_window_open(), for a file that may be somewhere else than on this computer.
 */
void
gradual_window_open_file (GradualWindow *self, GFile *file)
{
  g_autofree char *name = NULL, *heading = NULL;

  g_return_if_fail (GRADUAL_IS_WINDOW (self));
  g_return_if_fail (G_IS_FILE (file));

  if (g_file_peek_path (file) != NULL) {
    gradual_window_open (self, g_file_peek_path (file));
    return;
  }
  name = g_file_get_parse_name (file);
  /* TRANSLATORS: %s is the name of a file. */
  heading = g_strdup_printf (_ ("“%s” Could Not Be Opened"), name);
  gradual_compat_show_message (
      GTK_WINDOW (self), heading,
      _ ("Gradual does not use the network. Copy the file to this computer, and open it there."));
}

static gboolean
dropped (GtkDropTarget *target G_GNUC_UNUSED, const GValue *value, double x G_GNUC_UNUSED,
         double y G_GNUC_UNUSED, gpointer window)
{
  g_autoptr (GSList) files = NULL;

  if (G_VALUE_HOLDS (value, GDK_TYPE_FILE_LIST))
    files = gdk_file_list_get_files (g_value_get_boxed (value));
  else if (G_VALUE_HOLDS (value, G_TYPE_FILE))
    files = g_slist_prepend (NULL, g_value_get_object (value));
  if (files == NULL)
    return FALSE;

  /* Each would take the place of the one before. */
  if (files->next != NULL)
    gradual_window_show_toast (window, _ ("One file at a time: the first one is opened"), FALSE);
  gradual_window_open_file (window, files->data);

  return TRUE;
}

/** gradual_window_accept_drops: lets files be dropped on the window, wherever in it. */
void
gradual_window_accept_drops (GradualWindow *self)
{
  GType types[] = {GDK_TYPE_FILE_LIST, G_TYPE_FILE};
  GtkDropTarget *target = gtk_drop_target_new (G_TYPE_INVALID, GDK_ACTION_COPY);

  gtk_drop_target_set_gtypes (target, types, G_N_ELEMENTS (types));
  g_signal_connect (target, "drop", G_CALLBACK (dropped), self);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (target));
}

static void
make_gradual_action (GtkWidget *widget, const char *action G_GNUC_UNUSED,
                     GVariant *parameter G_GNUC_UNUSED)
{
  GradualWindow *self = GRADUAL_WINDOW (widget);
  const GradualPlanFile *file = gradual_report_page_get_file (self->report);
  g_autoptr (GArray) changes = g_array_new (FALSE, FALSE, sizeof (GradualChange));
  g_autoptr (GradualPlan) fitted = NULL;
  g_autofree char *told = NULL;

  if (file == NULL)
    return;
  fitted = gradual_fit (
      file->plan, gradual_report_as_of (file->plan, gradual_session_get_today (self->session)),
      changes);
  if (!gradual_window_add_plan (self, fitted, _ ("Open Plan")))
    return;
  gradual_plan_view_show_day (self->plan_view, gradual_session_get_today (self->session));
  if (changes->len == 0)
    return;
  told = gradual_report_tell_changes (changes);
  gradual_window_show_toast (self, told, TRUE);
}

static void
leave_report_action (GtkWidget *widget, const char *action G_GNUC_UNUSED,
                     GVariant *parameter G_GNUC_UNUSED)
{
  gradual_window_show_plan (GRADUAL_WINDOW (widget));
}

static void
open_path (GtkWindow *window, const char *path)
{
  if (path != NULL)
    gradual_window_open (GRADUAL_WINDOW (window), path);
}

static void
open_action (GtkWidget *widget, const char *action G_GNUC_UNUSED, GVariant *parameter G_GNUC_UNUSED)
{
  gradual_compat_open_file (GTK_WINDOW (widget), open_path);
}

static void
save_as_action (GtkWidget *widget, const char *action G_GNUC_UNUSED,
                GVariant *parameter G_GNUC_UNUSED)
{
  gtk_window_present (gradual_export_dialog_new (GTK_WINDOW (widget)));
}

static void
choose_export_action (GtkWidget *widget, const char *action G_GNUC_UNUSED, GVariant *parameter)
{
  GradualWindow *self = GRADUAL_WINDOW (widget);
  GradualPlan *plan = gradual_window_get_plan (self);
  g_autofree char *name = NULL;
  gboolean is_table;

  self->export_flags = g_variant_get_uint32 (parameter);
  is_table = (self->export_flags & GRADUAL_PLAN_FILE_TABLE) != 0;
  name = g_strconcat (plan->head.title, is_table ? ".csv" : ".gradual.json", NULL);
  g_strdelimit (name, G_DIR_SEPARATOR_S, '-');
  gradual_compat_save_file (GTK_WINDOW (self), name, is_table ? _ ("Tables") : _ ("Plans"),
                            is_table ? "csv" : "json", gradual_window_export);
}

/** gradual_window_install_file_actions: gives the class the actions that are about files. */
void
gradual_window_install_file_actions (GtkWidgetClass *widget_class)
{
  gtk_widget_class_install_action (widget_class, "win.open", NULL, open_action);
  gtk_widget_class_install_action (widget_class, "win.save-as", NULL, save_as_action);
  gtk_widget_class_install_action (widget_class, "win.choose-export", "u", choose_export_action);
  gtk_widget_class_install_action (widget_class, "win.make-gradual", NULL, make_gradual_action);
  gtk_widget_class_install_action (widget_class, "win.leave-report", NULL, leave_report_action);
}
