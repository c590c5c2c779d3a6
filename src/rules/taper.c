/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <glib/gi18n-lib.h>

#include "advice.h"
#include "goal-profile.h"

static int
peak_minutes (const GradualReport *report, guint weeks)
{
  int peak = 0;

  for (guint i = 0; i < weeks; i++)
    peak = MAX (peak, g_array_index (report->weeks, GradualWeekReport, i).minutes);

  return peak;
}

static void
advise_week (const GradualPlan *plan, guint index, GradualReport *report)
{
  const GradualGoalProfile *profile = gradual_goal_profile (plan->head.goal.kind);
  const GradualWeek *week = gradual_plan_week (plan, index);
  int minutes = g_array_index (report->weeks, GradualWeekReport, index).minutes;
  int first_of_taper, peak, percent, allowed;
  GradualFinding finding;

  if (profile == NULL)
    return;
  first_of_taper = (int)gradual_plan_n_weeks (plan) - profile->taper_weeks;
  if ((int)index < first_of_taper || first_of_taper < 1)
    return;

  peak = peak_minutes (report, (guint)first_of_taper);
  percent = profile->taper_percent[(int)index - first_of_taper];
  allowed = peak * percent / 100;
  if (minutes <= allowed)
    return;

  finding = (GradualFinding){
      .rule = gradual_advice_taper.id,
      .severity = GRADUAL_SEVERITY_ADVICE,
      .week = week->number,
      .date = week->start,
      .is_week = TRUE,
      .asked = minutes,
      .allowed = allowed,
      .because = g_strdup_printf (
          _ ("This week of the taper has %d minutes; %d %% of the largest week, %d minutes, would "
             "leave you fresher for the race."),
          minutes, percent, peak),
  };
  gradual_report_add (report, &finding);
}

const GradualAdvice gradual_advice_taper = {
    .id = "taper",
    .title = N_ ("Taper"),
    .sentence = N_ ("The last weeks before a race are lighter, so that you start fresh."),
    .evidence = N_ ("Trials agree that less training before a race helps; how much less, and for "
                    "how long, is a convention."),
    .advise_week = advise_week,
};
