/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ramp.h"

#include <glib/gi18n-lib.h>

#include "rule.h"

/* The ramp table: minutes of each run, by week. The source guide has 15, 30 and 45 minutes. */
static const struct {
  int weeks;
  int minutes[6];
} tables[] = {
    [GRADUAL_RAMP_NONE] = {0, {0}},
    [GRADUAL_RAMP_4] = {4, {15, 30, 45, 45}},
    [GRADUAL_RAMP_5] = {5, {15, 30, 30, 45, 45}},
    [GRADUAL_RAMP_6] = {6, {15, 15, 30, 30, 45, 45}},
    [GRADUAL_RAMP_GENTLE] = {6, {15, 20, 25, 30, 38, 45}},
};

/** gradual_ramp_weeks: Returns: how many weeks the ramp has; 0 for no ramp. */
int
gradual_ramp_weeks (GradualRamp ramp)
{
  g_return_val_if_fail ((guint)ramp < G_N_ELEMENTS (tables), 0);

  return tables[ramp].weeks;
}

/**
 * gradual_ramp_minutes:
 * @week: a week of the ramp, from 0
 *
 * Returns: the minutes of a run in that week, walk breaks included.
 */
int
gradual_ramp_minutes (GradualRamp ramp, int week)
{
  g_return_val_if_fail (week >= 0 && week < gradual_ramp_weeks (ramp), 0);

  return tables[ramp].minutes[week];
}

/**
 * gradual_ramp_walk_breaks:
 * @week: a week of the ramp, from 0
 *
 * Returns: the walk breaks that are offered in that week. They go by thirds of the ramp: 1 minute
 * of running to 1.5 of walking, then 3 to 1.5, then 5 to 1.
 */
GradualWalkBreaks
gradual_ramp_walk_breaks (GradualRamp ramp, int week)
{
  static const GradualWalkBreaks thirds[] = {{60, 90}, {180, 90}, {300, 60}};
  int weeks = gradual_ramp_weeks (ramp);

  g_return_val_if_fail (week >= 0 && week < weeks, thirds[0]);

  return thirds[week * 3 / weeks];
}

static int
run_cap (const GradualPass *pass)
{
  if (!gradual_pass_in_ramp (pass))
    return GRADUAL_NO_CAP;

  return gradual_ramp_minutes (pass->context->settings->ramp, pass->week);
}

static gboolean
is_on_the_next_day (const GradualPass *pass)
{
  return pass->last_own_run != GRADUAL_DAY_NONE && pass->last_own_run == pass->day - 1;
}

static gboolean
forbids_run (const GradualPass *pass)
{
  return gradual_pass_in_ramp (pass) &&
         (is_on_the_next_day (pass) || pass->week_run_days_before >= GRADUAL_RAMP_RUNS);
}

static int
week_cap (const GradualPass *pass)
{
  int minutes = run_cap (pass);

  return minutes == GRADUAL_NO_CAP ? minutes : minutes * GRADUAL_RAMP_RUNS;
}

static char *
explain_run (const GradualPass *pass, int cap)
{
  if (cap > 0)
    return g_strdup_printf (ngettext ("Up to %d minute: that is a run in week %d of the ramp.",
                                      "Up to %d minutes: that is a run in week %d of the ramp.",
                                      (gulong)cap),
                            cap, pass->week + 1);
  if (is_on_the_next_day (pass))
    return g_strdup (_ ("In the ramp there is a day of rest after each day with a run."));

  return g_strdup_printf (ngettext ("In the ramp there is at most %d run a week.",
                                    "In the ramp there are at most %d runs a week.",
                                    GRADUAL_RAMP_RUNS),
                          GRADUAL_RAMP_RUNS);
}

static char *
explain_week (const GradualPass *pass, int cap)
{
  return g_strdup_printf (
      ngettext ("Up to %d minute in this week: %d runs of %d minutes in week %d of the ramp.",
                "Up to %d minutes in this week: %d runs of %d minutes in week %d of the ramp.",
                (gulong)cap),
      cap, GRADUAL_RAMP_RUNS, run_cap (pass), pass->week + 1);
}

const GradualRule gradual_rule_ramp = {
    .id = "ramp",
    .title = N_ ("Beginner ramp"),
    .sentence = N_ ("The first four to six weeks go from 15 over 30 to 45 minutes, three times a "
                    "week at most and never on two days in a row. These steps are bigger than a "
                    "tenth because the amounts are still tiny; from 45 minutes on the "
                    "tenth-at-a-time rules take over."),
    .evidence = N_ ("The steps are those of the guide that this program is built on. They are "
                    "steeper than a tenth a week because the amounts are tiny."),
    .run_cap = run_cap,
    .forbids_run = forbids_run,
    .week_cap = week_cap,
    .explain_run = explain_run,
    .explain_week = explain_week,
};
