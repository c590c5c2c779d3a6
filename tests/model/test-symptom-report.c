/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/symptom-report.h"

#include "suite.h"

#define DAY ((GradualDay)740000)

static void
replace (GradualSymptomReport **report, GradualSymptomReport *other)
{
  gradual_symptom_report_unref (*report);
  *report = other;
}

static GradualSymptomReport *
report_new (void)
{
  GradualSymptomReport values = {.id = "r", .day = DAY};

  gradual_symptom_answers_init (&values.answers);

  return gradual_symptom_report_new (&values);
}

static void
do_it (GradualSymptomReport **report, GradualRelief relief, GradualDay day)
{
  replace (report, gradual_symptom_report_with_relief (*report, relief, day));
}

START_TEST (test_reliefs_have_names)
{
  static const char *const nicks[] = {"suspend", "clear", "stop",    "return",        "skip",
                                      "hold",    "ease",  "stretch", "cadence-drill", "settled"};
  GradualRelief found = GRADUAL_RELIEF_HOLD;

  ck_assert_uint_eq (G_N_ELEMENTS (nicks), GRADUAL_N_RELIEFS);
  for (guint i = 0; i < GRADUAL_N_RELIEFS; i++) {
    ck_assert_str_eq (gradual_relief_to_nick ((GradualRelief)i), nicks[i]);
    ck_assert (gradual_relief_from_nick (nicks[i], &found));
    ck_assert_uint_eq (found, i);
  }
  found = GRADUAL_RELIEF_HOLD;
  ck_assert (!gradual_relief_from_nick ("drill", &found));
  ck_assert (!gradual_relief_from_nick ("", &found));
  ck_assert_int_eq (found, GRADUAL_RELIEF_HOLD);
}
END_TEST

START_TEST (test_the_values_are_copied)
{
  char id[] = "report", extra[] = "{\"a\":1}", answers_extra[] = "{\"b\":2}";
  GradualSymptomReport values = {
      .id = id,
      .day = DAY,
      .pain_began = DAY - 3,
      .is_finished = TRUE,
      .section = GRADUAL_SECTION_STRIDE,
      .extra = extra,
      .answers_extra = answers_extra,
  };
  g_autoptr (GradualSymptomReport) report = NULL;
  g_autoptr (GradualSymptomReport) again = NULL;

  gradual_symptom_answers_init (&values.answers);
  gradual_symptom_answers_set (&values.answers, GRADUAL_QUESTION_CADENCE, 164);
  report = gradual_symptom_report_new (&values);
  again = gradual_symptom_report_ref (report);
  id[0] = extra[2] = answers_extra[2] = '#';
  gradual_symptom_answers_init (&values.answers);

  ck_assert_ptr_eq (report, again);
  ck_assert_str_eq (report->id, "report");
  ck_assert_int_eq (report->day, DAY);
  ck_assert_int_eq (report->pain_began, DAY - 3);
  ck_assert (report->is_finished);
  ck_assert_int_eq (report->section, GRADUAL_SECTION_STRIDE);
  ck_assert_int_eq (report->answers.values[GRADUAL_QUESTION_CADENCE], 164);
  ck_assert_uint_eq (report->reliefs->len, 0);
  ck_assert_str_eq (report->extra, "{\"a\":1}");
  ck_assert_str_eq (report->answers_extra, "{\"b\":2}");
}
END_TEST

START_TEST (test_what_was_done_is_added_and_all_else_stays)
{
  g_autoptr (GArray) reliefs = gradual_relief_entries_new ();
  GradualReliefEntry first = {GRADUAL_RELIEF_HOLD, DAY, g_strdup ("{\"x\":1}")};
  GradualSymptomReport values = {.id = "r",
                                 .day = DAY,
                                 .reliefs = reliefs,
                                 .extra = "{\"a\":1}",
                                 .answers_extra = "{\"b\":2}"};
  g_autoptr (GradualSymptomReport) report = NULL;
  g_autoptr (GradualSymptomReport) before = NULL;
  const GradualReliefEntry *entries;

  g_array_append_val (reliefs, first);
  gradual_symptom_answers_init (&values.answers);
  gradual_symptom_answers_set (&values.answers, GRADUAL_QUESTION_RED, 1);
  report = gradual_symptom_report_new (&values);
  before = gradual_symptom_report_ref (report);
  do_it (&report, GRADUAL_RELIEF_STRETCH, DAY + 2);

  entries = (const GradualReliefEntry *)report->reliefs->data;
  ck_assert_uint_eq (report->reliefs->len, 2);
  ck_assert_int_eq (entries[0].relief, GRADUAL_RELIEF_HOLD);
  ck_assert_int_eq (entries[0].day, DAY);
  ck_assert_str_eq (entries[0].extra, "{\"x\":1}");
  ck_assert_int_eq (entries[1].relief, GRADUAL_RELIEF_STRETCH);
  ck_assert_int_eq (entries[1].day, DAY + 2);
  ck_assert_ptr_null (entries[1].extra);
  ck_assert_str_eq (report->id, "r");
  ck_assert_int_eq (report->day, DAY);
  ck_assert_str_eq (report->extra, "{\"a\":1}");
  ck_assert_str_eq (report->answers_extra, "{\"b\":2}");
  ck_assert (gradual_symptom_answers_equal (&report->answers, &values.answers));
  ck_assert_uint_eq (before->reliefs->len, 1);
}
END_TEST

START_TEST (test_the_day_of_a_relief_is_that_of_the_last_time)
{
  g_autoptr (GradualSymptomReport) report = report_new ();

  ck_assert_int_eq (gradual_symptom_report_relief_day (report, GRADUAL_RELIEF_HOLD),
                    GRADUAL_DAY_NONE);
  do_it (&report, GRADUAL_RELIEF_HOLD, DAY);
  do_it (&report, GRADUAL_RELIEF_SETTLED, DAY + 1);
  do_it (&report, GRADUAL_RELIEF_HOLD, DAY + 7);
  ck_assert_int_eq (gradual_symptom_report_relief_day (report, GRADUAL_RELIEF_HOLD), DAY + 7);
  ck_assert_int_eq (gradual_symptom_report_relief_day (report, GRADUAL_RELIEF_SETTLED), DAY + 1);
  ck_assert_int_eq (gradual_symptom_report_relief_day (report, GRADUAL_RELIEF_EASE),
                    GRADUAL_DAY_NONE);
}
END_TEST

/* A clearance ends a red flag and a return ends a stop, and neither the other. */
START_TEST (test_a_red_flag_and_a_stop_end_each_by_its_own)
{
  static const struct {
    GradualRelief done;
    gboolean is_suspended;
    gboolean is_stopped;
  } steps[] = {
      {GRADUAL_RELIEF_CLEAR, FALSE, FALSE},  {GRADUAL_RELIEF_RETURN, FALSE, FALSE},
      {GRADUAL_RELIEF_SUSPEND, TRUE, FALSE}, {GRADUAL_RELIEF_RETURN, TRUE, FALSE},
      {GRADUAL_RELIEF_SETTLED, TRUE, FALSE}, {GRADUAL_RELIEF_STOP, TRUE, TRUE},
      {GRADUAL_RELIEF_CLEAR, FALSE, TRUE},   {GRADUAL_RELIEF_EASE, FALSE, TRUE},
      {GRADUAL_RELIEF_SUSPEND, TRUE, TRUE},  {GRADUAL_RELIEF_RETURN, TRUE, FALSE},
      {GRADUAL_RELIEF_SUSPEND, TRUE, FALSE}, {GRADUAL_RELIEF_CLEAR, FALSE, FALSE},
  };
  g_autoptr (GradualSymptomReport) report = report_new ();

  ck_assert (!gradual_symptom_report_is_suspended (report));
  ck_assert (!gradual_symptom_report_is_stopped (report));
  for (guint i = 0; i < G_N_ELEMENTS (steps); i++) {
    /* All on one day: their order counts. */
    do_it (&report, steps[i].done, DAY);
    ck_assert_msg (gradual_symptom_report_is_suspended (report) == steps[i].is_suspended, "%u", i);
    ck_assert_msg (gradual_symptom_report_is_stopped (report) == steps[i].is_stopped, "%u", i);
  }
}
END_TEST

int
main (void)
{
  Suite *suite = suite_create ("symptom-report");
  TCase *tests = tcase_create ("symptom-report");

  tcase_add_test (tests, test_reliefs_have_names);
  tcase_add_test (tests, test_the_values_are_copied);
  tcase_add_test (tests, test_what_was_done_is_added_and_all_else_stays);
  tcase_add_test (tests, test_the_day_of_a_relief_is_that_of_the_last_time);
  tcase_add_test (tests, test_a_red_flag_and_a_stop_end_each_by_its_own);
  suite_add_tcase (suite, tests);

  return suite_main (suite);
}
