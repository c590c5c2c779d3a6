/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "progress-range.h"

#define SHORT_WEEKS 4
#define YEAR_WEEKS  52

/** Mean: numbers on their way to their average; what is absent is not among them. */
typedef struct {
  gint64 sum;
  gint64 count;
} Mean;

static void
mean_add (Mean *mean, int value, int times)
{
  if (value == GRADUAL_ABSENT)
    return;
  mean->sum += (gint64)value * times;
  mean->count += times;
}

/* Rounded half up. */
static int
mean_value (const Mean *mean)
{
  return mean->count == 0 ? GRADUAL_ABSENT
                          : (int)((2 * mean->sum + mean->count) / (2 * mean->count));
}

static GradualDay
last_day (const GradualProgressWeek *week)
{
  return week->start + GRADUAL_DAYS_PER_WEEK - 1;
}

/**
 * gradual_progress_weeks_in_range:
 * @weeks: what gradual_progress_weeks_new() has made
 * @range: which of them to take
 * @active: (nullable): the active plan; without one, the range of the plan has no weeks
 * @today: the day it is
 *
 * Returns: (transfer full): (element-type GradualProgressWeek): the weeks of the range, as far as
 *   there are any. Only the range of the plan, and all, have weeks to come.
 */
GArray *
gradual_progress_weeks_in_range (const GArray *weeks, GradualProgressRange range,
                                 const GradualPlan *active, GradualDay today)
{
  GradualDay from = GRADUAL_DAY_MIN, to = GRADUAL_DAY_MAX;
  GArray *taken;

  g_return_val_if_fail (weeks != NULL, NULL);

  taken = g_array_new (FALSE, FALSE, sizeof (GradualProgressWeek));
  if (range == GRADUAL_PROGRESS_PLAN) {
    from = active != NULL ? gradual_plan_start (active) : GRADUAL_DAY_MAX;
    to = active != NULL ? gradual_plan_end (active) : GRADUAL_DAY_MIN;
  } else if (range != GRADUAL_PROGRESS_ALL) {
    int n_weeks = range == GRADUAL_PROGRESS_YEAR ? YEAR_WEEKS : SHORT_WEEKS;

    from = today - (n_weeks - 1) * GRADUAL_DAYS_PER_WEEK;
    to = today;
  }
  for (guint i = 0; i < weeks->len; i++) {
    const GradualProgressWeek *week = gradual_progress_weeks_get (weeks, i);

    if (last_day (week) >= from && week->start <= to)
      g_array_append_val (taken, *week);
  }

  return taken;
}

/* Of several weeks, those that have something to say of a thing say it. */
static GradualProgressWeek
group (const GArray *weeks, guint first, guint n_weeks)
{
  GradualProgressWeek shown = *gradual_progress_weeks_get (weeks, first);
  Mean planned = {0}, done = {0}, cap = {0}, cadence = {0}, stretched[GRADUAL_N_AREAS] = {{0}};

  shown.n_weeks = (int)n_weeks;
  shown.n_cadences = 0;
  for (guint i = first; i < first + n_weeks; i++) {
    const GradualProgressWeek *week = gradual_progress_weeks_get (weeks, i);

    mean_add (&planned, week->planned, 1);
    mean_add (&done, week->done, 1);
    mean_add (&cap, week->cap, 1);
    mean_add (&cadence, week->cadence, week->n_cadences);
    for (int area = 0; area < GRADUAL_N_AREAS; area++)
      mean_add (&stretched[area], week->stretched[area], 1);
    shown.longest_planned = MAX (shown.longest_planned, week->longest_planned);
    shown.longest = MAX (shown.longest, week->longest);
    shown.longest_cap = MAX (shown.longest_cap, week->longest_cap);
    shown.race = MAX (shown.race, week->race);
    shown.run_pain = MAX (shown.run_pain, week->run_pain);
    shown.report_pain = MAX (shown.report_pain, week->report_pain);
    shown.n_cadences += week->n_cadences;
  }
  shown.planned = mean_value (&planned);
  shown.done = mean_value (&done);
  shown.cap = mean_value (&cap);
  shown.cadence = mean_value (&cadence);
  for (int area = 0; area < GRADUAL_N_AREAS; area++)
    shown.stretched[area] = mean_value (&stretched[area]);

  return shown;
}

/**
 * gradual_progress_weeks_grouped:
 * @weeks: weeks, each by itself
 * @most: how many may be left
 *
 * Returns: (transfer full): (element-type GradualProgressWeek): the same where there are not more
 *   than @most; else as few weeks as possible shown as one, all the same number but for the first,
 *   so that the last one ends with the last week.
 */
GArray *
gradual_progress_weeks_grouped (const GArray *weeks, guint most)
{
  guint size, first = 0;
  GArray *groups;

  g_return_val_if_fail (weeks != NULL && most > 0, NULL);

  groups = g_array_new (FALSE, FALSE, sizeof (GradualProgressWeek));
  size = MAX ((weeks->len + most - 1) / most, 1);
  while (first < weeks->len) {
    guint rest = (weeks->len - first) % size, n_weeks = rest > 0 ? rest : size;
    GradualProgressWeek shown = group (weeks, first, n_weeks);

    g_array_append_val (groups, shown);
    first += n_weeks;
  }

  return groups;
}
