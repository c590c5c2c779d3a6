/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <stdlib.h>

#include "app/application.h"
#include "app/plan/log-values.h"
#include "app/window.h"
#include "bench-plan.h"

/* What one edit of a long plan costs until it is on the screen: the action itself, with the rules
 * and the toast, and the frame that shows it. The time between the two is the screen's, not ours.
 * The same for the moment a run is taken into the hand, when the days around it are judged, for a
 * tick in the checklist of the day, and for a run that is logged with the panel of its day open.
 * And what a save of all that takes of the window's thread, until it knows that the file is
 * written. */

#define TODAY   gradual_day_from_ymd (2027, 2, 1)
#define ROUNDS  40
#define MOST_MS 16.0

/* Returns: the milliseconds of the action and of the frame after it. */
static double
cost_of (GradualWindow *window, const char *action, GVariant *parameter)
{
  double began;

  bench_spin (60);
  began = bench_now ();
  gtk_widget_activate_action_variant (GTK_WIDGET (window), action, parameter);

  return bench_with_frame (began);
}

static GradualDay
run_day_after (GradualWindow *window, GradualDay day)
{
  while (gradual_plan_run_on (gradual_window_get_plan (window), day) == NULL)
    day++;

  return day;
}

static GradualWindow *
window_new (GradualApplication *application)
{
  g_autoptr (GradualPlan) plan = bench_plan_new (TODAY);
  GtkWindow *window = gradual_window_new (GTK_APPLICATION (application),
                                          gradual_application_get_session (application));

  gradual_window_set_today (GRADUAL_WINDOW (window), TODAY);
  gradual_window_take_step (GRADUAL_WINDOW (window), plan, "Plan");
  gtk_window_present (window);
  bench_spin (2500);
  bench_watch_frames (GTK_WIDGET (window));

  return GRADUAL_WINDOW (window);
}

/* One that is over its limit, which has most to show, and the way back. */
static void
measure_logs (GradualWindow *window, double *costs)
{
  gradual_plan_view_open_day (gradual_window_get_plan_view (window), TODAY - 1);
  bench_spin (1000);
  for (int i = 0; i < ROUNDS; i++) {
    GradualLogEntry values = {
        .day = TODAY - 1,
        .second_of_day = 18 * 3600,
        .seconds = 200 * 60,
        .distance_m = 33000,
        .cadence = 164,
        .effort = 4,
        .pain = 1,
        .note = "By the river",
    };

    costs[i] = i % 2 == 0 ? cost_of (window, "win.log-run", gradual_log_values_to_variant (&values))
                          : cost_of (window, "win.undo", NULL);
  }
}

static void
saved (GradualSession *session G_GNUC_UNUSED, GradualLibrary *library G_GNUC_UNUSED,
       gpointer user_data)
{
  *(gboolean *)user_data = TRUE;
}

static void
measure_saves (GradualWindow *window, double *costs)
{
  GradualSession *session = gradual_window_get_session (window);
  gboolean is_saved;
  gulong handler = g_signal_connect (session, "saved", G_CALLBACK (saved), &is_saved);

  for (int i = 0; i < ROUNDS; i++) {
    double began;

    bench_spin (60);
    is_saved = FALSE;
    began = bench_now ();
    gradual_session_save_again (session);
    while (!is_saved)
      g_main_context_iteration (NULL, TRUE);
    costs[i] = bench_now () - began;
  }
  g_signal_handler_disconnect (session, handler);
}

int
main (void)
{
  g_autoptr (GradualApplication) application = gradual_application_new (G_APPLICATION_NON_UNIQUE);
  double edits[ROUNDS], grabs[ROUNDS], ticks[ROUNDS], logs[ROUNDS], saves[ROUNDS];
  GradualWindow *window;
  GradualDay day;
  gboolean quick;

  if (!g_application_register (G_APPLICATION (application), NULL, NULL))
    return EXIT_FAILURE;
  g_object_set (gtk_settings_get_default (), "gtk-enable-animations", FALSE, NULL);
  window = window_new (application);
  day = run_day_after (window, TODAY + 2);
  gradual_plan_view_show_day (gradual_window_get_plan_view (window), day);

  for (int i = 0; i < ROUNDS; i++)
    edits[i] = i % 2 == 0
                   ? cost_of (window, "win.set-minutes", g_variant_new ("(ii)", (int)day, 12))
                   : cost_of (window, "win.undo", NULL);
  for (int i = 0; i < ROUNDS; i++) {
    grabs[i] = cost_of (window, "win.cut-run", NULL);
    gtk_widget_activate_action (GTK_WIDGET (window), "win.cancel-cut", NULL);
  }
  gradual_plan_view_open_stretching (gradual_window_get_plan_view (window), TODAY);
  bench_spin (1000);
  for (int i = 0; i < ROUNDS; i++)
    ticks[i] = cost_of (window, "win.tick-stretch",
                        g_variant_new ("(isb)", (int)TODAY, "toe-pull", i % 2 == 0));
  measure_logs (window, logs);
  measure_saves (window, saves);
  quick = bench_report ("an edit of a plan of 52 weeks", edits, ROUNDS, MOST_MS);
  quick = bench_report ("a run taken into the hand", grabs, ROUNDS, MOST_MS) && quick;
  quick = bench_report ("a tick in the checklist", ticks, ROUNDS, MOST_MS) && quick;
  quick = bench_report ("a run that is logged", logs, ROUNDS, MOST_MS) && quick;
  quick = bench_report ("a save, of the window's thread", saves, ROUNDS, MOST_MS) && quick;

  return quick ? EXIT_SUCCESS : EXIT_FAILURE;
}
