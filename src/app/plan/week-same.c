/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "week-same.h"

#include <string.h>

#include "rules/advice.h"

/* Plans share the runs that stay, so that two logs are compared without looking at what is in them.
 */
static gboolean
has_same_log (const GradualPlan *plan, const GradualPlan *before, const GradualWeek *week)
{
  GradualDay end = week->start + GRADUAL_DAYS_PER_WEEK;
  guint first = gradual_plan_first_log_since (plan, week->start);
  guint first_before = gradual_plan_first_log_since (before, week->start);
  guint count = gradual_plan_first_log_since (plan, end) - first;

  if (plan->log == before->log)
    return TRUE;
  if (gradual_plan_first_log_since (before, end) - first_before != count)
    return FALSE;

  return count == 0 || memcmp (&plan->log->pdata[first], &before->log->pdata[first_before],
                               count * sizeof (gpointer)) == 0;
}

/* The next thing that is said of what was run in a week, from @next on; %NULL for nothing more. */
static const GradualFinding *
next_over_limit (const GradualReport *report, int week, guint *next)
{
  while (*next < report->findings->len) {
    const GradualFinding *finding = g_ptr_array_index (report->findings, (*next)++);

    if (finding->week == week && finding->rule == gradual_advice_over_limit.id)
      return finding;
  }

  return NULL;
}

/* A limit can become another one by what was run weeks before. */
static gboolean
has_same_limits (const GradualReport *report, const GradualReport *before, int week)
{
  const GradualFinding *a, *b;
  guint next = 0, next_before = 0;

  do {
    a = next_over_limit (report, week, &next);
    b = next_over_limit (before, week, &next_before);
    if ((a == NULL) != (b == NULL) ||
        (a != NULL && (a->date != b->date || a->is_week != b->is_week || a->asked != b->asked ||
                       a->allowed != b->allowed || a->alert != b->alert)))
      return FALSE;
  } while (a != NULL);

  return TRUE;
}

/* Marks of days that stay are shared too. */
static gboolean
has_same_away (const GradualPlan *plan, const GradualPlan *before, const GradualWeek *week)
{
  if (plan->away == before->away)
    return TRUE;
  for (GradualDay day = week->start; day < week->start + GRADUAL_DAYS_PER_WEEK; day++)
    if (gradual_plan_away_on (plan, day) != gradual_plan_away_on (before, day))
      return FALSE;

  return TRUE;
}

/**
 * gradual_week_is_same:
 * @report: what the rules say about the plan
 * @before: a plan that was shown before, with its @report_before
 * @index: a week's place in both, from 0
 *
 * Returns: whether there is nothing else to show of the week than before. A plan shares with the
 * one before it the weeks that did not change, so that most weeks need no other look.
 */
gboolean
gradual_week_is_same (const GradualPlan *plan, const GradualReport *report,
                      const GradualPlan *before, const GradualReport *report_before, guint index)
{
  const GradualWeek *week = gradual_plan_week (plan, index);

  return index < gradual_plan_n_weeks (before) &&
         gradual_plan_start (plan) == gradual_plan_start (before) &&
         week == gradual_plan_week (before, index) && has_same_log (plan, before, week) &&
         has_same_away (plan, before, week) &&
         memcmp (&g_array_index (report->weeks, GradualWeekReport, index),
                 &g_array_index (report_before->weeks, GradualWeekReport, index),
                 sizeof (GradualWeekReport)) == 0 &&
         has_same_limits (report, report_before, week->number);
}
