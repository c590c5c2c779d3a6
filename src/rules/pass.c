/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "pass.h"

#include <string.h>

#include "ramp.h"
#include "return.h"
#include "rule.h"

/**
 * gradual_context_init:
 *
 * Sets up a context that borrows from @plan.
 */
void
gradual_context_init (GradualContext *context, const GradualPlan *plan)
{
  *context = (GradualContext){
      .settings = &plan->head.settings,
      .baseline = plan->head.runner.baseline,
      .start = gradual_plan_start (plan),
      .restrictions = plan->restrictions,
      .away = plan->away,
  };
}

/* The place of a day among the last 32. */
static gint16 *
slot_in (gint16 *days, GradualDay day)
{
  return &days[(guint)day % G_N_ELEMENTS (((GradualPass *)NULL)->longest)];
}

static gint16 *
slot (GradualPass *pass, GradualDay day)
{
  return slot_in (pass->longest, day);
}

/**
 * gradual_pass_init:
 * @context: borrowed for as long as the pass is used
 *
 * Begins a pass with the plan's first week: the weeks before it are the baseline's, and the
 * baseline's longest run counts as a run on the day before.
 */
void
gradual_pass_init (GradualPass *pass, const GradualContext *context)
{
  int weekly = context->baseline.weekly_minutes;

  *pass = (GradualPass){
      .context = context,
      .credited = {weekly, weekly, weekly},
      .day = context->start - 1,
      .reference_at_last_run = weekly,
  };
  if (context->baseline.longest_run_minutes > 0) {
    pass->last_run = context->start - 1;
    *slot (pass, pass->last_run) = (gint16)context->baseline.longest_run_minutes;
  }
}

/* Makes room in the ring for the days up to @day. */
static void
advance (GradualPass *pass, GradualDay day)
{
  if (day - pass->day >= (int)G_N_ELEMENTS (pass->longest))
    memset (pass->longest, 0, sizeof pass->longest);
  else
    for (GradualDay passed = pass->day + 1; passed <= day; passed++)
      *slot (pass, passed) = 0;
  pass->day = day;
}

/**
 * gradual_pass_open_run:
 * @day: a day of the week under way, not before the last one opened
 *
 * Says that there is a run on @day. From here to gradual_pass_take() the rules answer for that run.
 * The first run after a break begins a return, and with it changes what its week may hold.
 */
void
gradual_pass_open_run (GradualPass *pass, GradualDay day)
{
  if (pass->last_run != GRADUAL_DAY_NONE && day - pass->last_run >= GRADUAL_BREAK_DAYS)
    gradual_return_begin (pass, day);
  advance (pass, day);
  if (pass->last_own_run != day)
    pass->week_run_days_before = pass->week_run_days;
}

static void
note_run (GradualPass *pass, int credit)
{
  gint16 *longest = slot (pass, pass->day);

  *longest = MAX (*longest, (gint16)credit);
  pass->back.has_run = TRUE;
  pass->back.longest_since = MAX (pass->back.longest_since, credit);
  pass->week_credit += credit;
  if (pass->last_own_run != pass->day)
    pass->week_run_days++;
  pass->last_run = pass->day;
  pass->last_own_run = pass->day;
}

/**
 * gradual_pass_take:
 * @minutes: what the open run adds to its week
 * @creditable: what of it may count towards later caps, up to the run's own cap
 *
 * Takes the open run in.
 */
void
gradual_pass_take (GradualPass *pass, int minutes, int creditable)
{
  pass->week_minutes += minutes;
  note_run (pass, MIN (creditable, gradual_pass_run_cap (pass)));
}

/**
 * gradual_pass_take_race:
 * @minutes: the expected time, or %GRADUAL_MINUTES_UNKNOWN
 *
 * Takes the open run in as a race: it has no limit and is not counted in its week, and it is
 * credited like a run of the same minutes, an unknown time like a run at its cap.
 */
void
gradual_pass_take_race (GradualPass *pass, int minutes)
{
  int cap = gradual_pass_run_cap (pass);

  note_run (pass, minutes == GRADUAL_MINUTES_UNKNOWN ? cap : MIN (minutes, cap));
}

/**
 * gradual_pass_take_logs:
 * @day: a day that is over
 *
 * Takes in what was run on @day.
 */
void
gradual_pass_take_logs (GradualPass *pass, const GradualPlan *plan, GradualDay day)
{
  for (guint i = gradual_plan_first_log_since (plan, day); i < plan->log->len; i++) {
    const GradualLogEntry *entry = g_ptr_array_index (plan->log, i);
    int minutes = gradual_log_entry_minutes (entry);

    if (entry->day != day)
      break;
    gradual_pass_open_run (pass, day);
    gradual_pass_take (pass, minutes, minutes);
  }
}

/**
 * gradual_pass_take_planned:
 * @run: (nullable): what is planned for @day, which is @today or later
 *
 * Takes in what is planned, and for today what is logged as well. Today is not over: the larger of
 * planned and logged counts in the week, and the smaller one towards later caps, so that neither a
 * log nor a plan for today can buy anything before the day has passed.
 */
void
gradual_pass_take_planned (GradualPass *pass, const GradualPlan *plan, GradualDay day,
                           const GradualRun *run, GradualDay today)
{
  gboolean is_logged = day == today && gradual_plan_has_log_on (plan, day);

  if (run == NULL && !is_logged)
    return;
  gradual_pass_open_run (pass, day);
  if (is_logged) {
    int logged = gradual_plan_minutes_logged_on (plan, day);
    int planned = run != NULL ? run->minutes : 0;

    gradual_pass_take (pass, MAX (gradual_run_limited_minutes (run), logged),
                       planned == GRADUAL_MINUTES_UNKNOWN ? logged : MIN (planned, logged));
  } else if (run->kind == GRADUAL_RUN_RACE) {
    gradual_pass_take_race (pass, run->minutes);
  } else {
    gradual_pass_take (pass, run->minutes, run->minutes);
  }
}

/**
 * gradual_pass_end_week:
 *
 * Closes the week under way and begins the next one.
 */
void
gradual_pass_end_week (GradualPass *pass)
{
  int easy_up_to = gradual_pass_reference (pass) * GRADUAL_EASY_PERCENT / 100;
  int credit = MIN (pass->week_credit, gradual_pass_week_cap (pass));
  gboolean is_easy = pass->week_is_return || pass->week_minutes <= easy_up_to;

  pass->credited[2] = pass->credited[1];
  pass->credited[1] = pass->credited[0];
  pass->credited[0] = credit;
  pass->easy = (guint8)((pass->easy << 1) | (is_easy ? 1 : 0));
  if (pass->week_run_days > 0)
    pass->reference_at_last_run = gradual_pass_reference (pass);
  gradual_return_end_week (pass);

  pass->week++;
  pass->week_is_return = pass->back.in_force;
  pass->week_minutes = 0;
  pass->week_credit = 0;
  pass->week_run_days = 0;
  pass->week_run_days_before = 0;
}

/** gradual_pass_week_start: Returns: the first day of the week under way. */
GradualDay
gradual_pass_week_start (const GradualPass *pass)
{
  return pass->context->start + pass->week * GRADUAL_DAYS_PER_WEEK;
}

/** gradual_pass_reference: Returns: R of the week under way, minutes. */
int
gradual_pass_reference (const GradualPass *pass)
{
  return MAX (MAX (pass->credited[0], pass->credited[1]), pass->credited[2]);
}

/**
 * gradual_pass_longest:
 * @day: (out) (optional): the day it was on; where several were as long, the last
 *
 * Returns: the longest credited run of the 30 days before the open run, minutes; 0 where there is
 *   none.
 */
int
gradual_pass_longest (const GradualPass *pass, GradualDay *day)
{
  gint16 window[G_N_ELEMENTS (pass->longest)];
  gint16 longest = 0;

  /* Of the 32 days that are kept, two are not among the 30: the day itself, and the one 31 days
   * before it. Without them it is a plain maximum, which the compiler makes short work of; the
   * planner asks for it thousands of times for a plan. */
  memcpy (window, pass->longest, sizeof window);
  *slot_in (window, pass->day) = 0;
  *slot_in (window, pass->day + 1) = 0;
  for (guint i = 0; i < G_N_ELEMENTS (window); i++)
    longest = MAX (longest, window[i]);

  if (longest > 0 && day != NULL) {
    *day = pass->day - 1;
    while (*slot_in (window, *day) != longest)
      --*day;
  }

  return longest;
}

/** gradual_pass_in_ramp: Returns: whether the week under way is one of the beginner ramp. */
gboolean
gradual_pass_in_ramp (const GradualPass *pass)
{
  return pass->week < gradual_ramp_weeks (pass->context->settings->ramp);
}

/**
 * gradual_pass_run_cap:
 *
 * Returns: the most minutes that the rules allow for the open run, or %GRADUAL_NO_CAP. Rules that
 *   count runs and not minutes are not asked: they forbid a run, but what was run despite them
 *   still counts.
 */
int
gradual_pass_run_cap (const GradualPass *pass)
{
  int cap = GRADUAL_NO_CAP;

  for (guint i = 0; i < GRADUAL_N_RULES; i++)
    if (gradual_rules[i]->run_cap != NULL)
      cap = MIN (cap, gradual_rules[i]->run_cap (pass));

  return cap;
}

/** gradual_pass_week_cap: Returns: the most minutes that the rules allow in the week under way. */
int
gradual_pass_week_cap (const GradualPass *pass)
{
  return gradual_pass_bound_week (pass).minutes;
}
