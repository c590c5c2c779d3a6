/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "command.h"

#include <string.h>

#include <glib/gi18n-lib.h>

#include "input.h"
#include "json-text.h"
#include "output.h"
#include "plan-output.h"
#include "stretches-report.h"
#include "text-stretches.h"

/** StretchesValues: what the options of the command are parsed into. */
typedef struct {
  GradualCommonValues common;
  GDateWeekday week_starts_on; /* or %G_DATE_BAD_WEEKDAY */
} StretchesValues;

static void
init (gpointer data)
{
  StretchesValues *values = data;

  values->common.format = GRADUAL_FORMAT_TEXT;
  values->week_starts_on = G_DATE_BAD_WEEKDAY;
}

/* The weeks of the plan that is shown, where there is one and the runner says nothing else. */
static GDateWeekday
week_start_of (const StretchesValues *values, const GradualLibrary *library)
{
  const GradualPlan *plan = gradual_library_get_active_plan (library);

  if (values->week_starts_on != G_DATE_BAD_WEEKDAY)
    return values->week_starts_on;

  return plan != NULL ? plan->head.week_starts_on : G_DATE_MONDAY;
}

static int
write_text (const GradualStretching *stretching, const GradualCommonValues *values,
            GDateWeekday week_starts_on, GradualFailure *failure)
{
  GradualStretchesStyle style = {
      .unicode = gradual_output_is_unicode (),
      .colour = gradual_output_wants_colour (values->output),
      .columns = gradual_output_columns (values->output, GRADUAL_STRETCHES_COLUMNS),
      .today = gradual_today_or (values->today),
      .week_starts_on = week_starts_on,
  };
  g_autofree char *text = gradual_text_stretches (stretching, &style);

  return gradual_output_write_text (values->output, text, failure);
}

static int
run (gpointer data, GradualFailure *failure)
{
  const StretchesValues *values = data;
  g_autoptr (GError) error = NULL;
  g_autoptr (GradualLibrary) library = gradual_input_read_library (values->common.file, &error);
  g_autoptr (JsonNode) node = NULL;
  g_autofree char *text = NULL;
  GDateWeekday week_starts_on;
  gsize length;

  if (library == NULL)
    return gradual_failure_set_error (failure, error);
  week_starts_on = week_start_of (values, library);

  switch (values->common.format) {
  case GRADUAL_FORMAT_JSON:
    node = gradual_stretches_to_json (library->stretching, gradual_today_or (values->common.today),
                                      week_starts_on);
    text = gradual_json_print (node);
    return gradual_output_write (values->common.output, text, strlen (text), failure);
  case GRADUAL_FORMAT_CSV:
    text = gradual_stretches_to_csv (library->stretching, &length);
    return gradual_output_write (values->common.output, text, length, failure);
  case GRADUAL_FORMAT_TEXT:
  default:
    return write_text (library->stretching, &values->common, week_starts_on, failure);
  }
}

static const char *const formats[] = {"text", "json", "csv", NULL};

static const GradualOption options[] = {
    GRADUAL_OPTION_FORMAT (formats),
    {.name = "week-starts",
     .parse = gradual_option_weekday,
     .offset = G_STRUCT_OFFSET (StretchesValues, week_starts_on),
     .argument = N_ ("DAY"),
     .help = N_ ("The first day of the weeks, that of the plan that is shown if none is given")},
    GRADUAL_OPTION_TODAY,
    GRADUAL_OPTION_OUTPUT,
    {.name = NULL},
};

const GradualCommand gradual_stretches_command = {
    .name = "stretches",
    .summary = N_ ("Show what was stretched, by area and by day"),
    .details = N_ ("FILE is the library, in which the window keeps all plans and what was "
                   "stretched:\n“gradual/library.json” in the folder for data of programs, which "
                   "mostly is ~/.local/share."),
    .reads_file = TRUE,
    .options = options,
    .values_size = sizeof (StretchesValues),
    .init = init,
    .run = run,
};
