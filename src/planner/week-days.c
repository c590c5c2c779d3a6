/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "week-days.h"

/** gradual_week_days_count: Returns: how many days of the week have a run. */
int
gradual_week_days_count (const GradualWeekDays *days)
{
  int count = 0;

  for (int i = 0; i < GRADUAL_DAYS_PER_WEEK; i++)
    count += days->is_run_day[i] ? 1 : 0;

  return count;
}

/* The place nearest to @from among those of @is_wanted, the earlier of two; −1 for none. */
static int
find_nearest (const gboolean is_wanted[GRADUAL_DAYS_PER_WEEK], int from)
{
  for (int distance = 1; distance < GRADUAL_DAYS_PER_WEEK; distance++) {
    if (from - distance >= 0 && is_wanted[from - distance])
      return from - distance;
    if (from + distance < GRADUAL_DAYS_PER_WEEK && is_wanted[from + distance])
      return from + distance;
  }

  return -1;
}

/**
 * gradual_week_days_around:
 * @usual: the days of a week in which the runner is not away
 * @away: the places of the days away, bit 0 for the week's first day
 * @is_spare: days that can have a run in place of a usual one
 *
 * Returns: the days of the week with the days away left free: in place of each, the spare day that
 *   is nearest to it, if there is one. The long run is on the nearest of the days where its own is
 *   away.
 */
GradualWeekDays
gradual_week_days_around (const GradualWeekDays *usual, guint8 away,
                          const gboolean is_spare[GRADUAL_DAYS_PER_WEEK])
{
  GradualWeekDays days = *usual;
  gboolean is_free[GRADUAL_DAYS_PER_WEEK];

  for (int i = 0; i < GRADUAL_DAYS_PER_WEEK; i++) {
    gboolean is_away = (away >> i) & 1;

    is_free[i] = is_spare[i] && !usual->is_run_day[i] && !is_away;
    days.is_run_day[i] = usual->is_run_day[i] && !is_away;
  }
  for (int i = 0; i < GRADUAL_DAYS_PER_WEEK; i++) {
    int instead = usual->is_run_day[i] && !days.is_run_day[i] ? find_nearest (is_free, i) : -1;

    if (instead >= 0) {
      is_free[instead] = FALSE;
      days.is_run_day[instead] = TRUE;
    }
  }
  if (!days.is_run_day[days.long_offset] && gradual_week_days_count (&days) > 0)
    days.long_offset = find_nearest (days.is_run_day, days.long_offset);

  return days;
}

/**
 * gradual_week_days_find_away:
 * @weeks: (out) (array length=n_weeks): for each week the places of its days away, bit 0 for its
 *   first day
 * @array: (element-type GradualAway)
 * @start: the first day of the first week
 */
void
gradual_week_days_find_away (guint8 *weeks, int n_weeks, const GPtrArray *array, GradualDay start)
{
  for (int i = 0; i < n_weeks; i++)
    weeks[i] = 0;
  for (guint i = 0; i < array->len; i++) {
    const GradualAway *away = g_ptr_array_index (array, i);
    GradualDay end = start + n_weeks * GRADUAL_DAYS_PER_WEEK - 1;

    for (GradualDay day = MAX (away->from, start); day <= MIN (away->until, end); day++)
      weeks[(day - start) / GRADUAL_DAYS_PER_WEEK] |=
          (guint8)(1u << ((day - start) % GRADUAL_DAYS_PER_WEEK));
  }
}
