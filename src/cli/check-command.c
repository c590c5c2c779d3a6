/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "command.h"

#include <string.h>

#include <glib/gi18n-lib.h>

#include "check-report.h"
#include "formats/plan-csv.h"
#include "formats/plan-limits.h"
#include "input.h"
#include "json-text.h"
#include "output.h"
#include "plan-output.h"

/** CheckValues: what the options of the command are parsed into. */
typedef struct {
  GradualCommonValues common;
  int weekly_minutes;      /* or %GRADUAL_ABSENT */
  int longest_run_minutes; /* or %GRADUAL_ABSENT */
  GradualCsvOptions csv;
} CheckValues;

static void
init (gpointer data)
{
  CheckValues *values = data;

  values->common.format = GRADUAL_FORMAT_TEXT;
  values->weekly_minutes = GRADUAL_ABSENT;
  values->longest_run_minutes = GRADUAL_ABSENT;
  values->csv.pace_s_per_km = GRADUAL_CSV_PACE_S_PER_KM;
  values->csv.week_starts_on = G_DATE_MONDAY;
}

/* A plan document is an object; no CSV file begins so. A byte order mark is passed over, so that
 * the reader of the right format complains of it. */
static gboolean
looks_like_json (const char *bytes)
{
  if (g_str_has_prefix (bytes, "\xef\xbb\xbf"))
    bytes += 3;

  return bytes[strspn (bytes, " \t\r\n")] == '{';
}

static GradualPlan *
read_csv (const CheckValues *values, const char *bytes, gsize length, int *first_week,
          GError **error)
{
  GradualCsvOptions options = values->csv;

  options.has_baseline = values->weekly_minutes != GRADUAL_ABSENT;
  if (options.has_baseline)
    options.baseline = (GradualBaseline){values->weekly_minutes, values->longest_run_minutes};
  options.anchor = gradual_today_or (values->common.today);

  return gradual_plan_from_csv (bytes, length, &options, first_week, error);
}

/* Returns: (nullable): the plan, and the first week to find fault with. */
static GradualPlan *
read_plan (const CheckValues *values, int *first_week, GError **error)
{
  gsize length;
  g_autofree char *bytes = gradual_input_read (values->common.file, &length, error);

  *first_week = 1;
  if (bytes == NULL)
    return NULL;

  return looks_like_json (bytes) ? gradual_plan_from_json (bytes, length, error)
                                 : read_csv (values, bytes, length, first_week, error);
}

static int
write_report (const GradualReport *report, const GradualCommonValues *values,
              GradualFailure *failure)
{
  g_autofree char *text = NULL;

  if (values->format == GRADUAL_FORMAT_JSON) {
    g_autoptr (JsonNode) node = gradual_check_report_to_json (report);

    text = gradual_json_print (node);
    return gradual_output_write (values->output, text, strlen (text), failure);
  }
  text = gradual_check_report_to_text (report, gradual_output_is_unicode (),
                                       gradual_output_wants_colour (values->output));

  return gradual_output_write_text (values->output, text, failure);
}

static int
run (gpointer data, GradualFailure *failure)
{
  const CheckValues *values = data;
  g_autoptr (GradualPlan) plan = NULL;
  g_autoptr (GradualReport) report = NULL;
  g_autoptr (GError) error = NULL;
  int first_week, status;

  if ((values->weekly_minutes == GRADUAL_ABSENT) != (values->longest_run_minutes == GRADUAL_ABSENT))
    return gradual_failure_set (failure, GRADUAL_STATUS_USAGE, GRADUAL_CODE_USAGE,
                                _ ("give --baseline-minutes and --longest together, or neither"));
  plan = read_plan (values, &first_week, &error);
  if (plan == NULL)
    return gradual_failure_set_error (failure, error);

  report = gradual_check (plan, gradual_as_of (plan, values->common.today), first_week);
  status = write_report (report, &values->common, failure);
  if (status != GRADUAL_STATUS_DONE)
    return status;

  return gradual_report_is_sound (report) ? GRADUAL_STATUS_DONE : GRADUAL_STATUS_BROKEN;
}

static const char *const formats[] = {"text", "json", NULL};

static const GradualOption options[] = {
    GRADUAL_OPTION_TODAY,
    {.name = "pace",
     .parse = gradual_option_pace,
     .offset = G_STRUCT_OFFSET (CheckValues, csv.pace_s_per_km),
     .minimum = GRADUAL_PACE_MIN,
     .maximum = GRADUAL_PACE_MAX,
     .argument = N_ ("MM:SS"),
     .help = N_ ("The pace of a kilometre for a table with distances, 6:00 if none")},
    {.name = "baseline-minutes",
     .parse = gradual_option_integer,
     .offset = G_STRUCT_OFFSET (CheckValues, weekly_minutes),
     .maximum = GRADUAL_MINUTES_MAX,
     .argument = N_ ("MIN"),
     .help = N_ ("The minutes a week before a table's plan")},
    {.name = "longest",
     .parse = gradual_option_integer,
     .offset = G_STRUCT_OFFSET (CheckValues, longest_run_minutes),
     .maximum = GRADUAL_MINUTES_MAX,
     .argument = N_ ("MIN"),
     .help = N_ ("The longest run in the 30 days before a table's plan")},
    {.name = "week-starts",
     .parse = gradual_option_weekday,
     .offset = G_STRUCT_OFFSET (CheckValues, csv.week_starts_on),
     .argument = N_ ("DAY"),
     .help = N_ ("The first day of a table's weeks, monday if none is given")},
    GRADUAL_OPTION_FORMAT (formats),
    GRADUAL_OPTION_OUTPUT,
    {.name = NULL},
};

const GradualCommand gradual_check_command = {
    .name = "check",
    .summary = N_ ("Ask all rules about a plan"),
    .details =
        N_ ("FILE is a plan of this program, or a table (CSV) with a header row: date, or "
            "week and\nday; minutes, or distance_km or distance_mi; and, if you like, kind and "
            "title.\nThe exit status is 1 where a hard rule is broken."),
    .reads_file = TRUE,
    .options = options,
    .values_size = sizeof (CheckValues),
    .init = init,
    .run = run,
};
