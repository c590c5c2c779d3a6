/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <glib/gi18n-lib.h>

#include "compat/message-dialog.h"
#include "plan-file.h"
#include "plans/no-room.h"
#include "window-private.h"

/**
 * gradual_window_add_plan:
 * @plan: a new plan, or one from a file
 * @name: what was done, as in "Open Plan"
 *
 * Adds a plan and shows it. Where the library is full the runner is told, and what was shown stays.
 *
 * Returns: whether there was room for it.
 */
gboolean
gradual_window_add_plan (GradualWindow *self, GradualPlan *plan, const char *name)
{
  gboolean was_asking = self->is_asking;

  self->is_asking = FALSE;
  if (gradual_session_add_plan (self->session, plan, name))
    return TRUE;
  self->is_asking = was_asking;
  gradual_no_room_tell (GTK_WINDOW (self));

  return FALSE;
}

/** Opening: what the window waits for. The window is held until it is done. */
typedef struct {
  GradualWindow *window;
  char *name; /* the file's name, for people */
} Opening;

static Opening *
opening_new (GradualWindow *window, const char *path)
{
  Opening *opening = g_new (Opening, 1);

  *opening = (Opening){g_object_ref (window), g_filename_display_basename (path)};

  return opening;
}

static void
opening_free (Opening *opening)
{
  g_object_unref (opening->window);
  g_free (opening->name);
  g_free (opening);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Opening, opening_free)

static void
loaded (GObject *source G_GNUC_UNUSED, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (Opening) opening = user_data;
  GradualWindow *self = opening->window;
  g_autoptr (GError) error = NULL;
  g_autoptr (GradualPlanFile) file = gradual_plan_file_load_finish (result, &error);

  if (file != NULL && gradual_window_needs_report (self, file)) {
    gradual_window_show_report (self, g_steal_pointer (&file));
  } else if (file != NULL) {
    gradual_window_add_plan (self, file->plan, _ ("Open Plan"));
  } else if (!g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED)) {
    /* TRANSLATORS: %s is the name of a file. */
    g_autofree char *heading = g_strdup_printf (_ ("“%s” Could Not Be Opened"), opening->name);

    gradual_compat_show_message (GTK_WINDOW (self), heading, error->message);
  }
}

/**
 * gradual_window_open:
 * @path: a plan document, or a table of a plan that was made elsewhere
 *
 * Begins to open a plan in place of the one that is shown; one that was made elsewhere, or that
 * breaks a rule, after a report of what was found. What can not be opened is told, and changes
 * nothing. While the library can not be read it waits, since nothing could be saved.
 */
void
gradual_window_open (GradualWindow *self, const char *path)
{
  g_return_if_fail (GRADUAL_IS_WINDOW (self));
  g_return_if_fail (path != NULL);

  if (gradual_window_is_locked (self)) {
    g_free (self->path_waiting);
    self->path_waiting = g_strdup (path);
    return;
  }
  gradual_plan_file_load (path, gradual_session_get_today (self->session), self->cancellable,
                          loaded, opening_new (self, path));
}

/**
 * gradual_window_export:
 * @path: (nullable): where to write the plan; %NULL where the runner has chosen nothing
 *
 * Begins to write the plan as the runner has asked for it.
 */
void
gradual_window_export (GtkWindow *window, const char *path)
{
  GradualWindow *self = GRADUAL_WINDOW (window);

  if (path != NULL)
    gradual_window_write_plan (self, gradual_window_get_plan (self), self->export_flags, path);
}

static void
save_to_action (GtkWidget *widget, const char *action G_GNUC_UNUSED, GVariant *parameter)
{
  const char *path = g_variant_get_string (parameter, NULL);

  GRADUAL_WINDOW (widget)->export_flags =
      gradual_plan_file_is_table_name (path) ? GRADUAL_PLAN_FILE_TABLE : GRADUAL_PLAN_FILE_DOCUMENT;
  gradual_window_export (GTK_WINDOW (widget), path);
}

static void
new_plan_action (GtkWidget *widget, const char *action G_GNUC_UNUSED,
                 GVariant *parameter G_GNUC_UNUSED)
{
  gradual_window_show_form (GRADUAL_WINDOW (widget));
}

static void
show_plan_action (GtkWidget *widget, const char *action G_GNUC_UNUSED,
                  GVariant *parameter G_GNUC_UNUSED)
{
  gradual_window_show_plan (GRADUAL_WINDOW (widget));
}

static void
plan_settings_action (GtkWidget *widget, const char *action G_GNUC_UNUSED,
                      GVariant *parameter G_GNUC_UNUSED)
{
  gradual_window_show_settings (GRADUAL_WINDOW (widget));
}

static void
make_plan_action (GtkWidget *widget, const char *action G_GNUC_UNUSED,
                  GVariant *parameter G_GNUC_UNUSED)
{
  GradualWindow *self = GRADUAL_WINDOW (widget);
  GradualPlan *plan = gradual_welcome_page_get_plan (self->welcome);

  if (plan != NULL && gradual_window_add_plan (self, plan, _ ("New Plan")))
    gradual_plan_view_show_day (self->plan_view, gradual_session_get_today (self->session));
}

static void
show_plans_action (GtkWidget *widget, const char *action G_GNUC_UNUSED,
                   GVariant *parameter G_GNUC_UNUSED)
{
  gradual_window_show_plans (GRADUAL_WINDOW (widget));
}

static void
undo_action (GtkWidget *widget, const char *action G_GNUC_UNUSED, GVariant *parameter G_GNUC_UNUSED)
{
  GradualWindow *self = GRADUAL_WINDOW (widget);

  self->is_asking = FALSE;
  gradual_session_undo (self->session);
}

static void
redo_action (GtkWidget *widget, const char *action G_GNUC_UNUSED, GVariant *parameter G_GNUC_UNUSED)
{
  GradualWindow *self = GRADUAL_WINDOW (widget);

  self->is_asking = FALSE;
  gradual_session_redo (self->session);
}

/** gradual_window_name_step: Returns: (transfer full): @format with @name in it. */
char *
gradual_window_name_step (const char *format, const char *name)
{
  g_auto (GStrv) parts = g_strsplit (format, "%s", 2);

  return g_strjoinv (name, parts);
}

/* GTK would read the shortcuts with every window, which takes longer than a frame. */
static void
show_help_overlay_action (GtkWidget *widget, const char *action G_GNUC_UNUSED,
                          GVariant *parameter G_GNUC_UNUSED)
{
  GtkApplicationWindow *window = GTK_APPLICATION_WINDOW (widget);

  if (gtk_application_window_get_help_overlay (window) == NULL) {
    g_autoptr (GtkBuilder) builder =
        gtk_builder_new_from_resource (GRADUAL_RESOURCES "/help-overlay.ui");

    gtk_application_window_set_help_overlay (
        window, GTK_SHORTCUTS_WINDOW (gtk_builder_get_object (builder, "help_overlay")));
  }
  gtk_window_present (GTK_WINDOW (gtk_application_window_get_help_overlay (window)));
}

/* Names a step at its button and in the menu. */
static void
name_step (GradualWindow *self, GtkWidget *button, const char *format, const char *fallback,
           const char *name)
{
  g_autofree char *text =
      name != NULL ? gradual_window_name_step (format, name) : g_strdup (fallback);

  gtk_widget_set_tooltip_text (button, text);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, text, -1);
  g_menu_append (self->undo_section, text,
                 gtk_actionable_get_action_name (GTK_ACTIONABLE (button)));
}

/** gradual_window_update_actions: enables what can be done now, and names what can be undone. */
void
gradual_window_update_actions (GradualWindow *self)
{
  GtkWidget *widget = GTK_WIDGET (self);
  const char *undo = gradual_session_get_undo_name (self->session);
  const char *redo = gradual_session_get_redo_name (self->session);
  gboolean has_plan = gradual_window_get_plan (self) != NULL;
  gboolean is_locked = gradual_window_is_locked (self);
  gboolean can_make = FALSE;

  if (self->welcome != NULL)
    g_object_get (self->welcome, "has-plan", &can_make, NULL);
  gtk_widget_action_set_enabled (widget, "win.new-plan", !is_locked);
  gtk_widget_action_set_enabled (widget, "win.open", !is_locked);
  gtk_widget_action_set_enabled (widget, "win.make-plan", can_make && !is_locked);
  gtk_widget_action_set_enabled (widget, "win.save-as", has_plan);
  gtk_widget_action_set_enabled (widget, "win.save-to", has_plan);
  gtk_widget_action_set_enabled (widget, "win.choose-export", has_plan);
  gtk_widget_action_set_enabled (widget, "win.show-plan",
                                 has_plan || gradual_window_is_beside_plan (self));
  gtk_widget_action_set_enabled (widget, "win.show-progress", !is_locked);
  gtk_widget_action_set_enabled (widget, "win.show-symptoms", !is_locked);
  gtk_widget_action_set_enabled (widget, "win.show-cadence", !is_locked);
  gtk_widget_action_set_enabled (widget, "win.new-report", !is_locked);
  gtk_widget_action_set_enabled (widget, "win.show-plans",
                                 gradual_session_get_library (self->session)->items->len > 0);
  gtk_widget_action_set_enabled (widget, "win.undo", undo != NULL);
  gtk_widget_action_set_enabled (widget, "win.redo", redo != NULL);
  gradual_window_update_away_actions (self);
  gradual_window_update_log_actions (self);
  gradual_window_update_plan_actions (self);

  g_menu_remove_all (self->undo_section);
  /* TRANSLATORS: %s is the name of a step, as in "Undo Change Minutes". */
  name_step (self, self->undo_button, _ ("Undo %s"), _ ("Undo"), undo);
  /* TRANSLATORS: %s is the name of a step, as in "Redo Change Minutes". */
  name_step (self, self->redo_button, _ ("Redo %s"), _ ("Redo"), redo);
}

/** gradual_window_install_actions: gives the class its actions, all of which are named win. */
void
gradual_window_install_actions (GtkWidgetClass *widget_class)
{
  gtk_widget_class_install_action (widget_class, "win.new-plan", NULL, new_plan_action);
  gtk_widget_class_install_action (widget_class, "win.show-plan", NULL, show_plan_action);
  gtk_widget_class_install_action (widget_class, "win.plan-settings", NULL, plan_settings_action);
  gtk_widget_class_install_action (widget_class, "win.make-plan", NULL, make_plan_action);
  gtk_widget_class_install_action (widget_class, "win.save-to", "s", save_to_action);
  gtk_widget_class_install_action (widget_class, "win.show-help-overlay", NULL,
                                   show_help_overlay_action);
  gradual_window_install_away_actions (widget_class);
  gradual_window_install_log_actions (widget_class);
  gradual_window_install_plan_actions (widget_class);
  gtk_widget_class_install_action (widget_class, "win.show-plans", NULL, show_plans_action);
  gtk_widget_class_install_action (widget_class, "win.undo", NULL, undo_action);
  gtk_widget_class_install_action (widget_class, "win.redo", NULL, redo_action);
}
