/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "fuzz.h"

#include <stdlib.h>
#include <string.h>

#include "formats/json-write.h"
#include "formats/symptom-answers-json.h"
#include "guide/symptom-score.h"

/* Any bytes give an error or answers; answers that were read are scored, and written and read again
 * are the same. */
int
LLVMFuzzerTestOneInput (const guint8 *data, gsize size)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GradualJsonVerbatim) nothing = NULL;
  g_autofree char *text = NULL;
  GradualSymptomAnswers answers, again;
  GradualSymptomResult result;
  gsize length;

  if (!gradual_symptom_answers_from_json ((const char *)data, size, &answers, &error)) {
    g_assert (error != NULL && error->domain == GRADUAL_FORMAT_ERROR && *error->message != '\0');
    return 0;
  }
  g_assert_no_error (error);
  for (guint i = 0; i < GRADUAL_N_QUESTIONS; i++)
    g_assert (answers.values[i] == GRADUAL_UNANSWERED ||
              gradual_question_takes ((GradualQuestion)i, answers.values[i]));
  gradual_symptom_score (&answers, &result);
  g_assert ((result.n_causes == 0) == (result.red_flags != 0));

  nothing = gradual_json_verbatim_new ();
  text = gradual_json_to_text (gradual_symptom_answers_write (&answers), nothing, &length);
  g_assert (gradual_symptom_answers_from_json (text, length, &again, &error));
  g_assert_no_error (error);
  g_assert (gradual_symptom_answers_equal (&answers, &again));

  return 0;
}
