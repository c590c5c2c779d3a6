/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "picture-log.h"

#include "app/plan/log-form.h"
#include "app/plan/log-values.h"
#include "app/plan/typed-field.h"
#include "picture-find.h"
#include "planner/planner.h"

/* What was run: "log", a day with two runs, one of them over its limit; "log-over", one far over
 * it, and with it its week; "log-form", the form with a number that is none; "log-outside", a run
 * of a day before the plan, and the form for another one. */

gboolean
picture_log_has (const char *view)
{
  return g_str_has_prefix (view, "log");
}

static void
add_run (GradualWindow *window, GradualDay day, int minutes, const char *note)
{
  GradualLogEntry values = {
      .day = day,
      .second_of_day = 7 * 3600 + 600,
      .seconds = minutes * 60,
      .distance_m = minutes * 168,
      .cadence = 164,
      .effort = 4,
      .pain = 1,
      .note = note,
  };

  gtk_widget_activate_action (GTK_WIDGET (window), "win.log-run", "@a{sv}",
                              gradual_log_values_to_variant (&values));
}

/* The minutes are what is wrong: the form says so when it is sent. */
static void
fill_form (GradualWindow *window)
{
  GtkWidget *form = picture_find_type (GTK_WIDGET (window), GRADUAL_TYPE_LOG_FORM);
  GtkWidget *minutes = picture_find_type (form, GRADUAL_TYPE_TYPED_FIELD);

  gradual_typed_field_set_text (GRADUAL_TYPED_FIELD (minutes), "0");
  g_signal_emit_by_name (minutes, "activated");
}

static void
show_outside (GradualWindow *window)
{
  GradualDay day = gradual_plan_start (gradual_window_get_plan (window)) - 3;

  gradual_window_set_today (window, day);
  gtk_widget_activate_action (GTK_WIDGET (window), "win.open-log", NULL);
  add_run (window, day, 38, "By the river, with Ana.");
}

void
picture_log_open (GradualWindow *window, const char *view)
{
  GradualDay day = gradual_session_get_today (gradual_window_get_session (window));
  GradualPlanView *plan_view = gradual_window_get_plan_view (window);

  if (g_str_equal (view, "log-outside")) {
    show_outside (window);
    return;
  }
  while (gradual_plan_run_on (gradual_window_get_plan (window), day) == NULL)
    day--;
  gradual_plan_view_open_day (plan_view, day);
  if (g_str_equal (view, "log")) {
    add_run (window, day, 38, "By the river, with Ana.");
    add_run (window, day, 84, "");
  } else if (g_str_equal (view, "log-over")) {
    add_run (window, day, 260, "All of it at once.");
  } else {
    gradual_plan_view_open_log (plan_view, day);
    fill_form (window);
  }
}
