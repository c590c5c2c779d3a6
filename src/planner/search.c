/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "search.h"

/* Adds build weeks up to @weeks; @is_rounded, where given, says which are in multiples of five. */
static void
build_up_to (GradualSketch *sketch, int weeks, const gboolean *is_rounded)
{
  GradualSketchWeek week;

  for (int i = sketch->pass.week; i < weeks; i++)
    gradual_sketch_build_week (sketch, is_rounded != NULL && is_rounded[i], &week);
}

/**
 * gradual_search_reach:
 * @weeks: weeks before the taper
 *
 * Returns: how far the rates bring the runner in so many weeks, to the minute.
 */
GradualLevel
gradual_search_reach (const GradualCourse *course, GradualRates rates, int weeks)
{
  GradualSketch sketch;

  gradual_sketch_init (&sketch, course, rates);
  build_up_to (&sketch, weeks, NULL);

  return sketch.reached;
}

/* How far a plan of so many build weeks gets; @before is it without the last of them, which is the
 * one before the race where the taper is a single week. */
static GradualLevel
reach_with_last_week (const GradualSketch *before, int weeks)
{
  const GradualCourse *course = before->course;
  GradualSketch sketch = *before;

  if (course->race_offset == 0 && course->taper_weeks == 1)
    sketch.eve_week = weeks - 1;
  build_up_to (&sketch, weeks, NULL);

  return sketch.reached;
}

/**
 * gradual_search_earliest:
 *
 * Finds the shortest plans for the course's race. Weeks are added one by one at the full rates, and
 * how they begin does not depend on how many follow, so that what comes out is exact: a week less
 * does not do.
 *
 * Returns: the weeks of the plans.
 */
GradualEarliest
gradual_search_earliest (const GradualCourse *course)
{
  GradualEarliest earliest = {0, 0};
  GradualSketch sketch;

  gradual_sketch_init (&sketch, course, gradual_rates_full (course));
  sketch.eve_week = -1;
  build_up_to (&sketch, course->ramp_weeks, NULL);
  for (int weeks = sketch.pass.week; weeks + course->taper_weeks <= GRADUAL_WEEKS_MAX; weeks++) {
    GradualLevel reach = reach_with_last_week (&sketch, weeks);

    build_up_to (&sketch, weeks, NULL);
    if (earliest.ready_weeks == 0 && gradual_level_reaches (reach, course->ready))
      earliest.ready_weeks = weeks + course->taper_weeks;
    if (gradual_level_reaches (reach, course->target)) {
      earliest.target_weeks = weeks + course->taper_weeks;
      break;
    }
  }

  return earliest;
}

/**
 * gradual_search_longest_race:
 * @race: (out): the longest race that can be reached by the day of the course's race
 *
 * Returns: whether any can.
 */
gboolean
gradual_search_longest_race (const GradualCourse *course, GradualGoalKind *race)
{
  for (int goal = GRADUAL_GOAL_MARATHON; goal >= GRADUAL_GOAL_5K; goal--) {
    GradualCourse other = *course;
    GradualEarliest earliest;

    gradual_course_retarget (&other, (GradualGoalKind)goal);
    earliest = gradual_search_earliest (&other);
    if (earliest.ready_weeks > 0 && earliest.ready_weeks <= course->n_weeks) {
      *race = (GradualGoalKind)goal;
      return TRUE;
    }
  }

  return FALSE;
}

static gboolean
is_enough (const GradualCourse *course, GradualRates rates, GradualLevel wanted, int weeks)
{
  GradualSketch sketch;

  gradual_sketch_init (&sketch, course, rates);
  build_up_to (&sketch, MIN (course->ramp_weeks, weeks), NULL);
  if (!gradual_level_reaches (gradual_sketch_hope (&sketch, weeks), wanted))
    return FALSE;
  while (sketch.pass.week < weeks && !gradual_level_reaches (sketch.reached, wanted))
    build_up_to (&sketch, sketch.pass.week + 1, NULL);

  return gradual_level_reaches (sketch.reached, wanted);
}

/**
 * gradual_search_gentlest:
 * @wanted: what the full rates reach in @weeks, or less
 * @weeks: weeks before the taper
 *
 * Returns: the smallest weekly growth that reaches @wanted, and for it the smallest growth of the
 *   longest run, both in steps of 1 %.
 */
GradualRates
gradual_search_gentlest (const GradualCourse *course, GradualLevel wanted, int weeks)
{
  GradualRates full = gradual_rates_full (course);
  GradualRates rates = full;

  for (rates.growth = 1; rates.growth < full.growth; rates.growth++)
    if (is_enough (course, rates, wanted, weeks))
      break;
  for (rates.longest_run = 1; rates.longest_run < full.longest_run; rates.longest_run++)
    if (is_enough (course, rates, wanted, weeks))
      break;

  return rates;
}

/**
 * gradual_search_rounding:
 * @is_rounded: (out): for each of the @weeks, whether it can be in multiples of five minutes
 *
 * Rounds down every week if @wanted is reached all the same; else, from the first week on, each
 * whose rounding still leaves time for the weeks after it to reach @wanted to the minute.
 */
void
gradual_search_rounding (const GradualCourse *course, GradualRates rates, GradualLevel wanted,
                         int weeks, gboolean *is_rounded)
{
  GradualSketch sketch;

  for (int i = 0; i < weeks; i++)
    is_rounded[i] = TRUE;
  gradual_sketch_init (&sketch, course, rates);
  build_up_to (&sketch, weeks, is_rounded);
  if (gradual_level_reaches (sketch.reached, wanted))
    return;

  gradual_sketch_init (&sketch, course, rates);
  for (int i = 0; i < weeks; i++) {
    GradualSketch tried = sketch;

    build_up_to (&tried, i + 1, is_rounded);
    build_up_to (&tried, weeks, NULL);
    is_rounded[i] = gradual_level_reaches (tried.reached, wanted);
    build_up_to (&sketch, i + 1, is_rounded);
  }
}
