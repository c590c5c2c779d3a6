/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plan-caps.h"

#include "rules/pass.h"

static void
append (GArray *caps, int cap)
{
  int value = cap == GRADUAL_NO_CAP ? GRADUAL_ABSENT : cap;

  g_array_append_val (caps, value);
}

/* What a run on @day may be, before anything of that day is taken in. */
static void
append_run_cap (GradualPlanCaps *caps, const GradualPass *pass, GradualDay day)
{
  GradualPass opened = *pass;

  gradual_pass_open_run (&opened, day);
  append (caps->runs, gradual_pass_run_cap (&opened));
}

/**
 * gradual_plan_caps_new:
 * @plan: a plan with its log
 * @today: the days before it count with what was logged, it and those after it with what is planned
 *
 * Returns: (transfer full): the caps of all its days and weeks, found by one walk of the rules.
 * They are what the rules say by what was really run, which may differ from what the plan was made
 * by.
 */
GradualPlanCaps *
gradual_plan_caps_new (const GradualPlan *plan, GradualDay today)
{
  GradualPlanCaps *caps = g_new0 (GradualPlanCaps, 1);
  GradualContext context;
  GradualPass pass;

  caps->start = gradual_plan_start (plan);
  caps->runs = g_array_new (FALSE, FALSE, sizeof (int));
  caps->weeks = g_array_new (FALSE, FALSE, sizeof (int));
  gradual_context_init (&context, plan);
  gradual_pass_init (&pass, &context);
  for (guint i = 0; i < gradual_plan_n_weeks (plan); i++) {
    const GradualWeek *week = gradual_plan_week (plan, i);

    for (int j = 0; j < GRADUAL_DAYS_PER_WEEK; j++) {
      GradualDay day = week->start + j;

      append_run_cap (caps, &pass, day);
      if (day < today)
        gradual_pass_take_logs (&pass, plan, day);
      else
        gradual_pass_take_planned (&pass, plan, day, week->runs[j], today);
    }
    append (caps->weeks, gradual_pass_week_cap (&pass));
    gradual_pass_end_week (&pass);
  }

  return caps;
}

/** gradual_plan_caps_free: frees the caps, where there are any: %NULL is none. */
void
gradual_plan_caps_free (GradualPlanCaps *caps)
{
  if (caps == NULL)
    return;
  g_array_unref (caps->runs);
  g_array_unref (caps->weeks);
  g_free (caps);
}

static int
value_at (const GArray *values, int index)
{
  return index >= 0 && (guint)index < values->len ? g_array_index (values, int, index)
                                                  : GRADUAL_ABSENT;
}

/** gradual_plan_caps_of_run: Returns: the most minutes of a run on @day, or %GRADUAL_ABSENT. */
int
gradual_plan_caps_of_run (const GradualPlanCaps *caps, GradualDay day)
{
  return value_at (caps->runs, day - caps->start);
}

/** gradual_plan_caps_of_week: Returns: the most minutes of the week with @day, or %GRADUAL_ABSENT.
 */
int
gradual_plan_caps_of_week (const GradualPlanCaps *caps, GradualDay day)
{
  int days = day - caps->start;

  return days < 0 ? GRADUAL_ABSENT : value_at (caps->weeks, days / GRADUAL_DAYS_PER_WEEK);
}
