/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "proposal.h"

#include <glib/gi18n-lib.h>

#include "limit.h"
#include "refusal.h"
#include "rules/away-days.h"

/* How far from the day asked for a place is looked for that would do, in days. */
#define NEAREST_DAYS 14

/**
 * gradual_proposal_init:
 * @plan: borrowed, like @edit and @verdict, for as long as the proposal is used
 *
 * Begins a proposal, with a verdict that accepts it.
 */
void
gradual_proposal_init (GradualProposal *proposal, const GradualPlan *plan, const GradualEdit *edit,
                       GradualDay today, GradualVerdict *verdict)
{
  *verdict = (GradualVerdict){
      .accepted = TRUE,
      .asked = GRADUAL_ABSENT,
      .allowed = GRADUAL_ABSENT,
  };
  *proposal = (GradualProposal){
      .given = plan,
      .edit = edit,
      .today = today,
      .base = gradual_fit (plan, today, NULL),
      .verdict = verdict,
  };
  proposal->edited = gradual_plan_ref (proposal->base);
}

/** gradual_proposal_clear: gives up the proposal's plans. */
void
gradual_proposal_clear (GradualProposal *proposal)
{
  g_clear_pointer (&proposal->base, gradual_plan_unref);
  g_clear_pointer (&proposal->edited, gradual_plan_unref);
}

/* The run that the runner means: fitting may have taken it away since they saw it. */
static const GradualRun *
find_run (const GradualProposal *proposal, GradualDay day)
{
  const GradualRun *run = gradual_plan_run_on (proposal->base, day);

  return run != NULL ? run : gradual_plan_run_on (proposal->given, day);
}

/* What is over is logged, not planned. Today is not over, whatever was logged on it. */
static gboolean
is_locked (const GradualProposal *proposal, GradualDay day)
{
  return day < proposal->today;
}

static gboolean
is_away (const GradualProposal *proposal, GradualDay day, const GradualRun *run)
{
  return gradual_away_forbids (proposal->base, day, run, proposal->today);
}

static gboolean
is_race (const GradualRun *run)
{
  return run != NULL && run->kind == GRADUAL_RUN_RACE;
}

static void
set_run (GradualProposal *proposal, GradualDay day, GradualRun *run)
{
  GradualPlan *edited = gradual_plan_with_run (proposal->edited, day, run);

  gradual_plan_unref (proposal->edited);
  proposal->edited = edited;
}

/* Whether the rules allow the run that was put on @day. */
static gboolean
verify (const GradualProposal *proposal, GradualDay day, int asked)
{
  g_auto (GradualLimit) limit = {0};

  gradual_limit_find (proposal->edited, day, proposal->today, &limit);
  if (asked <= limit.minutes && limit.minutes > 0)
    return TRUE;

  return gradual_refuse (proposal, limit.rule->id, day, asked, limit.minutes, limit.because);
}

/* Leaving its old day can lower what the days between leave room for on the new one. What is
 * accepted stays as it was asked for, so the run is held against the fitted days before it too. */
static gboolean
verify_moved (const GradualProposal *proposal, GradualDay day, GradualRun *run)
{
  g_autoptr (GradualPlan) fitted = NULL;
  g_autoptr (GradualPlan) placed = NULL;
  g_auto (GradualLimit) limit = {0};
  const GradualRun *kept;

  if (!verify (proposal, day, run->minutes))
    return FALSE;
  fitted = gradual_fit (proposal->edited, proposal->today, NULL);
  kept = gradual_plan_run_on (fitted, day);
  if (kept != NULL && kept->minutes == run->minutes)
    return TRUE;

  placed = gradual_plan_with_run (fitted, day, run);
  gradual_limit_find (placed, day, proposal->today, &limit);

  return gradual_refuse (proposal, limit.rule->id, day, run->minutes, limit.minutes, limit.because);
}

/* A value that no rule allows is not put into the plan as it is: sums of it could overflow. */
static GradualRun *
run_with_asked_minutes (const GradualRun *run, int minutes)
{
  return gradual_run_with_minutes (run, MIN (minutes, GRADUAL_MINUTES_MAX));
}

static gboolean
propose_minutes (GradualProposal *proposal)
{
  const GradualEdit *edit = proposal->edit;
  const GradualRun *run = find_run (proposal, edit->day);
  g_autoptr (GradualRun) changed = NULL;

  if (edit->minutes == run->minutes && gradual_plan_run_on (proposal->base, edit->day) == run)
    return TRUE;
  if (is_locked (proposal, edit->day))
    return gradual_refuse_locked (proposal, edit->day);
  if (edit->minutes == 0) {
    set_run (proposal, edit->day, NULL);
    return TRUE;
  }

  if (is_away (proposal, edit->day, run))
    return gradual_refuse_away (proposal, edit->day, edit->minutes);

  changed = run_with_asked_minutes (run, edit->minutes);
  set_run (proposal, edit->day, changed);

  return verify (proposal, edit->day, is_race (run) ? GRADUAL_ABSENT : edit->minutes);
}

static gboolean
move_is_possible (GradualProposal *proposal, GradualRun *run, GradualDay from, GradualDay to)
{
  if (from != GRADUAL_DAY_NONE)
    set_run (proposal, from, NULL);
  set_run (proposal, to, run);

  return verify_moved (proposal, to, run);
}

static gboolean
has_place_on (const GradualProposal *proposal, GradualRun *run, GradualDay from, GradualDay day)
{
  g_auto (GradualVerdict) verdict = {0};
  g_auto (GradualProposal) tried = {0};

  if (day == from || !gradual_plan_has_day (proposal->base, day) || is_locked (proposal, day) ||
      is_away (proposal, day, run) || gradual_plan_run_on (proposal->base, day) != NULL ||
      (is_race (run) && day != proposal->given->head.goal.race_date))
    return FALSE;

  tried = *proposal;
  tried.base = gradual_plan_ref (proposal->base);
  tried.edited = gradual_plan_ref (proposal->base);
  tried.verdict = &verdict;

  return move_is_possible (&tried, run, from, day);
}

/* The day nearest to @asked on which the run of @from, or a new one, would be allowed. */
static GradualDay
find_nearest_day (const GradualProposal *proposal, GradualRun *run, GradualDay from,
                  GradualDay asked)
{
  for (int distance = 1; distance <= NEAREST_DAYS; distance++)
    for (int sign = -1; sign <= 1; sign += 2)
      if (has_place_on (proposal, run, from, asked + sign * distance))
        return asked + sign * distance;

  return GRADUAL_DAY_NONE;
}

/* Where the race could be put instead, there being one day at most. */
static gboolean
refuse_race_elsewhere (const GradualProposal *proposal, GradualRun *race, GradualDay day)
{
  GradualDay race_date = proposal->given->head.goal.race_date;
  gboolean is_new = proposal->edit->action == GRADUAL_EDIT_ADD;
  GradualDay from = is_new ? GRADUAL_DAY_NONE : proposal->edit->day;

  gradual_refuse_race_day (proposal, day);
  if (has_place_on (proposal, race, from, race_date))
    proposal->verdict->nearest_day = race_date;

  return FALSE;
}

static gboolean
propose_move (GradualProposal *proposal)
{
  const GradualEdit *edit = proposal->edit;
  g_autoptr (GradualRun) run = gradual_run_ref (find_run (proposal, edit->day));

  if (edit->other == edit->day)
    return TRUE;
  if (is_locked (proposal, edit->day))
    return gradual_refuse_locked (proposal, edit->day);
  if (is_race (run) && edit->other != proposal->given->head.goal.race_date)
    return refuse_race_elsewhere (proposal, run, edit->other);
  if (is_locked (proposal, edit->other))
    gradual_refuse_locked (proposal, edit->other);
  else if (is_away (proposal, edit->other, run))
    gradual_refuse_away (proposal, edit->other, run->minutes);
  else if (gradual_plan_run_on (proposal->base, edit->other) != NULL)
    gradual_refuse (proposal, GRADUAL_REFUSAL_TAKEN, edit->other, run->minutes, GRADUAL_ABSENT,
                    _ ("There is a run on that day already; swap them, or remove it first."));
  else if (move_is_possible (proposal, run, edit->day, edit->other))
    return TRUE;

  proposal->verdict->nearest_day = find_nearest_day (proposal, run, edit->day, edit->other);

  return FALSE;
}

/* Refuses to put @run of @from, or a new one, on a day away, and says where it could be instead. */
static gboolean
refuse_day_away (const GradualProposal *proposal, GradualRun *run, GradualDay from, GradualDay day)
{
  gboolean is_new = proposal->edit->action == GRADUAL_EDIT_ADD;

  gradual_refuse_away (proposal, day, is_new ? proposal->edit->minutes : run->minutes);
  proposal->verdict->nearest_day = find_nearest_day (proposal, run, from, day);

  return FALSE;
}

static gboolean
propose_swap (GradualProposal *proposal)
{
  const GradualEdit *edit = proposal->edit;
  const GradualRun *first = find_run (proposal, edit->day);
  const GradualRun *second = find_run (proposal, edit->other);
  g_autoptr (GradualRun) to_other = first != NULL ? gradual_run_ref (first) : NULL;
  g_autoptr (GradualRun) to_day = second != NULL ? gradual_run_ref (second) : NULL;
  gboolean is_first_earlier = edit->day < edit->other;

  if (edit->day == edit->other)
    return TRUE;
  if (is_locked (proposal, edit->day) || is_locked (proposal, edit->other))
    return gradual_refuse_locked (proposal,
                                  is_locked (proposal, edit->day) ? edit->day : edit->other);
  if (is_race (to_other) || is_race (to_day))
    return gradual_refuse_race_day (proposal, is_race (to_other) ? edit->other : edit->day);

  if (is_away (proposal, edit->other, to_other))
    return refuse_day_away (proposal, to_other, edit->day, edit->other);
  if (is_away (proposal, edit->day, to_day))
    return refuse_day_away (proposal, to_day, edit->other, edit->day);

  set_run (proposal, edit->other, to_other);
  set_run (proposal, edit->day, to_day);
  for (int i = 0; i < 2; i++) {
    gboolean is_day = (i == 0) == is_first_earlier;
    GradualRun *placed = is_day ? to_day : to_other;

    if (placed != NULL && !verify_moved (proposal, is_day ? edit->day : edit->other, placed))
      return FALSE;
  }

  return TRUE;
}

static gboolean
propose_add (GradualProposal *proposal)
{
  const GradualEdit *edit = proposal->edit;
  gboolean adds_race = edit->kind == GRADUAL_RUN_RACE;
  g_autoptr (GradualRun) run = NULL;

  if (is_locked (proposal, edit->day))
    return gradual_refuse_locked (proposal, edit->day);
  if (gradual_plan_run_on (proposal->base, edit->day) != NULL)
    return gradual_refuse (proposal, GRADUAL_REFUSAL_TAKEN, edit->day, edit->minutes,
                           GRADUAL_ABSENT,
                           _ ("There is a run on that day already; change its minutes instead."));

  run = gradual_run_new (edit->id, edit->kind, MIN (edit->minutes, GRADUAL_MINUTES_MAX), edit->note,
                         NULL);
  if (adds_race && edit->day != proposal->given->head.goal.race_date)
    return refuse_race_elsewhere (proposal, run, edit->day);
  if (is_away (proposal, edit->day, run))
    return refuse_day_away (proposal, run, GRADUAL_DAY_NONE, edit->day);
  set_run (proposal, edit->day, run);

  return verify (proposal, edit->day, adds_race ? GRADUAL_ABSENT : edit->minutes);
}

static gboolean
propose_remove (GradualProposal *proposal)
{
  if (is_locked (proposal, proposal->edit->day))
    return gradual_refuse_locked (proposal, proposal->edit->day);
  set_run (proposal, proposal->edit->day, NULL);

  return TRUE;
}

static gboolean
propose_kind (GradualProposal *proposal)
{
  const GradualEdit *edit = proposal->edit;
  const GradualRun *run = find_run (proposal, edit->day);
  gboolean becomes_race = edit->kind == GRADUAL_RUN_RACE;
  g_autoptr (GradualRun) changed = NULL;

  if (run->kind == edit->kind)
    return TRUE;
  if (is_locked (proposal, edit->day))
    return gradual_refuse_locked (proposal, edit->day);
  if (becomes_race && edit->day != proposal->given->head.goal.race_date)
    return gradual_refuse_race_day (proposal, edit->day);

  changed = gradual_run_with_kind (run, edit->kind);
  if (is_away (proposal, edit->day, changed))
    return gradual_refuse_away (proposal, edit->day, changed->minutes);
  set_run (proposal, edit->day, changed);

  return verify (proposal, edit->day, becomes_race ? GRADUAL_ABSENT : changed->minutes);
}

static gboolean
propose_note (GradualProposal *proposal)
{
  const GradualEdit *edit = proposal->edit;
  const GradualRun *run = gradual_plan_run_on (proposal->base, edit->day);
  g_autoptr (GradualRun) changed = NULL;

  if (run == NULL)
    return TRUE;
  changed = gradual_run_with_note (run, edit->note);
  set_run (proposal, edit->day, changed);

  return TRUE;
}

/**
 * gradual_proposal_decide:
 *
 * Puts the edit into the proposal's edited plan and asks the rules about it.
 *
 * Returns: whether they accept it; the verdict says why not.
 */
gboolean
gradual_proposal_decide (GradualProposal *proposal)
{
  switch (proposal->edit->action) {
  case GRADUAL_EDIT_MINUTES:
    return propose_minutes (proposal);
  case GRADUAL_EDIT_MOVE:
    return propose_move (proposal);
  case GRADUAL_EDIT_SWAP:
    return propose_swap (proposal);
  case GRADUAL_EDIT_ADD:
    return propose_add (proposal);
  case GRADUAL_EDIT_REMOVE:
    return propose_remove (proposal);
  case GRADUAL_EDIT_KIND:
    return propose_kind (proposal);
  case GRADUAL_EDIT_NOTE:
    return propose_note (proposal);
  default:
    g_assert_not_reached ();
  }
}

/**
 * gradual_proposal_find_limit:
 *
 * Puts into the verdict the most minutes that a run on the edit's day may have, and why.
 */
void
gradual_proposal_find_limit (GradualProposal *proposal)
{
  GradualDay day = proposal->edit->day;
  const GradualRun *run = find_run (proposal, day);
  g_autoptr (GradualRun) probe = NULL;

  if (is_locked (proposal, day)) {
    gradual_refuse_locked (proposal, day);
    return;
  }

  probe = run != NULL ? gradual_run_with_minutes (run, 1)
                      : gradual_run_new ("probe", GRADUAL_RUN_EASY, 1, NULL, NULL);
  if (is_away (proposal, day, probe)) {
    gradual_refuse_away (proposal, day, GRADUAL_ABSENT);
    return;
  }
  set_run (proposal, day, probe);
  if (verify (proposal, day, is_race (run) ? GRADUAL_ABSENT : G_MAXINT))
    proposal->verdict->allowed = GRADUAL_MINUTES_MAX;
  proposal->verdict->asked = GRADUAL_ABSENT;
  proposal->verdict->accepted = proposal->verdict->allowed > 0;
}
