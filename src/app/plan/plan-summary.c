/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plan-summary.h"

#include <glib/gi18n-lib.h>

#include "app/dates.h"
#include "app/duration.h"

static char *
headline (const GradualPlan *plan, GradualDay today)
{
  GradualDay race = plan->head.goal.race_date;
  int weeks = (int)gradual_plan_n_weeks (plan);

  if (race != GRADUAL_DAY_NONE && race >= today) {
    int days = (int)(race - today);

    if (days == 0)
      return g_strdup (_ ("Race day"));
    if (days < 2 * GRADUAL_DAYS_PER_WEEK)
      return g_strdup_printf (
          g_dngettext (GETTEXT_PACKAGE, "%d day to the race", "%d days to the race", days), days);

    weeks = days / GRADUAL_DAYS_PER_WEEK;
    return g_strdup_printf (
        g_dngettext (GETTEXT_PACKAGE, "%d week to the race", "%d weeks to the race", weeks), weeks);
  }

  /* TRANSLATORS: how long a plan is. */
  return g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%d week", "%d weeks", weeks), weeks);
}

static char *
longest_run_label (const GradualPlan *plan)
{
  g_autofree char *length = NULL, *date = NULL;
  GradualDay longest_day = GRADUAL_DAY_NONE;
  int longest = 0;

  for (GradualDay day = gradual_plan_start (plan); day <= gradual_plan_end (plan); day++) {
    int minutes = gradual_run_limited_minutes (gradual_plan_run_on (plan, day));

    if (minutes > longest) {
      longest = minutes;
      longest_day = day;
    }
  }
  if (longest_day == GRADUAL_DAY_NONE)
    return NULL;

  length = gradual_duration_label (longest);
  date = gradual_date_label (longest_day, GRADUAL_DATE_SHORT);

  /* TRANSLATORS: as in "longest run 2 h 45 on 21 Mar". */
  return g_strdup_printf (_ ("longest run %s on %s"), length, date);
}

/**
 * gradual_plan_summary_init:
 * @summary: (out): what stands over the plan; clear it after use
 * @plan: the plan
 * @today: the day it is
 */
void
gradual_plan_summary_init (GradualPlanSummary *summary, const GradualPlan *plan, GradualDay today)
{
  g_autofree char *longest = longest_run_label (plan);
  g_autofree char *dates = NULL;

  g_return_if_fail (plan != NULL);

  if (plan->head.goal.race_date != GRADUAL_DAY_NONE)
    dates = gradual_date_label (plan->head.goal.race_date, GRADUAL_DATE_EVERYTHING);
  else
    dates = gradual_date_range_label (gradual_plan_start (plan), gradual_plan_end (plan));

  summary->headline = headline (plan, today);
  summary->detail =
      longest != NULL ? g_strdup_printf ("%s · %s", dates, longest) : g_steal_pointer (&dates);
}

/**
 * gradual_plan_summary_past:
 * @n_weeks: how many weeks are over
 * @units: what lengths are shown in
 *
 * Returns: (transfer full): the weeks that are over in one line: "6 weeks before · 12 h 05 done".
 */
char *
gradual_plan_summary_past (const GradualPlan *plan, guint n_weeks, GradualUnits units)
{
  g_autofree char *title = NULL, *amount = NULL;
  GradualDay start = gradual_plan_start (plan);
  int minutes = 0;

  for (guint i = gradual_plan_first_log_since (plan, start); i < plan->log->len; i++) {
    const GradualLogEntry *entry = g_ptr_array_index (plan->log, i);

    if (entry->day < start + (GradualDay)n_weeks * GRADUAL_DAYS_PER_WEEK)
      minutes += gradual_log_entry_minutes (entry);
  }
  title = g_strdup_printf (
      g_dngettext (GETTEXT_PACKAGE, "%u week before", "%u weeks before", n_weeks), n_weeks);
  amount = gradual_units_label (units, minutes, plan->head.runner.easy_pace_s_per_km);

  /* TRANSLATORS: weeks that are over, and how much was run in them: "6 weeks before · 12 h 05
   * done". */
  return g_strdup_printf (_ ("%s · %s done"), title, amount);
}

/** gradual_plan_summary_clear: frees the strings. */
void
gradual_plan_summary_clear (GradualPlanSummary *summary)
{
  g_clear_pointer (&summary->headline, g_free);
  g_clear_pointer (&summary->detail, g_free);
}
