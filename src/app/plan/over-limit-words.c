/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "over-limit-words.h"

#include <glib/gi18n-lib.h>

#include "rules/advice.h"

/* Which runs and weeks passed their limit, and how loudly that is said. */

static gboolean
is_over_limit (const GradualFinding *finding, gboolean is_week)
{
  return finding->rule == gradual_advice_over_limit.id && finding->is_week == is_week;
}

/**
 * gradual_over_limit_of_run:
 * @report: what the rules say about the plan
 * @index: the place of a logged run in the plan's log
 *
 * A finding does not name its run. The runs of a day are looked at in their order, in which a later
 * one never has a lower limit than one before it: so the n-th of those that were too much and took
 * as long is the n-th finding.
 *
 * Returns: (transfer none) (nullable): what is said of the run; %NULL where it is within its limit.
 */
const GradualFinding *
gradual_over_limit_of_run (const GradualReport *report, const GradualPlan *plan, guint index)
{
  const GradualLogEntry *wanted = g_ptr_array_index (plan->log, index);
  guint next = gradual_plan_first_log_since (plan, wanted->day);

  for (guint i = 0; i < report->findings->len && next <= index; i++) {
    const GradualFinding *finding = g_ptr_array_index (report->findings, i);

    if (!is_over_limit (finding, FALSE) || finding->date != wanted->day)
      continue;
    while (next <= index &&
           gradual_log_entry_minutes (g_ptr_array_index (plan->log, next)) != finding->asked)
      next++;
    if (next == index)
      return finding;
    next++;
  }

  return NULL;
}

/** gradual_over_limit_of_day: Returns: (transfer none) (nullable): the loudest that is said of the
 * runs of a day. */
const GradualFinding *
gradual_over_limit_of_day (const GradualReport *report, GradualDay day)
{
  const GradualFinding *loudest = NULL;

  for (guint i = 0; i < report->findings->len; i++) {
    const GradualFinding *finding = g_ptr_array_index (report->findings, i);

    if (is_over_limit (finding, FALSE) && finding->date == day &&
        (loudest == NULL || finding->alert > loudest->alert))
      loudest = finding;
  }

  return loudest;
}

/** gradual_over_limit_of_week: Returns: (transfer none) (nullable): what is said of a whole week,
 * by its number. */
const GradualFinding *
gradual_over_limit_of_week (const GradualReport *report, int week)
{
  for (guint i = 0; i < report->findings->len; i++) {
    const GradualFinding *finding = g_ptr_array_index (report->findings, i);

    if (is_over_limit (finding, TRUE) && finding->week == week)
      return finding;
  }

  return NULL;
}

/** gradual_alert_title: Returns: (transfer none): how loud it is, in words: colour is not enough.
 */
const char *
gradual_alert_title (GradualAlert alert)
{
  switch (alert) {
  case GRADUAL_ALERT_MUTED:
    return _ ("Over the limit, while the amounts are small");
  case GRADUAL_ALERT_RED:
    return _ ("Well over the limit");
  case GRADUAL_ALERT_DARK_RED:
    return _ ("Far over the limit");
  case GRADUAL_ALERT_NONE:
  case GRADUAL_ALERT_AMBER:
  default:
    return _ ("Over the limit");
  }
}

/** gradual_alert_class: Returns: (transfer none) (nullable): its style class; %NULL for silence. */
const char *
gradual_alert_class (GradualAlert alert)
{
  return alert == GRADUAL_ALERT_NONE ? NULL : gradual_alert_to_nick (alert);
}

/** gradual_over_limit_spoken: Returns: (transfer full): what is said of a day in a word or two, for
 * a place in a list: "well over the limit of 55 minutes". */
char *
gradual_over_limit_spoken (const GradualFinding *finding)
{
  switch (finding->alert) {
  case GRADUAL_ALERT_RED:
    return g_strdup_printf (_ ("well over the limit of %d minutes"), finding->allowed);
  case GRADUAL_ALERT_DARK_RED:
    return g_strdup_printf (_ ("far over the limit of %d minutes"), finding->allowed);
  case GRADUAL_ALERT_NONE:
  case GRADUAL_ALERT_MUTED:
  case GRADUAL_ALERT_AMBER:
  default:
    return g_strdup_printf (_ ("over the limit of %d minutes"), finding->allowed);
  }
}
