/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "picture-runs.h"

/* The plan with its runs before a day run as they were planned, the last of them with that much
 * pain, or %GRADUAL_ABSENT: so past days have something to show. */
GradualPlan *
picture_runs_done (GradualPlan *plan, GradualDay until, int pain)
{
  GradualPlan *done = gradual_plan_ref (plan);
  gboolean is_last = TRUE;

  for (GradualDay day = until - 1; day >= gradual_plan_start (plan); day--) {
    const GradualRun *run = gradual_plan_run_on (plan, day);
    g_autoptr (GradualLogEntry) entry = NULL;
    GradualPlan *more;

    if (run == NULL)
      continue;
    entry = gradual_log_entry_new (&(GradualLogEntry){
        .id = run->id,
        .day = day,
        .second_of_day = 7 * 3600,
        .seconds = run->minutes * 60,
        .distance_m = GRADUAL_ABSENT,
        .cadence = GRADUAL_ABSENT,
        .effort = GRADUAL_ABSENT,
        .pain = is_last ? pain : GRADUAL_ABSENT,
        .source = "manual",
        .note = "",
    });
    is_last = FALSE;
    more = gradual_plan_with_log_entry (done, entry);
    gradual_plan_unref (done);
    done = more;
  }

  return done;
}
