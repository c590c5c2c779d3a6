/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "guide/stretch-pause.h"

#include <string.h>

#include "suite.h"

/* Monday 23 November 2026. */
#define MONDAY gradual_day_from_ymd (2026, 11, 23)

/* Takes over @symptoms. */
static GradualSymptoms *
with_report (GradualSymptoms *symptoms, const char *id, GradualDay day, gboolean is_finished,
             GradualQuestion question, int value)
{
  g_autoptr (GradualSymptoms) owned = symptoms;
  g_autoptr (GradualSymptomReport) report = NULL;
  GradualSymptomReport values = {
      .id = id,
      .day = day,
      .pain_began = day - 1,
      .is_finished = is_finished,
  };

  gradual_symptom_answers_init (&values.answers);
  gradual_symptom_answers_set (&values.answers, question, value);
  report = gradual_symptom_report_new (&values);

  return gradual_symptoms_with_report (symptoms, report);
}

/* A finished report of Monday; the pain began on Sunday. */
static GradualSymptoms *
symptoms_of (GradualQuestion question, int value)
{
  return with_report (gradual_symptoms_new_empty (), "first", MONDAY, TRUE, question, value);
}

static void
do_about (GradualSymptoms **symptoms, const char *id, GradualRelief relief, GradualDay day)
{
  GradualSymptoms *done = gradual_symptoms_with_relief (*symptoms, id, relief, day);

  gradual_symptoms_unref (*symptoms);
  *symptoms = done;
}

static void
assert_none (const GradualSymptoms *symptoms, GradualDay today)
{
  GradualStretchPause pause;

  ck_assert (!gradual_stretch_pause (symptoms, today, &pause));
}

static void
assert_pause (const GradualSymptoms *symptoms, GradualDay today, GradualStretchPauseReason reason,
              GradualDay until, const char *id)
{
  GradualStretchPause pause;

  ck_assert (gradual_stretch_pause (symptoms, today, &pause));
  ck_assert_int_eq (pause.reason, reason);
  ck_assert_int_eq (pause.until, until);
  ck_assert_str_eq (pause.report_id, id);
}

START_TEST (test_nothing_speaks_against_it)
{
  g_autoptr (GradualSymptoms) empty = gradual_symptoms_new_empty ();
  g_autoptr (GradualSymptoms) not_swollen = symptoms_of (GRADUAL_QUESTION_SWOLLEN, 0);
  g_autoptr (GradualSymptoms) painful = symptoms_of (GRADUAL_QUESTION_PAIN_WORST, 9);
  g_autoptr (GradualSymptoms) throbbing = symptoms_of (GRADUAL_QUESTION_THROBBING, 1);

  assert_none (empty, MONDAY);
  assert_none (not_swollen, MONDAY);
  assert_none (painful, MONDAY);
  assert_none (throbbing, MONDAY);
}
END_TEST

START_TEST (test_red_flag_until_it_is_cleared)
{
  g_autoptr (GradualSymptoms) symptoms = symptoms_of (GRADUAL_QUESTION_NUMB, 1);

  /* It is what the runner confirmed that counts. */
  assert_none (symptoms, MONDAY);
  do_about (&symptoms, "first", GRADUAL_RELIEF_SUSPEND, MONDAY);
  assert_pause (symptoms, MONDAY, GRADUAL_STRETCH_PAUSE_SUSPENDED, GRADUAL_DAY_NONE, "first");
  assert_pause (symptoms, MONDAY + 400, GRADUAL_STRETCH_PAUSE_SUSPENDED, GRADUAL_DAY_NONE, "first");
  /* That the swelling is gone is no clearance. */
  do_about (&symptoms, "first", GRADUAL_RELIEF_SETTLED, MONDAY + 2);
  assert_pause (symptoms, MONDAY + 2, GRADUAL_STRETCH_PAUSE_SUSPENDED, GRADUAL_DAY_NONE, "first");
  do_about (&symptoms, "first", GRADUAL_RELIEF_CLEAR, MONDAY + 3);
  assert_none (symptoms, MONDAY + 3);
}
END_TEST

/* A later report without a red flag does not lift the one before. */
START_TEST (test_red_flag_of_an_older_report)
{
  g_autoptr (GradualSymptoms) symptoms = symptoms_of (GRADUAL_QUESTION_NUMB, 1);

  do_about (&symptoms, "first", GRADUAL_RELIEF_SUSPEND, MONDAY);
  symptoms = with_report (symptoms, "second", MONDAY + 1, TRUE, GRADUAL_QUESTION_SWOLLEN, 0);
  assert_pause (symptoms, MONDAY + 1, GRADUAL_STRETCH_PAUSE_SUSPENDED, GRADUAL_DAY_NONE, "first");
}
END_TEST

START_TEST (test_swelling_until_it_is_gone)
{
  g_autoptr (GradualSymptoms) symptoms = symptoms_of (GRADUAL_QUESTION_SWOLLEN, 1);

  assert_pause (symptoms, MONDAY, GRADUAL_STRETCH_PAUSE_SWOLLEN, GRADUAL_DAY_NONE, "first");
  assert_pause (symptoms, MONDAY + 30, GRADUAL_STRETCH_PAUSE_SWOLLEN, GRADUAL_DAY_NONE, "first");
  /* What else was done about it does not matter. */
  do_about (&symptoms, "first", GRADUAL_RELIEF_HOLD, MONDAY);
  assert_pause (symptoms, MONDAY, GRADUAL_STRETCH_PAUSE_SWOLLEN, GRADUAL_DAY_NONE, "first");
  do_about (&symptoms, "first", GRADUAL_RELIEF_SETTLED, MONDAY + 4);
  assert_none (symptoms, MONDAY + 4);
}
END_TEST

START_TEST (test_a_hot_joint_is_as_a_swollen_one)
{
  g_autoptr (GradualSymptoms) symptoms = symptoms_of (GRADUAL_QUESTION_HOT_FEVER, 1);

  assert_pause (symptoms, MONDAY, GRADUAL_STRETCH_PAUSE_SWOLLEN, GRADUAL_DAY_NONE, "first");
}
END_TEST

START_TEST (test_a_newer_report_says_how_it_is_now)
{
  g_autoptr (GradualSymptoms) gone = symptoms_of (GRADUAL_QUESTION_SWOLLEN, 1);
  g_autoptr (GradualSymptoms) open = symptoms_of (GRADUAL_QUESTION_SWOLLEN, 1);
  g_autoptr (GradualSymptoms) again = symptoms_of (GRADUAL_QUESTION_SWOLLEN, 1);

  gone = with_report (gone, "second", MONDAY + 5, TRUE, GRADUAL_QUESTION_SWOLLEN, 0);
  assert_none (gone, MONDAY + 5);
  /* It did not say. */
  open = with_report (open, "second", MONDAY + 5, TRUE, GRADUAL_QUESTION_RED, 0);
  assert_pause (open, MONDAY + 5, GRADUAL_STRETCH_PAUSE_SWOLLEN, GRADUAL_DAY_NONE, "first");
  /* Gone, and back. */
  do_about (&again, "first", GRADUAL_RELIEF_SETTLED, MONDAY + 4);
  again = with_report (again, "second", MONDAY + 5, TRUE, GRADUAL_QUESTION_SWOLLEN, 1);
  assert_pause (again, MONDAY + 5, GRADUAL_STRETCH_PAUSE_SWOLLEN, GRADUAL_DAY_NONE, "second");
  do_about (&again, "second", GRADUAL_RELIEF_SETTLED, MONDAY + 6);
  assert_none (again, MONDAY + 6);
}
END_TEST

START_TEST (test_a_draft_says_nothing_yet)
{
  g_autoptr (GradualSymptoms) swollen = with_report (gradual_symptoms_new_empty (), "draft", MONDAY,
                                                     FALSE, GRADUAL_QUESTION_SWOLLEN, 1);
  g_autoptr (GradualSymptoms) injured =
      with_report (gradual_symptoms_new_empty (), "draft", MONDAY, FALSE, GRADUAL_QUESTION_POP, 1);
  g_autoptr (GradualSymptoms) gone = symptoms_of (GRADUAL_QUESTION_SWOLLEN, 1);

  assert_none (swollen, MONDAY);
  assert_none (injured, MONDAY);
  gone = with_report (gone, "draft", MONDAY + 5, FALSE, GRADUAL_QUESTION_SWOLLEN, 0);
  assert_pause (gone, MONDAY + 5, GRADUAL_STRETCH_PAUSE_SWOLLEN, GRADUAL_DAY_NONE, "first");
}
END_TEST

/* The pain began on Sunday: three days after it is Wednesday. */
START_TEST (test_first_days_after_an_injury)
{
  static const GradualQuestion questions[] = {
      GRADUAL_QUESTION_SUDDEN_SEVERE,
      GRADUAL_QUESTION_POP,
      GRADUAL_QUESTION_FOUR_STEPS,
  };

  for (guint i = 0; i < G_N_ELEMENTS (questions); i++) {
    g_autoptr (GradualSymptoms) symptoms = symptoms_of (questions[i], 1);

    assert_pause (symptoms, MONDAY, GRADUAL_STRETCH_PAUSE_INJURY, MONDAY + 2, "first");
    assert_pause (symptoms, MONDAY + 2, GRADUAL_STRETCH_PAUSE_INJURY, MONDAY + 2, "first");
    assert_none (symptoms, MONDAY + 3);
  }
}
END_TEST

START_TEST (test_injury_on_a_day_that_was_not_said)
{
  g_autoptr (GradualSymptoms) empty = gradual_symptoms_new_empty ();
  g_autoptr (GradualSymptoms) symptoms = NULL;
  g_autoptr (GradualSymptomReport) report = NULL;
  GradualSymptomReport values = {
      .id = "first", .day = MONDAY, .pain_began = GRADUAL_DAY_NONE, .is_finished = TRUE};

  gradual_symptom_answers_init (&values.answers);
  gradual_symptom_answers_set (&values.answers, GRADUAL_QUESTION_POP, 1);
  report = gradual_symptom_report_new (&values);
  symptoms = gradual_symptoms_with_report (empty, report);
  assert_pause (symptoms, MONDAY, GRADUAL_STRETCH_PAUSE_INJURY, MONDAY + 3, "first");
  assert_none (symptoms, MONDAY + 4);
}
END_TEST

/* Two days after the first one it happens again; then a report of the first is finished late. */
START_TEST (test_the_longest_injury_counts)
{
  g_autoptr (GradualSymptoms) symptoms = symptoms_of (GRADUAL_QUESTION_POP, 1);

  symptoms = with_report (symptoms, "second", MONDAY + 2, TRUE, GRADUAL_QUESTION_SUDDEN_SEVERE, 1);
  symptoms = with_report (symptoms, "third", MONDAY + 1, TRUE, GRADUAL_QUESTION_FOUR_STEPS, 1);
  assert_pause (symptoms, MONDAY + 2, GRADUAL_STRETCH_PAUSE_INJURY, MONDAY + 4, "second");
}
END_TEST

/* Red flag before swelling before injury; what is over leaves the next. */
START_TEST (test_which_reason_goes_first)
{
  g_autoptr (GradualSymptoms) symptoms = symptoms_of (GRADUAL_QUESTION_POP, 1);

  symptoms = with_report (symptoms, "second", MONDAY, TRUE, GRADUAL_QUESTION_SWOLLEN, 1);
  do_about (&symptoms, "first", GRADUAL_RELIEF_SUSPEND, MONDAY);
  assert_pause (symptoms, MONDAY, GRADUAL_STRETCH_PAUSE_SUSPENDED, GRADUAL_DAY_NONE, "first");
  do_about (&symptoms, "first", GRADUAL_RELIEF_CLEAR, MONDAY);
  assert_pause (symptoms, MONDAY, GRADUAL_STRETCH_PAUSE_SWOLLEN, GRADUAL_DAY_NONE, "second");
  do_about (&symptoms, "second", GRADUAL_RELIEF_SETTLED, MONDAY);
  assert_pause (symptoms, MONDAY, GRADUAL_STRETCH_PAUSE_INJURY, MONDAY + 2, "first");
}
END_TEST

static void
assert_words (GradualStretchPauseReason reason, GradualDay until, const char *reason_word,
              const char *end)
{
  GradualStretchPause pause = {.reason = reason, .until = until};
  g_autofree char *words = gradual_stretch_pause_end (&pause);

  ck_assert_ptr_nonnull (strstr (gradual_stretch_pause_reason (&pause), reason_word));
  ck_assert_str_eq (words, end);
}

START_TEST (test_words)
{
  assert_words (GRADUAL_STRETCH_PAUSE_SUSPENDED, GRADUAL_DAY_NONE, "warning sign",
                "Paused until you record that a clinician has cleared you.");
  assert_words (GRADUAL_STRETCH_PAUSE_SWOLLEN, GRADUAL_DAY_NONE, "swollen",
                "Paused until the swelling is gone.");
  assert_words (GRADUAL_STRETCH_PAUSE_INJURY, MONDAY + 2, "sudden injury",
                "Paused until the end of Wed 25 November.");
}
END_TEST

int
main (void)
{
  Suite *suite = suite_create ("stretch-pause");
  TCase *tests = tcase_create ("stretch-pause");

  tcase_add_test (tests, test_nothing_speaks_against_it);
  tcase_add_test (tests, test_red_flag_until_it_is_cleared);
  tcase_add_test (tests, test_red_flag_of_an_older_report);
  tcase_add_test (tests, test_swelling_until_it_is_gone);
  tcase_add_test (tests, test_a_hot_joint_is_as_a_swollen_one);
  tcase_add_test (tests, test_a_newer_report_says_how_it_is_now);
  tcase_add_test (tests, test_a_draft_says_nothing_yet);
  tcase_add_test (tests, test_first_days_after_an_injury);
  tcase_add_test (tests, test_injury_on_a_day_that_was_not_said);
  tcase_add_test (tests, test_the_longest_injury_counts);
  tcase_add_test (tests, test_which_reason_goes_first);
  tcase_add_test (tests, test_words);
  suite_add_tcase (suite, tests);

  return suite_main (suite);
}
