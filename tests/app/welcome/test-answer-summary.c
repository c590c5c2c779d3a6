/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/welcome/answer-summary.h"
#include "suite.h"

#define TODAY gradual_day_from_ymd (2026, 11, 23)

static GradualAnswers
answers_for (GradualGoalKind goal, int weeks)
{
  GradualAnswers answers;

  gradual_answers_init (&answers, TODAY, G_DATE_MONDAY);
  answers.goal = goal;
  answers.race_date = TODAY + weeks * GRADUAL_DAYS_PER_WEEK - 1;

  return answers;
}

static void
summarize (const GradualAnswers *answers, GradualAnswerSummary *summary)
{
  g_autoptr (GradualOutcome) outcome = NULL;
  GradualRequest request;

  gradual_answers_to_request (answers, &request);
  outcome = gradual_plan_make (&request, NULL);
  ck_assert_ptr_nonnull (outcome);
  gradual_answer_summary_init (summary, answers, outcome);
}

static void
assert_has (const char *text, const char *part)
{
  ck_assert_msg (strstr (text, part) != NULL, "\"%s\" is not in \"%s\"", part, text);
}

START_TEST (test_a_plan_in_one_sentence)
{
  GradualAnswers answers = answers_for (GRADUAL_GOAL_MARATHON, 30);
  g_auto (GradualAnswerSummary) summary = {0};

  answers.weekly_minutes = 150;
  answers.longest_minutes = 60;
  summarize (&answers, &summary);
  ck_assert (summary.has_plan);
  ck_assert (!summary.is_warning);
  ck_assert (g_str_has_prefix (summary.title, "30 weeks, from 1"));
  assert_has (summary.title, " to 360 minutes a week, longest run 3 h on ");
  ck_assert_str_eq (summary.detail, "");
}
END_TEST

START_TEST (test_a_race_too_soon_says_what_is_missing)
{
  GradualAnswers answers = answers_for (GRADUAL_GOAL_HALF, 9);
  g_auto (GradualAnswerSummary) summary = {0};

  summarize (&answers, &summary);
  ck_assert (!summary.has_plan);
  ck_assert (summary.is_warning);
  ck_assert_str_eq (summary.title, "Half marathon on Sunday 24 January 2027 would be too soon");
  /* What the goal table asks of a half marathon. */
  assert_has (summary.detail, "It takes 1 h 45 and 180.");
}
END_TEST

START_TEST (test_enough_to_take_part_says_what_is_better)
{
  GradualAnswers answers = answers_for (GRADUAL_GOAL_HALF, 17);
  g_auto (GradualAnswerSummary) summary = {0};

  summarize (&answers, &summary);
  ck_assert (summary.has_plan);
  ck_assert (summary.is_warning);
  assert_has (summary.detail, "longest run of 2 h, and 240 minutes a week");
}
END_TEST

START_TEST (test_growth_that_takes_longer_says_how_far)
{
  GradualAnswers answers = answers_for (GRADUAL_GOAL_BASE, 0);
  g_auto (GradualAnswerSummary) summary = {0};

  answers.target_minutes = 600;
  summarize (&answers, &summary);
  ck_assert (summary.has_plan);
  ck_assert (summary.is_warning);
  assert_has (summary.detail, "600 minutes a week take longer");
}
END_TEST

START_TEST (test_days_of_rest_are_told)
{
  GradualAnswers answers = answers_for (GRADUAL_GOAL_BASE, 0);
  g_auto (GradualAnswerSummary) summary = {0};

  answers.run_days = GRADUAL_WEEKDAYS_ALL;
  summarize (&answers, &summary);
  assert_has (summary.detail, "5 runs a week: the other days are for rest.");
}
END_TEST

START_TEST (test_a_beginner_is_told_no_shortfall)
{
  GradualAnswers answers = answers_for (GRADUAL_GOAL_RAMP, 0);
  g_auto (GradualAnswerSummary) summary = {0};

  answers.ramp = GRADUAL_RAMP_4;
  summarize (&answers, &summary);
  ck_assert (summary.has_plan);
  ck_assert (!summary.is_warning);
  ck_assert (g_str_has_prefix (summary.title,
                               "4 weeks, from 45 to 135 minutes a week, longest run 45 min on "));
}
END_TEST

START_TEST (test_a_problem_has_no_plan)
{
  g_auto (GradualAnswerSummary) summary = {0};

  gradual_answer_summary_init_problem (&summary);
  ck_assert (!summary.has_plan);
  ck_assert (summary.is_warning);
  ck_assert_str_eq (summary.title, "No plan yet");
}
END_TEST

static Suite *
answer_summary_suite (void)
{
  Suite *suite = suite_create ("answer-summary");
  TCase *tcase = tcase_create ("answer-summary");

  tcase_add_test (tcase, test_a_plan_in_one_sentence);
  tcase_add_test (tcase, test_a_race_too_soon_says_what_is_missing);
  tcase_add_test (tcase, test_enough_to_take_part_says_what_is_better);
  tcase_add_test (tcase, test_growth_that_takes_longer_says_how_far);
  tcase_add_test (tcase, test_days_of_rest_are_told);
  tcase_add_test (tcase, test_a_beginner_is_told_no_shortfall);
  tcase_add_test (tcase, test_a_problem_has_no_plan);
  suite_add_tcase (suite, tcase);

  return suite;
}

int
main (void)
{
  return suite_main (answer_summary_suite ());
}
