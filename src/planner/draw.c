/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "draw.h"

#include "search.h"

/* A base plan holds its target for this many weeks, where the full rates leave time for it. */
#define HOLD_WEEKS 4

/** Aim: what the gentlest rates are looked for. */
typedef struct {
  GradualLevel wanted;
  int weeks; /* weeks to reach it in */
} Aim;

static GradualLevel
level_min (GradualLevel a, GradualLevel b)
{
  return (GradualLevel){MIN (a.longest, b.longest), MIN (a.week, b.week)};
}

/* The target where the full rates reach it, else as much of it as they do reach. */
static Aim
choose_aim (const GradualCourse *course)
{
  GradualRates full = gradual_rates_full (course);
  int weeks = MAX (course->n_weeks - course->taper_weeks, 0);
  GradualLevel reach;

  if (course->head.goal.kind == GRADUAL_GOAL_BASE && weeks > HOLD_WEEKS) {
    reach = gradual_search_reach (course, full, weeks - HOLD_WEEKS);
    if (gradual_level_reaches (reach, course->target))
      return (Aim){course->target, weeks - HOLD_WEEKS};
  }
  reach = gradual_search_reach (course, full, weeks);

  return (Aim){level_min (reach, course->target), weeks};
}

static void
draw_weeks (const GradualCourse *course, GradualRates rates, Aim aim, GradualSketchWeek *weeks,
            GradualOutcome *outcome)
{
  gboolean is_rounded[GRADUAL_WEEKS_MAX];
  int n_build = course->n_weeks - course->taper_weeks;
  GradualSketch sketch;

  for (int i = 0; i < GRADUAL_WEEKS_MAX; i++)
    is_rounded[i] = TRUE;
  gradual_search_rounding (course, rates, aim.wanted, aim.weeks, is_rounded);

  gradual_sketch_init (&sketch, course, rates);
  for (int i = sketch.pass.week; i < n_build; i++)
    gradual_sketch_build_week (&sketch, is_rounded[i], &weeks[i]);
  for (int i = sketch.pass.week; i < course->n_weeks; i++)
    gradual_sketch_taper_week (&sketch, course->n_weeks - i, &weeks[i]);
  outcome->reached = sketch.reached;
}

/**
 * gradual_draw:
 * @weeks: (out): the course's weeks; of a plan that goes on, those from its origin on
 * @outcome: receives what they reach, and the rates that were enough
 *
 * Lays out the gentlest weeks that reach the course's target, or what the full rates reach of it.
 */
void
gradual_draw (const GradualCourse *course, GradualSketchWeek *weeks, GradualOutcome *outcome)
{
  Aim aim = choose_aim (course);
  GradualRates rates = gradual_rates_full (course);

  if (gradual_level_reaches (aim.wanted, course->target))
    rates = gradual_search_gentlest (course, aim.wanted, aim.weeks);

  draw_weeks (course, rates, aim, weeks, outcome);
  outcome->reaches_target = gradual_level_reaches (outcome->reached, course->target);
  outcome->growth_percent = rates.growth;
  outcome->longest_run_percent = rates.longest_run;
}
