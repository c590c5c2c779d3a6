/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <stdlib.h>
#include <time.h>

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

static double frame_began, frame_cost;

/* The processor's time of this thread, in milliseconds, so that waiting for others on a busy
 * machine does not count, nor the thread that saves meanwhile. */
static double
now (void)
{
  struct timespec time;

  clock_gettime (CLOCK_THREAD_CPUTIME_ID, &time);

  return (double)time.tv_sec * 1e3 + (double)time.tv_nsec / 1e6;
}

static void
frame_begins (void)
{
  frame_began = now ();
}

static void
frame_ends (void)
{
  frame_cost = now () - frame_began;
}

static void
spin (int milliseconds)
{
  gint64 end = g_get_monotonic_time () + milliseconds * G_TIME_SPAN_MILLISECOND;

  while (g_get_monotonic_time () < end)
    if (!g_main_context_iteration (NULL, FALSE))
      g_usleep (1000);
}

/* Returns: the milliseconds of the action and of the frame after it. */
static double
cost_of (GradualWindow *window, const char *action, GVariant *parameter)
{
  double began, acted;

  spin (60);
  frame_cost = 0;
  began = now ();
  gtk_widget_activate_action_variant (GTK_WIDGET (window), action, parameter);
  acted = now () - began;
  while (frame_cost == 0)
    g_main_context_iteration (NULL, TRUE);

  return acted + frame_cost;
}

static gboolean
report (const char *what, double *costs, guint n_costs)
{
  double cost = bench_median (costs, n_costs);

  g_print ("%s: %.1f ms, at most %.1f\n", what, cost, MOST_MS);

  return cost <= MOST_MS;
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
  GdkFrameClock *clock;

  gradual_window_set_today (GRADUAL_WINDOW (window), TODAY);
  gradual_window_take_step (GRADUAL_WINDOW (window), plan, "Plan");
  gtk_window_present (window);
  spin (2500);
  clock = gtk_widget_get_frame_clock (GTK_WIDGET (window));
  g_signal_connect (clock, "before-paint", G_CALLBACK (frame_begins), NULL);
  g_signal_connect (clock, "after-paint", G_CALLBACK (frame_ends), NULL);

  return GRADUAL_WINDOW (window);
}

/* One that is over its limit, which has most to show, and the way back. */
static void
measure_logs (GradualWindow *window, double *costs)
{
  gradual_plan_view_open_day (gradual_window_get_plan_view (window), TODAY - 1);
  spin (1000);
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

    spin (60);
    is_saved = FALSE;
    began = now ();
    gradual_session_save_again (session);
    while (!is_saved)
      g_main_context_iteration (NULL, TRUE);
    costs[i] = now () - began;
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
  spin (1000);
  for (int i = 0; i < ROUNDS; i++)
    ticks[i] = cost_of (window, "win.tick-stretch",
                        g_variant_new ("(isb)", (int)TODAY, "toe-pull", i % 2 == 0));
  measure_logs (window, logs);
  measure_saves (window, saves);
  quick = report ("an edit of a plan of 52 weeks", edits, ROUNDS);
  quick = report ("a run taken into the hand", grabs, ROUNDS) && quick;
  quick = report ("a tick in the checklist", ticks, ROUNDS) && quick;
  quick = report ("a run that is logged", logs, ROUNDS) && quick;
  quick = report ("a save, of the window's thread", saves, ROUNDS) && quick;

  return quick ? EXIT_SUCCESS : EXIT_FAILURE;
}
