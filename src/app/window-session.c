/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <glib/gi18n-lib.h>

#include "compat/message-dialog.h"
#include "fitted-words.h"
#include "plans/plans-window.h"
#include "window-private.h"

/* How long closing the last window waits for the disk before it asks, in seconds. */
#define CLOSE_SECONDS 5

/* What the library keeps beside plans. */
static void
show_library (GradualWindow *self)
{
  GradualLibrary *library = gradual_session_get_library (self->session);

  gradual_plan_view_set_units (self->plan_view, library->units);
  gradual_plan_view_set_stretching (self->plan_view, library->stretching, library->symptoms);
}

/** gradual_window_is_locked: Returns: whether the library has to be recovered before all else. */
gboolean
gradual_window_is_locked (GradualWindow *self)
{
  return gradual_session_get_load_error (self->session) != NULL;
}

static void
build_unsaved (GradualWindow *self)
{
  GtkWidget *box = gtk_widget_get_parent (GTK_WIDGET (self->toasts));
  GtkWidget *label = gtk_label_new (NULL), *button = gtk_button_new ();

  self->unsaved = g_object_new (GTK_TYPE_BOX, "spacing", 12, "accessible-role",
                                GTK_ACCESSIBLE_ROLE_ALERT, NULL);
  self->unsaved_because = GTK_LABEL (label);
  self->unsaved_button = GTK_BUTTON (button);
  gtk_widget_add_css_class (self->unsaved, "unsaved");
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->unsaved), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _ ("Not saved"), -1);
  g_object_set (label, "wrap", TRUE, "wrap-mode", PANGO_WRAP_WORD_CHAR, "hexpand", TRUE, "xalign",
                0.0, NULL);
  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  gtk_button_set_use_underline (self->unsaved_button, TRUE);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), "win.save-again");
  gtk_box_append (GTK_BOX (self->unsaved), label);
  gtk_box_append (GTK_BOX (self->unsaved), button);
  gtk_box_insert_child_after (GTK_BOX (box), self->unsaved,
                              gtk_widget_get_prev_sibling (GTK_WIDGET (self->toasts)));
}

/* As long as something is not on disk, the window says so; a toast would be gone. */
static void
show_unsaved (GradualWindow *self)
{
  const GError *error = gradual_session_get_save_error (self->session);
  gboolean is_outside = gradual_session_is_changed_outside (self->session);
  g_autofree char *text = NULL;

  if (error != NULL && !gradual_window_is_locked (self))
    text = g_strdup_printf (_ ("Not saved: %s"), error->message);
  if (text == NULL && self->unsaved == NULL)
    return;
  if (self->unsaved == NULL)
    build_unsaved (self);
  gtk_label_set_label (self->unsaved_because, text != NULL ? text : "");
  gtk_button_set_label (self->unsaved_button, is_outside ? _ ("_Choose…") : _ ("Try _Again"));
  gtk_widget_set_visible (self->unsaved, text != NULL);
}

/* While the form is open for another plan, what happens to the present one does not close it; nor
 * does it close a page beside the plan. */
static void
changed (GradualWindow *self)
{
  GradualPlan *plan = gradual_window_get_plan (self);
  gboolean is_beside = gradual_window_is_beside_plan (self) && !gradual_window_is_locked (self);

  show_library (self);
  show_unsaved (self);
  if (!is_beside && (!self->is_asking || plan == NULL)) {
    gradual_window_show_plan (self);
    return;
  }
  gradual_plan_view_set_plan (self->plan_view, plan, gradual_session_get_today (self->session));
  if (is_beside)
    gradual_window_show_page_again (self);
  else
    gradual_window_update_actions (self);
}

/* What the passing of days asks for is no step: to undo would take back another one. */
static void
fitted (GradualWindow *self, GArray *changes)
{
  g_autofree char *text = gradual_fitted_words (changes, gradual_window_is_narrow (self));

  gradual_window_tell_fitted (self, NULL, text);
}

/* Not every file system tells of changes by itself. What a window that opens shows has just been
 * read. */
static void
came_to_front (GradualWindow *self)
{
  if (!gtk_window_is_active (GTK_WINDOW (self)))
    return;
  if (self->was_in_front)
    gradual_session_look (self->session);
  self->was_in_front = TRUE;
}

static void
answered (GtkWindow *window, const char *answer)
{
  GradualWindow *self = GRADUAL_WINDOW (window);
  g_autoptr (GError) error = NULL;
  gboolean is_done = TRUE;

  if (g_str_equal (answer, "theirs"))
    is_done = gradual_session_take_outside (self->session, &error);
  else if (g_str_equal (answer, "ours"))
    is_done = gradual_session_keep_ours (self->session, &error);
  if (!is_done)
    gradual_compat_show_message (window, _ ("Your Plans Could Not Be Saved"), error->message);
}

static void
changed_outside (GradualWindow *self)
{
  gradual_compat_ask_which_library (GTK_WINDOW (self), answered);
}

static void
save_again_action (GtkWidget *widget, const char *action G_GNUC_UNUSED,
                   GVariant *parameter G_GNUC_UNUSED)
{
  GradualWindow *self = GRADUAL_WINDOW (widget);

  if (gradual_session_is_changed_outside (self->session))
    changed_outside (self);
  else
    gradual_session_save_again (self->session);
}

static void
settle_unsaved (GtkWindow *window, const char *answer)
{
  GradualWindow *self = GRADUAL_WINDOW (window);
  g_autofree char *path = gradual_session_find_unsaved (self->session);
  g_autoptr (GError) error = NULL;

  /* Another window may have been asked too, and its answer came first. */
  if (path == NULL || g_str_equal (answer, "later"))
    return;
  if (!gradual_session_settle_unsaved (self->session, path, g_str_equal (answer, "take"), &error))
    gradual_compat_show_message (window, _ ("Your Plans Could Not Be Saved"), error->message);
}

static void
ask_about_unsaved (GradualWindow *self)
{
  g_autofree char *path = gradual_session_find_unsaved (self->session);

  if (path != NULL && gradual_session_get_load_error (self->session) == NULL)
    gradual_compat_ask_about_unsaved (GTK_WINDOW (self), settle_unsaved);
}

static gboolean
is_last (GradualWindow *self)
{
  GtkApplication *application = gtk_window_get_application (GTK_WINDOW (self));
  GList *windows = application != NULL ? gtk_application_get_windows (application) : NULL;

  for (GList *link = windows; link != NULL; link = link->next)
    if (GRADUAL_IS_WINDOW (link->data) && link->data != (gpointer)self)
      return FALSE;

  return TRUE;
}

static void
close_answered (GtkWindow *window, const char *answer)
{
  if (!g_str_equal (answer, "close"))
    return;
  GRADUAL_WINDOW (window)->is_leaving = TRUE;
  gtk_window_close (window);
}

/**
 * gradual_window_may_close:
 *
 * Saves before the last window goes. Where that fails the runner is asked, as long as there is a
 * window to ask in. What another program has changed meanwhile is asked about too, but once: who
 * answers "later" and closes finds what was not saved at the next start.
 *
 * Returns: whether the window may be closed.
 */
gboolean
gradual_window_may_close (GradualWindow *self)
{
  gboolean was_changed_outside = gradual_session_is_changed_outside (self->session);
  g_autoptr (GError) error = NULL;

  if (self->is_leaving || !is_last (self) || gradual_window_is_locked (self) ||
      gradual_session_flush (self->session, CLOSE_SECONDS, &error))
    return TRUE;
  if (g_error_matches (error, GRADUAL_SHELF_ERROR, GRADUAL_SHELF_ERROR_CHANGED))
    return was_changed_outside;
  gradual_compat_ask_to_close (GTK_WINDOW (self), error->message, close_answered);

  return FALSE;
}

/* What was to be opened before the library could be read. */
static void
open_waiting (GradualWindow *self)
{
  g_autofree char *path = g_steal_pointer (&self->path_waiting);

  if (path != NULL)
    gradual_window_open (self, path);
}

/** gradual_window_restore: goes on with the backup at @path. */
void
gradual_window_restore (GradualWindow *self, const char *path)
{
  g_autoptr (GError) error = NULL;

  if (gradual_session_restore_backup (self->session, path, &error))
    open_waiting (self);
  else
    gradual_compat_show_message (GTK_WINDOW (self), _ ("The Backup Could Not Be Restored"),
                                 error->message);
}

/** gradual_window_start_anew: sets what can not be read aside, and begins without plans. */
void
gradual_window_start_anew (GradualWindow *self)
{
  g_autoptr (GError) error = NULL;

  if (gradual_session_start_anew (self->session, &error))
    open_waiting (self);
  else
    gradual_compat_show_message (GTK_WINDOW (self), _ ("Your Plans Could Not Be Set Aside"),
                                 error->message);
}

static void
units_chosen (GradualWindow *self)
{
  GradualUnits units = gradual_plan_view_get_units (self->plan_view);

  if (units != gradual_session_get_library (self->session)->units)
    gradual_session_set_units (self->session, units);
}

/** gradual_window_connect_session: has the window follow its session. */
void
gradual_window_connect_session (GradualWindow *self)
{
  show_library (self);
  show_unsaved (self);
  g_signal_connect (self, "map", G_CALLBACK (ask_about_unsaved), NULL);
  g_signal_connect (self, "notify::is-active", G_CALLBACK (came_to_front), NULL);
  g_signal_connect_swapped (self->plan_view, "notify::units", G_CALLBACK (units_chosen), self);
  g_signal_connect_swapped (self->session, "changed", G_CALLBACK (changed), self);
  g_signal_connect_swapped (self->session, "fitted", G_CALLBACK (fitted), self);
  g_signal_connect_swapped (self->session, "saved", G_CALLBACK (show_unsaved), self);
  g_signal_connect_swapped (self->session, "save-failed", G_CALLBACK (show_unsaved), self);
  g_signal_connect_swapped (self->session, "changed-outside", G_CALLBACK (changed_outside), self);
}

/** gradual_window_install_session_actions: gives the class the actions that are about the disk. */
void
gradual_window_install_session_actions (GtkWidgetClass *widget_class)
{
  gtk_widget_class_install_action (widget_class, "win.save-again", NULL, save_again_action);
}

/** gradual_window_show_plans: shows all plans of the library. */
void
gradual_window_show_plans (GradualWindow *self)
{
  gtk_window_present (gradual_plans_window_new (GTK_WINDOW (self), self->session));
}
