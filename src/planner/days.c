/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "days.h"

/* Days from @day to the next day of @days, 1 to 7, going round the week. */
static int
days_to_next (GradualWeekdays days, int day)
{
  int ahead = 1;

  while (!(days & (1u << ((day + ahead) % GRADUAL_DAYS_PER_WEEK))))
    ahead++;

  return ahead;
}

/* The smallest distance between two runs, in days, going round the week. */
static int
smallest_distance (GradualWeekdays days)
{
  int smallest = GRADUAL_DAYS_PER_WEEK;

  for (int day = 0; day < GRADUAL_DAYS_PER_WEEK; day++)
    if (days & (1u << day))
      smallest = MIN (smallest, days_to_next (days, day));

  return smallest;
}

/* Days from the run before @day to @day, going round the week. */
static int
days_from_previous (GradualWeekdays days, int day)
{
  int back = 1;

  while (!(days & (1u << ((day + GRADUAL_DAYS_PER_WEEK - back) % GRADUAL_DAYS_PER_WEEK))))
    back++;

  return back;
}

/* The most days in a row that have a run, going round the week. */
static int
longest_streak (GradualWeekdays days)
{
  int longest = 0, streak = 0;

  for (int day = 0; day < 2 * GRADUAL_DAYS_PER_WEEK; day++) {
    streak = (days & (1u << (day % GRADUAL_DAYS_PER_WEEK))) ? streak + 1 : 0;
    longest = MAX (longest, streak);
  }

  return MIN (longest, GRADUAL_DAYS_PER_WEEK);
}

/* How well a choice of days is spread. In this order count: the smallest distance, how even the
 * distances are, few runs in a row, and rest after the long run and before it. The sum of squared
 * distances is 49 at most and all else 7, so that the weights keep them apart. */
static int
spread_score (GradualWeekdays days, int long_run_day)
{
  int unevenness = 0;

  for (int day = 0; day < GRADUAL_DAYS_PER_WEEK; day++)
    if (days & (1u << day))
      unevenness += days_to_next (days, day) * days_to_next (days, day);

  return (smallest_distance (days) * 50 - unevenness) * 1000 - longest_streak (days) * 100 +
         days_to_next (days, long_run_day) * 10 + days_from_previous (days, long_run_day);
}

/**
 * gradual_days_spread:
 * @available: the days that the runner can run on
 * @long_run_day: one of them
 * @runs: how many days are wanted
 * @with_rest_between: whether two days in a row are ruled out, Sunday and Monday among them
 *
 * Chooses the days of a week's runs: the long-run day and others, spread as evenly as they can be.
 *
 * Returns: @runs of the days, or fewer where there are not as many that fit.
 */
GradualWeekdays
gradual_days_spread (GradualWeekdays available, GDateWeekday long_run_day, guint runs,
                     gboolean with_rest_between)
{
  GradualWeekdays best = gradual_weekdays_of (long_run_day);
  int best_score = G_MININT;
  guint best_count = 0;

  g_return_val_if_fail (gradual_weekdays_has (available, long_run_day), best);

  for (guint days = 1; days <= GRADUAL_WEEKDAYS_ALL; days++) {
    GradualWeekdays chosen = (GradualWeekdays)days;
    guint count = gradual_weekdays_count (chosen);
    int score = spread_score (chosen, (int)long_run_day - G_DATE_MONDAY);

    if ((chosen & ~available) != 0 || !gradual_weekdays_has (chosen, long_run_day) ||
        count > runs || count < best_count || (with_rest_between && smallest_distance (chosen) < 2))
      continue;
    if (count > best_count || score > best_score) {
      best = chosen;
      best_score = score;
      best_count = count;
    }
  }

  return best;
}
