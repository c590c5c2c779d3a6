/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/symptoms/report-line.h"

#include "guide/symptom-score.h"
#include "sample.h"
#include "suite.h"
#include "symptom-samples.h"

static void
assert_line (const GradualSymptomReport *report, const char *expected)
{
  GradualSymptomResult result;
  g_autofree char *line = NULL;

  gradual_symptom_score (&report->answers, &result);
  line = gradual_report_line (report, &result);
  ck_assert_str_eq (line, expected);
}

START_TEST (test_a_report_in_a_line)
{
  g_autoptr (GradualSymptomReport) report = symptom_sample_report (1, SAMPLE_START, 4);
  g_autoptr (GradualSymptomReport) more =
      gradual_symptom_report_with_relief (report, GRADUAL_RELIEF_STRETCH, SAMPLE_START);

  assert_line (report,
               "Worst pain 4 of 10 · Too much too soon: Possible contributor · Done: Week eased");
  assert_line (more, "Worst pain 4 of 10 · Too much too soon: Possible contributor · Done: Week "
                     "eased, Stretches put first");
}
END_TEST

START_TEST (test_warning_signs_come_before_causes)
{
  g_autoptr (GradualSymptomReport) report = symptom_sample_red_flag (1, SAMPLE_START);
  GradualSymptomReport values = *report;
  g_autoptr (GradualSymptomReport) one = NULL;

  assert_line (report, "Worst pain 7 of 10 · 2 warning signs, first: Bone tender when pressed · "
                       "Done: Plan suspended");
  values.answers.values[GRADUAL_QUESTION_PAIN_2_WEEKS] = 0;
  one = gradual_symptom_report_new (&values);
  assert_line (one, "Worst pain 7 of 10 · Warning sign: Bone tender when pressed · Done: Plan "
                    "suspended");
}
END_TEST

START_TEST (test_little_answered)
{
  GradualSymptomReport values = {.id = "one", .day = SAMPLE_START, .is_finished = TRUE};
  g_autoptr (GradualSymptomReport) nothing = NULL, none = NULL;

  gradual_symptom_answers_init (&values.answers);
  nothing = gradual_symptom_report_new (&values);
  assert_line (nothing, "Pain not answered · Not enough answers on the causes");

  /* All that is asked about causes, with no. */
  for (guint i = GRADUAL_QUESTION_NEW_RUNNER; i < GRADUAL_N_QUESTIONS; i++)
    if (gradual_question_takes ((GradualQuestion)i, 0))
      values.answers.values[i] = 0;
  values.answers.values[GRADUAL_QUESTION_KNEE_TO_WALL_SORE] = 14;
  values.answers.values[GRADUAL_QUESTION_KNEE_TO_WALL_OTHER] = 14;
  values.answers.values[GRADUAL_QUESTION_CADENCE] = 176;
  values.answers.values[GRADUAL_QUESTION_PAIN_WORST] = 0;
  none = gradual_symptom_report_new (&values);
  assert_line (none, "Worst pain 0 of 10 · No clear cause");
}
END_TEST

START_TEST (test_for_the_ear)
{
  g_autoptr (GradualSymptomReport) report = symptom_sample_report (1, SAMPLE_START, 4);
  GradualSymptomResult result;
  g_autofree char *spoken = NULL;

  gradual_symptom_score (&report->answers, &result);
  spoken = gradual_report_line_spoken (report, &result);
  ck_assert_str_eq (spoken, "Report of 23 November 2026. Worst pain 4 of 10. Too much too soon: "
                            "Possible contributor. Done: Week eased");
}
END_TEST

START_TEST (test_a_draft)
{
  g_autoptr (GradualSymptomReport) draft = symptom_sample_draft (SAMPLE_START);
  g_autofree char *line = gradual_report_line_draft (draft);

  ck_assert_str_eq (line, "2 of 48 questions answered · left at: Pain");
}
END_TEST

START_TEST (test_each_relief_has_words)
{
  g_autoptr (GHashTable) seen = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint i = 0; i < GRADUAL_N_RELIEFS; i++)
    ck_assert (g_hash_table_add (seen, (gpointer)gradual_relief_done_label ((GradualRelief)i)));
}
END_TEST

static Suite *
report_line_suite (void)
{
  Suite *suite = suite_create ("report-line");
  TCase *tcase = tcase_create ("report-line");

  tcase_add_test (tcase, test_a_report_in_a_line);
  tcase_add_test (tcase, test_warning_signs_come_before_causes);
  tcase_add_test (tcase, test_little_answered);
  tcase_add_test (tcase, test_for_the_ear);
  tcase_add_test (tcase, test_a_draft);
  tcase_add_test (tcase, test_each_relief_has_words);
  suite_add_tcase (suite, tcase);

  return suite;
}

int
main (void)
{
  return suite_main (report_line_suite ());
}
