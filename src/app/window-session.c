/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <glib/gi18n-lib.h>

#include "compat.h"
#include "plans/plans-window.h"
#include "window-private.h"

/* How long closing the last window waits for the disk before it asks, in seconds. */
#define CLOSE_SECONDS 5

/* The units are one of the things that the library keeps. */
static void
show_units (GradualWindow *self)
{
  gradual_plan_view_set_units (self->plan_view, gradual_session_get_library (self->session)->units);
}

/* While the form is open for another plan, what happens to the present one does not close it. */
static void
changed (GradualWindow *self)
{
  GradualPlan *plan = gradual_window_get_plan (self);

  show_units (self);
  if (self->is_asking && plan != NULL) {
    gradual_plan_view_set_plan (self->plan_view, plan, gradual_session_get_today (self->session));
    gradual_window_update_actions (self);
  } else {
    gradual_window_show_plan (self);
  }
}

/** gradual_window_fitted_text: Returns: (transfer full): how many runs had to become shorter. */
char *
gradual_window_fitted_text (guint n_changes)
{
  return g_strdup_printf (g_dngettext (GETTEXT_PACKAGE,
                                       "%u later run was shortened to stay gradual",
                                       "%u later runs were shortened to stay gradual", n_changes),
                          n_changes);
}

/* What the passing of days asks for is no step: to undo would take back another one. */
static void
fitted (GradualWindow *self, GArray *changes)
{
  g_autofree char *title = gradual_window_fitted_text (changes->len);

  gradual_window_show_toast (self, title, FALSE);
}

static void
save_failed (GradualWindow *self, const GError *error)
{
  g_autofree char *title = g_strdup_printf (_ ("Not saved: %s"), error->message);

  gradual_window_show_toast (self, title, FALSE);
}

/* Not every file system tells of changes by itself. */
static void
came_to_front (GradualWindow *self)
{
  if (gtk_window_is_active (GTK_WINDOW (self)))
    gradual_session_look (self->session);
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

  if (self->is_leaving || !is_last (self) ||
      gradual_session_get_load_error (self->session) != NULL ||
      gradual_session_flush (self->session, CLOSE_SECONDS, &error))
    return TRUE;
  if (g_error_matches (error, GRADUAL_SHELF_ERROR, GRADUAL_SHELF_ERROR_CHANGED))
    return was_changed_outside;
  gradual_compat_ask_to_close (GTK_WINDOW (self), error->message, close_answered);

  return FALSE;
}

/** gradual_window_restore: goes on with the backup at @path. */
void
gradual_window_restore (GradualWindow *self, const char *path)
{
  g_autoptr (GError) error = NULL;

  if (!gradual_session_restore_backup (self->session, path, &error))
    gradual_compat_show_message (GTK_WINDOW (self), _ ("The Backup Could Not Be Restored"),
                                 error->message);
}

/** gradual_window_start_anew: sets what can not be read aside, and begins without plans. */
void
gradual_window_start_anew (GradualWindow *self)
{
  g_autoptr (GError) error = NULL;

  if (!gradual_session_start_anew (self->session, &error))
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
  show_units (self);
  g_signal_connect (self, "map", G_CALLBACK (ask_about_unsaved), NULL);
  g_signal_connect (self, "notify::is-active", G_CALLBACK (came_to_front), NULL);
  g_signal_connect_swapped (self->plan_view, "notify::units", G_CALLBACK (units_chosen), self);
  g_signal_connect_swapped (self->session, "changed", G_CALLBACK (changed), self);
  g_signal_connect_swapped (self->session, "fitted", G_CALLBACK (fitted), self);
  g_signal_connect_swapped (self->session, "save-failed", G_CALLBACK (save_failed), self);
  g_signal_connect_swapped (self->session, "changed-outside", G_CALLBACK (changed_outside), self);
}

/** gradual_window_show_plans: shows all plans of the library. */
void
gradual_window_show_plans (GradualWindow *self)
{
  gtk_window_present (gradual_plans_window_new (GTK_WINDOW (self), self->session));
}
