/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "planner/away.h"

#include "away-case.h"
#include "suite.h"

/* Where the runs of days away come to lie. */

START_TEST (test_easy_runs_move_to_the_next_free_day)
{
  Sample sample = {.weeks = WEEKS, .weekly = 150, .longest = 60};

  /* Wednesday's may have Tuesday or Saturday; Tuesday is nearer, and Saturday is left. */
  away_case_assert (&sample, sample_day (2, 3), sample_day (2, 5),
                    USUAL " / 30 30 - - - 30 60L / " USUAL " / " EASY,
                    "2.3 easy 30 to 2.2 30\n"
                    "2.5 easy 30 to 2.6 30\n");
}
END_TEST

START_TEST (test_the_long_run_moves_first)
{
  Sample sample = {.weeks = WEEKS, .weekly = 150, .longest = 60};

  /* Thursday is the nearest day of both, and the long run has it. */
  away_case_assert (&sample, sample_day (2, 5), sample_day (2, 7),
                    USUAL " / 30 30 30 60L / " USUAL " / " EASY,
                    "2.5 easy 30 to 2.2 30\n"
                    "2.7 long 60 to 2.4 60\n");
}
END_TEST

START_TEST (test_the_longer_run_moves_before_the_shorter)
{
  Sample sample = {.weeks = "10 30 - 20 40 - 50L", .weekly = 150, .longest = 60};

  /* Wednesday alone is free: 40 minutes stay in the plan, not 20. */
  away_case_assert (&sample, sample_day (1, 4), sample_day (1, 6), "10 30 40 - - - 50L",
                    "1.4 easy 20 to out 0\n"
                    "1.5 easy 40 to 1.3 40\n");
}
END_TEST

START_TEST (test_a_run_is_shortened_to_what_its_new_day_allows)
{
  Sample sample = {.weeks = "- - - 66 - - 72L", .weekly = 150, .longest = 60};

  /* Before Thursday's 66 minutes the longest run of 30 days is 60: ⌊60·1.1⌋. */
  away_case_assert (&sample, sample_day (1, 5), sample_day (1, 7), "- - 66L 66",
                    "1.7 long 72 to 1.3 66\n");
}
END_TEST

START_TEST (test_where_the_rules_allow_no_run_there_is_no_place)
{
  Sample sample = {
      .weeks = "- - - 30 - 30 60L",
      .weekly = 150,
      .longest = 60,
      .restrictions = {{GRADUAL_RESTRICTION_STOP, sample_day (1, 1), sample_day (1, 3), 0}},
  };

  away_case_assert (&sample, sample_day (1, 4), sample_day (1, 4), "- - - - 30 30 60L",
                    "1.4 easy 30 to 1.5 30\n");
  away_case_assert (&sample, sample_day (1, 4), sample_day (1, 5), "- - - - - 30 60L",
                    "1.4 easy 30 to out 0\n");
}
END_TEST

START_TEST (test_of_two_days_as_near_the_runner_has_one_of_theirs)
{
  Sample sample = {.weeks = "- - - 30 - - 60L", .weekly = 150, .longest = 60};
  g_autoptr (GradualPlan) plan = sample_plan (&sample);
  GradualPlanHead head = plan->head;
  g_autoptr (GradualPlan) first = NULL, second = NULL;

  first =
      away_case_mark (gradual_plan_ref (plan),
                      away_case_make (sample_day (1, 4), sample_day (1, 4), GRADUAL_AWAY_UNSAID),
                      sample_day (1, 1), "- - 30 - - - 60L", "1.4 easy 30 to 1.3 30\n");
  head.runner.run_days = gradual_weekdays_of (G_DATE_FRIDAY) | gradual_weekdays_of (G_DATE_SUNDAY);
  second =
      away_case_mark (gradual_plan_with_head (plan, &head),
                      away_case_make (sample_day (1, 4), sample_day (1, 4), GRADUAL_AWAY_UNSAID),
                      sample_day (1, 1), "- - - - 30 - 60L", "1.4 easy 30 to 1.5 30\n");
}
END_TEST

START_TEST (test_with_no_free_day_the_long_run_has_that_of_the_smallest_other)
{
  Sample sample = {.weeks = "30 25 - 30 - - 60L / " USUAL, .weekly = 150, .longest = 60};

  away_case_assert (&sample, sample_day (1, 3), sample_day (1, 7), "30 60L / " USUAL,
                    "1.2 easy 25 to out 0\n"
                    "1.4 easy 30 to out 0\n"
                    "1.7 long 60 to 1.2 60\n");
}
END_TEST

START_TEST (test_the_smallest_other_is_one_of_those_to_come)
{
  Sample sample = {
      .weeks = "15 25 30 - - - 60L / " USUAL,
      .log = "15",
      .weekly = 150,
      .longest = 60,
      .today = sample_day (1, 2),
  };

  away_case_assert (&sample, sample_day (1, 4), sample_day (1, 7), "15 60L 30 / " USUAL,
                    "1.2 easy 25 to out 0\n"
                    "1.7 long 60 to 1.2 60\n");
}
END_TEST

START_TEST (test_a_race_makes_no_room)
{
  Sample sample = {.weeks = "20R - - - - - 60L / " USUAL, .weekly = 150, .longest = 60};

  away_case_assert (&sample, sample_day (1, 2), sample_day (1, 7), "20R / " USUAL,
                    "1.7 long 60 to out 0\n");
}
END_TEST

/* One that was under ten minutes before, as an edit can make it, moves as it is. */
START_TEST (test_a_very_short_run_moves_too)
{
  Sample sample = {.weeks = "- - 5 - - - 60L", .weekly = 150, .longest = 60};

  away_case_assert (&sample, sample_day (1, 3), sample_day (1, 3), "- 5 - - - - 60L",
                    "1.3 easy 5 to 1.2 5\n");
}
END_TEST

START_TEST (test_the_long_run_takes_no_place_where_less_of_it_would_be_left)
{
  Sample sample = {
      .weeks = "- - - - 30 30 30L",
      .weekly = 150,
      .longest = 60,
      .restrictions = {{GRADUAL_RESTRICTION_STOP, sample_day (1, 1), sample_day (1, 4), 0}},
  };

  away_case_assert (&sample, sample_day (1, 7), sample_day (1, 7), "- - - - 30 30",
                    "1.7 long 30 to out 0\n");
}
END_TEST

/* From Thursday of week 1 on: Friday's run has no place on the days before it, that are over. */
START_TEST (test_days_that_are_over_are_no_place)
{
  Sample sample = {
      .weeks = USUAL " / " USUAL,
      .log = "30 - 30",
      .weekly = 150,
      .longest = 60,
      .today = sample_day (1, 4),
  };

  away_case_assert (&sample, sample_day (1, 5), sample_day (1, 7), "30 - 30 60L / " USUAL,
                    "1.5 easy 30 to out 0\n"
                    "1.7 long 60 to 1.4 60\n");
  away_case_assert (&sample, sample_day (1, 3), sample_day (1, 5), "30 - 30 - - 30 60L / " USUAL,
                    "1.5 easy 30 to 1.6 30\n");
}
END_TEST

START_TEST (test_what_was_run_today_stays_and_there_is_no_more_place_today)
{
  Sample sample = {
      .weeks = USUAL " / " USUAL,
      .log = "30 - 30",
      .weekly = 150,
      .longest = 60,
      .today = sample_day (1, 3),
  };

  away_case_assert (&sample, sample_day (1, 3), sample_day (1, 5), "30 - 30 - - 30 60L / " USUAL,
                    "1.5 easy 30 to 1.6 30\n");

  sample.log = "30 - - 10";
  sample.weeks = "30 - - - 30 30 60L / " USUAL;
  sample.today = sample_day (1, 4);
  away_case_assert (&sample, sample_day (1, 5), sample_day (1, 5), "30 - - - - 30 60L / " USUAL,
                    "1.5 easy 30 to out 0\n");
  sample.log = "30";
  away_case_assert (&sample, sample_day (1, 5), sample_day (1, 5), "30 - - 30 - 30 60L / " USUAL,
                    "1.5 easy 30 to 1.4 30\n");
}
END_TEST

/* The race stays, and no run comes to lie on its eve or after it. */
START_TEST (test_a_race_stays)
{
  Sample sample = {.weeks = USUAL " / - - 30 - 20 - 60R",
                   .goal = GRADUAL_GOAL_10K,
                   .weekly = 150,
                   .longest = 60};
  g_autoptr (GradualPlan) plan = sample_plan (&sample);
  g_autoptr (GradualPlan) marked = NULL;
  GradualPlanHead head = plan->head;

  away_case_assert (&sample, sample_day (2, 5), sample_day (2, 7), USUAL " / - - 30 20 - - 60R",
                    "2.5 easy 20 to 2.4 20\n");
  away_case_assert (&sample, sample_day (2, 1), sample_day (2, 5), USUAL " / - - - - - - 60R",
                    "2.3 easy 30 to out 0\n"
                    "2.5 easy 20 to out 0\n");

  head.goal.race_date = sample_day (2, 3);
  marked =
      away_case_mark (gradual_plan_with_head (plan, &head),
                      away_case_make (sample_day (2, 5), sample_day (2, 5), GRADUAL_AWAY_HOLIDAY),
                      sample_day (1, 1), USUAL " / 20 - 30 - - - 60R", "2.5 easy 20 to 2.1 20\n");
}
END_TEST

/* In the ramp there are never runs on two days in a row: of Wednesday's free neighbours neither is
 * a place; Sunday is one for Friday's. */
START_TEST (test_ramp_weeks)
{
  GradualSettings settings;
  Sample sample = {.weeks = "15W - 15W - 15W *2", .settings = &settings};

  gradual_settings_init (&settings);
  settings.ramp = GRADUAL_RAMP_6;
  away_case_assert (&sample, sample_day (1, 3), sample_day (1, 3),
                    "15W - - - 15W / 15W - 15W - 15W", "1.3 walk-run 15 to out 0\n");
  away_case_assert (&sample, sample_day (1, 5), sample_day (1, 6), "15W - 15W / 15W - 15W - 15W",
                    "1.5 walk-run 15 to out 0\n");
  sample.weeks = "15W - 15W - 15W / - 15W - 15W - 15W";
  away_case_assert (&sample, sample_day (1, 5), sample_day (1, 6),
                    "15W - 15W - - - 15W / - 15W - 15W - 15W", "1.5 walk-run 15 to 1.7 15\n");
}
END_TEST

/* Days have to be free of earlier marks as well. */
START_TEST (test_another_mark_is_no_place)
{
  Sample sample = {.weeks = "- - 30 - - - 60L", .weekly = 150, .longest = 60};
  g_autoptr (GradualPlan) first = NULL, second = NULL;

  first =
      away_case_mark (sample_plan (&sample),
                      away_case_make (sample_day (1, 2), sample_day (1, 2), GRADUAL_AWAY_HOLIDAY),
                      sample_day (1, 1), "- - 30 - - - 60L", "");
  second =
      away_case_mark (gradual_plan_ref (first),
                      away_case_make (sample_day (1, 3), sample_day (1, 4), GRADUAL_AWAY_HOLIDAY),
                      sample_day (1, 1), "30 - - - - - 60L", "1.3 easy 30 to 1.1 30\n");
}
END_TEST

int
main (void)
{
  Suite *suite = suite_create ("away-places");
  TCase *tests = tcase_create ("away-places");

  tcase_add_test (tests, test_easy_runs_move_to_the_next_free_day);
  tcase_add_test (tests, test_the_long_run_moves_first);
  tcase_add_test (tests, test_the_longer_run_moves_before_the_shorter);
  tcase_add_test (tests, test_a_run_is_shortened_to_what_its_new_day_allows);
  tcase_add_test (tests, test_where_the_rules_allow_no_run_there_is_no_place);
  tcase_add_test (tests, test_of_two_days_as_near_the_runner_has_one_of_theirs);
  tcase_add_test (tests, test_with_no_free_day_the_long_run_has_that_of_the_smallest_other);
  tcase_add_test (tests, test_the_smallest_other_is_one_of_those_to_come);
  tcase_add_test (tests, test_a_race_makes_no_room);
  tcase_add_test (tests, test_a_very_short_run_moves_too);
  tcase_add_test (tests, test_the_long_run_takes_no_place_where_less_of_it_would_be_left);
  tcase_add_test (tests, test_days_that_are_over_are_no_place);
  tcase_add_test (tests, test_what_was_run_today_stays_and_there_is_no_more_place_today);
  tcase_add_test (tests, test_a_race_stays);
  tcase_add_test (tests, test_ramp_weeks);
  tcase_add_test (tests, test_another_mark_is_no_place);
  suite_add_tcase (suite, tests);

  return suite_main (suite);
}
