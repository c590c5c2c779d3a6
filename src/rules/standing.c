/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "standing.h"

#include "pass.h"
#include "return.h"

#define ALL_EASY 0xff

/* Takes in what was run before @start, week by week; the week that @start cuts off ends with it.
 * After the plan's end no cutback is due: it is about the weeks that were planned. */
static void
walk (GradualPass *pass, const GradualPlan *plan, GradualDay today, GradualDay start)
{
  GradualDay first = gradual_plan_start (plan);

  for (GradualDay day = first; day < start; day++) {
    if (day <= today)
      gradual_pass_take_logs (pass, plan, day);
    if (!gradual_plan_has_day (plan, day))
      pass->easy = ALL_EASY;
    if (day == start - 1 || (day + 1 - first) % GRADUAL_DAYS_PER_WEEK == 0)
      gradual_pass_end_week (pass);
  }
}

/* The weeks and runs from before a break say nothing any more once running has begun again: else a
 * new plan would be the way round the rule of the return. */
static GradualBaseline
baseline_in_return (const GradualPass *pass)
{
  int weeks = MIN (pass->week - pass->back.first_week, (int)G_N_ELEMENTS (pass->credited));
  GradualBaseline baseline = {.longest_run_minutes = pass->back.longest_since};

  for (int i = 0; i < weeks; i++)
    baseline.weekly_minutes = MAX (baseline.weekly_minutes, pass->credited[i]);

  return baseline;
}

/* What the rules measure the next run and the next week by: R and L30, or what they were before a
 * break. */
static GradualBaseline
read_baseline (GradualPass *pass, GradualDay today, GradualDay start)
{
  if (today - pass->last_own_run >= GRADUAL_BREAK_DAYS) {
    gradual_return_begin (pass, today);
    return (GradualBaseline){.weekly_minutes = pass->back.week_before,
                             .longest_run_minutes = pass->back.longest_before};
  }
  if (pass->back.in_force)
    return baseline_in_return (pass);

  /* The days that are left until @start are no break yet. */
  pass->last_run = start;
  gradual_pass_open_run (pass, start);

  return (GradualBaseline){.weekly_minutes = gradual_pass_reference (pass),
                           .longest_run_minutes = gradual_pass_longest (pass, NULL)};
}

/**
 * gradual_standing_of_plan:
 * @plan: a plan with a log
 * @today: the day it is
 * @start: the first day of what is to be planned; what was run before it counts
 * @standing: (out): what the runner does
 *
 * Reads from the log of a plan what the rules would measure the week that begins on @start by: the
 * largest credited week of the last three, and the longest credited run of the last 30 days. After
 * a break it is what they were before it, with the day of the last run, so that the planner can
 * tell how much of it is left; on the way back, what was reached since.
 *
 * The longest run is never more than the week, in which it has to fit.
 *
 * Returns: whether anything was logged within the plan, or after its end, before @start.
 */
gboolean
gradual_standing_of_plan (const GradualPlan *plan, GradualDay today, GradualDay start,
                          GradualStanding *standing)
{
  GradualContext context;
  GradualPass pass;
  GradualBaseline baseline;

  g_return_val_if_fail (plan != NULL && standing != NULL, FALSE);

  gradual_context_init (&context, plan);
  gradual_pass_init (&pass, &context);
  walk (&pass, plan, today, start);
  *standing = (GradualStanding){.last_run = pass.last_own_run};
  if (pass.last_own_run == GRADUAL_DAY_NONE)
    return FALSE;

  baseline = read_baseline (&pass, today, start);
  standing->baseline = (GradualBaseline){
      .weekly_minutes = baseline.weekly_minutes,
      .longest_run_minutes = MIN (baseline.longest_run_minutes, baseline.weekly_minutes),
  };

  return TRUE;
}

/**
 * gradual_standing_of_library:
 * @today: the day it is
 * @start: the first day of what is to be planned
 * @standing: (out): what the runner does
 *
 * Like gradual_standing_of_plan(), of the plan whose log goes on the longest; of several such, of
 * the active one, else of the last. Plans in the archive count: what was run was run.
 *
 * Returns: whether any plan has something in its log.
 */
gboolean
gradual_standing_of_library (const GradualLibrary *library, GradualDay today, GradualDay start,
                             GradualStanding *standing)
{
  GradualPlan *active;

  g_return_val_if_fail (library != NULL && standing != NULL, FALSE);

  active = gradual_library_get_active_plan (library);
  *standing = (GradualStanding){0};
  if (active != NULL)
    gradual_standing_of_plan (active, today, start, standing);
  for (guint i = library->items->len; i > 0; i--) {
    const GradualLibraryItem *item = g_ptr_array_index (library->items, i - 1);
    GradualStanding other;

    if (gradual_standing_of_plan (item->plan, today, start, &other) &&
        other.last_run > standing->last_run)
      *standing = other;
  }

  return standing->last_run != GRADUAL_DAY_NONE;
}
