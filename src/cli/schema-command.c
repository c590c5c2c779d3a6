/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "command.h"

#include <glib/gi18n-lib.h>

#include "formats/schema.h"
#include "output.h"

static int
run (gpointer data, GradualFailure *failure)
{
  const GradualCommonValues *values = data;
  gsize length;
  const char *schema = gradual_schema_text (&length);

  return gradual_output_write (values->output, schema, length, failure);
}

static const GradualOption options[] = {
    GRADUAL_OPTION_OUTPUT,
    {.name = NULL},
};

const GradualCommand gradual_schema_command = {
    .name = "schema",
    .summary = N_ ("Print the JSON Schema of plan documents"),
    .options = options,
    .values_size = sizeof (GradualCommonValues),
    .run = run,
};
