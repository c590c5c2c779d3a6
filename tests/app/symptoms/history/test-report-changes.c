/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/symptoms/history/report-changes.h"

#include "sample.h"
#include "suite.h"
#include "symptom-samples.h"

static const GradualReportChange *
find (GPtrArray *changes, const char *name)
{
  for (guint i = 0; i < changes->len; i++) {
    const GradualReportChange *change = g_ptr_array_index (changes, i);

    if (g_str_equal (change->name, name))
      return change;
  }
  ck_abort_msg ("%s is not compared", name);

  return NULL;
}

static guint
count (GPtrArray *changes, GradualChangeGroup group)
{
  guint n = 0;

  for (guint i = 0; i < changes->len; i++)
    n += ((const GradualReportChange *)g_ptr_array_index (changes, i))->group == group ? 1 : 0;

  return n;
}

static void
assert_change (GPtrArray *changes, const char *name, const char *before, const char *after)
{
  const GradualReportChange *change = find (changes, name);

  ck_assert_str_eq (change->before, before);
  ck_assert_str_eq (change->after, after);
  ck_assert_int_eq (change->is_different, !g_str_equal (before, after));
}

/* The sample report nine days later, with other answers. */
static GradualSymptomReport *
better_report (void)
{
  g_autoptr (GradualSymptomReport) report = symptom_sample_report (2, SAMPLE_START + 9, 3);
  GradualSymptomReport values = *report;

  values.pain_began = GRADUAL_DAY_NONE;
  values.reliefs = NULL;
  values.answers.values[GRADUAL_QUESTION_RUN_JUMP] = 0;
  values.answers.values[GRADUAL_QUESTION_WEEK_JUMP] = 0;
  values.answers.values[GRADUAL_QUESTION_THOMAS] = GRADUAL_UNANSWERED;

  return gradual_symptom_report_new (&values);
}

START_TEST (test_side_by_side)
{
  g_autoptr (GradualSymptomReport) before = symptom_sample_report (1, SAMPLE_START, 5);
  g_autoptr (GradualSymptomReport) after = better_report ();
  g_autoptr (GPtrArray) changes = gradual_report_changes_new (before, after);

  assert_change (changes, "Pain began", "21 November 2026", "Not answered");
  assert_change (changes, "Worst pain, during or after running", "5 of 10", "3 of 10");
  assert_change (changes, "Limping", "No", "No");
  assert_change (changes, "Warning signs", "None", "None");
  assert_change (changes, "What was done", "Week eased", "Nothing");
  /* 9 of 20 points, and 3 of 20 without the two jumps. */
  assert_change (changes, "Too much too soon", "Possible contributor, 45 %",
                 "Little sign of it, 15 %");
  assert_change (changes, "Steps that are too long", "Not enough answers", "Not enough answers");
}
END_TEST

START_TEST (test_only_answers_that_differ)
{
  g_autoptr (GradualSymptomReport) before = symptom_sample_report (1, SAMPLE_START, 5);
  g_autoptr (GradualSymptomReport) after = better_report ();
  g_autoptr (GPtrArray) changes = gradual_report_changes_new (before, after);
  g_autoptr (GPtrArray) same = gradual_report_changes_new (before, before);

  ck_assert_uint_eq (count (changes, GRADUAL_CHANGES_ANSWERS), 3);
  assert_change (changes, "A run past the longest of 30 days", "34 %", "0 %");
  assert_change (changes, "Hanging thigh stays above level", "No", "Not answered");
  ck_assert_uint_eq (count (same, GRADUAL_CHANGES_ANSWERS), 0);
  ck_assert_uint_eq (count (same, GRADUAL_CHANGES_CAUSES), 3);
}
END_TEST

START_TEST (test_a_warning_sign_has_no_causes)
{
  g_autoptr (GradualSymptomReport) before = symptom_sample_report (1, SAMPLE_START, 7);
  g_autoptr (GradualSymptomReport) after = symptom_sample_red_flag (2, SAMPLE_START + 1);
  g_autoptr (GPtrArray) changes = gradual_report_changes_new (before, after);

  assert_change (changes, "Warning signs", "None",
                 "2 warning signs, first: Bone tender when pressed");
  assert_change (changes, "Tight muscles", "Possible contributor, 36 %",
                 "Not scored, because of a warning sign");
}
END_TEST

static void
assert_headline (int before, int after, int days, const char *expected)
{
  g_autoptr (GradualSymptomReport) first = symptom_sample_report (1, SAMPLE_START, before);
  g_autoptr (GradualSymptomReport) second = symptom_sample_report (2, SAMPLE_START + days, after);
  g_autofree char *headline = gradual_report_changes_headline (first, second);

  ck_assert_str_eq (headline, expected);
}

START_TEST (test_headlines)
{
  assert_headline (5, 3, 9, "The worst pain is 2 points lower. The reports are 9 days apart.");
  assert_headline (5, 6, 1, "The worst pain is 1 point higher. The reports are 1 day apart.");
  assert_headline (5, 5, 0, "The worst pain is the same. Both reports are of the same day.");
  assert_headline (GRADUAL_UNANSWERED, 5, 2,
                   "The pain of one of the reports is not known. The reports are 2 days apart.");
}
END_TEST

START_TEST (test_for_the_ear)
{
  g_autoptr (GradualSymptomReport) before = symptom_sample_report (1, SAMPLE_START, 5);
  g_autoptr (GradualSymptomReport) after = better_report ();
  g_autoptr (GPtrArray) changes = gradual_report_changes_new (before, after);
  g_autofree char *different =
      gradual_report_change_spoken (find (changes, "Worst pain, during or after running"));
  g_autofree char *same = gradual_report_change_spoken (find (changes, "Limping"));

  ck_assert_str_eq (different,
                    "Worst pain, during or after running: before 5 of 10, after 3 of 10");
  ck_assert_str_eq (same, "Limping: both No");
}
END_TEST

static Suite *
report_changes_suite (void)
{
  Suite *suite = suite_create ("report-changes");
  TCase *tcase = tcase_create ("report-changes");

  tcase_add_test (tcase, test_side_by_side);
  tcase_add_test (tcase, test_only_answers_that_differ);
  tcase_add_test (tcase, test_a_warning_sign_has_no_causes);
  tcase_add_test (tcase, test_headlines);
  tcase_add_test (tcase, test_for_the_ear);
  suite_add_tcase (suite, tcase);

  return suite;
}

int
main (void)
{
  return suite_main (report_changes_suite ());
}
