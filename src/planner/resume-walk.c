/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "resume.h"

#include "rules/ramp.h"

/* A return has no level below this to come back to, minutes of a week, of the rule. */
#define RETURN_WEEK_LEAST 45

/** gradual_resume_take_day: takes in what was run on @day, or is planned for it. */
void
gradual_resume_take_day (GradualPass *pass, const GradualPlan *plan, GradualDay day,
                         GradualDay today)
{
  if (day < today)
    gradual_pass_take_logs (pass, plan, day);
  else
    gradual_pass_take_planned (pass, plan, day, gradual_plan_run_on (plan, day), today);
}

/* Walks over the first @weeks weeks of the plan. */
static void
walk (GradualPass *pass, const GradualPlan *plan, GradualDay today, int weeks)
{
  GradualDay start = gradual_plan_start (plan);

  for (int week = 0; week < weeks; week++) {
    for (int i = 0; i < GRADUAL_DAYS_PER_WEEK; i++)
      gradual_resume_take_day (pass, plan, start + week * GRADUAL_DAYS_PER_WEEK + i, today);
    gradual_pass_end_week (pass);
  }
}

/**
 * gradual_resume_credited:
 * @week: a week of the plan that is over, from 0
 *
 * Returns: C of the week, minutes.
 */
int
gradual_resume_credited (const GradualPlan *plan, int week)
{
  GradualContext context;
  GradualPass pass;

  gradual_context_init (&context, plan);
  gradual_pass_init (&pass, &context);
  walk (&pass, plan, GRADUAL_DAY_MAX, week + 1);

  return pass.credited[0];
}

/**
 * gradual_resume_was_missed:
 * @week: a week of the plan that is over, from 0
 *
 * Returns: whether less than %GRADUAL_DONE_PERCENT of what was planned was run, as far as it is
 *   credited. A week with nothing planned can not be missed.
 */
gboolean
gradual_resume_was_missed (const GradualPlan *plan, int week)
{
  int planned = gradual_week_minutes (gradual_plan_week (plan, (guint)week));

  return gradual_resume_credited (plan, week) * 100 < planned * GRADUAL_DONE_PERCENT;
}

static int
longest_planned (const GradualPlan *plan, int week)
{
  const GradualWeek *planned = gradual_plan_week (plan, (guint)week);
  int longest = 0;

  for (int i = 0; i < GRADUAL_DAYS_PER_WEEK; i++)
    longest = MAX (longest, gradual_run_limited_minutes (planned->runs[i]));

  return longest;
}

static gboolean
is_over (const GradualPlan *plan, int week, GradualDay today)
{
  return gradual_plan_week (plan, (guint)week)->start + GRADUAL_DAYS_PER_WEEK <= today;
}

/* Whether a week counts as a step of the ramp that was taken, or is to be. */
static gboolean
is_step (const GradualPlan *plan, int week, GradualDay today)
{
  return !is_over (plan, week, today) || !gradual_resume_was_missed (plan, week);
}

/* Which week of the ramp's table @week is. The table has the same minutes for two weeks in a row:
 * then it is the second of them where the first one was taken before. */
static int
step_of_week (const GradualPlan *plan, int week, GradualDay today)
{
  GradualRamp ramp = plan->head.settings.ramp;
  int n_steps = gradual_ramp_weeks (ramp), longest = longest_planned (plan, week), step = 0;

  while (step + 1 < n_steps && gradual_ramp_minutes (ramp, step) < longest)
    step++;
  for (int before = week - 1; before >= 0 && longest_planned (plan, before) == longest; before--)
    if (is_step (plan, before, today) && step + 1 < n_steps &&
        gradual_ramp_minutes (ramp, step + 1) == gradual_ramp_minutes (ramp, step))
      step++;

  return step;
}

/* Which week of the ramp's table comes in @week, by the last week before it that had any runs. */
static int
next_ramp_step (const GradualPlan *plan, int week, GradualDay today)
{
  int n_steps = gradual_ramp_weeks (plan->head.settings.ramp);
  int last = week - 1;

  while (last >= 0 && last < n_steps && longest_planned (plan, last) == 0)
    last--;
  if (last < 0 || week >= n_steps)
    return 0;

  return MIN (step_of_week (plan, last, today) + is_step (plan, last, today), n_steps - 1);
}

/* What has been reached since the return began that is in force. */
static GradualLevel
level_in_return (const GradualPass *pass)
{
  int weeks = MIN (pass->week - pass->back.first_week, (int)G_N_ELEMENTS (pass->credited));
  GradualLevel level = {.longest = pass->back.longest_since};

  for (int i = 0; i < weeks; i++)
    level.week = MAX (level.week, pass->credited[i]);

  return level;
}

/**
 * gradual_resume_walk:
 * @week: a week of the plan, from 0, or the one after the last
 * @origin: (out): where the runner stands when it begins; its pass has no context
 *
 * Walks to the beginning of @week: by the log up to @today, from then on as if all that is planned
 * were run. What counts as reached is what the rules measure by, the largest credited week of three
 * and the longest credited run of 30 days: what lies further back is no longer in the legs. After a
 * break it is only what was run since, until the return is over.
 */
void
gradual_resume_walk (const GradualPlan *plan, GradualDay today, int week, GradualOrigin *origin)
{
  GradualContext context;
  GradualPass opened;

  *origin = (GradualOrigin){.ramp_step = next_ramp_step (plan, week, today)};
  gradual_context_init (&context, plan);
  gradual_pass_init (&origin->pass, &context);
  walk (&origin->pass, plan, today, week);

  opened = origin->pass;
  gradual_pass_open_run (&opened, gradual_pass_week_start (&opened));
  if (opened.back.in_force) {
    origin->reached = level_in_return (&opened);
    origin->wish = (GradualLevel){.longest = opened.back.longest_before,
                                  .week = MAX (opened.back.week_before, RETURN_WEEK_LEAST)};
  } else {
    origin->reached = (GradualLevel){.longest = gradual_pass_longest (&opened, NULL),
                                     .week = gradual_pass_reference (&opened)};
    origin->wish = origin->reached;
  }
  origin->pass.context = NULL;
}
