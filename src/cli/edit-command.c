/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "command.h"

#include <glib/gi18n-lib.h>

#include "edit-options.h"
#include "input.h"
#include "new-id.h"
#include "plan-output.h"
#include "rules/fit.h"
#include "tell-changes.h"

/** EditValues: what the options of the command are parsed into. */
typedef struct {
  GradualCommonValues common;
  GArray *edits; /* (element-type GradualEdit) (nullable): in the order of the command line */
} EditValues;

static void
clear (gpointer data)
{
  EditValues *values = data;

  g_clear_pointer (&values->edits, g_array_unref);
}

/* Returns: (nullable): the edited plan; %NULL where the failure says why there is none. */
static GradualPlan *
apply (const GradualPlan *plan, const GradualEdit *asked, GradualDay today, GArray *changes,
       GradualFailure *failure)
{
  GradualEdit edit = *asked;
  g_autofree char *id = gradual_new_run_id (plan, edit.day);
  g_auto (GradualVerdict) verdict = {0};
  g_autoptr (GError) error = NULL;
  GradualPlan *edited;

  edit.id = id;
  edited = gradual_edit_apply (plan, &edit, today, &verdict, changes, &error);
  if (error != NULL)
    gradual_failure_set_error (failure, error);
  else if (edited == NULL)
    gradual_failure_set_refusal (failure, &verdict);

  return edited;
}

static GradualPlan *
apply_all (const GradualPlan *plan, const EditValues *values, GArray *changes,
           GradualFailure *failure)
{
  GradualDay today = gradual_today_or (values->common.today);
  GradualPlan *edited = gradual_plan_ref (plan);

  for (guint i = 0; i < values->edits->len && edited != NULL; i++) {
    g_autoptr (GradualPlan) before = edited;

    edited =
        apply (before, &g_array_index (values->edits, GradualEdit, i), today, changes, failure);
  }

  return edited;
}

static int
run (gpointer data, GradualFailure *failure)
{
  const EditValues *values = data;
  g_autoptr (GradualPlan) plan = NULL;
  g_autoptr (GradualPlan) edited = NULL;
  g_autoptr (GArray) changes = g_array_new (FALSE, FALSE, sizeof (GradualChange));
  g_autoptr (GError) error = NULL;
  int status;

  if (values->edits == NULL)
    return gradual_failure_set (failure, GRADUAL_STATUS_USAGE, GRADUAL_CODE_USAGE,
                                _ ("say what to edit with --minutes, --move, --swap, --add or "
                                   "--remove"));
  plan = gradual_input_read_plan (values->common.file, &error);
  if (plan == NULL)
    return gradual_failure_set_error (failure, error);

  edited = apply_all (plan, values, changes, failure);
  if (edited == NULL)
    return failure->status;
  status = gradual_write_json (edited, &values->common, TRUE, failure);
  if (status == GRADUAL_STATUS_DONE)
    gradual_tell_changes (changes, edited);

  return status;
}

static const char *const formats[] = {"text", "json", NULL};

#define EDITS G_STRUCT_OFFSET (EditValues, edits)

static const GradualOption options[] = {
    {.name = "minutes",
     .parse = gradual_edit_option_minutes,
     .offset = EDITS,
     .argument = N_ ("DATE=MIN"),
     .help = N_ ("Give the run of a day other minutes")},
    {.name = "move",
     .parse = gradual_edit_option_move,
     .offset = EDITS,
     .argument = N_ ("DATE:DATE"),
     .help = N_ ("Move a run to a day without one")},
    {.name = "swap",
     .parse = gradual_edit_option_swap,
     .offset = EDITS,
     .argument = N_ ("DATE:DATE"),
     .help = N_ ("Swap what two days hold")},
    {.name = "add",
     .parse = gradual_edit_option_add,
     .offset = EDITS,
     .argument = N_ ("DATE=KIND:MIN"),
     .help = N_ ("Add a run on a day without one")},
    {.name = "remove",
     .parse = gradual_edit_option_remove,
     .offset = EDITS,
     .argument = N_ ("DATE"),
     .help = N_ ("Remove the run of a day")},
    GRADUAL_OPTION_TODAY,
    GRADUAL_OPTION_FORMAT (formats),
    GRADUAL_OPTION_OUTPUT,
    {.name = NULL},
};

const GradualCommand gradual_edit_command = {
    .name = "edit",
    .summary = N_ ("Change the runs of a plan"),
    .details =
        N_ ("Edits are done in the order they are given in. The first one that a rule refuses "
            "stops:\nnothing is written, and the exit status is 3. Later days that no longer "
            "fit are shortened\nand told on standard error. The result is the plan as JSON."),
    .reads_file = TRUE,
    .options = options,
    .values_size = sizeof (EditValues),
    .clear = clear,
    .run = run,
};
