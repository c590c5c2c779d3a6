/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "replan-way.h"

#include <glib/gi18n-lib.h>

#include "planner.h"
#include "relief-restrict.h"
#include "rules/fit.h"
#include "search.h"

/* From this much pain on running stops, of the guide's table of pain. */
#define PAIN_STOP 6

/* The weeks that the ramp alone may go on longer. */
#define RAMP_MORE_WEEKS 26

/* Takes over @title and @because. */
static void
add_option (GradualReplan *replan, GradualReplanWay way, GradualPlan *plan, char *title,
            char *because)
{
  GradualReplanOption *option = g_new0 (GradualReplanOption, 1);

  *option = (GradualReplanOption){
      .way = way,
      .title = title,
      .because = because,
      .plan = gradual_plan_ref (plan),
      .reached = gradual_replan_level (plan, replan->day),
  };
  g_ptr_array_add (replan->options, option);
}

/* A course to @goal that knows what it takes to be ready for it. */
static gboolean
begin_course (const GradualResume *resume, const GradualGoal *goal, int weeks,
              GradualCourse *course)
{
  if (!gradual_resume_course (resume, goal, weeks, course))
    return FALSE;
  if (gradual_goal_kind_is_race (goal->kind))
    course->ready = gradual_replan_required (resume->plan, goal);

  return TRUE;
}

/* The plan of @course, if it makes ready for its race; that of no race in any case. */
static GradualPlan *
make_ready_plan (const GradualResume *resume, const GradualCourse *course)
{
  g_autoptr (GradualPlan) plan = NULL;

  if (course->n_weeks < resume->first || course->n_weeks > GRADUAL_WEEKS_MAX)
    return NULL;
  plan = gradual_resume_plan (resume, course);
  if (!gradual_level_reaches (gradual_replan_level (plan, resume->today), course->ready))
    return NULL;

  return g_steal_pointer (&plan);
}

/* What is left of a plan without a race moves by the weeks that were lost. */
static int
weeks_with_lost (const GradualResume *resume, const GradualReplanCause *cause)
{
  int lost = cause->kind == GRADUAL_REPLAN_RETURN ? MAX (cause->gap / GRADUAL_DAYS_PER_WEEK, 1) : 1;

  return MIN ((int)gradual_plan_n_weeks (resume->plan) + lost, GRADUAL_WEEKS_MAX);
}

/* The ramp alone is over when its last step is reached, whatever the date. */
static void
lengthen_ramp (GradualCourse *course)
{
  int most = MIN (course->n_weeks + RAMP_MORE_WEEKS, GRADUAL_WEEKS_MAX);

  while (course->n_weeks < most &&
         !gradual_level_reaches (
             gradual_search_reach (course, gradual_rates_full (course), course->n_weeks),
             course->target))
    course->n_weeks++;
}

static char *
tell_race (const GradualPlan *plan, GradualLevel level)
{
  g_autofree char *date = gradual_day_format_for_people (plan->head.goal.race_date);

  return g_strdup_printf (_ ("The race stays on %s. Before the taper this plan comes to %d minutes "
                             "in the longest run and %d in the largest week."),
                          date, level.longest, level.week);
}

static char *
tell_end (const GradualPlan *plan)
{
  g_autofree char *date = gradual_day_format_for_people (gradual_plan_end (plan));

  return g_strdup_printf (ngettext ("The plan has %u week and ends on %s.",
                                    "The plan has %u weeks and ends on %s.",
                                    gradual_plan_n_weeks (plan)),
                          gradual_plan_n_weeks (plan), date);
}

/**
 * gradual_replan_add_anew:
 *
 * Adds the way to the same goal: of a race on the same day, where that can be; else what is left of
 * the plan takes longer by the weeks that were lost.
 */
void
gradual_replan_add_anew (GradualReplan *replan, const GradualResume *resume,
                         const GradualReplanCause *cause)
{
  const GradualGoal *goal = &resume->plan->head.goal;
  gboolean is_race = gradual_goal_kind_is_race (goal->kind);
  g_auto (GradualCourse) course = {0};
  g_autoptr (GradualPlan) plan = NULL;

  if (!begin_course (resume, goal, weeks_with_lost (resume, cause), &course))
    return;
  if (goal->kind == GRADUAL_GOAL_RAMP)
    lengthen_ramp (&course);
  plan = make_ready_plan (resume, &course);
  if (plan == NULL)
    return;

  add_option (replan, GRADUAL_WAY_ANEW, plan,
              g_strdup (is_race ? _ ("Keep the race") : _ ("Go on from here")),
              is_race ? tell_race (plan, gradual_replan_level (plan, resume->today))
                      : tell_end (plan));
}

/* A race of the week under way that is put off is not run on its old day too. */
static GradualPlan *
without_race (const GradualResume *resume)
{
  const GradualPlan *plan = resume->plan;
  GradualDay day = plan->head.goal.race_date;
  gboolean is_under_way = gradual_plan_has_day (plan, day) &&
                          day < gradual_plan_start (plan) + resume->first * GRADUAL_DAYS_PER_WEEK;

  return is_under_way ? gradual_plan_with_run (plan, day, NULL) : gradual_plan_ref (plan);
}

static void
add_later_date (GradualReplan *replan, const GradualResume *on_its_day)
{
  GradualGoal goal = on_its_day->plan->head.goal;
  g_autoptr (GradualPlan) base = without_race (on_its_day);
  GradualResume put_off;
  const GradualResume *resume = base == on_its_day->plan ? on_its_day : &put_off;
  g_auto (GradualCourse) course = {0};
  g_auto (GradualCourse) later = {0};
  g_autoptr (GradualPlan) plan = NULL;
  g_autofree char *date = NULL;
  int weeks;

  gradual_resume_init (&put_off, base, on_its_day->today);
  if (!begin_course (resume, &goal, 0, &course))
    return;
  weeks = gradual_search_earliest (&course).ready_weeks;
  if (weeks <= course.n_weeks)
    return;
  goal.race_date += (weeks - course.n_weeks) * GRADUAL_DAYS_PER_WEEK;
  if (!begin_course (resume, &goal, 0, &later))
    return;
  plan = make_ready_plan (resume, &later);
  if (plan == NULL)
    return;

  date = gradual_day_format_for_people (goal.race_date);
  add_option (replan, GRADUAL_WAY_LATER_DATE, plan, g_strdup (_ ("A later date")),
              g_strdup_printf (_ ("The earliest day to be ready is %s: %d minutes in the longest "
                                  "run and %d in the largest week."),
                               date, gradual_replan_level (plan, resume->today).longest,
                               gradual_replan_level (plan, resume->today).week));
}

/* A title that only named the old goal names the new one. */
static GradualPlan *
with_title_of_goal (GradualPlan *plan, GradualGoalKind before)
{
  GradualPlanHead head = plan->head;
  GradualPlan *titled;

  if (!g_str_equal (head.title, gradual_goal_kind_label (before)))
    return plan;
  head.title = gradual_goal_kind_label (head.goal.kind);
  titled = gradual_plan_with_head (plan, &head);
  gradual_plan_unref (plan);

  return titled;
}

static void
add_shorter_race (GradualReplan *replan, const GradualResume *resume)
{
  const GradualGoal *old = &resume->plan->head.goal;

  for (int kind = (int)old->kind - 1; kind >= GRADUAL_GOAL_5K; kind--) {
    GradualGoal goal = {(GradualGoalKind)kind, old->race_date, GRADUAL_ABSENT};
    g_auto (GradualCourse) course = {0};
    g_autoptr (GradualPlan) plan = NULL;
    GradualLevel level;

    if (!begin_course (resume, &goal, 0, &course))
      return;
    plan = make_ready_plan (resume, &course);
    if (plan == NULL)
      continue;

    plan = with_title_of_goal (plan, old->kind);
    level = gradual_replan_level (plan, resume->today);
    add_option (replan, GRADUAL_WAY_SHORTER_RACE, plan, g_strdup (_ ("A shorter race")),
                /* TRANSLATORS: %s is a race: “Half marathon”. */
                g_strdup_printf (_ ("%s on the same day: %d minutes in the longest run and %d in "
                                    "the largest week."),
                                 gradual_goal_kind_label (goal.kind), level.longest, level.week));
    return;
  }
}

/* The runs to come are with walk breaks. Takes over @plan. */
static GradualPlan *
with_walk_breaks (GradualPlan *plan, GradualDay today)
{
  GradualDay first = today + gradual_plan_has_log_on (plan, today);

  for (GradualDay day = first; day <= gradual_plan_end (plan); day++) {
    const GradualRun *run = gradual_plan_run_on (plan, day);

    if (run != NULL && run->kind != GRADUAL_RUN_RACE) {
      g_autoptr (GradualRun) walked = gradual_run_with_kind (run, GRADUAL_RUN_WALK_RUN);
      GradualPlan *changed = gradual_plan_with_run (plan, day, walked);

      gradual_plan_unref (plan);
      plan = changed;
    }
  }

  return plan;
}

static void
add_walk_breaks (GradualReplan *replan, const GradualResume *resume)
{
  const GradualGoal *goal = &resume->plan->head.goal;
  g_auto (GradualCourse) course = {0};
  g_autoptr (GradualPlan) plan = NULL;
  GradualLevel level;

  if (!begin_course (resume, goal, 0, &course) || course.n_weeks < resume->first)
    return;
  plan = with_walk_breaks (gradual_resume_plan (resume, &course), resume->today);
  level = gradual_replan_level (plan, resume->today);
  add_option (replan, GRADUAL_WAY_WALK_BREAKS, plan, g_strdup (_ ("Finish with walk breaks")),
              g_strdup_printf (_ ("The race stays, with walk breaks in it and in all runs until "
                                  "then. What is reached is %d minutes in the longest run and %d "
                                  "in the largest week; to be ready is %d and %d."),
                               level.longest, level.week, course.ready.longest, course.ready.week));
}

/**
 * gradual_replan_add_other_races:
 *
 * Adds what can be done where the race can not be kept as it was: the same race at the earliest
 * later date, the longest shorter race on the same day, and the race with walk breaks.
 */
void
gradual_replan_add_other_races (GradualReplan *replan, const GradualResume *resume)
{
  add_later_date (replan, resume);
  add_shorter_race (replan, resume);
  add_walk_breaks (replan, resume);
}

/* The first outcome that has a plan: for the goal as it is, or at the earliest date for it. */
static GradualOutcome *
make_with_ramp (GradualRequest *request)
{
  g_autoptr (GradualOutcome) outcome = gradual_plan_make (request, NULL);

  if (outcome == NULL || outcome->plan != NULL)
    return g_steal_pointer (&outcome);
  if (outcome->earliest_ready == GRADUAL_DAY_NONE)
    return NULL;
  request->race_date = outcome->earliest_ready;

  return gradual_plan_make (request, NULL);
}

/**
 * gradual_replan_add_ramp:
 * @last_run: the day of the last run
 *
 * Adds a plan of its own, from the next week on and with the same goal, that begins with the ramp:
 * after eight weeks without a run that is the better way.
 */
void
gradual_replan_add_ramp (GradualReplan *replan, const GradualResume *resume, GradualDay last_run)
{
  const GradualPlanHead *head = &resume->plan->head;
  g_autoptr (GradualOutcome) outcome = NULL;
  g_autofree char *start = NULL;
  GradualRequest request;

  gradual_request_init (&request);
  request.goal = head->goal.kind;
  request.race_date = head->goal.race_date;
  request.start = resume->today;
  request.target_minutes =
      head->goal.kind == GRADUAL_GOAL_BASE ? MAX (head->goal.target_minutes, 0) : 0;
  request.runs_regularly = FALSE;
  request.last_run = last_run;
  request.runs_per_week = head->runner.runs_per_week;
  request.run_days = head->runner.run_days;
  request.long_run_day = head->runner.long_run_day;
  request.easy_pace_s_per_km = head->runner.easy_pace_s_per_km;
  request.week_starts_on = head->week_starts_on;
  request.settings = head->settings;
  request.title = head->title;
  request.away = resume->plan->away;
  outcome = make_with_ramp (&request);
  if (outcome == NULL || outcome->plan == NULL)
    return;

  start = gradual_day_format_for_people (gradual_plan_start (outcome->plan));
  add_option (replan, GRADUAL_WAY_RAMP, outcome->plan, g_strdup (_ ("Begin again with the ramp")),
              g_strdup_printf (_ ("A new plan from %s on, with short runs first. %s"), start,
                               outcome->message));
}

/**
 * gradual_replan_add_pain:
 *
 * Adds what the table of pain asks for, as far as the log alone can tell: up to 5 of 10 the week is
 * held, from 6 on running stops. What it was like the morning after, and whether it is something to
 * have looked at, only the symptom form asks.
 */
void
gradual_replan_add_pain (GradualReplan *replan, const GradualPlan *plan,
                         const GradualReplanCause *cause)
{
  g_autofree char *because = g_strdup_printf (_ ("Pain of %d of 10"), cause->pain);
  g_autoptr (GradualPlan) changed = NULL;
  g_autoptr (GradualPlan) fitted = NULL;

  if (cause->pain >= PAIN_STOP) {
    g_autoptr (GradualRestriction) stop = gradual_restriction_new (&(GradualRestriction){
        .kind = GRADUAL_RESTRICTION_STOP,
        .from = replan->day,
        .factor_percent = GRADUAL_ABSENT,
        .because = because,
    });

    changed = gradual_plan_with_restriction (plan, stop);
  } else {
    changed = gradual_relief_hold (
        &(GradualReliefCase){.plan = plan, .today = replan->day, .because = because});
  }
  if (changed == plan)
    return;
  fitted = gradual_fit (changed, replan->day, NULL);
  add_option (replan, GRADUAL_WAY_ANEW, fitted,
              g_strdup (cause->pain >= PAIN_STOP ? _ ("Stop for now") : _ ("Hold this week")),
              g_strdup (cause->pain >= PAIN_STOP
                            ? _ ("No running until walking has been at 2 or less for two days.")
                            : _ ("The same minutes as last week at most, easy ones, and no run "
                                 "longer than the longest of the last 30 days.")));
}
