/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "fuzz.h"

#include "formats/library-json.h"

/* A library keeps of its stretching what its comments promise, whatever was read. */
static void
check_stretching (const GradualStretching *stretching)
{
  g_assert (stretching->selected != 0);
  for (guint i = 0; i < GRADUAL_N_STRETCHES; i++)
    g_assert (gradual_stretch_dose_is_valid (&stretching->doses[i]));
  for (guint i = 0; i < stretching->days->len; i++) {
    const GradualStretchDay *day = &g_array_index (stretching->days, GradualStretchDay, i);

    g_assert (day->done != 0 && day->day >= GRADUAL_DAY_MIN && day->day <= GRADUAL_DAY_MAX);
    g_assert (i == 0 || day[-1].day < day->day);
  }
  g_assert (stretching->focus < 1 << GRADUAL_N_AREAS);
  g_assert ((stretching->focus != 0) == (stretching->focus_until != GRADUAL_DAY_NONE));
}

static void
check_answers (const GradualSymptomAnswers *answers)
{
  for (guint i = 0; i < GRADUAL_N_QUESTIONS; i++) {
    const GradualQuestion question = (GradualQuestion)i;

    if (gradual_symptom_answers_has (answers, question))
      g_assert (gradual_question_takes (question, answers->values[i]));
    else
      g_assert (!gradual_question_set_has (answers->from_log, question));
  }
}

static void
check_symptoms (const GradualSymptoms *symptoms)
{
  GradualDay before = GRADUAL_DAY_MIN;

  for (guint i = 0; i < symptoms->reports->len; i++) {
    GradualSymptomReport *report = g_ptr_array_index (symptoms->reports, i);

    g_assert (report == gradual_symptoms_find (symptoms, report->id));
    g_assert (report->day >= before && report->day <= GRADUAL_DAY_MAX);
    check_answers (&report->answers);
    before = report->day;
  }
}

static void
check_cadence (const GradualCadence *cadence)
{
  GradualDay before = GRADUAL_DAY_MIN;

  for (guint i = 0; i < cadence->counts->len; i++) {
    const GradualCadenceCount *count = &g_array_index (cadence->counts, GradualCadenceCount, i);

    g_assert (count->day >= before && count->day <= GRADUAL_DAY_MAX);
    g_assert (gradual_cadence_steps_are_valid (count->steps));
    before = count->day;
  }
  g_assert (gradual_cadence_target_is_valid (&cadence->target));
}

/* What is held of a plan can take its place. */
static void
check_held (const GradualLibrary *library)
{
  for (guint i = 0; i < library->items->len; i++) {
    const GradualLibraryItem *item = g_ptr_array_index (library->items, i);

    g_assert (item->held == NULL || g_str_equal (item->held->head.id, item->plan->head.id));
  }
}

/* Any bytes give an error or a library; a library that was read is written, read and written again
 * as the same bytes. */
int
LLVMFuzzerTestOneInput (const guint8 *data, gsize size)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GradualLibrary) library = gradual_library_from_json ((const char *)data, size, &error);
  g_autoptr (GradualLibrary) again = NULL;
  g_autofree char *text = NULL;
  g_autofree char *text_again = NULL;
  gsize length;

  if (library == NULL) {
    g_assert (error != NULL && error->domain == GRADUAL_FORMAT_ERROR && *error->message != '\0');
    return 0;
  }
  g_assert_no_error (error);
  check_stretching (library->stretching);
  check_symptoms (library->symptoms);
  check_cadence (library->cadence);
  check_held (library);
  text = gradual_library_to_json (library, &length);
  again = gradual_library_from_json (text, length, &error);
  g_assert_no_error (error);
  text_again = gradual_library_to_json (again, NULL);
  g_assert_cmpstr (text, ==, text_again);

  return 0;
}
