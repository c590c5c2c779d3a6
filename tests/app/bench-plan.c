/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "bench-plan.h"

#include <stdlib.h>
#include <time.h>

#include "model/identifier.h"
#include "planner/planner.h"
#include "rules/fit.h"

#define WEEKS 52

/* Ten years of running, and some more. */
#define RUNS 4000

static double frame_began, frame_cost;

static void
add_run (GPtrArray *log, GradualDay day, guint number, int minutes)
{
  g_autofree char *id = gradual_identifier_from_name ("bench", number);

  g_ptr_array_add (log, gradual_log_entry_new (&(GradualLogEntry){
                            .id = id,
                            .day = day,
                            .second_of_day = 7 * 3600,
                            .seconds = minutes * 60,
                            .distance_m = minutes * 160,
                            .cadence = 164,
                            .effort = 4,
                            .pain = 0,
                            .source = "manual",
                            .note = "",
                        }));
}

/* Runs before the plan, and those of the plan as they were planned. */
static GPtrArray *
log_new (const GradualPlan *plan, GradualDay today)
{
  GradualDay start = gradual_plan_start (plan);
  GPtrArray *log = gradual_log_array_new ();
  guint n_done = 0;

  for (GradualDay day = start; day < today; day++)
    n_done += gradual_plan_run_on (plan, day) != NULL;
  for (guint i = n_done; i < RUNS; i++)
    add_run (log, start - (GradualDay)(RUNS - i), i, 30);
  for (GradualDay day = start; day < today; day++)
    if (gradual_plan_run_on (plan, day) != NULL)
      add_run (log, day, RUNS + log->len, gradual_plan_run_on (plan, day)->minutes);

  return log;
}

GradualPlan *
bench_plan_new (GradualDay today)
{
  GradualDay start = today - 70 - ((int)gradual_day_weekday (today) - G_DATE_MONDAY);
  g_autoptr (GradualOutcome) outcome = NULL;
  g_autoptr (GradualPlan) with_log = NULL;
  g_autoptr (GPtrArray) log = NULL;
  GradualRequest request;

  gradual_request_init (&request);
  request.goal = GRADUAL_GOAL_BASE;
  request.start = start;
  request.weeks = WEEKS;
  request.target_minutes = 400;
  request.runs_regularly = TRUE;
  request.runs_per_week = 5;
  request.baseline = (GradualBaseline){.weekly_minutes = 150, .longest_run_minutes = 60};
  outcome = gradual_plan_make (&request, NULL);
  g_assert (outcome != NULL && outcome->plan != NULL);
  g_assert (gradual_plan_start (outcome->plan) == start);

  log = log_new (outcome->plan, today);
  g_assert (log->len == RUNS);
  with_log = gradual_plan_new (&outcome->plan->head, outcome->plan->weeks, log, NULL);

  return gradual_fit (with_log, today, NULL);
}

static int
compare (const void *a, const void *b)
{
  const double *first = a, *second = b;

  return *first < *second ? -1 : *first > *second;
}

double
bench_median (double *values, guint n_values)
{
  qsort (values, n_values, sizeof *values, compare);

  return values[n_values / 2];
}

gboolean
bench_report (const char *what, double *costs, guint n_costs, double most)
{
  double cost = bench_median (costs, n_costs);

  g_print ("%s: %.1f ms, at most %.1f\n", what, cost, most);

  return cost <= most;
}

double
bench_now (void)
{
  struct timespec time;

  clock_gettime (CLOCK_THREAD_CPUTIME_ID, &time);

  return (double)time.tv_sec * 1e3 + (double)time.tv_nsec / 1e6;
}

void
bench_spin (int milliseconds)
{
  gint64 end = g_get_monotonic_time () + milliseconds * G_TIME_SPAN_MILLISECOND;

  while (g_get_monotonic_time () < end)
    if (!g_main_context_iteration (NULL, FALSE))
      g_usleep (1000);
}

static void
frame_begins (void)
{
  frame_began = bench_now ();
}

static void
frame_ends (void)
{
  frame_cost = bench_now () - frame_began;
}

void
bench_watch_frames (GtkWidget *window)
{
  GdkFrameClock *clock = gtk_widget_get_frame_clock (window);

  g_signal_connect (clock, "before-paint", G_CALLBACK (frame_begins), NULL);
  g_signal_connect (clock, "after-paint", G_CALLBACK (frame_ends), NULL);
}

double
bench_with_frame (double began)
{
  double acted = bench_now () - began;

  frame_cost = 0;
  while (frame_cost == 0)
    g_main_context_iteration (NULL, TRUE);

  return acted + frame_cost;
}
