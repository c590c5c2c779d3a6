/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "command.h"

#include <glib/gi18n-lib.h>

#include "formats/symptom-result-json.h"
#include "guide/symptom-score.h"
#include "input.h"
#include "output.h"
#include "text-symptoms.h"

/** SymptomsValues: what the options of the command are parsed into. */
typedef struct {
  GradualCommonValues common;
  char *answers; /* (nullable): the path of the answers */
} SymptomsValues;

static void
clear (gpointer data)
{
  SymptomsValues *values = data;

  g_free (values->answers);
}

static int
write_text (const GradualSymptomAnswers *answers, const GradualSymptomResult *result,
            const char *output, GradualFailure *failure)
{
  GradualSymptomsStyle style = {
      .unicode = gradual_output_is_unicode (),
      .colour = gradual_output_wants_colour (output),
      .columns = gradual_output_columns (output, GRADUAL_SYMPTOMS_COLUMNS),
  };
  g_autofree char *text = gradual_text_symptoms (answers, result, &style);

  return gradual_output_write_text (output, text, failure);
}

static int
run (gpointer data, GradualFailure *failure)
{
  const SymptomsValues *values = data;
  g_autoptr (GError) error = NULL;
  g_autofree char *json = NULL;
  GradualSymptomAnswers answers;
  GradualSymptomResult result;
  gsize length;

  if (values->answers == NULL)
    return gradual_failure_set (failure, GRADUAL_STATUS_USAGE, GRADUAL_CODE_USAGE,
                                _ ("say where the answers are with --answers"));
  if (!gradual_input_read_answers (values->answers, &answers, &error))
    return gradual_failure_set_error (failure, error);

  gradual_symptom_score (&answers, &result);
  if (values->common.format != GRADUAL_FORMAT_JSON)
    return write_text (&answers, &result, values->common.output, failure);
  json = gradual_symptom_result_to_json (&result, &length);

  return gradual_output_write (values->common.output, json, length, failure);
}

static const char *const formats[] = {"text", "json", NULL};

static const GradualOption options[] = {
    {.name = "answers",
     .parse = gradual_option_path,
     .offset = G_STRUCT_OFFSET (SymptomsValues, answers),
     .argument = N_ ("FILE"),
     .help = N_ ("The answers, or - for standard input")},
    GRADUAL_OPTION_FORMAT (formats),
    GRADUAL_OPTION_OUTPUT,
    {.name = NULL},
};

const GradualCommand gradual_symptoms_command = {
    .name = "symptoms",
    .summary = N_ ("Say what may have led to a sore ankle, and what to do"),
    .details = N_ ("The answers are a JSON object, a member for each question that is answered:\n"
                   "  {\"swollen\": true, \"pain-worst\": 4, \"pain-morning\": \"same\", "
                   "\"run-jump\": 60}\n"
                   "The man page has all questions."),
    .options = options,
    .values_size = sizeof (SymptomsValues),
    .clear = clear,
    .run = run,
};
