/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <glib/gi18n-lib.h>

#include "advice.h"

/**
 * gradual_long_run_share_percent:
 * @runs: runs in the week, a race left out
 *
 * Returns: the most that the longest run should be of its week, in percent; 100 for a single run.
 */
int
gradual_long_run_share_percent (GradualGoalKind goal, int runs)
{
  static const int percents[] = {100, 100, 60, 50, 40, 35, 30};

  if (runs == 4 && goal == GRADUAL_GOAL_MARATHON)
    return 50;

  return percents[CLAMP (runs, 0, (int)G_N_ELEMENTS (percents) - 1)];
}

static void
advise_week (const GradualPlan *plan, guint index, GradualReport *report)
{
  const GradualWeek *week = gradual_plan_week (plan, index);
  int minutes = gradual_week_minutes (week);
  int runs = 0, longest = 0, percent, allowed;
  GradualDay day = week->start;
  GradualFinding finding;

  for (int i = 0; i < GRADUAL_DAYS_PER_WEEK; i++) {
    int run = gradual_run_limited_minutes (week->runs[i]);

    runs += run > 0 ? 1 : 0;
    if (run > longest) {
      longest = run;
      day = week->start + i;
    }
  }

  percent = gradual_long_run_share_percent (plan->head.goal.kind, runs);
  allowed = minutes * percent / 100;
  if (longest <= allowed)
    return;

  finding = (GradualFinding){
      .rule = gradual_advice_long_run_share.id,
      .severity = GRADUAL_SEVERITY_ADVICE,
      .week = week->number,
      .date = day,
      .asked = longest,
      .allowed = allowed,
      .because = g_strdup_printf (
          ngettext ("The longest run is %d of the %d minutes of its week; with %d run a week, %d "
                    "%% of it is a good measure.",
                    "The longest run is %d of the %d minutes of its week; with %d runs a week, %d "
                    "%% of it is a good measure.",
                    (gulong)runs),
          longest, minutes, runs, percent),
  };
  gradual_report_add (report, &finding);
}

const GradualAdvice gradual_advice_long_run_share = {
    .id = "long-run-share",
    .title = N_ ("Share of the long run"),
    .sentence = N_ ("The longest run is better not too large a part of its week."),
    .evidence = N_ ("A convention of coaches: the shares have not been tested."),
    .advise_week = advise_week,
};
