/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "planner/message.h"
#include "plans.h"

static void
assert_says (const char *message, const char *words)
{
  ck_assert_msg (strstr (message, words) != NULL, "no \"%s\" in: %s", words, message);
}

static void
assert_silent_on (const char *message, const char *words)
{
  ck_assert_msg (strstr (message, words) == NULL, "\"%s\" in: %s", words, message);
}

START_TEST (test_a_plan_is_told_in_numbers)
{
  GradualRequest request = plans_race_request (GRADUAL_GOAL_10K, 150, 60, 4);
  g_autoptr (GradualOutcome) outcome = plans_make (&request);

  /* 155 160 165, and 65 70 75: the longest on the Sunday of week 3, 23 November + 20 days. */
  assert_says (outcome->message, "4 weeks");
  assert_says (outcome->message, "from 155 to 165 minutes a week");
  assert_says (outcome->message, "75 minutes on Sun 13 December");
  assert_silent_on (outcome->message, "tenth");
  assert_silent_on (outcome->message, "better");
}
END_TEST

START_TEST (test_a_ramp_is_explained)
{
  GradualRequest request = plans_request (GRADUAL_GOAL_RAMP, 0, 0);
  g_autoptr (GradualOutcome) ramp = plans_make (&request);
  g_autoptr (GradualOutcome) race = NULL;

  assert_says (ramp->message, "6 weeks");
  assert_says (ramp->message, "from 45 to 135 minutes a week");
  assert_says (ramp->message, "bigger than a tenth because the amounts are still tiny");
  request = plans_race_request (GRADUAL_GOAL_10K, 0, 0, 14);
  race = plans_make (&request);
  assert_says (race->message, "bigger than a tenth because the amounts are still tiny");
}
END_TEST

START_TEST (test_ready_but_not_the_target)
{
  GradualRequest request = plans_race_request (GRADUAL_GOAL_MARATHON, 150, 60, 17);
  g_autoptr (GradualOutcome) outcome = plans_make (&request), capped = NULL;

  assert_says (outcome->message, "longest run 163 minutes");
  assert_says (outcome->message, "180");
  assert_says (outcome->message, "360");
  assert_says (outcome->message, "Sun 11 April 2027"); /* the Sunday of week 20 */

  request.settings.time_cap_minutes = 150;
  capped = plans_make (&request);
  ck_assert_ptr_nonnull (capped->plan);
  assert_says (capped->message, "can not be reached");
}
END_TEST

START_TEST (test_a_refusal_names_dates_and_a_race)
{
  GradualRequest request = plans_race_request (GRADUAL_GOAL_MARATHON, 150, 60, 12);
  g_autoptr (GradualOutcome) outcome = plans_make (&request);

  assert_says (outcome->message, "Sun 14 February 2027"); /* 11 weeks and 6 days on */
  assert_says (outcome->message, "113 minutes and 288 minutes a week");
  assert_says (outcome->message, "150 and 240");
  assert_says (outcome->message, "Sun 21 March 2027"); /* of week 17 */
  assert_says (outcome->message, "Sun 11 April 2027"); /* of week 20 */
  assert_says (outcome->message, gradual_goal_kind_label (GRADUAL_GOAL_HALF));
}
END_TEST

START_TEST (test_a_refusal_for_good)
{
  GradualRequest request = plans_race_request (GRADUAL_GOAL_MARATHON, 150, 60, 50);
  g_autoptr (GradualOutcome) outcome = NULL;

  request.settings.time_cap_minutes = 120;
  outcome = plans_make (&request);
  assert_says (outcome->message, "no date");
  assert_says (outcome->message, "time cap");
  assert_silent_on (outcome->message, "earliest");
}
END_TEST

START_TEST (test_one_date_is_told_once)
{
  GradualRequest request = plans_race_request (GRADUAL_GOAL_HALF, 300, 120, 1);
  g_autoptr (GradualOutcome) outcome = plans_make (&request);

  /* Ready and target are both there at once; the taper has two weeks. */
  ck_assert_ptr_null (outcome->plan);
  assert_says (outcome->message, "The earliest race day is Sun 6 December 2026.");
  assert_silent_on (outcome->message, "better");
}
END_TEST

START_TEST (test_told_from_an_outcome)
{
  g_auto (GradualCourse) course = {0};
  GradualRequest request = plans_race_request (GRADUAL_GOAL_HALF, 150, 60, 5);
  GradualOutcome outcome = {.reached = {72, 181}};
  g_autofree char *message = NULL;

  ck_assert (gradual_course_init (&course, &request, NULL));
  message = gradual_outcome_tell (&outcome, &course);
  assert_says (message, "72 minutes and 181 minutes a week");
  assert_says (message, "105 and 180");
}
END_TEST

int
main (void)
{
  Suite *suite = suite_create ("message");
  TCase *tests = tcase_create ("message");

  tcase_add_test (tests, test_a_plan_is_told_in_numbers);
  tcase_add_test (tests, test_a_ramp_is_explained);
  tcase_add_test (tests, test_ready_but_not_the_target);
  tcase_add_test (tests, test_a_refusal_names_dates_and_a_race);
  tcase_add_test (tests, test_a_refusal_for_good);
  tcase_add_test (tests, test_one_date_is_told_once);
  tcase_add_test (tests, test_told_from_an_outcome);
  suite_add_tcase (suite, tests);

  return suite_main (suite);
}
