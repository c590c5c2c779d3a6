/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plan-csv-runner.h"

/* What a foreign plan does not say of its runner, its weeks tell. */

static GDateWeekday
weekday_of (const GradualWeek *week, guint day)
{
  return gradual_day_weekday (week->start + (GradualDay)day);
}

/* Returns the day of the week's longest run, a race left out and the later of two; -1 for none. */
static int
longest_day (const GradualWeek *week)
{
  int longest = -1, minutes = 1;

  for (int i = 0; i < GRADUAL_DAYS_PER_WEEK; i++)
    if (gradual_run_limited_minutes (week->runs[i]) >= minutes) {
      minutes = week->runs[i]->minutes;
      longest = i;
    }

  return longest;
}

/* Returns the weekday that has the longest run most often, the later one in the week of two. */
static GDateWeekday
find_long_run_day (GPtrArray *weeks, GradualWeekdays run_days)
{
  const GradualWeek *first = g_ptr_array_index (weeks, 0);
  guint counts[GRADUAL_DAYS_PER_WEEK] = {0};
  int best = -1;

  for (guint i = 0; i < weeks->len; i++) {
    int day = longest_day (g_ptr_array_index (weeks, i));

    if (day >= 0)
      counts[day]++;
  }
  for (int i = 0; i < GRADUAL_DAYS_PER_WEEK; i++)
    if (gradual_weekdays_has (run_days, weekday_of (first, (guint)i)) &&
        (best < 0 || counts[i] >= counts[best]))
      best = i;

  return weekday_of (first, (guint)best);
}

/**
 * gradual_runner_from_weeks:
 * @runner: receives how many runs a week, on which days, and the long run's day
 * @weeks: (element-type GradualWeek): weeks with at least one run
 */
void
gradual_runner_from_weeks (GradualRunner *runner, GPtrArray *weeks)
{
  runner->runs_per_week = 1;
  runner->run_days = 0;
  for (guint i = 0; i < weeks->len; i++) {
    const GradualWeek *week = g_ptr_array_index (weeks, i);
    int n_runs = 0;

    for (guint day = 0; day < GRADUAL_DAYS_PER_WEEK; day++)
      if (week->runs[day] != NULL) {
        runner->run_days |= gradual_weekdays_of (weekday_of (week, day));
        n_runs++;
      }
    runner->runs_per_week = CLAMP (n_runs, runner->runs_per_week, 6);
  }
  runner->long_run_day = find_long_run_day (weeks, runner->run_days);
}

/** gradual_baseline_from_week: Returns: the week's total and longest run. */
GradualBaseline
gradual_baseline_from_week (const GradualWeek *week)
{
  int longest = longest_day (week);

  return (GradualBaseline){gradual_week_minutes (week),
                           longest >= 0 ? week->runs[longest]->minutes : 0};
}
