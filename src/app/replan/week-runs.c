/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "week-runs.h"

#include <glib/gi18n-lib.h>

#include "app/dates.h"
#include "app/plan/units.h"

static char *
run_words (const GradualPlan *plan, GradualDay day, GradualUnits units)
{
  const GradualRun *run = gradual_plan_run_on (plan, day);
  const char *weekday = gradual_weekday_name (gradual_day_weekday (day));
  g_autofree char *length = NULL;

  if (run->minutes == GRADUAL_MINUTES_UNKNOWN)
    length = g_strdup (gradual_run_kind_label (run->kind));
  else
    length = gradual_units_label (units, run->minutes, plan->head.runner.easy_pace_s_per_km);

  /* TRANSLATORS: a weekday, and how long the run on it is: "Tuesday 35 min". */
  return g_strdup_printf (_ ("%s %s"), weekday, length);
}

/**
 * gradual_week_runs_words:
 * @start: the first day of a week
 * @today: the day it is; what was planned for earlier days is left out
 *
 * Returns: (transfer full): what is planned in that week, a run a line.
 */
char *
gradual_week_runs_words (const GradualPlan *plan, GradualDay start, GradualDay today,
                         GradualUnits units)
{
  g_autoptr (GStrvBuilder) lines = g_strv_builder_new ();
  g_auto (GStrv) list = NULL;

  g_return_val_if_fail (plan != NULL, NULL);

  for (GradualDay day = MAX (start, today); day < start + GRADUAL_DAYS_PER_WEEK; day++)
    if (gradual_plan_has_day (plan, day) && gradual_plan_run_on (plan, day) != NULL) {
      g_autofree char *words = run_words (plan, day, units);

      g_strv_builder_add (lines, words);
    }
  list = g_strv_builder_end (lines);

  return list[0] != NULL ? g_strjoinv ("\n", list) : g_strdup (_ ("No runs"));
}
