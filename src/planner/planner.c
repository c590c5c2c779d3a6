/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "planner.h"

#include "assemble.h"
#include "draw.h"
#include "message.h"
#include "search.h"

static void
make_plan (const GradualCourse *course, GradualOutcome *outcome)
{
  GradualSketchWeek weeks[GRADUAL_WEEKS_MAX];

  gradual_draw (course, weeks, outcome);
  outcome->plan = gradual_assemble (course, weeks);
}

/* The race day of a plan of so many weeks, on the weekday that was asked for: the day within the
 * week makes no difference to what can be reached. */
static GradualDay
race_day_after (const GradualCourse *course, int weeks)
{
  if (weeks == 0)
    return GRADUAL_DAY_NONE;

  return gradual_day_next_weekday (course->context.start + (weeks - 1) * GRADUAL_DAYS_PER_WEEK,
                                   gradual_day_weekday (course->head.goal.race_date));
}

static void
refuse_plan (const GradualCourse *course, GradualOutcome *outcome)
{
  outcome->has_longest_race = gradual_search_longest_race (course, &outcome->longest_race);
  outcome->reached = gradual_search_reach (course, gradual_rates_full (course),
                                           MAX (course->n_weeks - course->taper_weeks, 0));
}

/**
 * gradual_plan_make:
 *
 * Makes the gentlest plan that gets to the goal in time; where not even the fastest one that the
 * rules allow would, says so, and what could be done instead. The same request gives the same
 * answer.
 *
 * Returns: (transfer full) (nullable): the answer; %NULL where the request makes no sense
 *   (%GRADUAL_PLANNER_ERROR_VALUE).
 */
GradualOutcome *
gradual_plan_make (const GradualRequest *request, GError **error)
{
  g_auto (GradualCourse) course = {0};
  gboolean is_feasible = TRUE;
  GradualOutcome *outcome;

  g_return_val_if_fail (request != NULL, NULL);

  if (!gradual_course_init (&course, request, error))
    return NULL;

  outcome = g_new0 (GradualOutcome, 1);
  outcome->runs_per_week = course.runs;
  outcome->fewer_runs = course.fewer_runs;
  if (gradual_goal_kind_is_race (request->goal)) {
    GradualEarliest earliest = gradual_search_earliest (&course);

    outcome->earliest_ready = race_day_after (&course, earliest.ready_weeks);
    outcome->earliest_target = race_day_after (&course, earliest.target_weeks);
    is_feasible = earliest.ready_weeks > 0 && earliest.ready_weeks <= course.n_weeks;
  }

  if (is_feasible)
    make_plan (&course, outcome);
  else
    refuse_plan (&course, outcome);
  outcome->message = gradual_outcome_tell (outcome, &course);

  return outcome;
}

/** gradual_outcome_free: frees the answer and gives up its plan. */
void
gradual_outcome_free (GradualOutcome *outcome)
{
  g_clear_pointer (&outcome->plan, gradual_plan_unref);
  g_free (outcome->message);
  g_free (outcome);
}
