/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <glib/gi18n-lib.h>

#include "away/away-window.h"
#include "away/away-words.h"
#include "window-private.h"

/* Days on which the runner is away: they are marked in a window of their own. */

/* One step, which tells what became of the runs. */
static void
apply (GradualWindow *self, GradualAwayWindow *dialog)
{
  g_autoptr (GradualAway) away = gradual_away_window_dup_away (dialog);
  g_autoptr (GArray) moves = g_array_new (FALSE, FALSE, sizeof (GradualAwayMove));
  g_autoptr (GArray) changes = g_array_new (FALSE, FALSE, sizeof (GradualChange));
  g_autofree char *done = NULL;
  const char *name = _ ("I’m Away");

  gradual_session_mark_away (self->session, gradual_away_window_get_replaced (dialog), away, name,
                             moves, changes);
  done = gradual_away_done (moves, changes);
  gradual_window_tell_fitted (self, name, done);
}

/* The day that the keyboard is or was on: it may be in the menu now, where the day that was chosen
 * before is meant, and not today as for a key. Only while other pages are shown it is today. */
static GradualDay
day_meant (GradualWindow *self)
{
  if (gradual_window_is_beside_plan (self))
    return gradual_session_get_today (self->session);

  return gradual_plan_view_get_day (self->plan_view);
}

/* The mark that a day is in, or NULL. */
static const GradualAway *
find_mark (GradualWindow *self, GradualDay day)
{
  GradualPlan *plan = gradual_window_get_plan (self);

  return plan != NULL ? gradual_plan_away_on (plan, day) : NULL;
}

static void
away_action (GtkWidget *widget, const char *action G_GNUC_UNUSED, GVariant *parameter G_GNUC_UNUSED)
{
  GradualWindow *self = GRADUAL_WINDOW (widget);
  GradualDay day = day_meant (self);
  const GradualAwayView view = {
      .plan = gradual_window_get_plan (self),
      .replaced = find_mark (self, day),
      .day = day,
      .today = gradual_session_get_today (self->session),
      .units = gradual_session_get_library (self->session)->units,
  };
  GtkWindow *dialog;

  if (view.plan == NULL)
    return;
  dialog = gradual_away_window_new (GTK_WINDOW (self), &view);
  g_signal_connect_object (dialog, "apply", G_CALLBACK (apply), self, G_CONNECT_SWAPPED);
  gtk_window_present (dialog);
}

/* What was left out of days to come stays so: that has to be told, since it may be expected back.
 */
static void
end (GradualWindow *self, GradualDay from, GradualDay until, const char *name)
{
  gboolean is_over = until < gradual_session_get_today (self->session);

  gradual_session_end_away (self->session, from, until, name);
  gradual_window_tell_fitted (
      self, name,
      is_over ? NULL : _ ("Runs that were moved or left out do not come back by themselves"));
}

static void
back_action (GtkWidget *widget, const char *action G_GNUC_UNUSED, GVariant *parameter G_GNUC_UNUSED)
{
  GradualWindow *self = GRADUAL_WINDOW (widget);
  GradualDay today = gradual_session_get_today (self->session);
  const GradualAway *away = find_mark (self, today);

  if (away != NULL)
    end (self, today, away->until, _ ("I’m Back"));
}

/* The whole mark that a day is in: of days to come, or of days that are over. */
static void
remove_away_action (GtkWidget *widget, const char *action G_GNUC_UNUSED, GVariant *parameter)
{
  GradualWindow *self = GRADUAL_WINDOW (widget);
  const GradualAway *away = find_mark (self, g_variant_get_int32 (parameter));

  if (away != NULL)
    end (self, away->from, away->until, _ ("Not Away"));
}

/** gradual_window_update_away_actions: lets a runner be away in a plan, and back from being so. */
void
gradual_window_update_away_actions (GradualWindow *self)
{
  GtkWidget *widget = GTK_WIDGET (self);
  GradualPlan *plan = gradual_window_get_plan (self);
  GradualDay today = gradual_session_get_today (self->session);

  gtk_widget_action_set_enabled (widget, "win.away", plan != NULL);
  gtk_widget_action_set_enabled (widget, "win.remove-away", plan != NULL);
  gtk_widget_action_set_enabled (widget, "win.back", find_mark (self, today) != NULL);
}

/** gradual_window_install_away_actions: gives the class the actions of being away. */
void
gradual_window_install_away_actions (GtkWidgetClass *widget_class)
{
  gtk_widget_class_install_action (widget_class, "win.away", NULL, away_action);
  gtk_widget_class_install_action (widget_class, "win.back", NULL, back_action);
  gtk_widget_class_install_action (widget_class, "win.remove-away", "i", remove_away_action);
}
