/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/print/report-document.h"

#include "guide/symptom-words.h"
#include "sample.h"
#include "suite.h"
#include "symptom-samples.h"

static GPtrArray *
document_of (const GradualSymptomReport *report)
{
  g_autoptr (GradualLibrary) library = symptom_sample_library (0, FALSE, SAMPLE_START);

  return gradual_report_document_new (library, report, G_DATE_MONDAY, SAMPLE_START + 1);
}

/* The index of the first block from @from on whose first cell is @words, or -1. */
static int
find (GPtrArray *document, guint from, const char *words)
{
  for (guint i = from; i < document->len; i++) {
    const GradualPrintBlock *block = g_ptr_array_index (document, i);

    if (g_str_equal (block->cells[0], words))
      return (int)i;
  }

  return -1;
}

static const GradualPrintBlock *
get (GPtrArray *document, guint from, const char *words)
{
  int index = find (document, from, words);

  ck_assert_msg (index >= 0, "“%s” is not printed", words);

  return g_ptr_array_index (document, index);
}

static void
assert_row (GPtrArray *document, guint from, const char *name, const char *words)
{
  const GradualPrintBlock *block = get (document, from, name);

  ck_assert_int_eq (block->kind, GRADUAL_PRINT_ROW);
  ck_assert_str_eq (block->cells[1], words);
}

START_TEST (test_dates)
{
  g_autoptr (GradualSymptomReport) report = symptom_sample_report (1, SAMPLE_START, 5);
  g_autoptr (GPtrArray) document = document_of (report);

  ck_assert_int_eq (get (document, 0, "Symptom Report")->kind, GRADUAL_PRINT_TITLE);
  assert_row (document, 0, "Filled in", "Monday 23 November 2026");
  assert_row (document, 0, "Pain began", "Saturday 21 November 2026");
  assert_row (document, 0, "Printed", "Tuesday 24 November 2026");
}
END_TEST

START_TEST (test_causes_with_what_made_them)
{
  g_autoptr (GradualSymptomReport) report = symptom_sample_report (1, SAMPLE_START, 5);
  g_autoptr (GPtrArray) document = document_of (report);
  const GradualPrintBlock *bar = get (document, 0, "Too much too soon");
  guint result = (guint)find (document, 0, "Result");

  ck_assert_int_eq (bar->kind, GRADUAL_PRINT_BAR);
  ck_assert_int_eq (bar->percent, 45);
  ck_assert_str_eq (bar->cells[1], "Possible contributor, 45 %");
  assert_row (document, result, "A run past the longest of 30 days", "34 % (3 of 4 points)");
  bar = get (document, 0, "Steps that are too long");
  ck_assert_int_eq (bar->percent, 0);
  ck_assert_str_eq (bar->cells[1], "Not enough answers");
  /* What gave no points made nothing. */
  ck_assert_int_gt (find (document, 0, "Running on 6 or 7 days of a week"),
                    find (document, 0, "Answers"));
  for (const char *const *line = gradual_symptom_honest_lines (); *line != NULL; line++)
    ck_assert_int_eq (get (document, result, *line)->kind, GRADUAL_PRINT_SMALL);
}
END_TEST

START_TEST (test_red_flags_with_what_to_do)
{
  g_autoptr (GradualSymptomReport) report = symptom_sample_red_flag (1, SAMPLE_START);
  g_autoptr (GPtrArray) document = document_of (report);

  ck_assert_int_eq (get (document, 0, "Have it looked at today")->kind, GRADUAL_PRINT_WARNING);
  get (document, 0, gradual_urgency_advice (GRADUAL_URGENCY_SAME_DAY));
  assert_row (document, 0, "Bone tender when pressed", "Have it looked at today");
  assert_row (document, 0, "Pain not better after 2 weeks",
              "See a doctor or physiotherapist within a week");
  ck_assert_int_eq (find (document, 0, "Too much too soon"), -1);
  assert_row (document, 0, "23 November 2026", "Plan suspended");
}
END_TEST

START_TEST (test_training_before_the_pain)
{
  g_autoptr (GradualSymptomReport) report = symptom_sample_report (1, SAMPLE_START, 5);
  g_autoptr (GPtrArray) document = document_of (report);
  guint training = (guint)find (document, 0, "Six Weeks of Training up to the Pain");
  const GradualPrintBlock *chart = get (document, training, "Planned");
  const GradualPrintBlock *row = get (document, training, "16–22 Nov");

  ck_assert_int_eq (chart->kind, GRADUAL_PRINT_CHART);
  /* The pain began on the Saturday before the plan. */
  ck_assert_int_eq (chart->weeks[5].start, SAMPLE_START - 7);
  ck_assert_uint_eq (row->n_cells, 5);
  ck_assert_str_eq (row->cells[1], "–");
  ck_assert_int_gt (chart->weeks[5].run, 0);
  ck_assert_int_eq (get (document, training, "Week")->kind, GRADUAL_PRINT_TABLE_HEAD);
}
END_TEST

START_TEST (test_all_answers_by_section)
{
  g_autoptr (GradualSymptomReport) report = symptom_sample_report (1, SAMPLE_START, 5);
  g_autoptr (GPtrArray) document = document_of (report);
  guint answers = (guint)find (document, 0, "Answers"), n_rows = 0, n_answered = 0;

  for (guint i = answers; i < document->len; i++)
    n_rows +=
        ((const GradualPrintBlock *)g_ptr_array_index (document, i))->kind == GRADUAL_PRINT_ROW ? 1
                                                                                                : 0;
  for (guint i = 0; i < GRADUAL_N_QUESTIONS; i++)
    n_answered += gradual_symptom_answers_has (&report->answers, (GradualQuestion)i) ? 1 : 0;
  ck_assert_uint_eq (n_rows, n_answered);
  assert_row (document, answers, "A run past the longest of 30 days", "34 % (from the log)");
  assert_row (document, answers, "Throbbing pain", "Yes");
  ck_assert_int_eq (get (document, answers, "Stride")->kind, GRADUAL_PRINT_SUBHEADING);
  get (document, answers, "7 more questions are not answered.");
  get (document, answers, "1 more question is not answered.");
}
END_TEST

START_TEST (test_ends_with_what_the_program_is_not)
{
  g_autoptr (GradualSymptomReport) report = symptom_sample_report (1, SAMPLE_START, 5);
  g_autoptr (GPtrArray) document = document_of (report);
  const GradualPrintBlock *last = g_ptr_array_index (document, document->len - 1);

  ck_assert_str_eq (last->cells[0], gradual_symptom_disclaimer ());
}
END_TEST

START_TEST (test_a_bare_report)
{
  g_autoptr (GradualLibrary) empty = gradual_library_new_empty ();
  GradualSymptomReport values = {.id = "one", .day = SAMPLE_START, .is_finished = TRUE};
  g_autoptr (GradualSymptomReport) report = NULL;
  g_autoptr (GPtrArray) document = NULL;

  gradual_symptom_answers_init (&values.answers);
  report = gradual_symptom_report_new (&values);
  document = gradual_report_document_new (empty, report, G_DATE_SUNDAY, SAMPLE_START);
  assert_row (document, 0, "Pain began", "Not answered");
  get (document, 0, "Nothing yet.");
  /* Weeks begin as those of the locale do, up to the one of the report. */
  ck_assert_int_eq (get (document, 0, "Planned")->weeks[5].start, SAMPLE_START - 1);
}
END_TEST

static Suite *
report_document_suite (void)
{
  Suite *suite = suite_create ("report-document");
  TCase *tcase = tcase_create ("report-document");

  tcase_add_test (tcase, test_dates);
  tcase_add_test (tcase, test_causes_with_what_made_them);
  tcase_add_test (tcase, test_red_flags_with_what_to_do);
  tcase_add_test (tcase, test_training_before_the_pain);
  tcase_add_test (tcase, test_all_answers_by_section);
  tcase_add_test (tcase, test_ends_with_what_the_program_is_not);
  tcase_add_test (tcase, test_a_bare_report);
  suite_add_tcase (suite, tcase);

  return suite;
}

int
main (void)
{
  return suite_main (report_document_suite ());
}
