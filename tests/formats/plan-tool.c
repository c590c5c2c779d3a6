/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "formats/library-json.h"
#include "formats/schema.h"
#include "formats/symptom-report-json.h"
#include "guide/symptom-score.h"
#include "model/duplicate.h"
#include "samples.h"

/* For the checks that are written in Python: prints the schema, the sample plans, a sample library
 * or what answers the questions of the symptom form take, or reads documents of the one kind or the
 * other, one a line, and answers each with a line: "+" and what it reads, written again and with
 * its line feeds taken out, or "-" and why it can not be read. */

static void
print_samples (void)
{
  for (int flags = SAMPLE_PLAIN; flags <= SAMPLE_ALL; flags++) {
    g_autoptr (GradualPlan) plan = sample_plan ((SampleFlags)flags, 1, 2);
    g_autofree char *text = gradual_plan_to_json (plan, GRADUAL_JSON_WHOLE, NULL);
    g_autofree char *bare = gradual_plan_to_json (plan, GRADUAL_JSON_WITHOUT_HEALTH, NULL);

    printf ("%s%s", g_strdelimit (text, "\n", ' '), "\n");
    printf ("%s%s", g_strdelimit (bare, "\n", ' '), "\n");
  }
}

/* Two plans, the second of which is archived and suspended, stretching, symptoms and
 * cadence. */
static void
print_library (void)
{
  g_autoptr (GPtrArray) items = gradual_library_item_array_new ();
  g_autoptr (GradualPlan) plan = sample_plan (SAMPLE_RACE | SAMPLE_UNKNOWN, 1, 0);
  g_autoptr (GradualPlan) other = gradual_plan_duplicate (plan, "other", "Other");
  g_autoptr (GradualLibraryItem) archived = gradual_library_item_new (other, TRUE, NULL);
  g_autoptr (GradualStretching) stretching = sample_stretching ();
  g_autoptr (GradualSymptoms) symptoms = sample_symptoms ();
  g_autoptr (GradualLibrary) plans = NULL;
  g_autoptr (GradualCadence) cadence = sample_cadence ();
  g_autoptr (GradualLibrary) stretched = NULL;
  g_autoptr (GradualLibrary) told = NULL;
  g_autoptr (GradualLibrary) library = NULL;
  g_autofree char *text = NULL;

  g_ptr_array_add (items, gradual_library_item_new (plan, FALSE, "{\"x-item\":1.5}"));
  g_ptr_array_add (items, gradual_library_item_with_held (archived, other));
  plans = gradual_library_new (items, plan->head.id, GRADUAL_UNITS_MILES, "{\"x-library\":[]}");
  stretched = gradual_library_with_stretching (plans, stretching);
  told = gradual_library_with_symptoms (stretched, symptoms);
  library = gradual_library_with_cadence (told, cadence);
  text = gradual_library_to_json (library, NULL);
  printf ("%s\n", g_strdelimit (text, "\n", ' '));
}

/* A line for each question: its nick, and the least and the most number, or the words, that it
 * takes; nothing more for yes and no. */
static void
print_questions (void)
{
  for (guint i = 0; i < GRADUAL_N_QUESTIONS; i++) {
    const GradualQuestion question = (GradualQuestion)i;
    GradualQuestionKind kind = gradual_question_kind (question);
    int minimum, maximum;

    gradual_question_range (question, &minimum, &maximum);
    printf ("%s", gradual_question_to_nick (question));
    if (kind == GRADUAL_QUESTION_NUMBER)
      printf (" %d %d", minimum, maximum);
    for (const char *const *choice = gradual_question_choices (question); *choice != NULL; choice++)
      printf (" %s", *choice);
    printf ("\n");
  }
}

/* Reports as they are exported: those of the sample, and random ones. */
static void
print_reports (void)
{
  g_autoptr (GRand) random = g_rand_new_with_seed (1);

  for (guint i = 0; i < 50; i++) {
    g_autoptr (GradualSymptoms) symptoms =
        i == 0 ? sample_symptoms () : sample_random_symptoms (random);

    for (guint j = 0; j < symptoms->reports->len; j++) {
      const GradualSymptomReport *report = g_ptr_array_index (symptoms->reports, j);
      GradualSymptomResult result;
      g_autofree char *text = NULL;

      gradual_symptom_score (&report->answers, &result);
      text = gradual_symptom_report_to_json (report, &result, NULL);
      printf ("%s\n", g_strdelimit (text, "\n", ' '));
    }
  }
}

static char *
read_plan_again (const char *line, GError **error)
{
  g_autoptr (GradualPlan) plan = gradual_plan_from_json (line, strlen (line), error);

  return plan != NULL ? gradual_plan_to_json (plan, GRADUAL_JSON_WHOLE, NULL) : NULL;
}

static char *
read_library_again (const char *line, GError **error)
{
  g_autoptr (GradualLibrary) library = gradual_library_from_json (line, strlen (line), error);

  return library != NULL ? gradual_library_to_json (library, NULL) : NULL;
}

static void
answer_lines (char *(*read_again) (const char *line, GError **error))
{
  char *line = NULL;
  gsize size = 0;
  gssize length;

  while ((length = getline (&line, &size, stdin)) > 0) {
    g_autoptr (GError) error = NULL;
    g_autofree char *text = NULL;

    line[length - 1] = '\0';
    text = read_again (line, &error);
    if (text != NULL)
      printf ("+%s\n", g_strdelimit (text, "\n", ' '));
    else
      printf ("-%s\n", error->message);
  }
  free (line);
}

int
main (int argc, char **argv)
{
  const char *what = argc == 2 ? argv[1] : "";

  if (g_str_equal (what, "schema"))
    fputs (gradual_schema_text (NULL), stdout);
  else if (g_str_equal (what, "samples"))
    print_samples ();
  else if (g_str_equal (what, "questions"))
    print_questions ();
  else if (g_str_equal (what, "library"))
    print_library ();
  else if (g_str_equal (what, "reports"))
    print_reports ();
  else if (g_str_equal (what, "read"))
    answer_lines (read_plan_again);
  else if (g_str_equal (what, "read-libraries"))
    answer_lines (read_library_again);
  else
    return EXIT_FAILURE;

  return EXIT_SUCCESS;
}
