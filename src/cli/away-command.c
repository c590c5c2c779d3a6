/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "command.h"

#include <glib/gi18n-lib.h>

#include "away-report.h"
#include "formats/plan-limits.h"
#include "input.h"
#include "output.h"
#include "plan-output.h"
#include "planner/away.h"

/** AwayValues: what the options of the command are parsed into. */
typedef struct {
  GradualCommonValues common;
  GradualDay from;
  GradualDay until;
  int reason; /* an index of the choices, or %GRADUAL_ABSENT */
  char *note; /* (nullable) */
  gboolean is_back;
} AwayValues;

static void
init (gpointer data)
{
  AwayValues *values = data;

  values->reason = GRADUAL_ABSENT;
}

static void
clear (gpointer data)
{
  AwayValues *values = data;

  g_free (values->note);
}

static int
check_usage (const AwayValues *values, GradualFailure *failure)
{
  const char *message = NULL;

  if (values->from == GRADUAL_DAY_NONE)
    message = _ ("say from which day on with --from");
  else if (values->until != GRADUAL_DAY_NONE && values->until < values->from)
    message = _ ("--until must not be before --from");
  else if (values->is_back && (values->reason != GRADUAL_ABSENT || values->note != NULL))
    message = _ ("--back takes a mark off: it goes with neither --reason nor --note");
  if (message == NULL)
    return GRADUAL_STATUS_DONE;

  return gradual_failure_set (failure, GRADUAL_STATUS_USAGE, GRADUAL_CODE_USAGE, message);
}

/* Days that have nothing to do with the plan are most likely mistyped. */
static int
refuse_other_days (const GradualPlan *plan, GradualDay from, GradualFailure *failure)
{
  g_autofree char *first = gradual_day_format (gradual_plan_start (plan));
  g_autofree char *last = gradual_day_format (gradual_plan_end (plan));
  g_autofree char *message = g_strdup_printf (
      /* TRANSLATORS: the first and the last date of a plan. */
      _ ("none of these days is in the plan, which goes from %s to %s"), first, last);

  failure->date = from;

  return gradual_failure_set (failure, GRADUAL_STATUS_USAGE, GRADUAL_CODE_NO_DAY, message);
}

static int
refuse_unmarked (GradualDay from, GradualFailure *failure)
{
  g_autofree char *date = gradual_day_format (from);
  /* TRANSLATORS: a date. */
  g_autofree char *message = g_strdup_printf (_ ("no day from %s on is marked as away"), date);

  failure->date = from;

  return gradual_failure_set (failure, GRADUAL_STATUS_USAGE, GRADUAL_CODE_NO_DAY, message);
}

/* Finds the days: one where no last one is given, or, where they end, what is left of the mark. */
static int
find_days (const AwayValues *values, const GradualPlan *plan, GradualAwayReport *report,
           GradualFailure *failure)
{
  const GradualAway *marked = gradual_plan_away_on (plan, values->from);
  GradualAway *away = &report->away;

  away->from = values->from;
  away->until = values->until != GRADUAL_DAY_NONE ? values->until : values->from;
  if (values->is_back) {
    if (values->until == GRADUAL_DAY_NONE && marked != NULL)
      away->until = marked->until;
    for (guint i = 0; i < plan->away->len; i++)
      if (gradual_away_overlaps (g_ptr_array_index (plan->away, i), away->from, away->until))
        return GRADUAL_STATUS_DONE;
    return refuse_unmarked (away->from, failure);
  }
  if (!gradual_away_overlaps (away, gradual_plan_start (plan), gradual_plan_end (plan)))
    return refuse_other_days (plan, away->from, failure);
  away->reason = values->reason == GRADUAL_ABSENT
                     ? GRADUAL_AWAY_UNSAID
                     : (GradualAwayReason)(GRADUAL_AWAY_HOLIDAY + values->reason);
  away->note = values->note;

  return GRADUAL_STATUS_DONE;
}

static GradualPlan *
apply (const GradualPlan *plan, const GradualAwayReport *report, GradualDay today, GArray *moves,
       GArray *changes)
{
  g_autoptr (GradualAway) away = gradual_away_new (&report->away);

  if (report->is_back)
    return gradual_away_unmark (plan, away->from, away->until, today, changes);

  return gradual_away_mark (plan, away, today, moves, changes);
}

static int
refuse_many (GradualFailure *failure)
{
  g_autofree char *message =
      g_strdup_printf (ngettext ("a plan holds at most %d time away",
                                 "a plan holds at most %d times away", GRADUAL_PLAN_AWAY_MAX),
                       GRADUAL_PLAN_AWAY_MAX);

  return gradual_failure_set (failure, GRADUAL_STATUS_USAGE, GRADUAL_CODE_VALUE, message);
}

/* Where the plan itself is what is asked for on standard output, the report goes beside it. */
static int
write_report (const AwayValues *values, const GradualAwayReport *report, GradualFailure *failure)
{
  g_autofree char *text = gradual_away_report_to_text (report);
  g_autofree char *json = NULL;

  if (values->common.output != NULL && g_str_equal (values->common.output, "-")) {
    g_auto (GStrv) lines = g_strsplit (text, "\n", -1);

    for (guint i = 0; *lines[i] != '\0'; i++)
      gradual_tell (lines[i]);
    return GRADUAL_STATUS_DONE;
  }
  if (values->common.format != GRADUAL_FORMAT_JSON) {
    if (values->common.output == NULL)
      gradual_tell (_ ("nothing is written without --output"));
    return gradual_output_write_text (NULL, text, failure);
  }
  json = gradual_away_report_to_json (report);

  return gradual_output_write (NULL, json, strlen (json), failure);
}

static int
run (gpointer data, GradualFailure *failure)
{
  const AwayValues *values = data;
  g_autoptr (GradualPlan) plan = NULL;
  g_autoptr (GradualPlan) changed = NULL;
  g_autoptr (GArray) moves = g_array_new (FALSE, FALSE, sizeof (GradualAwayMove));
  g_autoptr (GArray) changes = g_array_new (FALSE, FALSE, sizeof (GradualChange));
  g_autoptr (GError) error = NULL;
  GradualAwayReport report = {.is_back = values->is_back, .moves = moves, .changes = changes};
  int status = check_usage (values, failure);

  if (status != GRADUAL_STATUS_DONE)
    return status;
  plan = gradual_input_read_plan (values->common.file, &error);
  if (plan == NULL)
    return gradual_failure_set_error (failure, error);
  status = find_days (values, plan, &report, failure);
  if (status != GRADUAL_STATUS_DONE)
    return status;

  changed = apply (plan, &report, gradual_today_or (values->common.today), moves, changes);
  if (changed->away->len > GRADUAL_PLAN_AWAY_MAX)
    return refuse_many (failure);
  if (values->common.output != NULL) {
    status = gradual_write_json (changed, &values->common, TRUE, failure);
    if (status != GRADUAL_STATUS_DONE)
      return status;
  }

  return write_report (values, &report, failure);
}

/* In the order of #GradualAwayReason, without the one that says nothing. */
static const char *const reasons[] = {"holiday", "illness", "injury", NULL};
static const char *const formats[] = {"text", "json", NULL};

static const GradualOption options[] = {
    {.name = "from",
     .parse = gradual_option_day,
     .offset = G_STRUCT_OFFSET (AwayValues, from),
     .argument = N_ ("DATE"),
     .help = N_ ("The first day away")},
    {.name = "until",
     .parse = gradual_option_day,
     .offset = G_STRUCT_OFFSET (AwayValues, until),
     .argument = N_ ("DATE"),
     .help = N_ ("The last day away, the same day if no day is given")},
    {.name = "reason",
     .parse = gradual_option_choice,
     .offset = G_STRUCT_OFFSET (AwayValues, reason),
     .choices = reasons,
     .argument = N_ ("REASON"),
     .help = N_ ("Why: holiday, illness or injury")},
    {.name = "note",
     .parse = gradual_option_text,
     .offset = G_STRUCT_OFFSET (AwayValues, note),
     .maximum = GRADUAL_PLAN_NOTE_MAX,
     .argument = N_ ("TEXT"),
     .help = N_ ("A note")},
    {.name = "back",
     .offset = G_STRUCT_OFFSET (AwayValues, is_back),
     .help = N_ ("Take the mark off these days, to its end if --until is not given")},
    GRADUAL_OPTION_TODAY,
    GRADUAL_OPTION_FORMAT (formats),
    GRADUAL_OPTION_OUTPUT,
    {.name = NULL},
};

const GradualCommand gradual_away_command = {
    .name = "away",
    .summary = N_ ("Say on which days nothing can be run"),
    .details =
        N_ ("The runs of these days flow to free days of the same week, as far as the rules allow\n"
            "them there; the others are left out, and a race stays. Tells what moved, was left "
            "out or\nbecame shorter; with --output the plan is written. What is over does not "
            "change. Runs that\nwere left out do not come back with --back."),
    .reads_file = TRUE,
    .options = options,
    .values_size = sizeof (AwayValues),
    .init = init,
    .clear = clear,
    .run = run,
};
