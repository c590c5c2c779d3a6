/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "generate.h"

/**
 * generate_away:
 *
 * Makes days away: mostly a few from about today on, at times weeks of them, days that are over, or
 * some that are not all in the plan.
 *
 * Returns: (transfer full): them.
 */
GradualAway *
generate_away (GRand *random, const GradualPlan *plan, GradualDay today)
{
  GradualDay from = today + generate_between (random, -14, 40);
  int more = generate_chance (random, 60)   ? generate_between (random, 0, 4)
             : generate_chance (random, 75) ? generate_between (random, 4, 16)
                                            : generate_between (random, 16, 100);

  if (generate_chance (random, 5))
    from = generate_between (random, gradual_plan_start (plan) - 20, gradual_plan_end (plan) + 20);

  return gradual_away_new (&(GradualAway){
      .from = from,
      .until = from + more,
      .reason =
          (GradualAwayReason)generate_between (random, GRADUAL_AWAY_UNSAID, GRADUAL_AWAY_INJURY),
  });
}
