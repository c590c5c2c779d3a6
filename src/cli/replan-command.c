/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "command.h"

#include <glib/gi18n-lib.h>

#include "input.h"
#include "json-text.h"
#include "output.h"
#include "plan-output.h"
#include "planner/replan.h"
#include "replan-report.h"
#include "rules/fit.h"

/** ReplanValues: what the options of the command are parsed into. */
typedef struct {
  GradualCommonValues common;
  int way; /* a #GradualReplanWay, or %GRADUAL_ABSENT for the first that is proposed */
  gboolean is_kept;
} ReplanValues;

static void
init (gpointer data)
{
  ReplanValues *values = data;

  values->way = GRADUAL_ABSENT;
}

/* What is left where the race can not be kept is for the runner to choose, not for the program. */
static int
refuse_to_choose (const GradualReplan *replan, GradualFailure *failure)
{
  g_autofree char *message = g_strdup_printf (
      /* TRANSLATORS: %s is a sentence or two that say what has happened. */
      _ ("%s Choose a way with --way."), replan->reason);

  failure->more = gradual_replan_report_alternatives (replan);

  return gradual_failure_set (failure, GRADUAL_STATUS_REFUSED, GRADUAL_CODE_INFEASIBLE, message);
}

/* Returns: (transfer full) (nullable): the plan that was chosen; %NULL where the failure says why
 * there is none. */
static GradualPlan *
choose_plan (const ReplanValues *values, const GradualReplan *replan, const GradualPlan *plan,
             GradualFailure *failure)
{
  const GradualReplanOption *option;

  if (replan == NULL)
    return gradual_plan_ref (plan);
  if (values->is_kept)
    return gradual_replan_keep (replan, plan);
  if (values->way == GRADUAL_ABSENT && !replan->race_is_kept) {
    refuse_to_choose (replan, failure);
    return NULL;
  }
  option = values->way == GRADUAL_ABSENT
               ? g_ptr_array_index (replan->options, 0)
               : gradual_replan_find (replan, (GradualReplanWay)values->way);
  if (option == NULL) {
    gradual_failure_set (failure, GRADUAL_STATUS_REFUSED, GRADUAL_CODE_REFUSED,
                         _ ("that way is not proposed"));
    return NULL;
  }

  return gradual_plan_ref (option->plan);
}

static int
write_plan (const ReplanValues *values, const GradualReplan *replan, const GradualPlan *plan,
            GradualFailure *failure)
{
  g_autoptr (GradualPlan) chosen = choose_plan (values, replan, plan, failure);

  if (chosen == NULL)
    return failure->status;
  if (replan == NULL)
    gradual_tell (_ ("there is nothing to replan"));
  else
    gradual_tell (replan->reason);

  return gradual_write_json (chosen, &values->common, TRUE, failure);
}

static int
write_report (const ReplanValues *values, const GradualReplan *replan, const GradualPlan *plan,
              GradualFailure *failure)
{
  g_autofree char *text = values->common.format == GRADUAL_FORMAT_JSON
                              ? gradual_replan_report_to_json (replan, plan)
                              : gradual_replan_report_to_text (replan, plan);

  return gradual_output_write_text (NULL, text, failure);
}

static int
run (gpointer data, GradualFailure *failure)
{
  const ReplanValues *values = data;
  GradualDay today = gradual_today_or (values->common.today);
  g_autoptr (GradualPlan) plan = NULL;
  g_autoptr (GradualPlan) fitted = NULL;
  g_autoptr (GradualReplan) replan = NULL;
  g_autoptr (GError) error = NULL;

  plan = gradual_input_read_plan (values->common.file, &error);
  if (plan == NULL)
    return gradual_failure_set_error (failure, error);

  fitted = gradual_fit (plan, today, NULL);
  replan = gradual_replan (fitted, today);
  if (values->common.output != NULL)
    return write_plan (values, replan, fitted, failure);

  return write_report (values, replan, fitted, failure);
}

/* In the order of #GradualReplanWay. */
static const char *const ways[] = {"anew",        "later-date", "shorter-race",
                                   "walk-breaks", "ramp",       NULL};
static const char *const formats[] = {"text", "json", NULL};

static const GradualOption options[] = {
    {.name = "way",
     .parse = gradual_option_choice,
     .offset = G_STRUCT_OFFSET (ReplanValues, way),
     .choices = ways,
     .argument = N_ ("WAY"),
     .help = N_ ("Write the plan of this way instead of the first")},
    {.name = "keep",
     .offset = G_STRUCT_OFFSET (ReplanValues, is_kept),
     .help = N_ ("Write the plan as it is, and do not propose the same again")},
    GRADUAL_OPTION_TODAY,
    GRADUAL_OPTION_FORMAT (formats),
    GRADUAL_OPTION_OUTPUT,
    {.name = NULL},
};

const GradualCommand gradual_replan_command = {
    .name = "replan",
    .summary = N_ ("Take in what was really run, and propose how to go on"),
    .details = N_ (
        "Looks at the log: a week that was run to less than four fifths, eight days or more\n"
        "without a run, pain, or a race that has come out of reach. Tells what is proposed, "
        "week\nby week; with --output the plan is written as proposed. Past days never "
        "change. Where\nthere is no longer a way to be ready for the race, the ways that are left "
        "are told, and the\nexit status is 3 unless one is chosen with --way."),
    .reads_file = TRUE,
    .options = options,
    .values_size = sizeof (ReplanValues),
    .init = init,
    .run = run,
};
