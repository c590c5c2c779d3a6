/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "edit-name.h"

#include <glib/gi18n-lib.h>

/* Whole names and no parts of them: other languages bend the words. */
static const char *const add_names[] = {
    [GRADUAL_RUN_EASY] = N_ ("Add Easy Run"),
    [GRADUAL_RUN_LONG] = N_ ("Add Long Run"),
    [GRADUAL_RUN_STEADY] = N_ ("Add Steady Run"),
    [GRADUAL_RUN_WALK_RUN] = N_ ("Add Walk and Run"),
    [GRADUAL_RUN_CADENCE_DRILL] = N_ ("Add Cadence Drill"),
    [GRADUAL_RUN_RACE] = N_ ("Add Race"),
};

static const char *const move_names[] = {
    [GRADUAL_RUN_EASY] = N_ ("Move Easy Run"),
    [GRADUAL_RUN_LONG] = N_ ("Move Long Run"),
    [GRADUAL_RUN_STEADY] = N_ ("Move Steady Run"),
    [GRADUAL_RUN_WALK_RUN] = N_ ("Move Walk and Run"),
    [GRADUAL_RUN_CADENCE_DRILL] = N_ ("Move Cadence Drill"),
    [GRADUAL_RUN_RACE] = N_ ("Move Race"),
};

static const char *const remove_names[] = {
    [GRADUAL_RUN_EASY] = N_ ("Remove Easy Run"),
    [GRADUAL_RUN_LONG] = N_ ("Remove Long Run"),
    [GRADUAL_RUN_STEADY] = N_ ("Remove Steady Run"),
    [GRADUAL_RUN_WALK_RUN] = N_ ("Remove Walk and Run"),
    [GRADUAL_RUN_CADENCE_DRILL] = N_ ("Remove Cadence Drill"),
    [GRADUAL_RUN_RACE] = N_ ("Remove Race"),
};

static GradualRunKind
kind_on (const GradualPlan *plan, GradualDay day)
{
  const GradualRun *run = gradual_plan_has_day (plan, day) ? gradual_plan_run_on (plan, day) : NULL;

  return run != NULL ? run->kind : GRADUAL_RUN_EASY;
}

/**
 * gradual_edit_name:
 * @plan: the plan before the edit
 *
 * Returns: (transfer none): what the edit does, as "Undo" names it: "Move Long Run".
 */
const char *
gradual_edit_name (const GradualPlan *plan, const GradualEdit *edit)
{
  GradualRunKind kind = kind_on (plan, edit->day);

  switch (edit->action) {
  case GRADUAL_EDIT_MINUTES:
    return edit->minutes > 0 ? _ ("Change Minutes") : _ (remove_names[kind]);
  case GRADUAL_EDIT_MOVE:
    return _ (move_names[kind]);
  case GRADUAL_EDIT_SWAP:
    return _ ("Swap Runs");
  case GRADUAL_EDIT_ADD:
    return _ (add_names[edit->kind]);
  case GRADUAL_EDIT_REMOVE:
    return _ (remove_names[kind]);
  case GRADUAL_EDIT_KIND:
    return _ ("Change Kind of Run");
  case GRADUAL_EDIT_NOTE:
  default:
    return _ ("Change Note");
  }
}
