/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "edit.h"

#include <glib/gi18n-lib.h>

#include "proposal.h"

/** gradual_edit_error_quark: Returns: the domain of this part's errors. */
GQuark
gradual_edit_error_quark (void)
{
  return g_quark_from_static_string ("gradual-edit-error-quark");
}

/** gradual_verdict_clear: frees what the verdict owns. */
void
gradual_verdict_clear (GradualVerdict *verdict)
{
  g_clear_pointer (&verdict->because, g_free);
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
  gboolean is_race = run != NULL && run->kind == GRADUAL_RUN_RACE;
  gboolean sets_race = edit->action == GRADUAL_EDIT_ADD ? edit->kind == GRADUAL_RUN_RACE : is_race;
  int smallest = edit->action == GRADUAL_EDIT_ADD ? 1 : 0;

  if (edit->action == GRADUAL_EDIT_KIND && is_race && edit->kind != GRADUAL_RUN_RACE &&
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

/**
 * gradual_edit_apply:
 * @today: days before it are locked
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
  g_auto (GradualProposal) proposal = {0};
  GradualPlan *fitted;

  *verdict = (GradualVerdict){0};
  if (!validate_days (plan, edit, error) || !validate_minutes (plan, edit, error))
    return NULL;

  gradual_proposal_init (&proposal, plan, edit, today, verdict);
  if (!gradual_proposal_decide (&proposal))
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
  GradualEdit edit = {.action = GRADUAL_EDIT_MINUTES, .day = day};
  g_auto (GradualProposal) proposal = {0};

  g_return_if_fail (gradual_plan_has_day (plan, day));

  gradual_proposal_init (&proposal, plan, &edit, today, limit);
  gradual_proposal_find_limit (&proposal);
}
