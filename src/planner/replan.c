/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "replan.h"

#include <glib/gi18n-lib.h>

#include "away.h"
#include "model/identifier.h"
#include "relief-span.h"
#include "relief.h"
#include "replan-way.h"
#include "replan-words.h"
#include "rules/fit.h"

/* After this many days without a run the ramp is offered, of the rule's table. */
#define RAMP_AFTER_DAYS 57

static const char *const way_nicks[GRADUAL_N_WAYS] = {
    [GRADUAL_WAY_ANEW] = "anew",
    [GRADUAL_WAY_LATER_DATE] = "later-date",
    [GRADUAL_WAY_SHORTER_RACE] = "shorter-race",
    [GRADUAL_WAY_WALK_BREAKS] = "walk-breaks",
    [GRADUAL_WAY_RAMP] = "ramp",
};

/** gradual_replan_way_to_nick: Returns: the way's name for programs. */
const char *
gradual_replan_way_to_nick (GradualReplanWay way)
{
  g_return_val_if_fail ((guint)way < GRADUAL_N_WAYS, "");

  return way_nicks[way];
}

static void
option_free (gpointer data)
{
  GradualReplanOption *option = data;

  g_free (option->title);
  g_free (option->because);
  gradual_plan_unref (option->plan);
  g_free (option);
}

/** gradual_replan_free: frees the proposal and gives up its plans. */
void
gradual_replan_free (GradualReplan *replan)
{
  g_free (replan->title);
  g_free (replan->reason);
  g_ptr_array_unref (replan->options);
  g_free (replan);
}

/**
 * gradual_replan_find:
 *
 * Returns: (transfer none) (nullable): the option of that way, if it is proposed.
 */
const GradualReplanOption *
gradual_replan_find (const GradualReplan *replan, GradualReplanWay way)
{
  for (guint i = 0; i < replan->options->len; i++) {
    const GradualReplanOption *option = g_ptr_array_index (replan->options, i);

    if (option->way == way)
      return option;
  }

  return NULL;
}

/* The week after @week from today on with the runs of @week. */
static GradualWeek *
make_week_again (const GradualPlan *plan, GradualDay today, int week)
{
  const GradualWeek *missed = gradual_plan_week (plan, (guint)week);
  g_autofree char *name = g_strdup_printf ("%s;%d", plan->head.id, missed->start);
  GradualWeek *again =
      gradual_week_with_stamp (gradual_plan_week (plan, (guint)week + 1), missed->phase, 0);

  for (guint i = 0; i < GRADUAL_DAYS_PER_WEEK; i++) {
    const GradualRun *run = missed->runs[i];
    GradualDay day = again->start + (GradualDay)i;
    g_autofree char *id = gradual_identifier_from_name (name, i);
    g_autoptr (GradualRun) copy = NULL;
    g_autoptr (GradualWeek) before = NULL;

    if (day < today || (day == today && gradual_plan_has_log_on (plan, today)))
      continue;
    if (run != NULL)
      copy = gradual_run_new (id, run->kind, run->minutes, run->note, run->extra);
    before = again;
    again = gradual_week_with_run (before, i, copy);
  }

  return again;
}

static GradualPlan *
with_week_again (const GradualPlan *plan, GradualDay today, int week)
{
  g_autoptr (GPtrArray) weeks = gradual_week_array_new ();
  g_autoptr (GradualPlan) again = NULL;

  for (guint i = 0; i < gradual_plan_n_weeks (plan); i++)
    g_ptr_array_add (weeks, i == (guint)week + 1 ? make_week_again (plan, today, week)
                                                 : gradual_week_ref (gradual_plan_week (plan, i)));
  again = gradual_plan_with_weeks (plan, weeks);

  return gradual_away_flow (again, today, NULL, NULL);
}

/* What follows a repeated week grows from what that week was planned to be. */
static void
grow_from_week (GradualResume *resume, int week)
{
  const GradualWeek *missed = gradual_plan_week (resume->plan, (guint)week);
  GradualLevel planned = {.week = gradual_week_minutes (missed)};

  for (int i = 0; i < GRADUAL_DAYS_PER_WEEK; i++)
    planned.longest = MAX (planned.longest, gradual_run_limited_minutes (missed->runs[i]));
  resume->origin.wish.longest = MAX (resume->origin.wish.longest, planned.longest);
  resume->origin.wish.week = MAX (resume->origin.wish.week, planned.week);
}

/* The way back begins with what is left of the week under way. */
static GradualPlan *
with_way_back (const GradualPlan *plan, GradualDay today)
{
  g_auto (GradualCourse) course = {0};
  GradualResume resume;

  gradual_resume_init (&resume, plan, today);
  if (!gradual_resume_course (&resume, &plan->head.goal, (int)gradual_plan_n_weeks (plan), &course))
    return gradual_plan_ref (plan);

  return gradual_resume_rest_of_week (plan, today, &course.days);
}

/* What the plan is made anew from: with the week under way as it is to be. */
static GradualPlan *
with_week_under_way (const GradualPlan *plan, GradualDay today, const GradualReplanCause *cause)
{
  return cause->kind == GRADUAL_REPLAN_REPEAT ? with_week_again (plan, today, cause->week)
                                              : with_way_back (plan, today);
}

static gboolean
add_anew_from (GradualReplan *replan, const GradualPlan *plan, const GradualReplanCause *cause)
{
  GradualResume resume;

  gradual_resume_init (&resume, plan, replan->day);
  gradual_replan_add_anew (replan, &resume, cause);

  return gradual_replan_find (replan, GRADUAL_WAY_ANEW) != NULL;
}

/* The rules let the week under way stay as it is too, and ask for no week once more: a race that
 * can be kept in such a way has not gone. Nor has it where the plan leads to it as it is. */
static void
try_to_go_on (GradualReplan *replan, const GradualPlan *plan, const GradualReplanCause *cause)
{
  g_autoptr (GradualPlan) way_back = with_way_back (plan, replan->day);

  replan->goes_on = add_anew_from (replan, plan, cause) || add_anew_from (replan, way_back, cause);
  replan->race_is_kept =
      replan->goes_on ||
      gradual_level_reaches (replan->reached, gradual_replan_required (plan, &plan->head.goal));
}

static void
add_training_options (GradualReplan *replan, const GradualPlan *plan,
                      const GradualReplanCause *cause)
{
  g_autoptr (GradualPlan) base = with_week_under_way (plan, replan->day, cause);
  gboolean is_race = gradual_goal_kind_is_race (plan->head.goal.kind);
  GradualResume resume;

  gradual_resume_init (&resume, base, replan->day);
  if (cause->kind == GRADUAL_REPLAN_REPEAT)
    grow_from_week (&resume, cause->week);

  if (cause->gap >= RAMP_AFTER_DAYS && !cause->is_over)
    gradual_replan_add_ramp (replan, &resume, replan->day - cause->gap);
  gradual_replan_add_anew (replan, &resume, cause);
  replan->race_is_kept = !is_race || gradual_replan_find (replan, GRADUAL_WAY_ANEW) != NULL;
  if (!replan->race_is_kept)
    try_to_go_on (replan, plan, cause);
  if (!replan->race_is_kept)
    gradual_replan_add_other_races (replan, &resume);
}

/* A proposal that would change nothing is none. */
static gboolean
changes_anything (const GradualReplan *replan, const GradualPlan *plan)
{
  const GradualReplanOption *first;
  g_autoptr (GArray) changes = NULL;

  if (replan->options->len == 0)
    return FALSE;
  first = g_ptr_array_index (replan->options, 0);
  if (first->way != GRADUAL_WAY_ANEW || replan->kind == GRADUAL_REPLAN_PAIN)
    return TRUE;
  changes = gradual_week_changes_new (plan, first->plan, replan->day);

  return changes->len > 0;
}

/* What was decided because of pain says nothing about the race, nor does a plan that is kept where
 * there would have been a way to it. What is told of one is never nothing, which stands for not
 * told. */
static GradualPlan *
with_review (const GradualPlan *plan, const GradualReplan *replan, GradualLevel reached,
             gboolean is_told)
{
  GradualPlanHead head = plan->head;
  gboolean is_second = head.review.day == replan->day;

  head.review.kind = is_second ? MIN (head.review.kind, replan->kind) : replan->kind;
  head.review.day = replan->day;
  if (is_told && replan->kind != GRADUAL_REPLAN_PAIN &&
      gradual_goal_kind_is_race (plan->head.goal.kind)) {
    head.review.weekly_minutes = MAX (reached.week, 1);
    head.review.longest_run_minutes = MAX (reached.longest, 1);
  }

  return gradual_plan_with_head (plan, &head);
}

/**
 * gradual_replan_keep:
 * @plan: the plan that the proposal was made for
 *
 * Returns: (transfer full): the plan as it is, with the decision to keep it so: the same is not
 *   proposed again.
 */
GradualPlan *
gradual_replan_keep (const GradualReplan *replan, const GradualPlan *plan)
{
  g_return_val_if_fail (replan != NULL && plan != NULL, NULL);

  return with_review (plan, replan, replan->reached,
                      replan->kind == GRADUAL_REPLAN_RACE || !replan->race_is_kept);
}

static void
note_decisions (GradualReplan *replan)
{
  for (guint i = 0; i < replan->options->len; i++) {
    GradualReplanOption *option = g_ptr_array_index (replan->options, i);
    GradualPlan *plan = option->plan;

    if (option->way == GRADUAL_WAY_RAMP)
      continue;
    option->plan = with_review (plan, replan, option->reached, TRUE);
    gradual_plan_unref (plan);
  }
}

static GradualReplan *
propose (const GradualPlan *plan, GradualDay today, const GradualReplanCause *cause)
{
  g_autoptr (GradualReplan) replan = g_new0 (GradualReplan, 1);

  replan->kind = cause->kind;
  replan->day = today;
  replan->reached = gradual_replan_level (plan, today);
  replan->race_is_kept = TRUE;
  replan->options = g_ptr_array_new_with_free_func (option_free);
  if (cause->kind == GRADUAL_REPLAN_PAIN)
    gradual_replan_add_pain (replan, plan, cause);
  else
    add_training_options (replan, plan, cause);
  if (!changes_anything (replan, plan))
    return NULL;

  note_decisions (replan);
  gradual_replan_tell (replan, plan, cause);

  return g_steal_pointer (&replan);
}

/**
 * gradual_replan:
 * @plan: a plan with its log
 * @today: the day it is
 *
 * Looks at what was really run, and proposes to make what is to come anew where it calls for that:
 * the most urgent reason that has not been decided about (gradual_replan_find_cause()).
 *
 * Where last week is repeated, the rest of the week under way gets its runs, as far as the rules
 * allow; what follows is planned anew from there, so that it moves a week: the plan is a week
 * longer for it, or where there is a race, grows faster up to its taper, if that can still be.
 * After a break the rest of the week under way is as much as the table of returns gives, and the
 * way back to the goal follows: up to a fifth a week until the old level is back, then as gently as
 * the date lets. Past days, and runs of today once something was logged, stay as they are. Where a
 * race can not be kept, the ways that are left are proposed with their numbers. Nothing is proposed
 * while running is forbidden, nor because of what was not run while the runner is away.
 *
 * Returns: (transfer full) (nullable): the proposal; %NULL where there is nothing to propose.
 */
GradualReplan *
gradual_replan (const GradualPlan *plan, GradualDay today)
{
  g_autoptr (GradualPlan) fitted = NULL;

  g_return_val_if_fail (plan != NULL, NULL);

  if (!gradual_plan_has_day (plan, today) || gradual_relief_find_open (plan) != NULL)
    return NULL;

  fitted = gradual_fit (plan, today, NULL);
  for (int kind = GRADUAL_REPLAN_PAIN; kind <= GRADUAL_REPLAN_RACE; kind++) {
    GradualReplanCause cause;
    GradualReplan *replan;

    if (!gradual_replan_find_cause (fitted, today, (GradualReplanKind)kind, &cause) ||
        gradual_replan_is_decided (fitted, &cause))
      continue;
    replan = propose (fitted, today, &cause);
    if (replan != NULL)
      return replan;
  }

  return NULL;
}
