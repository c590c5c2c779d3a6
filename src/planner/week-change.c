/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "week-change.h"

static const GradualRun *
run_on (const GradualPlan *plan, GradualDay day)
{
  return gradual_plan_has_day (plan, day) ? gradual_plan_run_on (plan, day) : NULL;
}

/* Today is not over: what was run of it may be more than what was planned, or the other way. */
static int
minutes_on (const GradualPlan *plan, GradualDay day, GradualDay today)
{
  int planned = gradual_run_limited_minutes (run_on (plan, day));
  int logged = day <= today ? gradual_plan_minutes_logged_on (plan, day) : 0;

  return day < today ? logged : MAX (logged, planned);
}

/* Takes a day of the week in. Returns whether something about it is planned otherwise. */
static gboolean
add_day (GradualWeekChange *change, const GradualPlan *before, const GradualPlan *after,
         GradualDay day, GradualDay today)
{
  const GradualRun *was = day >= today ? run_on (before, day) : NULL;
  const GradualRun *is = day >= today ? run_on (after, day) : NULL;

  change->minutes_before += minutes_on (before, day, today);
  change->minutes_after += minutes_on (after, day, today);
  change->runs_before += was != NULL;
  change->runs_after += is != NULL;
  if (was == NULL || is == NULL)
    return was != is;
  if (was->kind != is->kind) {
    change->runs_of_other_kind++;
    change->other_kind = is->kind;
  }

  return was->kind != is->kind || was->minutes != is->minutes;
}

/**
 * gradual_week_changes_new:
 * @before: a plan
 * @after: the same plan after something was done with it
 * @today: the day it is; what is planned for earlier days is not compared
 *
 * Compares two snapshots of a plan for people, week after week. A race has no minutes that count.
 *
 * Returns: (transfer full) (element-type GradualWeekChange): the weeks of either plan in which a
 * run is there in one of them alone, or of other minutes, or of another kind.
 */
GArray *
gradual_week_changes_new (const GradualPlan *before, const GradualPlan *after, GradualDay today)
{
  GArray *changes = g_array_new (FALSE, FALSE, sizeof (GradualWeekChange));
  guint n_weeks;

  g_return_val_if_fail (before != NULL && after != NULL, changes);
  g_return_val_if_fail (gradual_plan_start (before) == gradual_plan_start (after), changes);

  n_weeks = MAX (gradual_plan_n_weeks (before), gradual_plan_n_weeks (after));
  for (guint i = 0; i < n_weeks; i++) {
    GradualWeekChange change = {
        .number = (int)i + 1,
        .start = gradual_plan_start (before) + (GradualDay)i * GRADUAL_DAYS_PER_WEEK,
    };
    gboolean is_changed = FALSE;

    for (int day = 0; day < GRADUAL_DAYS_PER_WEEK; day++)
      is_changed |= add_day (&change, before, after, change.start + day, today);
    if (is_changed)
      g_array_append_val (changes, change);
  }

  return changes;
}
