/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "assemble.h"

#include "model/identifier.h"
#include "rules/fit.h"

/* Steady runs begin after this many build weeks. */
#define STEADY_AFTER_WEEKS 4

static GradualRunKind
run_kind (const GradualSketchWeek *week, int day, int steady_day)
{
  if (week->phase == GRADUAL_PHASE_RAMP)
    return GRADUAL_RUN_WALK_RUN;
  if (day == week->long_offset && week->phase != GRADUAL_PHASE_RACE)
    return GRADUAL_RUN_LONG;

  return day == steady_day ? GRADUAL_RUN_STEADY : GRADUAL_RUN_EASY;
}

static gboolean
is_beside (int day, int long_offset)
{
  int distance = ABS (day - long_offset);

  return distance <= 1 || distance == GRADUAL_DAYS_PER_WEEK - 1;
}

/* The first run that is not beside a long run, neither its own week's nor one on the usual day in
 * the weeks next to it; −1 where the week has none or is not one for a steady run: those that grow
 * are enough of a load. */
static int
find_steady_day (const GradualCourse *course, const GradualSketchWeek *week, int index)
{
  int total = 0, found = -1;

  if (!course->steady || index - course->ramp_weeks < STEADY_AFTER_WEEKS ||
      week->phase == GRADUAL_PHASE_RAMP || week->phase == GRADUAL_PHASE_TAPER ||
      week->phase == GRADUAL_PHASE_RACE)
    return -1;

  for (int day = GRADUAL_DAYS_PER_WEEK - 1; day >= 0; day--) {
    total += week->minutes[day];
    if (week->minutes[day] > 0 && !is_beside (day, week->long_offset) &&
        !is_beside (day, course->days.long_offset))
      found = day;
  }

  return total <= week->reference ? found : -1;
}

static GradualWeek *
assemble_week (const GradualCourse *course, const GradualSketchWeek *sketch, int index,
               guint *ordinal)
{
  GradualRun *runs[GRADUAL_DAYS_PER_WEEK] = {NULL};
  int steady_day = find_steady_day (course, sketch, index);
  GradualWeek *week;

  for (int day = 0; day < GRADUAL_DAYS_PER_WEEK; day++) {
    gboolean is_race = sketch->phase == GRADUAL_PHASE_RACE && day == course->race_offset;
    g_autofree char *id = NULL;

    if (!is_race && sketch->minutes[day] == 0)
      continue;
    id = gradual_identifier_from_name (course->id, ++*ordinal);
    runs[day] =
        gradual_run_new (id, is_race ? GRADUAL_RUN_RACE : run_kind (sketch, day, steady_day),
                         is_race ? GRADUAL_MINUTES_UNKNOWN : sketch->minutes[day], NULL, NULL);
  }

  week = gradual_week_new (index + 1, course->context.start + index * GRADUAL_DAYS_PER_WEEK,
                           sketch->phase, 0, runs);
  for (int day = 0; day < GRADUAL_DAYS_PER_WEEK; day++)
    g_clear_pointer (&runs[day], gradual_run_unref);

  return week;
}

/**
 * gradual_assemble_weeks:
 * @weeks: the course's weeks
 * @first: the first of them that is wanted, from 0
 *
 * Returns: (transfer full) (element-type GradualWeek): the weeks from @first on as those of a plan,
 *   without their caps.
 */
GPtrArray *
gradual_assemble_weeks (const GradualCourse *course, const GradualSketchWeek *weeks, int first)
{
  GPtrArray *assembled = gradual_week_array_new ();
  guint ordinal = 0;

  for (int i = first; i < course->n_weeks; i++)
    g_ptr_array_add (assembled, assemble_week (course, &weeks[i], i, &ordinal));

  return assembled;
}

/**
 * gradual_assemble:
 * @weeks: the course's weeks
 *
 * Makes a plan of the minutes of its weeks. It goes through gradual_fit(), which writes the caps,
 * and which would shorten whatever the rules do not allow.
 *
 * Returns: (transfer full): the plan.
 */
GradualPlan *
gradual_assemble (const GradualCourse *course, const GradualSketchWeek *weeks)
{
  g_autoptr (GPtrArray) assembled = gradual_assemble_weeks (course, weeks, 0);
  g_autoptr (GradualPlan) plan = NULL;

  plan = gradual_plan_new (&course->head, assembled, NULL, NULL);
  if (course->away != NULL) {
    GradualPlan *with_away = gradual_plan_with_away (plan, course->away);

    gradual_plan_unref (plan);
    plan = with_away;
  }

  return gradual_fit (plan, course->context.start, NULL);
}
