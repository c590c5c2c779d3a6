/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "relief-span.h"

#include "rules/pass.h"

/**
 * gradual_relief_week_index:
 * @day: any day
 *
 * Returns: which week of the plan @day is in, from 0; weeks before the plan count from −1 down.
 */
int
gradual_relief_week_index (const GradualPlan *plan, GradualDay day)
{
  int days = day - gradual_plan_start (plan);

  return days >= 0 ? days / GRADUAL_DAYS_PER_WEEK
                   : -((GRADUAL_DAYS_PER_WEEK - 1 - days) / GRADUAL_DAYS_PER_WEEK);
}

/** gradual_relief_week_start: Returns: the first day of the week that @day is in. */
GradualDay
gradual_relief_week_start (const GradualPlan *plan, GradualDay day)
{
  return gradual_plan_start (plan) + gradual_relief_week_index (plan, day) * GRADUAL_DAYS_PER_WEEK;
}

/** gradual_relief_holds_week: Returns: whether anything restricts a day of the week from @start. */
gboolean
gradual_relief_holds_week (const GradualPlan *plan, GradualDay start)
{
  for (guint i = 0; i < plan->restrictions->len; i++)
    if (gradual_restriction_overlaps (g_ptr_array_index (plan->restrictions, i), start,
                                      start + GRADUAL_DAYS_PER_WEEK - 1))
      return TRUE;

  return FALSE;
}

static gboolean
is_forbidden (const GradualPlan *plan, GradualDay day)
{
  for (guint i = 0; i < plan->restrictions->len; i++) {
    const GradualRestriction *restriction = g_ptr_array_index (plan->restrictions, i);

    if (gradual_restriction_forbids_running (restriction) &&
        gradual_restriction_overlaps (restriction, day, day))
      return TRUE;
  }

  return FALSE;
}

/**
 * gradual_relief_run_to_come:
 * @day: any day
 *
 * Returns: (transfer none) (nullable): the run of @day that is still to be run. What was planned
 *   for today is not, once something was logged today.
 */
const GradualRun *
gradual_relief_run_to_come (const GradualPlan *plan, GradualDay day, GradualDay today)
{
  if (day < today || (day == today && gradual_plan_has_log_on (plan, today)) ||
      is_forbidden (plan, day))
    return NULL;

  return gradual_plan_run_on (plan, day);
}

static GradualDay
find_run (const GradualPlan *plan, GradualDay from, GradualDay today, gboolean with_races)
{
  GradualDay first = MAX (from, today);
  GradualDay end = gradual_relief_week_start (plan, first) + 2 * GRADUAL_DAYS_PER_WEEK;

  for (GradualDay day = first; day < end; day++) {
    const GradualRun *run = gradual_relief_run_to_come (plan, day, today);

    if (run != NULL && (with_races || run->kind != GRADUAL_RUN_RACE))
      return day;
  }

  return GRADUAL_DAY_NONE;
}

/**
 * gradual_relief_next_run:
 * @from: the first day that is looked at
 *
 * Looks for the next run, a race included, in the week of @from and the one after it: pain says
 * little about a run that is further off.
 *
 * Returns: its day, or %GRADUAL_DAY_NONE.
 */
GradualDay
gradual_relief_next_run (const GradualPlan *plan, GradualDay from, GradualDay today)
{
  return find_run (plan, from, today, TRUE);
}

/**
 * gradual_relief_find_span:
 * @from: the first day that is looked at; not before @today
 * @span: (out): the rest of the week of @from; where no run is left in it, the next week
 *
 * Finds the days that are eased or held. A race is not looked for: it keeps its own rules.
 *
 * Returns: whether there is a run in either week.
 */
gboolean
gradual_relief_find_span (const GradualPlan *plan, GradualDay from, GradualDay today,
                          GradualReliefSpan *span)
{
  GradualDay day = find_run (plan, from, today, FALSE);
  GradualDay start;

  if (day == GRADUAL_DAY_NONE)
    return FALSE;

  start = gradual_relief_week_start (plan, day);
  *span = (GradualReliefSpan){
      .first = MAX (from, start),
      .last = start + GRADUAL_DAYS_PER_WEEK - 1,
      .next_run = day,
  };

  return TRUE;
}

static void
take_day (GradualPass *pass, const GradualPlan *plan, GradualDay day, GradualDay today)
{
  if (day < today)
    gradual_pass_take_logs (pass, plan, day);
  else
    gradual_pass_take_planned (pass, plan, day, gradual_plan_run_on (plan, day), today);
}

/**
 * gradual_relief_measure:
 * @day: a day of the plan
 * @measure: (out): what the week of @day, and a run on @day, are measured by
 *
 * Walks to @day, by what was logged until today and by what is planned from today on.
 */
void
gradual_relief_measure (const GradualPlan *plan, GradualDay day, GradualDay today,
                        GradualReliefMeasure *measure)
{
  GradualContext context;
  GradualPass pass;

  g_assert (gradual_plan_has_day (plan, day));

  gradual_context_init (&context, plan);
  gradual_pass_init (&pass, &context);
  for (GradualDay before = gradual_plan_start (plan); before < day; before++) {
    take_day (&pass, plan, before, today);
    if (before + 1 == gradual_pass_week_start (&pass) + GRADUAL_DAYS_PER_WEEK)
      gradual_pass_end_week (&pass);
  }
  gradual_pass_open_run (&pass, day);

  *measure = (GradualReliefMeasure){
      .reference = gradual_pass_reference (&pass),
      .week_before = pass.credited[0],
      .longest = gradual_pass_longest (&pass, NULL),
  };
}
