/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "adjust.h"

/**
 * gradual_adjustment_init:
 * @adjustment: (out): what @plan has now; it borrows the title
 */
void
gradual_adjustment_init (GradualAdjustment *adjustment, const GradualPlan *plan)
{
  *adjustment = (GradualAdjustment){
      .title = plan->head.title,
      .easy_pace_s_per_km = plan->head.runner.easy_pace_s_per_km,
      .settings = plan->head.settings,
  };
}

static gboolean
takes_settings (GradualPlanHead *head, const GradualSettings *settings)
{
  guint n_parameters;
  const GradualParameter *parameters = gradual_parameters (&n_parameters);

  for (guint i = 0; i < n_parameters; i++)
    if (!gradual_settings_set (&head->settings, &parameters[i],
                               gradual_settings_get (settings, &parameters[i])))
      return FALSE;

  return TRUE;
}

static gboolean
is_pace (int seconds_per_km)
{
  return seconds_per_km == GRADUAL_ABSENT ||
         (seconds_per_km >= GRADUAL_PACE_MIN && seconds_per_km <= GRADUAL_PACE_MAX);
}

/**
 * gradual_adjust_plan:
 * @adjustment: what the plan as a whole shall have; each parameter in its range
 * @today: days before it are history and stay as they are
 * @changes: (nullable) (element-type GradualChange): the runs that had to become shorter are added
 * to it
 *
 * Changes the title, the pace and the rules' parameters of a plan. A stricter parameter shortens
 * what is still to come, in the same step; a looser one gives room, and lengthens nothing.
 *
 * Returns: (transfer full): the new plan, whose future keeps every hard rule as it is now set.
 */
GradualPlan *
gradual_adjust_plan (const GradualPlan *plan, const GradualAdjustment *adjustment, GradualDay today,
                     GArray *changes)
{
  g_autoptr (GradualPlan) adjusted = NULL;
  GradualPlanHead head = plan->head;

  g_return_val_if_fail (adjustment->title != NULL, NULL);
  g_return_val_if_fail (is_pace (adjustment->easy_pace_s_per_km), NULL);
  g_return_val_if_fail (takes_settings (&head, &adjustment->settings), NULL);

  head.title = adjustment->title;
  head.runner.easy_pace_s_per_km = adjustment->easy_pace_s_per_km;
  adjusted = gradual_plan_with_head (plan, &head);

  return gradual_fit (adjusted, today, changes);
}
