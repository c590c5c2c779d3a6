/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <glib/gi18n-lib.h>

#include "advice.h"

/* What a marathon block had better start from, minutes a week and of the longest run. */
#define BASE_WEEK    150
#define BASE_LONGEST 60

static void
advise_plan (const GradualPlan *plan, GradualReport *report)
{
  GradualBaseline baseline = plan->head.runner.baseline;
  gboolean is_thin_week = baseline.weekly_minutes < BASE_WEEK;
  GradualFinding finding;

  if (plan->head.goal.kind != GRADUAL_GOAL_MARATHON ||
      (!is_thin_week && baseline.longest_run_minutes >= BASE_LONGEST))
    return;

  finding = (GradualFinding){
      .rule = gradual_advice_thin_base.id,
      .severity = GRADUAL_SEVERITY_ADVICE,
      .week = gradual_plan_week (plan, 0)->number,
      .date = gradual_plan_start (plan),
      .asked = is_thin_week ? baseline.weekly_minutes : baseline.longest_run_minutes,
      .allowed = is_thin_week ? BASE_WEEK : BASE_LONGEST,
      .because = g_strdup_printf (
          _ ("This marathon plan starts from %d minutes a week and a longest run of %d; from %d "
             "and %d it stands on firmer ground."),
          baseline.weekly_minutes, baseline.longest_run_minutes, BASE_WEEK, BASE_LONGEST),
  };
  gradual_report_add (report, &finding);
}

const GradualAdvice gradual_advice_thin_base = {
    .id = "thin-base",
    .title = N_ ("Thin base"),
    .sentence = N_ ("A marathon plan is better begun from some months of regular running."),
    .evidence = N_ ("A convention: runners who begin with less are hurt more often, and where to "
                    "draw the line is not known."),
    .advise_plan = advise_plan,
};
