/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "command.h"

#include <glib/gi18n-lib.h>

#include "input.h"
#include "plan-output.h"

/** ExportValues: what the options of the command are parsed into. */
typedef struct {
  GradualCommonValues common;
  gboolean with_health;
} ExportValues;

static int
run (gpointer data, GradualFailure *failure)
{
  const ExportValues *values = data;
  g_autoptr (GradualPlan) plan = NULL;
  g_autoptr (GError) error = NULL;

  if (values->common.format == GRADUAL_FORMAT_UNSET)
    return gradual_failure_set (failure, GRADUAL_STATUS_USAGE, GRADUAL_CODE_USAGE,
                                _ ("say what to export with --format: json, csv or text"));
  plan = gradual_input_read_plan (values->common.file, &error);
  if (plan == NULL)
    return gradual_failure_set_error (failure, error);

  switch (values->common.format) {
  case GRADUAL_FORMAT_JSON:
    return gradual_write_json (plan, &values->common, values->with_health, failure);
  case GRADUAL_FORMAT_CSV:
    return gradual_write_csv (plan, &values->common, values->with_health, failure);
  case GRADUAL_FORMAT_TEXT:
  default:
    return gradual_write_calendar (plan, &values->common,
                                   gradual_as_of (plan, values->common.today), NULL, failure);
  }
}

static const char *const formats[] = {"text", "json", "csv", NULL};

static const GradualOption options[] = {
    GRADUAL_OPTION_FORMAT (formats),
    {.name = "with-health",
     .offset = G_STRUCT_OFFSET (ExportValues, with_health),
     .help = N_ ("Let pain, notes and reasons go along, and notes with a table")},
    GRADUAL_OPTION_TODAY,
    GRADUAL_OPTION_OUTPUT,
    {.name = NULL},
};

const GradualCommand gradual_export_command = {
    .name = "export",
    .summary = N_ ("Write a plan as JSON, as a table, or as a calendar for people"),
    .details = N_ ("What is exported leaves health data out unless --with-health is given."),
    .reads_file = TRUE,
    .options = options,
    .values_size = sizeof (ExportValues),
    .run = run,
};
