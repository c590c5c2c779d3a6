/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "edit.h"

#include <glib/gi18n-lib.h>

#include "limit.h"

G_DEFINE_QUARK (gradual - edit - error - quark, gradual_edit_error)

/* How far from the day asked for a place is looked for that would do, in days. */
#define NEAREST_DAYS 14

/** Proposal: an edit on its way. */
typedef struct {
  const GradualPlan *given; /* the plan as it was given */
  GradualPlan *base;        /* (owned): the same, fitted */
  GradualPlan *edited;      /* (owned): with the edit, before fitting */
  const GradualEdit *edit;
  GradualDay today;
  GradualVerdict *verdict;
} Proposal;

static void
proposal_clear (Proposal *proposal)
{
  g_clear_pointer (&proposal->base, gradual_plan_unref);
  g_clear_pointer (&proposal->edited, gradual_plan_unref);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Proposal, proposal_clear)

/** gradual_verdict_clear: frees what the verdict owns. */
void
gradual_verdict_clear (GradualVerdict *verdict)
{
  g_clear_pointer (&verdict->because, g_free);
}

static void
accept (GradualVerdict *verdict)
{
  *verdict = (GradualVerdict){.accepted = TRUE, .asked = GRADUAL_ABSENT, .allowed = GRADUAL_ABSENT};
}

static gboolean
refuse (const Proposal *proposal, const char *rule, GradualDay date, int asked, int allowed,
        const char *because)
{
  *proposal->verdict = (GradualVerdict){
      .accepted = FALSE,
      .rule = rule,
      .date = date,
      .asked = asked,
      .allowed = allowed,
      .nearest_day = GRADUAL_DAY_NONE,
      .because = g_strdup (because),
  };

  return FALSE;
}

/* The run that the runner means: fitting may have taken it away since they saw it. */
static const GradualRun *
find_run (const Proposal *proposal, GradualDay day)
{
  const GradualRun *run = gradual_plan_run_on (proposal->base, day);

  return run != NULL ? run : gradual_plan_run_on (proposal->given, day);
}

static gboolean
is_locked (const Proposal *proposal, GradualDay day)
{
  return day < proposal->today ||
         (day == proposal->today && gradual_plan_has_log_on (proposal->given, day));
}

static gboolean
refuse_locked (const Proposal *proposal, GradualDay day)
{
  const GradualRun *run = gradual_plan_run_on (proposal->base, day);
  const GradualEdit *edit = proposal->edit;
  gboolean asks_minutes = edit->action == GRADUAL_EDIT_MINUTES || edit->action == GRADUAL_EDIT_ADD;

  return refuse (
      proposal, GRADUAL_REFUSAL_LOCKED, day, asks_minutes ? edit->minutes : GRADUAL_ABSENT,
      run != NULL ? run->minutes : GRADUAL_ABSENT,
      day < proposal->today ? _ ("That day is over: what was run on it is logged, not planned.")
                            : _ ("Today's run is logged already."));
}

static gboolean
is_race (const GradualRun *run)
{
  return run != NULL && run->kind == GRADUAL_RUN_RACE;
}

static gboolean
refuse_race_day (const Proposal *proposal, GradualDay day)
{
  GradualDay race_date = proposal->given->head.goal.race_date;

  refuse (proposal, GRADUAL_REFUSAL_RACE_DAY, day, GRADUAL_ABSENT, GRADUAL_ABSENT,
          _ ("The race stays on its day, and there is no other."));
  proposal->verdict->nearest_day = race_date;

  return FALSE;
}

static void
set_run (Proposal *proposal, GradualDay day, GradualRun *run)
{
  GradualPlan *edited = gradual_plan_with_run (proposal->edited, day, run);

  gradual_plan_unref (proposal->edited);
  proposal->edited = edited;
}

/* Whether the rules allow the run that was put on @day. */
static gboolean
verify (const Proposal *proposal, GradualDay day, int asked)
{
  g_auto (GradualLimit) limit = {0};

  gradual_limit_find (proposal->edited, day, proposal->today, &limit);
  if (asked <= limit.minutes && limit.minutes > 0)
    return TRUE;

  return refuse (proposal, limit.rule->id, day, asked, limit.minutes, limit.because);
}

/* A value that no rule allows is not put into the plan as it is: sums of it could overflow. */
static GradualRun *
run_with_asked_minutes (const GradualRun *run, int minutes)
{
  return gradual_run_with_minutes (run, MIN (minutes, GRADUAL_MINUTES_MAX));
}

static gboolean
propose_minutes (Proposal *proposal)
{
  const GradualEdit *edit = proposal->edit;
  const GradualRun *run = find_run (proposal, edit->day);
  g_autoptr (GradualRun) changed = NULL;

  if (edit->minutes == run->minutes && gradual_plan_run_on (proposal->base, edit->day) == run)
    return TRUE;
  if (is_locked (proposal, edit->day))
    return refuse_locked (proposal, edit->day);
  if (edit->minutes == 0) {
    set_run (proposal, edit->day, NULL);
    return TRUE;
  }

  changed = run_with_asked_minutes (run, edit->minutes);
  set_run (proposal, edit->day, changed);

  return verify (proposal, edit->day, is_race (run) ? GRADUAL_ABSENT : edit->minutes);
}

static gboolean
move_is_possible (Proposal *proposal, GradualRun *run, GradualDay to)
{
  set_run (proposal, proposal->edit->day, NULL);
  set_run (proposal, to, run);

  return verify (proposal, to, run->minutes);
}

/* The day nearest to the one asked for on which the run would be allowed. */
static GradualDay
find_nearest_day (const Proposal *proposal, GradualRun *run)
{
  for (int distance = 1; distance <= NEAREST_DAYS; distance++)
    for (int sign = -1; sign <= 1; sign += 2) {
      GradualDay day = proposal->edit->other + sign * distance;
      g_auto (GradualVerdict) verdict = {0};
      g_auto (Proposal) tried = *proposal;

      tried.base = gradual_plan_ref (proposal->base);
      tried.edited = gradual_plan_ref (proposal->base);
      tried.verdict = &verdict;
      if (day != proposal->edit->day && gradual_plan_has_day (proposal->base, day) &&
          !is_locked (proposal, day) && gradual_plan_run_on (proposal->base, day) == NULL &&
          move_is_possible (&tried, run, day))
        return day;
    }

  return GRADUAL_DAY_NONE;
}

static gboolean
propose_move (Proposal *proposal)
{
  const GradualEdit *edit = proposal->edit;
  g_autoptr (GradualRun) run = gradual_run_ref (find_run (proposal, edit->day));

  if (edit->other == edit->day)
    return TRUE;
  if (is_locked (proposal, edit->day))
    return refuse_locked (proposal, edit->day);
  if (is_race (run))
    return refuse_race_day (proposal, edit->other);
  if (is_locked (proposal, edit->other))
    refuse_locked (proposal, edit->other);
  else if (gradual_plan_run_on (proposal->base, edit->other) != NULL)
    refuse (proposal, GRADUAL_REFUSAL_TAKEN, edit->other, run->minutes, GRADUAL_ABSENT,
            _ ("There is a run on that day already; swap them, or remove it first."));
  else if (move_is_possible (proposal, run, edit->other))
    return TRUE;

  proposal->verdict->nearest_day = find_nearest_day (proposal, run);

  return FALSE;
}

static gboolean
propose_swap (Proposal *proposal)
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
    return refuse_locked (proposal, is_locked (proposal, edit->day) ? edit->day : edit->other);
  if (is_race (to_other) || is_race (to_day))
    return refuse_race_day (proposal, is_race (to_other) ? edit->other : edit->day);

  set_run (proposal, edit->other, to_other);
  set_run (proposal, edit->day, to_day);
  for (int i = 0; i < 2; i++) {
    gboolean is_day = (i == 0) == is_first_earlier;
    const GradualRun *placed = is_day ? to_day : to_other;

    if (placed != NULL && !verify (proposal, is_day ? edit->day : edit->other, placed->minutes))
      return FALSE;
  }

  return TRUE;
}

static gboolean
propose_add (Proposal *proposal)
{
  const GradualEdit *edit = proposal->edit;
  gboolean adds_race = edit->kind == GRADUAL_RUN_RACE;
  g_autoptr (GradualRun) run = NULL;

  if (is_locked (proposal, edit->day))
    return refuse_locked (proposal, edit->day);
  if (gradual_plan_run_on (proposal->base, edit->day) != NULL)
    return refuse (proposal, GRADUAL_REFUSAL_TAKEN, edit->day, edit->minutes, GRADUAL_ABSENT,
                   _ ("There is a run on that day already; change its minutes instead."));
  if (adds_race && edit->day != proposal->given->head.goal.race_date)
    return refuse_race_day (proposal, edit->day);

  run = gradual_run_new (edit->id, edit->kind, MIN (edit->minutes, GRADUAL_MINUTES_MAX), edit->note,
                         NULL);
  set_run (proposal, edit->day, run);

  return verify (proposal, edit->day, adds_race ? GRADUAL_ABSENT : edit->minutes);
}

static gboolean
propose_remove (Proposal *proposal)
{
  if (is_locked (proposal, proposal->edit->day))
    return refuse_locked (proposal, proposal->edit->day);
  set_run (proposal, proposal->edit->day, NULL);

  return TRUE;
}

static gboolean
propose_kind (Proposal *proposal)
{
  const GradualEdit *edit = proposal->edit;
  const GradualRun *run = find_run (proposal, edit->day);
  gboolean becomes_race = edit->kind == GRADUAL_RUN_RACE;
  g_autoptr (GradualRun) changed = NULL;

  if (run->kind == edit->kind)
    return TRUE;
  if (is_locked (proposal, edit->day))
    return refuse_locked (proposal, edit->day);
  if (becomes_race && edit->day != proposal->given->head.goal.race_date)
    return refuse_race_day (proposal, edit->day);

  changed = gradual_run_with_kind (run, edit->kind);
  set_run (proposal, edit->day, changed);

  return verify (proposal, edit->day, becomes_race ? GRADUAL_ABSENT : changed->minutes);
}

static gboolean
propose_note (Proposal *proposal)
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

static gboolean
fail (GError **error, GradualEditError code, GradualDay day, const char *what)
{
  g_autofree char *date = gradual_day_format (day);

  g_set_error (error, GRADUAL_EDIT_ERROR, code, "%s: %s", date, what);

  return FALSE;
}

static gboolean
validate_days (const GradualPlan *plan, const GradualEdit *edit, GError **error)
{
  gboolean has_other = edit->action == GRADUAL_EDIT_MOVE || edit->action == GRADUAL_EDIT_SWAP;
  gboolean has_run =
      edit->action == GRADUAL_EDIT_ADD ||
      (gradual_plan_has_day (plan, edit->day) && gradual_plan_run_on (plan, edit->day) != NULL);

  if (!gradual_plan_has_day (plan, edit->day))
    return fail (error, GRADUAL_EDIT_ERROR_NO_DAY, edit->day,
                 _ ("the plan does not have this day"));
  if (has_other && !gradual_plan_has_day (plan, edit->other))
    return fail (error, GRADUAL_EDIT_ERROR_NO_DAY, edit->other,
                 _ ("the plan does not have this day"));
  if (edit->action == GRADUAL_EDIT_SWAP && gradual_plan_run_on (plan, edit->other) != NULL)
    has_run = TRUE;
  if (!has_run)
    return fail (error, GRADUAL_EDIT_ERROR_NO_RUN, edit->day, _ ("there is no run on this day"));

  return TRUE;
}

static gboolean
validate_minutes (const GradualPlan *plan, const GradualEdit *edit, GError **error)
{
  const GradualRun *run = gradual_plan_run_on (plan, edit->day);
  gboolean sets_race =
      edit->action == GRADUAL_EDIT_ADD ? edit->kind == GRADUAL_RUN_RACE : is_race (run);
  int smallest = edit->action == GRADUAL_EDIT_ADD ? 1 : 0;

  if (edit->action == GRADUAL_EDIT_KIND && is_race (run) && edit->kind != GRADUAL_RUN_RACE &&
      run->minutes == GRADUAL_MINUTES_UNKNOWN)
    return fail (error, GRADUAL_EDIT_ERROR_VALUE, edit->day,
                 _ ("a run that is no race needs its minutes"));
  if (edit->action != GRADUAL_EDIT_ADD && edit->action != GRADUAL_EDIT_MINUTES)
    return TRUE;
  if (sets_race && edit->action == GRADUAL_EDIT_ADD && edit->minutes == GRADUAL_MINUTES_UNKNOWN)
    return TRUE;
  if (edit->minutes < smallest || (sets_race && edit->minutes > GRADUAL_MINUTES_MAX))
    return fail (error, GRADUAL_EDIT_ERROR_VALUE, edit->day,
                 _ ("a run has at least 1 minute and at most 10080"));

  return TRUE;
}

static gboolean
propose (Proposal *proposal)
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
 * gradual_edit_apply:
 * @today: days before it are locked, and so is today once a run is logged on it
 * @verdict: (out): what the rules say; clear it with gradual_verdict_clear()
 * @changes: (nullable) (element-type GradualChange): the runs that had to become shorter, beside
 * the edit itself, are added to it
 *
 * Makes one change of a plan, if the rules allow it. Days whose caps it lowers are fitted in the
 * same step. Shortening and removing are always allowed.
 *
 * Returns: (transfer full) (nullable): the new plan, whose future keeps every hard rule; %NULL
 * where the edit is refused (see @verdict), or where it makes no sense (%GRADUAL_EDIT_ERROR).
 */
GradualPlan *
gradual_edit_apply (const GradualPlan *plan, const GradualEdit *edit, GradualDay today,
                    GradualVerdict *verdict, GArray *changes, GError **error)
{
  g_auto (Proposal) proposal = {
      .given = plan,
      .edit = edit,
      .today = today,
      .verdict = verdict,
  };
  GradualPlan *fitted;

  accept (verdict);
  if (!validate_days (plan, edit, error) || !validate_minutes (plan, edit, error))
    return NULL;

  proposal.base = gradual_fit (plan, today, NULL);
  proposal.edited = gradual_plan_ref (proposal.base);
  if (!propose (&proposal))
    return NULL;

  fitted = gradual_fit (proposal.edited, today, NULL);
  if (changes != NULL) {
    gradual_changes_between (plan, proposal.base, changes);
    gradual_changes_between (proposal.edited, fitted, changes);
  }

  return fitted;
}

/**
 * gradual_edit_limit:
 * @day: a day of the plan
 * @limit: (out): in it, the most minutes that a run on @day may have, and why; accepted where that
 * is more than none. Clear it with gradual_verdict_clear()
 *
 * Says how far the run on @day, or an easy run if there is none yet, can go.
 */
void
gradual_edit_limit (const GradualPlan *plan, GradualDay day, GradualDay today,
                    GradualVerdict *limit)
{
  GradualEdit edit = {.action = GRADUAL_EDIT_MINUTES, .day = day, .minutes = G_MAXINT};
  g_auto (Proposal) proposal = {.given = plan, .edit = &edit, .today = today, .verdict = limit};
  const GradualRun *run;
  g_autoptr (GradualRun) probe = NULL;

  g_return_if_fail (gradual_plan_has_day (plan, day));

  accept (limit);
  proposal.base = gradual_fit (plan, today, NULL);
  proposal.edited = gradual_plan_ref (proposal.base);
  run = find_run (&proposal, day);
  if (is_locked (&proposal, day)) {
    refuse_locked (&proposal, day);
    return;
  }

  probe = run != NULL ? gradual_run_with_minutes (run, 1)
                      : gradual_run_new ("probe", GRADUAL_RUN_EASY, 1, NULL, NULL);
  set_run (&proposal, day, probe);
  if (verify (&proposal, day, is_race (run) ? GRADUAL_ABSENT : G_MAXINT))
    limit->allowed = GRADUAL_MINUTES_MAX;
  limit->asked = GRADUAL_ABSENT;
  limit->accepted = limit->allowed > 0;
}
