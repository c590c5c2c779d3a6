/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <glib/gi18n-lib.h>

#include "dates.h"
#include "duration.h"
#include "fitted-words.h"
#include "model/identifier.h"
#include "plan/log-values.h"
#include "rules/fit.h"
#include "window-private.h"

/* What was run: it is always taken, however much it was. What it makes too much of the days to come
 * is shortened in the same step. */

/* A run of another day than today is taken to have begun at noon, unless the runner says when. */
#define NOON_SECONDS (12 * 60 * 60)

/* What was run today in place of what was planned is no news. */
static void
leave_out_what_was_run (GArray *changes, const GradualPlan *logged)
{
  for (guint i = changes->len; i > 0; i--)
    if (gradual_plan_has_log_on (logged, g_array_index (changes, GradualChange, i - 1).day))
      g_array_remove_index (changes, i - 1);
}

/* Takes a plan with another log as one step, with what has to be shortened for it. Where that is
 * nothing, @said is told, which is (nullable). */
static void
take_log (GradualWindow *self, GradualPlan *logged, const char *name, const char *said)
{
  g_autoptr (GArray) changes = g_array_new (FALSE, FALSE, sizeof (GradualChange));
  g_autoptr (GradualPlan) fitted =
      gradual_fit (logged, gradual_session_get_today (self->session), changes);
  g_autofree char *text = NULL;

  leave_out_what_was_run (changes, logged);
  text = gradual_fitted_words (changes, gradual_window_is_narrow (self));
  gradual_window_take_step (self, fitted, name);
  gradual_window_tell_fitted (self, name, text != NULL ? text : said);
}

/* What is logged is seen in the panel of its day; where none is open it is told. */
static void
add_entry (GradualWindow *self, GradualPlan *plan, const GradualLogEntry *values, const char *name)
{
  g_autoptr (GradualLogEntry) entry = gradual_log_entry_new (values);
  g_autoptr (GradualPlan) logged = gradual_plan_with_log_entry (plan, entry);
  g_autofree char *minutes = gradual_duration_spoken (gradual_log_entry_minutes (entry));
  g_autofree char *date = gradual_date_label (entry->day, GRADUAL_DATE_WEEKDAY);
  /* TRANSLATORS: the day of a run, and how long it took. */
  g_autofree char *said = g_strdup_printf (_ ("Logged for %s: %s"), date, minutes);

  take_log (self, logged, name, gradual_plan_view_is_day_open (self->plan_view) ? NULL : said);
}

/* What is still to come can not have been run. */
static gboolean
is_to_come (GradualWindow *self, GradualDay day)
{
  return day > gradual_session_get_today (self->session);
}

static int
second_of_day_now (void)
{
  g_autoptr (GDateTime) now = g_date_time_new_now_local ();

  return (g_date_time_get_hour (now) * 60 + g_date_time_get_minute (now)) * 60;
}

/* Why the run of a day can not be logged as it was planned, or NULL where it can. */
static const char *
why_not_as_planned (GradualWindow *self, GradualDay day)
{
  const GradualPlan *plan = gradual_window_get_plan (self);
  const GradualRun *run = gradual_plan_run_on (plan, day);

  if (is_to_come (self, day))
    return _ ("This day is still to come");
  if (gradual_plan_has_log_on (plan, day))
    return _ ("A run of this day is logged already");
  if (run == NULL || run->minutes <= 0)
    return _ ("There is no run with its minutes planned for this day");

  return NULL;
}

static void
log_as_planned (GradualWindow *self, GradualDay day)
{
  GradualPlan *plan = gradual_window_get_plan (self);
  const char *why_not = why_not_as_planned (self, day);
  g_autofree char *id = gradual_identifier_new ();

  if (why_not != NULL) {
    gradual_window_show_toast (self, why_not, FALSE);
    return;
  }
  add_entry (self, plan,
             &(GradualLogEntry){
                 .id = id,
                 .day = day,
                 .second_of_day = day == gradual_session_get_today (self->session)
                                      ? second_of_day_now ()
                                      : NOON_SECONDS,
                 .seconds = gradual_plan_run_on (plan, day)->minutes * 60,
                 .distance_m = GRADUAL_ABSENT,
                 .cadence = GRADUAL_ABSENT,
                 .effort = GRADUAL_ABSENT,
                 .pain = GRADUAL_ABSENT,
                 .source = "manual",
                 .note = "",
             },
             _ ("Log Run as Planned"));
}

static void
log_as_planned_action (GtkWidget *widget, const char *action G_GNUC_UNUSED, GVariant *parameter)
{
  log_as_planned (GRADUAL_WINDOW (widget), g_variant_get_int32 (parameter));
}

static void
log_chosen_action (GtkWidget *widget, const char *action G_GNUC_UNUSED,
                   GVariant *parameter G_GNUC_UNUSED)
{
  log_as_planned (GRADUAL_WINDOW (widget), gradual_window_get_chosen_day (GRADUAL_WINDOW (widget)));
}

/* The keyboard begins on the day of the plan that is nearest to today: where the plan does not have
 * today itself, that day stands for it. */
static GradualDay
day_to_log (GradualWindow *self)
{
  GradualPlan *plan = gradual_window_get_plan (self);
  GradualDay today = gradual_session_get_today (self->session);
  GradualDay nearest = CLAMP (today, gradual_plan_start (plan), gradual_plan_end (plan));
  GradualDay day = gradual_window_get_chosen_day (self);

  return day == nearest && !gradual_plan_view_is_day_open (self->plan_view) ? today : day;
}

static void
open_log_action (GtkWidget *widget, const char *action G_GNUC_UNUSED,
                 GVariant *parameter G_GNUC_UNUSED)
{
  GradualWindow *self = GRADUAL_WINDOW (widget);
  GradualDay day = day_to_log (self);

  if (is_to_come (self, day)) {
    gradual_window_show_toast (self, _ ("This day is still to come"), FALSE);
    return;
  }
  gradual_window_show_plan (self);
  gradual_plan_view_open_log (self->plan_view, day);
}

static void
log_run_action (GtkWidget *widget, const char *action G_GNUC_UNUSED, GVariant *parameter)
{
  GradualWindow *self = GRADUAL_WINDOW (widget);
  g_autofree char *id = gradual_identifier_new ();
  GradualLogEntry values = {.id = id, .source = "manual"};

  if (gradual_log_values_from_variant (parameter, &values) && !is_to_come (self, values.day))
    add_entry (self, gradual_window_get_plan (self), &values, _ ("Log Run"));
}

/* What the form does not know of a run, such as where it came from, stays as it is. */
static void
change_log_action (GtkWidget *widget, const char *action G_GNUC_UNUSED, GVariant *parameter)
{
  GradualWindow *self = GRADUAL_WINDOW (widget);
  GradualPlan *plan = gradual_window_get_plan (self);
  g_autoptr (GVariant) variant = NULL;
  g_autoptr (GradualPlan) without = NULL;
  const GradualLogEntry *before;
  GradualLogEntry values;
  const char *id;

  g_variant_get (parameter, "(&s@a{sv})", &id, &variant);
  before = gradual_plan_find_log_entry (plan, id);
  if (before == NULL)
    return;
  values = *before;
  if (!gradual_log_values_from_variant (variant, &values) || is_to_come (self, values.day))
    return;
  without = gradual_plan_without_log_entry (plan, id);
  add_entry (self, without, &values, _ ("Change Logged Run"));
}

static void
delete_log_action (GtkWidget *widget, const char *action G_GNUC_UNUSED, GVariant *parameter)
{
  GradualWindow *self = GRADUAL_WINDOW (widget);
  GradualPlan *plan = gradual_window_get_plan (self);
  const char *id = g_variant_get_string (parameter, NULL);
  g_autoptr (GradualPlan) without = gradual_plan_without_log_entry (plan, id);

  if (without != plan)
    take_log (self, without, _ ("Delete Logged Run"), _ ("The run is deleted"));
}

/** gradual_window_install_log_actions: gives the class the actions that record what was run. */
void
gradual_window_install_log_actions (GtkWidgetClass *widget_class)
{
  gtk_widget_class_install_action (widget_class, "win.log-as-planned", "i", log_as_planned_action);
  gtk_widget_class_install_action (widget_class, "win.log-chosen", NULL, log_chosen_action);
  gtk_widget_class_install_action (widget_class, "win.open-log", NULL, open_log_action);
  gtk_widget_class_install_action (widget_class, "win.log-run", "a{sv}", log_run_action);
  gtk_widget_class_install_action (widget_class, "win.change-log", "(sa{sv})", change_log_action);
  gtk_widget_class_install_action (widget_class, "win.delete-log", "s", delete_log_action);
}

/** gradual_window_update_log_actions: lets runs be logged where there is a plan. */
void
gradual_window_update_log_actions (GradualWindow *self)
{
  static const char *const actions[] = {
      "win.log-as-planned", "win.log-chosen", "win.open-log",
      "win.log-run",        "win.change-log", "win.delete-log",
  };
  gboolean has_plan = gradual_window_get_plan (self) != NULL;

  for (guint i = 0; i < G_N_ELEMENTS (actions); i++)
    gtk_widget_action_set_enabled (GTK_WIDGET (self), actions[i], has_plan);
}
