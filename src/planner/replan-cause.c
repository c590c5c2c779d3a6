/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "replan-cause.h"

#include "relief-span.h"
#include "resume.h"
#include "rules/return.h"

/* Pain is answered from this on, of the guide's table; a run further back than these days says
 * little about what comes. */
#define PAIN_LEAST 3
#define PAIN_DAYS  7

/* A break of this many days in the taper is more than the rest that a taper is. */
#define TAPER_BREAK_DAYS 15

static gboolean
is_eased_since (const GradualPlan *plan, GradualDay day)
{
  for (guint i = 0; i < plan->restrictions->len; i++) {
    const GradualRestriction *restriction = g_ptr_array_index (plan->restrictions, i);

    if (restriction->from >= day)
      return TRUE;
  }

  return FALSE;
}

/* The last run of some days that says how much it hurt; what it was before has settled. */
static gboolean
find_pain (const GradualPlan *plan, GradualDay today, GradualReplanCause *cause)
{
  cause->pain = 0;
  for (guint i = gradual_plan_first_log_since (plan, today - PAIN_DAYS + 1); i < plan->log->len;
       i++) {
    const GradualLogEntry *entry = g_ptr_array_index (plan->log, i);

    if (entry->day > today)
      break;
    if (entry->pain != GRADUAL_ABSENT) {
      cause->pain = entry->pain;
      cause->since = entry->day;
    }
  }

  return cause->pain >= PAIN_LEAST && !is_eased_since (plan, cause->since);
}

/* A plan can have a gap of its own, as where running was forbidden: then no run was missed. What
 * was planned for days away has been taken out of the plan, and what follows them only shortened.
 */
static gboolean
has_missed_run (const GradualPlan *plan, GradualDay after, GradualDay before)
{
  for (GradualDay day = MAX (after + 1, gradual_plan_start (plan)); day < before; day++)
    if (gradual_plan_has_day (plan, day) &&
        (gradual_plan_run_on (plan, day) != NULL || gradual_plan_away_on (plan, day) != NULL))
      return TRUE;

  return FALSE;
}

/* What was not run is told of when the runner is back, and the way back is laid out when it begins.
 */
static gboolean
is_away (const GradualPlan *plan, GradualDay today)
{
  return gradual_plan_away_on (plan, today) != NULL;
}

/* The days of a break after which another row of the table of returns holds. */
static int
days_of_row (int gap)
{
  static const int rows[] = {GRADUAL_BREAK_DAYS, 15, 29, 57, 85};
  int days = rows[0];

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    if (gap >= rows[i])
      days = rows[i];

  return days;
}

/** Break: the last break between two runs, or between the last run and today. */
typedef struct {
  GradualDay last_run; /* before it */
  GradualDay first;    /* the first run after it, or today */
} Break;

/* Looks for the last break in the log. The baseline's longest run counts as one on the day before
 * the plan. */
static gboolean
find_break (const GradualPlan *plan, GradualDay today, Break *found)
{
  GradualDay start = gradual_plan_start (plan);
  GradualDay last =
      plan->head.runner.baseline.longest_run_minutes > 0 ? start - 1 : GRADUAL_DAY_NONE;
  gboolean has_break = FALSE;

  *found = (Break){0};
  for (guint i = gradual_plan_first_log_since (plan, start); i <= plan->log->len; i++) {
    const GradualLogEntry *entry = i < plan->log->len ? g_ptr_array_index (plan->log, i) : NULL;
    GradualDay day = entry != NULL ? MIN (entry->day, today) : today;

    if (last != GRADUAL_DAY_NONE && day - last >= GRADUAL_BREAK_DAYS) {
      *found = (Break){.last_run = last, .first = day};
      has_break = TRUE;
    }
    last = day;
  }

  return has_break;
}

/* Whether the runner was still on the way back when the week under way began. */
static gboolean
is_returning (const GradualPlan *plan, GradualDay today)
{
  GradualOrigin origin;

  gradual_resume_walk (plan, today, gradual_relief_week_index (plan, today), &origin);

  return origin.pass.back.in_force;
}

static gboolean
find_return (const GradualPlan *plan, GradualDay today, GradualReplanCause *cause)
{
  Break found;

  if (!find_break (plan, today, &found) || !has_missed_run (plan, found.last_run, found.first))
    return FALSE;
  if (found.first == today && is_away (plan, today))
    return FALSE;
  if (found.first < today && found.first < gradual_relief_week_start (plan, today) &&
      !is_returning (plan, today))
    return FALSE;

  cause->gap = found.first - found.last_run;
  cause->is_over = found.first < today || gradual_plan_has_log_on (plan, today);
  cause->since = found.last_run + days_of_row (cause->gap);

  return TRUE;
}

/* Weeks that are easy or that pain holds back are not made up for; those of the taper can not be.
 */
static gboolean
can_be_repeated (const GradualPlan *plan, int week)
{
  const GradualWeek *planned = gradual_plan_week (plan, (guint)week);

  if (gradual_relief_holds_week (plan, planned->start))
    return FALSE;

  return planned->phase == GRADUAL_PHASE_RAMP || planned->phase == GRADUAL_PHASE_BUILD ||
         planned->phase == GRADUAL_PHASE_RETURN ||
         (planned->phase == GRADUAL_PHASE_HOLD && plan->head.goal.kind == GRADUAL_GOAL_BASE);
}

static gboolean
find_repeat (const GradualPlan *plan, GradualDay today, GradualReplanCause *cause)
{
  int week = gradual_relief_week_index (plan, today) - 1;

  if (week < 0 || !can_be_repeated (plan, week) || is_away (plan, today))
    return FALSE;

  cause->week = week;
  cause->since = gradual_relief_week_start (plan, today);
  cause->planned = gradual_week_minutes (gradual_plan_week (plan, (guint)week));
  cause->done = gradual_resume_credited (plan, week);

  return cause->done * 100 < cause->planned * GRADUAL_DONE_PERCENT;
}

/**
 * gradual_replan_taper_start:
 *
 * Returns: the week in which the taper of the plan's race begins, from 0; the week after the plan
 *   where there is no race.
 */
int
gradual_replan_taper_start (const GradualPlan *plan)
{
  const GradualGoalProfile *profile = gradual_goal_profile (plan->head.goal.kind);
  int weeks = (int)gradual_plan_n_weeks (plan);

  return profile != NULL ? MAX (weeks - profile->taper_weeks, 0) : weeks;
}

/* The longest time without a run since @last_run, up to today. */
static int
longest_gap (const GradualPlan *plan, GradualDay last_run, GradualDay today)
{
  int longest = 0;

  for (guint i = gradual_plan_first_log_since (plan, last_run + 1); i < plan->log->len; i++) {
    const GradualLogEntry *entry = g_ptr_array_index (plan->log, i);

    if (entry->day > today)
      break;
    longest = MAX (longest, entry->day - last_run);
    last_run = entry->day;
  }

  return MAX (longest, today - last_run);
}

/**
 * gradual_replan_level:
 *
 * Returns: what the plan leads to if all that is to come is run: where the runner stands when the
 *   taper begins, or at the end of a plan without a race. In the taper it is still that, unless a
 *   break of %TAPER_BREAK_DAYS days came after it.
 */
GradualLevel
gradual_replan_level (const GradualPlan *plan, GradualDay today)
{
  int taper = gradual_replan_taper_start (plan);
  int week = gradual_relief_week_index (plan, today);
  GradualOrigin origin;

  if (week > taper) {
    gradual_resume_walk (plan, today, week, &origin);
    if (origin.pass.back.in_force && origin.pass.back.first_week >= taper &&
        origin.pass.back.gap >= TAPER_BREAK_DAYS)
      return origin.reached;
    if (longest_gap (plan, origin.pass.last_run, today) >= TAPER_BREAK_DAYS)
      return (GradualLevel){0, 0};
  }
  gradual_resume_walk (plan, today, taper, &origin);

  return origin.reached;
}

static GradualLevel
level_min (GradualLevel a, GradualLevel b)
{
  return (GradualLevel){MIN (a.longest, b.longest), MIN (a.week, b.week)};
}

static gboolean
came_ready (const GradualPlan *plan, GradualLevel ready)
{
  GradualBaseline baseline = plan->head.runner.baseline;

  return plan->head.settings.ramp == GRADUAL_RAMP_NONE &&
         (baseline.weekly_minutes >= ready.week || baseline.longest_run_minutes >= ready.longest);
}

/**
 * gradual_replan_required:
 * @goal: a race
 *
 * A runner who did enough before the plan began is ready from the start, and can have planned less,
 * as with fewer runs a week; and with one run a week the planner leads to the race's week early,
 * and then to what its longest run needs. The race then asks for no more than such a plan leads to.
 *
 * Returns: what the plan has to lead to, to be ready for @goal.
 */
GradualLevel
gradual_replan_required (const GradualPlan *plan, const GradualGoal *goal)
{
  const GradualGoalProfile *profile = gradual_goal_profile (goal->kind);
  GradualLevel ready = profile->ready, reached, level;
  g_autoptr (GradualPlan) fresh = NULL;

  if (!came_ready (plan, ready) &&
      profile->target.week <= profile->target.longest * plan->head.runner.runs_per_week)
    return ready;
  fresh = gradual_resume_fresh_plan (plan, goal, &reached);
  if (fresh == NULL)
    return ready;

  level = gradual_replan_level (fresh, gradual_plan_start (fresh));
  if (reached.week < ready.week)
    level.week = ready.week;
  if (reached.longest < ready.longest)
    level.longest = ready.longest;

  return level_min (ready, level);
}

/* That the race is out of reach is told when it happens, and again where it gets worse. */
static gboolean
find_race (const GradualPlan *plan, GradualDay today, GradualReplanCause *cause)
{
  const GradualGoalProfile *profile = gradual_goal_profile (plan->head.goal.kind);
  const GradualReview *review = &plan->head.review;
  GradualLevel told = {review->longest_run_minutes, review->weekly_minutes};
  GradualLevel level, required;

  if (profile == NULL || today >= plan->head.goal.race_date)
    return FALSE;
  level = gradual_replan_level (plan, today);
  if (gradual_level_reaches (level, profile->ready))
    return FALSE;
  required = gradual_replan_required (plan, &plan->head.goal);
  if (gradual_level_reaches (level, required))
    return FALSE;

  cause->since = today;
  if (told.longest == 0 || gradual_level_reaches (told, required))
    return TRUE;

  return !gradual_level_reaches (level, told) &&
         review->day < gradual_relief_week_start (plan, today);
}

/**
 * gradual_replan_find_cause:
 * @plan: fitted; @today is one of its days
 * @cause: (out): what is known of it
 *
 * Looks for one reason to make the plan anew:
 *
 * %GRADUAL_REPLAN_PAIN, where the last run of a week that says so hurt 3 or more of 10, and nothing
 * has held training back since;
 *
 * %GRADUAL_REPLAN_RETURN, where runs were missed for eight days or more, up to today or with the
 * return after it still under way;
 *
 * %GRADUAL_REPLAN_REPEAT, where less than four fifths of last week was run, as far as it is
 * credited. A week before the plan, a cutback, the taper, the race's week and weeks that pain holds
 * back are not repeated: less than an easy week harms nothing, and the date does not wait;
 *
 * %GRADUAL_REPLAN_RACE, where what is to come no longer leads to what the race asks for.
 *
 * Returns: whether there is that reason.
 */
gboolean
gradual_replan_find_cause (const GradualPlan *plan, GradualDay today, GradualReplanKind kind,
                           GradualReplanCause *cause)
{
  gboolean is_before_taper =
      gradual_relief_week_index (plan, today) < gradual_replan_taper_start (plan);

  *cause = (GradualReplanCause){.kind = kind};
  switch (kind) {
  case GRADUAL_REPLAN_PAIN:
    return find_pain (plan, today, cause);
  case GRADUAL_REPLAN_RETURN:
    return is_before_taper && find_return (plan, today, cause);
  case GRADUAL_REPLAN_REPEAT:
    return is_before_taper && find_repeat (plan, today, cause);
  case GRADUAL_REPLAN_RACE:
    return find_race (plan, today, cause);
  default:
    g_return_val_if_reached (FALSE);
  }
}

/**
 * gradual_replan_is_decided:
 *
 * Returns: whether the runner has decided about @cause. What was known that day was proposed before
 *   anything less urgent; only pain can come later in a day that has had its decision. Whether a
 *   race out of reach has been told is looked at when it is found.
 */
gboolean
gradual_replan_is_decided (const GradualPlan *plan, const GradualReplanCause *cause)
{
  const GradualReview *review = &plan->head.review;

  if (review->day == GRADUAL_DAY_NONE || cause->kind == GRADUAL_REPLAN_RACE)
    return FALSE;
  if (cause->kind == GRADUAL_REPLAN_PAIN && review->day == cause->since)
    return review->kind == GRADUAL_REPLAN_PAIN;

  return review->day >= cause->since;
}
