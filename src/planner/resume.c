/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "resume.h"

#include "assemble.h"
#include "draw.h"
#include "model/identifier.h"
#include "relief-span.h"
#include "rules/fit.h"
#include "rules/ramp.h"

/**
 * gradual_resume_init:
 * @plan: fitted; borrowed for as long as @resume is used. @today is one of its days
 */
void
gradual_resume_init (GradualResume *resume, const GradualPlan *plan, GradualDay today)
{
  *resume = (GradualResume){
      .plan = plan,
      .today = today,
      .first = gradual_relief_week_index (plan, today) + 1,
  };
  gradual_resume_walk (plan, today, resume->first, &resume->origin);
}

static gboolean
has_steady_runs (const GradualPlan *plan)
{
  for (GradualDay day = gradual_plan_start (plan); day <= gradual_plan_end (plan); day++) {
    const GradualRun *run = gradual_plan_run_on (plan, day);

    if (run != NULL && run->kind == GRADUAL_RUN_STEADY)
      return TRUE;
  }

  return FALSE;
}

static GradualWeekdays
days_of_week (const GradualWeek *week)
{
  GradualWeekdays days = 0;

  for (guint i = 0; i < GRADUAL_DAYS_PER_WEEK; i++)
    if (week->runs[i] != NULL)
      days |= gradual_weekdays_of (gradual_day_weekday (week->start + (GradualDay)i));

  return days;
}

/* The days that the plan really has its runs on, of the first week of the ramp or of those after it
 * that has the most. They can be others than the planner would choose, and are to stay. */
static GradualWeekdays
days_of_plan (const GradualPlan *plan, gboolean in_ramp)
{
  GradualWeekdays most = 0;

  for (guint i = 0; i < gradual_plan_n_weeks (plan); i++) {
    const GradualWeek *week = gradual_plan_week (plan, i);
    GradualWeekdays days = days_of_week (week);

    if ((week->phase == GRADUAL_PHASE_RAMP) == in_ramp && week->phase != GRADUAL_PHASE_TAPER &&
        week->phase != GRADUAL_PHASE_RACE &&
        gradual_weekdays_count (days) > gradual_weekdays_count (most))
      most = days;
  }

  return most;
}

/* A race on the first day of a week can need another day than the usual ones in the week before. */
static void
request_days (const GradualPlan *plan, const GradualGoal *goal, GradualRequest *request)
{
  const GradualRunner *runner = &plan->head.runner;
  GradualWeekdays days = days_of_plan (plan, FALSE);

  request->runs_per_week = runner->runs_per_week;
  request->run_days = runner->run_days;
  request->long_run_day = runner->long_run_day;
  if ((int)gradual_weekdays_count (days) == runner->runs_per_week &&
      gradual_weekdays_has (days, runner->long_run_day) &&
      (goal->race_date == GRADUAL_DAY_NONE ||
       gradual_day_weekday (goal->race_date) != plan->head.week_starts_on))
    request->run_days = days;
}

static void
take_ramp_days (const GradualPlan *plan, GradualCourse *course)
{
  GradualWeekdays days = days_of_plan (plan, TRUE);

  if (gradual_weekdays_count (days) != (guint)MIN (course->runs, GRADUAL_RAMP_RUNS))
    return;
  for (int i = 0; i < GRADUAL_DAYS_PER_WEEK; i++)
    course->is_ramp_day[i] =
        gradual_weekdays_has (days, gradual_day_weekday (gradual_plan_start (plan) + i));
}

static void
take_spare_days (const GradualPlan *plan, GradualCourse *course)
{
  for (int i = 0; i < GRADUAL_DAYS_PER_WEEK; i++)
    course->is_spare_day[i] = gradual_weekdays_has (
        plan->head.runner.run_days, gradual_day_weekday (gradual_plan_start (plan) + i));
}

static void
request_from_head (const GradualPlan *plan, const GradualGoal *goal, int weeks,
                   GradualRequest *request)
{
  const GradualPlanHead *head = &plan->head;

  gradual_request_init (request);
  request->goal = goal->kind;
  request->race_date = goal->race_date;
  request->start = gradual_plan_start (plan);
  request->weeks = goal->kind == GRADUAL_GOAL_BASE ? weeks : 0;
  if (goal->kind == GRADUAL_GOAL_BASE)
    request->target_minutes = MAX (goal->target_minutes, 0);
  request->ramp = head->settings.ramp;
  request->baseline = head->runner.baseline;
  request_days (plan, goal, request);
  request->easy_pace_s_per_km = head->runner.easy_pace_s_per_km;
  request->week_starts_on = head->week_starts_on;
  request->settings = head->settings;
  request->steady = has_steady_runs (plan);
  request->away = plan->away;
}

/* The ramp alone leads to its last step, and goes on until that is reached. */
static void
aim_at_end_of_ramp (GradualCourse *course, int weeks)
{
  GradualRamp ramp = course->head.settings.ramp;
  int minutes = course->ramp_weeks > 0 ? gradual_ramp_minutes (ramp, course->ramp_weeks - 1) : 0;

  course->runs = MIN (course->runs, GRADUAL_RAMP_RUNS);
  for (int i = 0; i < GRADUAL_DAYS_PER_WEEK; i++) {
    course->days.is_run_day[i] = course->is_ramp_day[i];
    if (course->is_ramp_day[i])
      course->days.long_offset = i;
  }
  course->target = (GradualLevel){.longest = minutes, .week = minutes * course->runs};
  course->aim = course->target;
  course->n_weeks = weeks;
}

/**
 * gradual_resume_course:
 * @goal: what the weeks to come are to lead to
 * @weeks: the weeks of the whole plan, where @goal is no race
 * @course: (out): it borrows from @resume
 *
 * Makes a course of a plan that goes on: with its rules and its runner, from its origin.
 *
 * Returns: whether the planner can make anything of the plan, which may come from elsewhere.
 */
gboolean
gradual_resume_course (const GradualResume *resume, const GradualGoal *goal, int weeks,
                       GradualCourse *course)
{
  GradualRequest request;

  request_from_head (resume->plan, goal, weeks, &request);
  if (!gradual_course_init (course, &request, NULL))
    return FALSE;

  course->head.settings.ramp = resume->plan->head.settings.ramp;
  course->ramp_weeks = gradual_ramp_weeks (course->head.settings.ramp);
  course->context.restrictions = resume->plan->restrictions;
  take_ramp_days (resume->plan, course);
  take_spare_days (resume->plan, course);
  course->origin = &resume->origin;
  if (goal->kind == GRADUAL_GOAL_RAMP)
    aim_at_end_of_ramp (course, weeks);

  return TRUE;
}

/**
 * gradual_resume_fresh_plan:
 * @goal: a race
 * @reached: (out): the most that it comes to before the taper, or that the runner came with
 *
 * Returns: (transfer full) (nullable): what the planner would make of the plan from its first week
 *   on, as if nothing had been run yet and nobody were ever away; %NULL where it can make nothing
 *   of it.
 */
GradualPlan *
gradual_resume_fresh_plan (const GradualPlan *plan, const GradualGoal *goal, GradualLevel *reached)
{
  g_autoptr (GPtrArray) never = gradual_away_array_new ();
  g_autoptr (GradualPlan) at_home = gradual_plan_with_away (plan, never);
  const GradualResume resume = {.plan = at_home};
  GradualSketchWeek weeks[GRADUAL_WEEKS_MAX];
  g_auto (GradualCourse) course = {0};
  GradualOutcome outcome;

  if (!gradual_resume_course (&resume, goal, 0, &course) || course.n_weeks < 1)
    return NULL;
  course.origin = NULL;
  course.context.restrictions = NULL;
  gradual_draw (&course, weeks, &outcome);
  *reached = outcome.reached;

  return gradual_assemble (&course, weeks);
}

/* What files say of a week beyond what is known here stays with it. */
static GradualWeek *
keep_extras (GradualWeek *made, const GradualPlan *plan)
{
  const GradualWeek *old;

  if (!gradual_plan_has_day (plan, made->start))
    return gradual_week_ref (made);
  old = gradual_plan_week (plan, (guint)gradual_relief_week_index (plan, made->start));

  return gradual_week_with_extras (made, old->extra, (const char *const *)old->day_extras);
}

/* A run that stays as it is keeps its id, and its note with it. Takes over @made. */
static GradualWeek *
keep_runs (GradualWeek *made, const GradualPlan *plan)
{
  for (guint i = 0; i < GRADUAL_DAYS_PER_WEEK; i++) {
    GradualDay day = made->start + (GradualDay)i;
    const GradualRun *old =
        gradual_plan_has_day (plan, day) ? gradual_plan_run_on (plan, day) : NULL;
    const GradualRun *new = made->runs[i];

    if (old != NULL && new != NULL && old->kind == new->kind &&
        (old->minutes == new->minutes || old->kind == GRADUAL_RUN_RACE)) {
      GradualWeek *kept = gradual_week_with_run (made, i, (GradualRun *)old);

      gradual_week_unref (made);
      made = kept;
    }
  }

  return made;
}

/* The id says where the plan was made anew: runs of weeks that are over keep theirs. */
static void
set_identifier (const GradualResume *resume, GradualCourse *course)
{
  g_autofree char *name =
      g_strdup_printf ("%s;%d;%d", resume->plan->head.id, resume->first, resume->today);

  g_free (course->id);
  course->id = gradual_identifier_from_name (name, 0);
}

/**
 * gradual_resume_plan:
 * @course: of gradual_resume_course(), with at least as many weeks as are kept
 *
 * Plans the weeks from the origin on, as gently as they lead to the goal.
 *
 * Returns: (transfer full): the plan with these weeks in place of its own, fitted.
 */
GradualPlan *
gradual_resume_plan (const GradualResume *resume, const GradualCourse *course)
{
  GradualSketchWeek sketch[GRADUAL_WEEKS_MAX];
  GradualCourse own = *course;
  g_autoptr (GPtrArray) made = NULL;
  g_autoptr (GPtrArray) weeks = gradual_week_array_new ();
  g_autoptr (GradualPlan) joined = NULL;
  g_autoptr (GradualPlan) changed = NULL;
  GradualPlanHead head = resume->plan->head;
  GradualOutcome outcome;

  g_return_val_if_fail (course->n_weeks >= resume->first, NULL);

  own.id = NULL;
  own.created = NULL;
  own.context.settings = &own.head.settings;
  set_identifier (resume, &own);
  gradual_draw (&own, sketch, &outcome);
  made = gradual_assemble_weeks (&own, sketch, resume->first);
  for (int i = 0; i < resume->first; i++)
    g_ptr_array_add (weeks, gradual_week_ref (gradual_plan_week (resume->plan, (guint)i)));
  for (guint i = 0; i < made->len; i++)
    g_ptr_array_add (
        weeks, keep_runs (keep_extras (g_ptr_array_index (made, i), resume->plan), resume->plan));
  g_free (own.id);

  head.goal = own.head.goal;
  joined = gradual_plan_with_weeks (resume->plan, weeks);
  changed = gradual_plan_with_head (joined, &head);

  return gradual_fit (changed, resume->today, NULL);
}
