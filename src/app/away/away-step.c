/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "away-step.h"

/**
 * gradual_away_step_init:
 * @step: (out): the plan afterwards; clear it after use
 * @plan: the plan
 * @replaced: (nullable): days of it that are marked, and whose place @away takes
 * @away: the days to mark
 * @today: the day it is
 *
 * Marks days, or changes a mark. The same for a look at what would follow and for doing it.
 */
void
gradual_away_step_init (GradualAwayStep *step, const GradualPlan *plan, const GradualAway *replaced,
                        const GradualAway *away, GradualDay today)
{
  g_autoptr (GradualPlan) free = NULL;

  g_return_if_fail (step != NULL && plan != NULL && away != NULL);

  *step = (GradualAwayStep){
      .moves = g_array_new (FALSE, FALSE, sizeof (GradualAwayMove)),
      .changes = g_array_new (FALSE, FALSE, sizeof (GradualChange)),
  };
  if (replaced != NULL)
    free = gradual_away_unmark (plan, replaced->from, replaced->until, today, NULL);
  step->plan =
      gradual_away_mark (free != NULL ? free : plan, away, today, step->moves, step->changes);
}

/** gradual_away_step_clear: frees what it holds. */
void
gradual_away_step_clear (GradualAwayStep *step)
{
  g_clear_pointer (&step->plan, gradual_plan_unref);
  g_clear_pointer (&step->moves, g_array_unref);
  g_clear_pointer (&step->changes, g_array_unref);
}
