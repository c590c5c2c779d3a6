/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "guide/symptom-facts.h"

#include <string.h>

#include "suite.h"

/* Tuesday, 12 May 2026. */
#define DAY (gradual_day_from_ymd (2026, 5, 12))

static const GradualQuestion known[] = {
    GRADUAL_QUESTION_NEW_RUNNER, GRADUAL_QUESTION_RUN_JUMP,       GRADUAL_QUESTION_WEEK_JUMP,
    GRADUAL_QUESTION_EVERY_DAY,  GRADUAL_QUESTION_RACE,           GRADUAL_QUESTION_HOUR_RUNS,
    GRADUAL_QUESTION_CADENCE,    GRADUAL_QUESTION_RARELY_STRETCH,
};

static gboolean
is_known (GradualQuestion question)
{
  for (guint i = 0; i < G_N_ELEMENTS (known); i++)
    if (known[i] == question)
      return TRUE;

  return FALSE;
}

static GradualTrainingFacts
no_facts (void)
{
  return (GradualTrainingFacts){
      .first = DAY - 21,
      .last = DAY,
      .new_runner = GRADUAL_UNANSWERED,
      .every_day = GRADUAL_UNANSWERED,
      .most_days = GRADUAL_UNANSWERED,
      .race = GRADUAL_UNANSWERED,
      .hour_runs = GRADUAL_UNANSWERED,
      .cadence = GRADUAL_UNANSWERED,
      .stretch_days = GRADUAL_UNANSWERED,
      .rarely_stretch = GRADUAL_UNANSWERED,
  };
}

static GradualTrainingFacts
all_facts (void)
{
  return (GradualTrainingFacts){
      .first = DAY - 21,
      .last = DAY,
      .new_runner = 1,
      .running_since = DAY - 14,
      .run = {.day = DAY, .minutes = 24, .measure = 15, .percent = 60, .is_measured = TRUE},
      .week = {.day = DAY - 1, .minutes = 165, .measure = 150, .percent = 10, .is_measured = TRUE},
      .every_day = 0,
      .most_days = 4,
      .race = GRADUAL_RACE_MARATHON_NEW,
      .hour_runs = 1,
      .hour_run = {.day = DAY, .minutes = 60, .measure = 40, .percent = 50, .is_measured = TRUE},
      .cadence = 163,
      .stretch_days = 5,
      .rarely_stretch = 1,
  };
}

START_TEST (test_what_the_log_knows_is_filled_in_and_marked)
{
  static const int values[] = {1, 60, 10, 0, GRADUAL_RACE_MARATHON_NEW, 1, 163, 1};
  GradualTrainingFacts facts = all_facts ();
  GradualSymptomAnswers answers;

  gradual_symptom_answers_init (&answers);
  gradual_symptom_answers_take_facts (&answers, &facts);
  for (guint i = 0; i < G_N_ELEMENTS (known); i++) {
    ck_assert_int_eq (answers.values[known[i]], values[i]);
    ck_assert (gradual_question_set_has (answers.from_log, known[i]));
  }
  for (int question = 0; question < GRADUAL_N_QUESTIONS; question++)
    if (!is_known ((GradualQuestion)question)) {
      ck_assert_int_eq (answers.values[question], GRADUAL_UNANSWERED);
      ck_assert (!gradual_question_set_has (answers.from_log, (GradualQuestion)question));
    }
}
END_TEST

START_TEST (test_what_was_answered_by_hand_stays)
{
  GradualTrainingFacts facts = all_facts ();
  GradualTrainingFacts none = no_facts ();

  for (guint i = 0; i < G_N_ELEMENTS (known); i++) {
    GradualSymptomAnswers answers;
    int minimum, maximum;

    gradual_question_range (known[i], &minimum, &maximum);
    gradual_symptom_answers_init (&answers);
    gradual_symptom_answers_set (&answers, known[i], minimum);
    gradual_symptom_answers_take_facts (&answers, &facts);
    gradual_symptom_answers_take_facts (&answers, &none);
    ck_assert_int_eq (answers.values[known[i]], minimum);
    ck_assert (!gradual_question_set_has (answers.from_log, known[i]));
  }
}
END_TEST

START_TEST (test_an_answer_of_the_log_is_what_it_says_now)
{
  GradualTrainingFacts facts = all_facts ();
  GradualTrainingFacts none = no_facts ();
  GradualSymptomAnswers answers, empty;

  gradual_symptom_answers_init (&answers);
  gradual_symptom_answers_init (&empty);
  gradual_symptom_answers_take_facts (&answers, &facts);
  facts.run.percent = 12;
  facts.cadence = GRADUAL_UNANSWERED;
  gradual_symptom_answers_take_facts (&answers, &facts);
  ck_assert_int_eq (answers.values[GRADUAL_QUESTION_RUN_JUMP], 12);
  ck_assert_int_eq (answers.values[GRADUAL_QUESTION_CADENCE], GRADUAL_UNANSWERED);
  ck_assert (!gradual_question_set_has (answers.from_log, GRADUAL_QUESTION_CADENCE));

  gradual_symptom_answers_take_facts (&answers, &none);
  ck_assert (gradual_symptom_answers_equal (&answers, &empty));
}
END_TEST

START_TEST (test_an_answer_that_was_changed_by_hand_is_not_the_logs_any_more)
{
  GradualTrainingFacts facts = all_facts ();
  GradualSymptomAnswers answers;

  gradual_symptom_answers_init (&answers);
  gradual_symptom_answers_take_facts (&answers, &facts);
  gradual_symptom_answers_set (&answers, GRADUAL_QUESTION_RUN_JUMP, 5);
  gradual_symptom_answers_take_facts (&answers, &facts);
  ck_assert_int_eq (answers.values[GRADUAL_QUESTION_RUN_JUMP], 5);
  ck_assert (!gradual_question_set_has (answers.from_log, GRADUAL_QUESTION_RUN_JUMP));
}
END_TEST

START_TEST (test_no_jump_is_an_answer)
{
  GradualTrainingFacts facts = no_facts ();
  GradualSymptomAnswers answers;

  facts.run = (GradualJump){.day = DAY, .minutes = 20, .measure = 60, .is_measured = TRUE};
  gradual_symptom_answers_init (&answers);
  gradual_symptom_answers_take_facts (&answers, &facts);
  ck_assert_int_eq (answers.values[GRADUAL_QUESTION_RUN_JUMP], 0);
  ck_assert_int_eq (answers.values[GRADUAL_QUESTION_WEEK_JUMP], GRADUAL_UNANSWERED);
}
END_TEST

START_TEST (test_numbers_that_no_form_takes_come_to_its_range)
{
  GradualTrainingFacts facts = all_facts ();
  GradualSymptomAnswers answers;
  int minimum, maximum;

  facts.run.percent = G_MAXINT;
  facts.cadence = G_MAXINT;
  gradual_symptom_answers_init (&answers);
  gradual_symptom_answers_take_facts (&answers, &facts);
  gradual_question_range (GRADUAL_QUESTION_RUN_JUMP, &minimum, &maximum);
  ck_assert_int_eq (answers.values[GRADUAL_QUESTION_RUN_JUMP], maximum);
  gradual_question_range (GRADUAL_QUESTION_CADENCE, &minimum, &maximum);
  ck_assert_int_eq (answers.values[GRADUAL_QUESTION_CADENCE], maximum);
}
END_TEST

static void
assert_explained (const GradualTrainingFacts *facts, GradualQuestion question, const char *words)
{
  g_autofree char *explained = gradual_training_facts_explain (facts, question);

  ck_assert_pstr_eq (explained, words);
}

START_TEST (test_what_the_log_does_not_know_is_not_explained)
{
  GradualTrainingFacts facts = all_facts ();
  GradualTrainingFacts none = no_facts ();

  for (int question = 0; question < GRADUAL_N_QUESTIONS; question++) {
    g_autofree char *words = gradual_training_facts_explain (&facts, (GradualQuestion)question);

    ck_assert ((words != NULL) == is_known ((GradualQuestion)question));
    assert_explained (&none, (GradualQuestion)question, NULL);
  }
}
END_TEST

START_TEST (test_the_numbers_of_a_run)
{
  GradualTrainingFacts facts = all_facts ();

  assert_explained (&facts, GRADUAL_QUESTION_RUN_JUMP,
                    "24 minutes on Tue 12 May; the longest run of the 30 days before was 15.");
  facts.run.is_measured = FALSE;
  assert_explained (&facts, GRADUAL_QUESTION_RUN_JUMP,
                    "24 minutes on Tue 12 May, and no run in the 30 days before.");
  facts.run =
      (GradualJump){.day = DAY, .minutes = 1, .measure = 30, .percent = 0, .is_measured = TRUE};
  assert_explained (&facts, GRADUAL_QUESTION_RUN_JUMP,
                    "No run was longer than the longest of the 30 days before it. Closest: 1 "
                    "minute on Tue 12 May, with 30 before.");
}
END_TEST

START_TEST (test_the_numbers_of_a_week)
{
  GradualTrainingFacts facts = all_facts ();

  assert_explained (&facts, GRADUAL_QUESTION_WEEK_JUMP,
                    "165 minutes in the week of Mon 11 May; the largest of the three weeks before "
                    "had 150.");
  facts.week.is_measured = FALSE;
  assert_explained (
      &facts, GRADUAL_QUESTION_WEEK_JUMP,
      "165 minutes in the week of Mon 11 May, and nothing in the three weeks before.");
  facts.week.is_measured = TRUE;
  facts.week.percent = 0;
  facts.week.measure = 170;
  assert_explained (&facts, GRADUAL_QUESTION_WEEK_JUMP,
                    "No week was larger than the largest of the three before it. Closest: 165 "
                    "minutes in the week of Mon 11 May, with 170 before.");
}
END_TEST

START_TEST (test_when_running_began)
{
  GradualTrainingFacts facts = all_facts ();

  assert_explained (&facts, GRADUAL_QUESTION_NEW_RUNNER,
                    "Your first run, or the first after more than four weeks without one, was on "
                    "Tue 28 April.");
  facts.running_since = GRADUAL_DAY_NONE;
  assert_explained (&facts, GRADUAL_QUESTION_NEW_RUNNER,
                    "Your plan began with the ramp for beginners in these weeks.");
  facts.new_runner = 0;
  assert_explained (&facts, GRADUAL_QUESTION_NEW_RUNNER,
                    "You were running before your log begins.");
}
END_TEST

START_TEST (test_days_and_stretches_have_their_plurals)
{
  GradualTrainingFacts facts = all_facts ();

  assert_explained (&facts, GRADUAL_QUESTION_EVERY_DAY,
                    "The most was 4 days with a run in a week.");
  assert_explained (&facts, GRADUAL_QUESTION_RARELY_STRETCH,
                    "Stretches on 5 days of the three weeks before the pain.");
  facts.most_days = 1;
  facts.stretch_days = 1;
  assert_explained (&facts, GRADUAL_QUESTION_EVERY_DAY, "The most was 1 day with a run in a week.");
  assert_explained (&facts, GRADUAL_QUESTION_RARELY_STRETCH,
                    "Stretches on 1 day of the three weeks before the pain.");
}
END_TEST

START_TEST (test_the_other_words)
{
  GradualTrainingFacts facts = all_facts ();

  assert_explained (&facts, GRADUAL_QUESTION_HOUR_RUNS,
                    "60 minutes on Tue 12 May; the longest run of the 30 days before was 40.");
  assert_explained (&facts, GRADUAL_QUESTION_CADENCE,
                    "The mean of the runs from Tue 21 April to Tue 12 May that have a cadence.");
  facts.cadence_counted = DAY - 2;
  assert_explained (&facts, GRADUAL_QUESTION_CADENCE, "You counted your steps on Sun 10 May.");
  assert_explained (&facts, GRADUAL_QUESTION_RACE,
                    "Your plan is for a marathon, and began with less than 150 minutes a week, or "
                    "with no run of an hour.");
  facts.race = GRADUAL_RACE_YES;
  facts.hour_runs = 0;
  assert_explained (&facts, GRADUAL_QUESTION_RACE, "Your plan is for a race.");
  assert_explained (&facts, GRADUAL_QUESTION_HOUR_RUNS,
                    "No run of 55 minutes or more came while the longest of the 30 days before it "
                    "was under 45.");
  facts.race = GRADUAL_RACE_NO;
  assert_explained (&facts, GRADUAL_QUESTION_RACE, "Your plan is not for a race.");
}
END_TEST

int
main (void)
{
  Suite *suite = suite_create ("symptom-facts");
  TCase *tests = tcase_create ("symptom-facts");

  tcase_add_test (tests, test_what_the_log_knows_is_filled_in_and_marked);
  tcase_add_test (tests, test_what_was_answered_by_hand_stays);
  tcase_add_test (tests, test_an_answer_of_the_log_is_what_it_says_now);
  tcase_add_test (tests, test_an_answer_that_was_changed_by_hand_is_not_the_logs_any_more);
  tcase_add_test (tests, test_no_jump_is_an_answer);
  tcase_add_test (tests, test_numbers_that_no_form_takes_come_to_its_range);
  tcase_add_test (tests, test_what_the_log_does_not_know_is_not_explained);
  tcase_add_test (tests, test_the_numbers_of_a_run);
  tcase_add_test (tests, test_the_numbers_of_a_week);
  tcase_add_test (tests, test_when_running_began);
  tcase_add_test (tests, test_days_and_stretches_have_their_plurals);
  tcase_add_test (tests, test_the_other_words);
  suite_add_tcase (suite, tests);

  return suite_main (suite);
}
