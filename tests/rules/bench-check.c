/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <stdlib.h>

#include "rules/check.h"

/* How long it takes to check a plan of 104 weeks with a log of 1,000 runs. Fails where the median
 * of many is over the target. */

#define ROUNDS       301
#define WEEKS        104
#define LOGGED_RUNS  1000
#define TARGET_USECS 1000

static int
compare (gconstpointer a, gconstpointer b)
{
  gint64 first = *(const gint64 *)a, second = *(const gint64 *)b;

  return (first > second) - (first < second);
}

static GPtrArray *
make_weeks (GradualDay start)
{
  GPtrArray *weeks = gradual_week_array_new ();

  for (int w = 0; w < WEEKS; w++) {
    GradualRun *runs[GRADUAL_DAYS_PER_WEEK] = {NULL};

    for (int d = 1; d < GRADUAL_DAYS_PER_WEEK; d += 2)
      runs[d] = gradual_run_new ("run", GRADUAL_RUN_EASY, w % 4 == 3 ? 35 : 50, NULL, NULL);
    runs[6] = gradual_run_new ("long", GRADUAL_RUN_LONG, w % 4 == 3 ? 70 : 100, NULL, NULL);
    g_ptr_array_add (weeks, gradual_week_new (w + 1, start + w * GRADUAL_DAYS_PER_WEEK,
                                              GRADUAL_PHASE_BUILD, 0, runs));
    for (int d = 0; d < GRADUAL_DAYS_PER_WEEK; d++)
      g_clear_pointer (&runs[d], gradual_run_unref);
  }

  return weeks;
}

/* The runs are spread over the plan's days up to @days; some days have two. */
static GPtrArray *
make_log (GradualDay start, int days)
{
  GPtrArray *log = gradual_log_array_new ();

  for (int i = 0; i < LOGGED_RUNS; i++) {
    GradualLogEntry template = {
        .id = "log",
        .day = start + i * days / LOGGED_RUNS,
        .second_of_day = 25200 + i % 2 * 36000,
        .seconds = 60 * (20 + i % 60),
        .distance_m = GRADUAL_ABSENT,
        .cadence = GRADUAL_ABSENT,
        .effort = GRADUAL_ABSENT,
        .pain = GRADUAL_ABSENT,
        .source = "manual",
        .note = "",
    };

    g_ptr_array_add (log, gradual_log_entry_new (&template));
  }

  return log;
}

static GradualPlan *
make_plan (GradualDay start, int logged_days)
{
  g_autoptr (GPtrArray) weeks = make_weeks (start);
  g_autoptr (GPtrArray) log = make_log (start, logged_days);
  GradualPlanHead head = {
      .id = "plan",
      .title = "Benchmark",
      .created = "2026-11-22T10:00:00Z",
      .goal = {GRADUAL_GOAL_BASE, GRADUAL_DAY_NONE, 250},
      .week_starts_on = G_DATE_MONDAY,
      .runner = {4, GRADUAL_WEEKDAYS_ALL, G_DATE_SUNDAY, GRADUAL_ABSENT, {250, 100}},
  };

  gradual_settings_init (&head.settings);

  return gradual_plan_new (&head, weeks, log, NULL);
}

static gint64
measure (int days_over)
{
  GradualDay start = gradual_day_from_ymd (2026, 11, 23);
  g_autoptr (GradualPlan) plan = make_plan (start, days_over);
  gint64 usecs[ROUNDS];

  for (int i = 0; i < ROUNDS; i++) {
    gint64 begin = g_get_monotonic_time ();
    g_autoptr (GradualReport) report = gradual_check (plan, start + days_over, 1);

    usecs[i] = g_get_monotonic_time () - begin;
    if (report->weeks->len != WEEKS)
      g_error ("not every week was checked");
  }
  qsort (usecs, ROUNDS, sizeof usecs[0], compare);

  return usecs[ROUNDS / 2];
}

int
main (void)
{
  static const int days_over[] = {WEEKS * GRADUAL_DAYS_PER_WEEK / 2, WEEKS * GRADUAL_DAYS_PER_WEEK};
  gint64 slowest = 0;

  for (guint i = 0; i < G_N_ELEMENTS (days_over); i++) {
    gint64 median = measure (days_over[i]);

    slowest = MAX (slowest, median);
    g_print ("checking %d weeks with a log of %d runs in %d days: %.3f ms\n", WEEKS, LOGGED_RUNS,
             days_over[i], (double)median / 1000);
  }
  g_print ("slowest %.3f ms, target %.3f ms: %s\n", (double)slowest / 1000,
           (double)TARGET_USECS / 1000, slowest <= TARGET_USECS ? "met" : "MISSED");

  return slowest <= TARGET_USECS ? EXIT_SUCCESS : EXIT_FAILURE;
}
