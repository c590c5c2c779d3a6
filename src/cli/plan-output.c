/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plan-output.h"

#include "formats/plan-csv.h"
#include "formats/plan-json.h"
#include "output.h"
#include "text-calendar.h"

/** gradual_today_or: Returns: the day that was given for today, or else today. */
GradualDay
gradual_today_or (GradualDay today)
{
  return today != GRADUAL_DAY_NONE ? today : gradual_day_today ();
}

/**
 * gradual_as_of:
 * @today: the day that was given for today, or %GRADUAL_DAY_NONE
 *
 * Returns: the day before which the plan's days are over. A plan without a log is looked at as it
 *   was made, however late: that nothing was logged does not say that nothing was run.
 */
GradualDay
gradual_as_of (const GradualPlan *plan, GradualDay today)
{
  if (today != GRADUAL_DAY_NONE)
    return today;
  today = gradual_day_today ();

  return plan->log->len > 0 ? today : MIN (today, gradual_plan_start (plan));
}

/**
 * gradual_write_calendar:
 * @as_of: the days before it are over
 * @message: (nullable): sentences to put before the weeks
 *
 * Writes the plan for people.
 *
 * Returns: the exit status.
 */
int
gradual_write_calendar (const GradualPlan *plan, const GradualCommonValues *values,
                        GradualDay as_of, const char *message, GradualFailure *failure)
{
  g_autoptr (GradualReport) report = gradual_check (plan, as_of, 1);
  GradualCalendarStyle style = {
      .unicode = gradual_output_is_unicode (),
      .colour = gradual_output_wants_colour (values->output),
      .columns = gradual_output_columns (values->output, GRADUAL_CALENDAR_COLUMNS),
      .today = gradual_today_or (values->today),
      .as_of = as_of,
      .message = message,
  };
  g_autofree char *text = gradual_text_calendar (plan, report, &style);

  return gradual_output_write_text (values->output, text, failure);
}

/**
 * gradual_write_json:
 * @with_health: whether pain, notes and why there are restrictions go with it
 *
 * Writes the plan as a document.
 *
 * Returns: the exit status.
 */
int
gradual_write_json (const GradualPlan *plan, const GradualCommonValues *values,
                    gboolean with_health, GradualFailure *failure)
{
  gsize length;
  g_autofree char *bytes = gradual_plan_to_json (
      plan, with_health ? GRADUAL_JSON_WHOLE : GRADUAL_JSON_WITHOUT_HEALTH, &length);

  return gradual_output_write (values->output, bytes, length, failure);
}

/**
 * gradual_write_csv:
 * @with_health: whether notes go with it
 *
 * Writes the plan as a table.
 *
 * Returns: the exit status.
 */
int
gradual_write_csv (const GradualPlan *plan, const GradualCommonValues *values, gboolean with_health,
                   GradualFailure *failure)
{
  gsize length;
  g_autofree char *bytes = gradual_plan_to_csv (plan, with_health, &length);

  return gradual_output_write (values->output, bytes, length, failure);
}
