/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rule.h"

/* In a tie the rule that comes first is the one that is named. */
const GradualRule *const gradual_rules[GRADUAL_N_RULES] = {
    &gradual_rule_red_flag, &gradual_rule_pain,      &gradual_rule_return,
    &gradual_rule_ramp,     &gradual_rule_rest_days, &gradual_rule_longest_run,
    &gradual_rule_time_cap, &gradual_rule_cutback,   &gradual_rule_weekly_growth,
};

/**
 * gradual_rule_limit_run:
 * @kind: what sort of run the open run is
 *
 * Returns: the most minutes that this one rule allows for the open run: 0 where it forbids it.
 */
int
gradual_rule_limit_run (const GradualRule *rule, const GradualPass *pass, GradualRunKind kind)
{
  if (rule->forbids_run != NULL && rule->forbids_run (pass))
    return 0;
  if (rule->run_cap != NULL && kind != GRADUAL_RUN_RACE)
    return rule->run_cap (pass);

  return GRADUAL_NO_CAP;
}

/** gradual_pass_bound_run: Returns: the smallest bound of all rules for the open run. */
GradualBound
gradual_pass_bound_run (const GradualPass *pass, GradualRunKind kind)
{
  GradualBound bound = {GRADUAL_NO_CAP, NULL};

  for (guint i = 0; i < GRADUAL_N_RULES; i++) {
    int minutes = gradual_rule_limit_run (gradual_rules[i], pass, kind);

    if (minutes < bound.minutes)
      bound = (GradualBound){minutes, gradual_rules[i]};
  }

  return bound;
}

/** gradual_pass_bound_week: Returns: the smallest bound of all rules for the week under way. */
GradualBound
gradual_pass_bound_week (const GradualPass *pass)
{
  GradualBound bound = {GRADUAL_NO_CAP, NULL};

  for (guint i = 0; i < GRADUAL_N_RULES; i++) {
    const GradualRule *rule = gradual_rules[i];
    int minutes = rule->week_cap != NULL ? rule->week_cap (pass) : GRADUAL_NO_CAP;

    if (minutes < bound.minutes)
      bound = (GradualBound){minutes, rule};
  }

  return bound;
}
