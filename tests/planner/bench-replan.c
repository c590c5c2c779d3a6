/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <stdlib.h>

#include "planner/planner.h"
#include "planner/replan.h"

/* How long it takes to look at a plan of 104 weeks of which two were missed, with the log of ten
 * years, 4,000 runs, and to propose how it goes on. Fails where the median is over the target. */

#define ROUNDS       31
#define WEEKS        104
#define LOGGED_RUNS  4000
#define TARGET_USECS 50000

static int
compare (gconstpointer a, gconstpointer b)
{
  gint64 first = *(const gint64 *)a, second = *(const gint64 *)b;

  return (first > second) - (first < second);
}

static GradualLogEntry *
make_entry (guint number, GradualDay day, int minutes)
{
  g_autofree char *id = g_strdup_printf ("%08x-0000-4000-8000-000000000000", number);

  return gradual_log_entry_new (&(GradualLogEntry){
      .id = id,
      .day = day,
      .seconds = minutes * 60,
      .distance_m = GRADUAL_ABSENT,
      .cadence = GRADUAL_ABSENT,
      .effort = GRADUAL_ABSENT,
      .pain = GRADUAL_ABSENT,
      .source = "manual",
      .note = "",
  });
}

/* What was planned was run, up to @today, and before the plan as much as there is. */
static GradualPlan *
with_log (const GradualPlan *plan, GradualDay today)
{
  g_autoptr (GPtrArray) log = gradual_log_array_new ();
  guint number = 0, n_planned = 0;

  for (GradualDay day = gradual_plan_start (plan); day < today; day++)
    n_planned += gradual_plan_run_on (plan, day) != NULL;
  for (guint i = LOGGED_RUNS - n_planned; i > 0; i--)
    g_ptr_array_add (
        log, make_entry (number++, gradual_plan_start (plan) - (GradualDay)(i * 9 / 10) - 1, 40));
  for (GradualDay day = gradual_plan_start (plan); day < today; day++) {
    const GradualRun *run = gradual_plan_run_on (plan, day);

    if (run != NULL)
      g_ptr_array_add (log, make_entry (number++, day, run->minutes));
  }

  return gradual_plan_new (&plan->head, plan->weeks, log, NULL);
}

/* The median for a plan that was run for @weeks weeks, @missed days ago. */
static gint64
measure (const GradualPlan *made, int weeks, int missed, gboolean is_proposed)
{
  GradualDay last = gradual_plan_start (made) + weeks * GRADUAL_DAYS_PER_WEEK;
  g_autoptr (GradualPlan) plan = with_log (made, last);
  gint64 usecs[ROUNDS];

  for (int i = 0; i < ROUNDS; i++) {
    gint64 begin = g_get_monotonic_time ();
    g_autoptr (GradualReplan) replan = gradual_replan (plan, last + missed);

    usecs[i] = g_get_monotonic_time () - begin;
    if ((replan != NULL) != is_proposed)
      g_error ("week %d: a proposal or none, where it should be otherwise", weeks);
  }
  qsort (usecs, ROUNDS, sizeof usecs[0], compare);

  return usecs[ROUNDS / 2];
}

int
main (void)
{
  g_autoptr (GradualOutcome) outcome = NULL;
  GradualRequest request;
  gint64 slowest = 0;

  gradual_request_init (&request);
  request.goal = GRADUAL_GOAL_MARATHON;
  request.start = gradual_day_from_ymd (2026, 11, 23);
  request.race_date = request.start + WEEKS * GRADUAL_DAYS_PER_WEEK - 1;
  request.baseline = (GradualBaseline){150, 60};
  outcome = gradual_plan_make (&request, NULL);
  if (outcome == NULL || outcome->plan == NULL)
    g_error ("the request can not be planned");

  for (int weeks = 10; weeks < WEEKS - 4; weeks += 20) {
    gint64 nothing = measure (outcome->plan, weeks, 0, FALSE);
    gint64 proposal = measure (outcome->plan, weeks, 16, TRUE);

    slowest = MAX (slowest, MAX (nothing, proposal));
    g_print ("after %d of %d weeks, %d logged runs: nothing to propose %.3f ms, a return %.3f ms\n",
             weeks, WEEKS, LOGGED_RUNS, (double)nothing / 1000, (double)proposal / 1000);
  }
  g_print ("slowest %.3f ms, target %.3f ms: %s\n", (double)slowest / 1000,
           (double)TARGET_USECS / 1000, slowest <= TARGET_USECS ? "met" : "MISSED");

  return slowest <= TARGET_USECS ? EXIT_SUCCESS : EXIT_FAILURE;
}
