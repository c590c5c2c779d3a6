/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/symptoms.h"

#include "suite.h"

#define DAY ((GradualDay)740000)

static void
replace (GradualSymptoms **symptoms, GradualSymptoms *other)
{
  gradual_symptoms_unref (*symptoms);
  *symptoms = other;
}

static GradualSymptomReport *
report_new (const char *id, GradualDay day, gboolean is_finished)
{
  GradualSymptomReport values = {.id = id, .day = day, .is_finished = is_finished};

  gradual_symptom_answers_init (&values.answers);

  return gradual_symptom_report_new (&values);
}

static void
put (GradualSymptoms **symptoms, const char *id, GradualDay day, gboolean is_finished)
{
  g_autoptr (GradualSymptomReport) report = report_new (id, day, is_finished);

  replace (symptoms, gradual_symptoms_with_report (*symptoms, report));
}

/* The reports' ids in their order, drafts in brackets. */
static void
assert_holds (const GradualSymptoms *symptoms, const char *expected)
{
  g_autoptr (GString) text = g_string_new (NULL);

  for (guint i = 0; i < symptoms->reports->len; i++) {
    const GradualSymptomReport *report = g_ptr_array_index (symptoms->reports, i);

    g_string_append_printf (text, report->is_finished ? "%s" : "(%s)", report->id);
  }
  ck_assert_str_eq (text->str, expected);
}

START_TEST (test_begins_empty)
{
  g_autoptr (GradualSymptoms) symptoms = gradual_symptoms_new_empty ();

  assert_holds (symptoms, "");
  ck_assert (gradual_symptoms_is_empty (symptoms));
  ck_assert_ptr_null (gradual_symptoms_find (symptoms, "a"));
  ck_assert_ptr_null (gradual_symptoms_get_draft (symptoms));
  ck_assert_ptr_null (gradual_symptoms_get_last_finished (symptoms));
}
END_TEST

/* What is not known has to be kept, so that it is something. */
START_TEST (test_unknown_members_alone_are_not_nothing)
{
  g_autoptr (GPtrArray) none = gradual_symptom_report_array_new ();
  char extra[] = "{\"x\":1}";
  g_autoptr (GradualSymptoms) symptoms = gradual_symptoms_new (none, extra);

  extra[2] = '#';
  ck_assert (!gradual_symptoms_is_empty (symptoms));
  ck_assert_str_eq (symptoms->extra, "{\"x\":1}");
}
END_TEST

START_TEST (test_reports_stay_in_the_order_they_were_begun)
{
  g_autoptr (GradualSymptoms) symptoms = gradual_symptoms_new_empty ();
  g_autoptr (GradualSymptoms) before = NULL;

  put (&symptoms, "c", DAY + 2, TRUE);
  put (&symptoms, "a", DAY, TRUE);
  put (&symptoms, "d", DAY + 2, TRUE);
  put (&symptoms, "b", DAY + 1, TRUE);
  assert_holds (symptoms, "abcd");
  ck_assert (!gradual_symptoms_is_empty (symptoms));

  /* One that is replaced stays where it is, also among those of its day. */
  before = gradual_symptoms_ref (symptoms);
  put (&symptoms, "c", DAY + 2, FALSE);
  assert_holds (symptoms, "ab(c)d");
  assert_holds (before, "abcd");
  /* A day that changes takes it along, to either side. */
  put (&symptoms, "c", DAY, TRUE);
  assert_holds (symptoms, "acbd");
  put (&symptoms, "a", DAY + 1, TRUE);
  assert_holds (symptoms, "cbad");
  put (&symptoms, "b", DAY + 9, TRUE);
  assert_holds (symptoms, "cadb");
}
END_TEST

START_TEST (test_a_report_is_found_and_taken_away)
{
  g_autoptr (GradualSymptoms) symptoms = gradual_symptoms_new_empty ();

  put (&symptoms, "a", DAY, TRUE);
  put (&symptoms, "b", DAY + 1, TRUE);
  put (&symptoms, "c", DAY + 2, TRUE);
  ck_assert_int_eq (gradual_symptoms_find (symptoms, "b")->day, DAY + 1);
  replace (&symptoms, gradual_symptoms_without_report (symptoms, "b"));
  assert_holds (symptoms, "ac");
  ck_assert_ptr_null (gradual_symptoms_find (symptoms, "b"));
  replace (&symptoms, gradual_symptoms_without_report (symptoms, "b"));
  assert_holds (symptoms, "ac");
  replace (&symptoms, gradual_symptoms_without_report (symptoms, "a"));
  replace (&symptoms, gradual_symptoms_without_report (symptoms, "c"));
  ck_assert (gradual_symptoms_is_empty (symptoms));
}
END_TEST

START_TEST (test_the_draft_and_the_last_finished)
{
  g_autoptr (GradualSymptoms) symptoms = gradual_symptoms_new_empty ();

  put (&symptoms, "a", DAY, TRUE);
  put (&symptoms, "b", DAY + 1, TRUE);
  ck_assert_ptr_null (gradual_symptoms_get_draft (symptoms));
  put (&symptoms, "c", DAY + 2, FALSE);
  ck_assert_str_eq (gradual_symptoms_get_draft (symptoms)->id, "c");
  ck_assert_str_eq (gradual_symptoms_get_last_finished (symptoms)->id, "b");
  put (&symptoms, "c", DAY + 2, TRUE);
  ck_assert_ptr_null (gradual_symptoms_get_draft (symptoms));
  ck_assert_str_eq (gradual_symptoms_get_last_finished (symptoms)->id, "c");
  /* A draft may have been left before another report was made. */
  put (&symptoms, "a", DAY, FALSE);
  ck_assert_str_eq (gradual_symptoms_get_draft (symptoms)->id, "a");
  ck_assert_str_eq (gradual_symptoms_get_last_finished (symptoms)->id, "c");
}
END_TEST

START_TEST (test_a_relief_goes_to_its_report_alone)
{
  g_autoptr (GPtrArray) none = gradual_symptom_report_array_new ();
  g_autoptr (GradualSymptoms) symptoms = gradual_symptoms_new (none, "{\"x\":1}");
  g_autoptr (GradualSymptoms) before = NULL;

  put (&symptoms, "a", DAY, TRUE);
  put (&symptoms, "b", DAY, TRUE);
  before = gradual_symptoms_ref (symptoms);
  replace (&symptoms,
           gradual_symptoms_with_relief (symptoms, "a", GRADUAL_RELIEF_SUSPEND, DAY + 1));
  assert_holds (symptoms, "ab");
  ck_assert (gradual_symptom_report_is_suspended (gradual_symptoms_find (symptoms, "a")));
  ck_assert (!gradual_symptom_report_is_suspended (gradual_symptoms_find (symptoms, "b")));
  ck_assert (!gradual_symptom_report_is_suspended (gradual_symptoms_find (before, "a")));
  replace (&symptoms, gradual_symptoms_without_report (symptoms, "a"));
  ck_assert_str_eq (symptoms->extra, "{\"x\":1}");
}
END_TEST

int
main (void)
{
  Suite *suite = suite_create ("symptoms");
  TCase *tests = tcase_create ("symptoms");

  tcase_add_test (tests, test_begins_empty);
  tcase_add_test (tests, test_unknown_members_alone_are_not_nothing);
  tcase_add_test (tests, test_reports_stay_in_the_order_they_were_begun);
  tcase_add_test (tests, test_a_report_is_found_and_taken_away);
  tcase_add_test (tests, test_the_draft_and_the_last_finished);
  tcase_add_test (tests, test_a_relief_goes_to_its_report_alone);
  suite_add_tcase (suite, tests);

  return suite_main (suite);
}
