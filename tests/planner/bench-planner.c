/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <stdlib.h>

#include "planner/planner.h"

/* How long a marathon plan of 30 weeks takes, the search for the gentlest growth included. Fails
 * where the median of many is over the target. */

#define ROUNDS       301
#define TARGET_USECS 2000

static int
compare (gconstpointer a, gconstpointer b)
{
  gint64 first = *(const gint64 *)a, second = *(const gint64 *)b;

  return (first > second) - (first < second);
}

static gint64
measure (const GradualRequest *request)
{
  gint64 usecs[ROUNDS];

  for (int i = 0; i < ROUNDS; i++) {
    gint64 begin = g_get_monotonic_time ();
    g_autoptr (GradualOutcome) outcome = gradual_plan_make (request, NULL);

    usecs[i] = g_get_monotonic_time () - begin;
    if (outcome == NULL || outcome->plan == NULL)
      g_error ("the request can not be planned");
  }
  qsort (usecs, ROUNDS, sizeof usecs[0], compare);

  return usecs[ROUNDS / 2];
}

int
main (void)
{
  static const GradualBaseline baselines[] = {{0, 0}, {90, 35}, {150, 60}, {300, 120}};
  gint64 slowest = 0;

  for (guint i = 0; i < G_N_ELEMENTS (baselines); i++) {
    GradualRequest request;
    gint64 median;

    gradual_request_init (&request);
    request.goal = GRADUAL_GOAL_MARATHON;
    request.start = gradual_day_from_ymd (2026, 11, 23);
    request.race_date = request.start + 30 * GRADUAL_DAYS_PER_WEEK - 1;
    request.baseline = baselines[i];
    median = measure (&request);
    slowest = MAX (slowest, median);
    g_print ("a 30-week marathon plan from %d minutes a week and %d in a run: %.3f ms\n",
             baselines[i].weekly_minutes, baselines[i].longest_run_minutes, (double)median / 1000);
  }
  g_print ("slowest %.3f ms, target %.3f ms: %s\n", (double)slowest / 1000,
           (double)TARGET_USECS / 1000, slowest <= TARGET_USECS ? "met" : "MISSED");

  return slowest <= TARGET_USECS ? EXIT_SUCCESS : EXIT_FAILURE;
}
