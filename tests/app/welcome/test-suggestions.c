/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/welcome/suggestions.h"
#include "suite.h"

static GPtrArray *
suggest (GradualGoalKind goal, int weeks, gboolean *has_plan)
{
  g_autoptr (GradualOutcome) outcome = NULL;
  GradualAnswers answers;
  GradualRequest request;

  gradual_answers_init (&answers, gradual_day_from_ymd (2026, 11, 23), G_DATE_MONDAY);
  answers.goal = goal;
  answers.race_date = answers.today + weeks * GRADUAL_DAYS_PER_WEEK - 1;
  gradual_answers_to_request (&answers, &request);
  outcome = gradual_plan_make (&request, NULL);
  ck_assert_ptr_nonnull (outcome);
  *has_plan = outcome->plan != NULL;

  return gradual_suggestions_new (&answers, outcome);
}

START_TEST (test_a_race_in_time_needs_none)
{
  gboolean has_plan;
  g_autoptr (GPtrArray) suggestions = suggest (GRADUAL_GOAL_HALF, 26, &has_plan);

  ck_assert (has_plan);
  ck_assert_int_eq (suggestions->len, 0);
}
END_TEST

START_TEST (test_a_race_too_soon_is_answered_with_races_in_reach)
{
  gboolean has_plan;
  g_autoptr (GPtrArray) suggestions = suggest (GRADUAL_GOAL_HALF, 9, &has_plan);

  ck_assert (!has_plan);
  ck_assert_int_eq (suggestions->len, 3);
  /* Each is a plan if it is asked for. */
  for (guint i = 0; i < suggestions->len; i++) {
    const GradualSuggestion *suggestion = g_ptr_array_index (suggestions, i);
    g_autoptr (GradualOutcome) outcome = NULL;
    GradualAnswers answers;
    GradualRequest request;

    gradual_answers_init (&answers, gradual_day_from_ymd (2026, 11, 23), G_DATE_MONDAY);
    answers.goal = suggestion->goal;
    answers.race_date = suggestion->race_date;
    gradual_answers_to_request (&answers, &request);
    outcome = gradual_plan_make (&request, NULL);
    ck_assert_msg (outcome != NULL && outcome->plan != NULL, "%s", suggestion->label);
    ck_assert (i != 1 || outcome->reaches_target);
  }
}
END_TEST

START_TEST (test_labels_say_where_they_lead)
{
  gboolean has_plan;
  g_autoptr (GPtrArray) suggestions = suggest (GRADUAL_GOAL_HALF, 9, &has_plan);
  const GradualSuggestion *date = g_ptr_array_index (suggestions, 0);
  const GradualSuggestion *race = g_ptr_array_index (suggestions, 2);

  ck_assert (g_str_has_prefix (date->label, "Earliest safe date: "));
  ck_assert (g_str_has_suffix (date->label, " 2027"));
  ck_assert_str_eq (race->label, "Longest safe race on that day: 10 km");
}
END_TEST

START_TEST (test_a_plan_short_of_the_target_offers_the_day_of_the_target)
{
  gboolean has_plan;
  g_autoptr (GPtrArray) suggestions = suggest (GRADUAL_GOAL_HALF, 17, &has_plan);

  ck_assert (has_plan);
  ck_assert_int_eq (suggestions->len, 1);
  ck_assert (g_str_has_prefix (((GradualSuggestion *)suggestions->pdata[0])->label, "Well"));
}
END_TEST

START_TEST (test_no_race_needs_none)
{
  gboolean has_plan;
  g_autoptr (GPtrArray) suggestions = suggest (GRADUAL_GOAL_RAMP, 9, &has_plan);

  ck_assert (has_plan);
  ck_assert_int_eq (suggestions->len, 0);
}
END_TEST

static Suite *
suggestions_suite (void)
{
  Suite *suite = suite_create ("suggestions");
  TCase *tcase = tcase_create ("suggestions");

  tcase_add_test (tcase, test_a_race_in_time_needs_none);
  tcase_add_test (tcase, test_a_race_too_soon_is_answered_with_races_in_reach);
  tcase_add_test (tcase, test_labels_say_where_they_lead);
  tcase_add_test (tcase, test_a_plan_short_of_the_target_offers_the_day_of_the_target);
  tcase_add_test (tcase, test_no_race_needs_none);
  suite_add_tcase (suite, tcase);

  return suite;
}

int
main (void)
{
  return suite_main (suggestions_suite ());
}
