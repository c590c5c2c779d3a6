/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "away-days.h"

/**
 * gradual_away_forbids:
 * @run: (nullable): a run, whether it is in the plan yet or not
 * @today: days before it are history
 *
 * One travels to a race: it stays on its day. So does today's run once something was run today, as
 * it is what that is credited by.
 *
 * Returns: whether @run can not be on @day because the runner is away on it.
 */
gboolean
gradual_away_forbids (const GradualPlan *plan, GradualDay day, const GradualRun *run,
                      GradualDay today)
{
  if (run == NULL || run->kind == GRADUAL_RUN_RACE || day < today)
    return FALSE;
  if (day == today && gradual_plan_has_log_on (plan, day))
    return FALSE;

  return gradual_plan_away_on (plan, day) != NULL;
}

/**
 * gradual_away_is_for_injury:
 * @array: (element-type GradualAway) (nullable)
 *
 * Returns: whether the runner was away because of an injury on one of the days from @first to
 * @last.
 */
gboolean
gradual_away_is_for_injury (const GPtrArray *array, GradualDay first, GradualDay last)
{
  for (guint i = 0; array != NULL && i < array->len; i++) {
    const GradualAway *away = g_ptr_array_index (array, i);

    if (away->reason == GRADUAL_AWAY_INJURY && gradual_away_overlaps (away, first, last))
      return TRUE;
  }

  return FALSE;
}
