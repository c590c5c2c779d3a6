/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "planner/search.h"
#include "plans.h"

static void
init (GradualCourse *course, GradualGoalKind goal, int weekly, int longest, int weeks)
{
  GradualRequest request = plans_race_request (goal, weekly, longest, weeks);

  ck_assert (gradual_course_init (course, &request, NULL));
}

START_TEST (test_reach_at_the_full_rates)
{
  /* From 150 and 60, each week ⌊R·110/100⌋ or R + 15, the long run ⌊L·110/100⌋ or L + 5; weeks 4,
   * 8, 12 and 16 are cutbacks. 165 181 199 – 218 239 262 – 288 316 347 – 360: the target, and
   * 66 72 79 – 86 94 103 – 113 124 136 – 149 163 179 – 180: the target. */
  static const GradualLevel reached[] = {
      {60, 150},  {66, 165},  {72, 181},  {79, 199},  {79, 199},  {86, 218},
      {94, 239},  {103, 262}, {103, 262}, {113, 288}, {124, 316}, {136, 347},
      {136, 347}, {149, 360}, {163, 360}, {179, 360}, {179, 360}, {180, 360},
  };
  g_auto (GradualCourse) course = {0};
  GradualLevel level;

  init (&course, GRADUAL_GOAL_MARATHON, 150, 60, 20);
  level = gradual_search_reach (&course, gradual_rates_full (&course), _i);
  ck_assert_int_eq (level.longest, reached[_i].longest);
  ck_assert_int_eq (level.week, reached[_i].week);
}
END_TEST

START_TEST (test_reach_after_a_ramp)
{
  /* Three runs of 15 15 30 30 45 45; then from 135 and 45: 150 (135 + 15), 165, 181 and 50, 55,
   * 60, each 5 more; a cutback in the fourth build week; then 199 and 66, 218 and 72. */
  static const GradualLevel reached[] = {
      {15, 45},  {15, 45},  {30, 90},  {30, 90},  {45, 135}, {45, 135},
      {50, 150}, {55, 165}, {60, 181}, {60, 181}, {66, 199}, {72, 218},
  };
  g_auto (GradualCourse) course = {0};
  GradualLevel level;

  init (&course, GRADUAL_GOAL_MARATHON, 0, 0, 30);
  level = gradual_search_reach (&course, gradual_rates_full (&course), _i + 1);
  ck_assert_int_eq (level.longest, reached[_i].longest);
  ck_assert_int_eq (level.week, reached[_i].week);
}
END_TEST

START_TEST (test_earliest_by_hand)
{
  g_auto (GradualCourse) course = {0};
  GradualEarliest earliest;

  /* See test_reach_at_the_full_rates: 163 ≥ 150 minutes in week 14, 180 in week 17, and three
   * weeks of taper. */
  init (&course, GRADUAL_GOAL_MARATHON, 150, 60, 5);
  earliest = gradual_search_earliest (&course);
  ck_assert_int_eq (earliest.ready_weeks, 17);
  ck_assert_int_eq (earliest.target_weeks, 20);

  /* 113 ≥ 105 in week 9, 124 ≥ 120 in week 10, and two weeks of taper. */
  gradual_course_retarget (&course, GRADUAL_GOAL_HALF);
  earliest = gradual_search_earliest (&course);
  ck_assert_int_eq (earliest.ready_weeks, 11);
  ck_assert_int_eq (earliest.target_weeks, 12);
}
END_TEST

START_TEST (test_earliest_without_room_for_all_runs)
{
  /* From 65 and 50 with four runs, week 1 has 80 minutes: a long run of 55 and 25 for the others,
   * "a week that cannot carry n runs has fewer". 55 60 66 – 72 79 86 – 94 103 113: 105 is passed
   * in week 11, where the weeks, 80 95 110 – 125 140 155 – 170 187 205, are past 180. With the
   * taper that is 13 weeks. */
  g_auto (GradualCourse) course = {0};

  init (&course, GRADUAL_GOAL_HALF, 65, 50, 20);
  ck_assert_int_eq (gradual_search_earliest (&course).ready_weeks, 13);
}
END_TEST

START_TEST (test_earliest_is_none_where_nothing_helps)
{
  g_auto (GradualCourse) course = {0};
  g_auto (GradualCourse) single = {0};
  GradualRequest request = plans_race_request (GRADUAL_GOAL_MARATHON, 150, 60, 20);
  GradualEarliest earliest;

  /* No run over 120 minutes, and a marathon takes one of 150. */
  request.settings.time_cap_minutes = 120;
  ck_assert (gradual_course_init (&course, &request, NULL));
  earliest = gradual_search_earliest (&course);
  ck_assert_int_eq (earliest.ready_weeks, 0);
  ck_assert_int_eq (earliest.target_weeks, 0);

  /* One run a week of 180 minutes at most, and a marathon takes 240 a week. */
  request.settings.time_cap_minutes = 180;
  request.runs_per_week = 1;
  ck_assert (gradual_course_init (&single, &request, NULL));
  ck_assert_int_eq (gradual_search_earliest (&single).ready_weeks, 0);
}
END_TEST

START_TEST (test_earliest_target_may_be_none_alone)
{
  g_auto (GradualCourse) course = {0};
  GradualRequest request = plans_race_request (GRADUAL_GOAL_MARATHON, 150, 60, 20);
  GradualEarliest earliest;

  /* Ready takes 150 minutes in one run, the target 180. */
  request.settings.time_cap_minutes = 150;
  ck_assert (gradual_course_init (&course, &request, NULL));
  earliest = gradual_search_earliest (&course);
  ck_assert_int_eq (earliest.ready_weeks, 17); /* week 14, as without the cap */
  ck_assert_int_eq (earliest.target_weeks, 0);
}
END_TEST

START_TEST (test_longest_race)
{
  /* By the weeks of the rules' table of sanity figures, from nothing: 10 km ready in 10, a half
   * in 21, a marathon in 27; 5 km: the ramp of 6 and a week of taper. */
  static const struct {
    int weeks;
    gboolean any;
    GradualGoalKind race;
  } cases[] = {
      {6, FALSE, GRADUAL_GOAL_5K},   {7, TRUE, GRADUAL_GOAL_5K},
      {8, TRUE, GRADUAL_GOAL_5K},    {10, TRUE, GRADUAL_GOAL_10K},
      {19, TRUE, GRADUAL_GOAL_10K},  {21, TRUE, GRADUAL_GOAL_HALF},
      {25, TRUE, GRADUAL_GOAL_HALF}, {27, TRUE, GRADUAL_GOAL_MARATHON},
  };
  g_auto (GradualCourse) course = {0};
  GradualGoalKind race = GRADUAL_GOAL_5K;

  init (&course, GRADUAL_GOAL_MARATHON, 0, 0, cases[_i].weeks);
  ck_assert_int_eq (gradual_search_longest_race (&course, &race), cases[_i].any);
  if (cases[_i].any)
    ck_assert_int_eq (race, cases[_i].race);
}
END_TEST

START_TEST (test_gentlest_by_hand)
{
  g_auto (GradualCourse) course = {0};
  GradualRates rates;

  /* 10 km from 150 and 60 in three weeks to 165 and 75. Growth of g percent, the table's minutes
   * growing alike: at 3 %, 154 158 162; at 4 %, 156 162 168. The longest run at 8 %, 64 69 74; at
   * 9 %, 65 70 76. */
  init (&course, GRADUAL_GOAL_10K, 150, 60, 4);
  rates = gradual_search_gentlest (&course, (GradualLevel){75, 165}, 3);
  ck_assert_int_eq (rates.growth, 4);
  ck_assert_int_eq (rates.longest_run, 9);

  /* Nothing to grow: the smallest step. */
  rates = gradual_search_gentlest (&course, (GradualLevel){60, 150}, 3);
  ck_assert_int_eq (rates.growth, 1);
  ck_assert_int_eq (rates.longest_run, 1);
}
END_TEST

START_TEST (test_one_percent_less_is_not_enough)
{
  static const int baselines[][2] = {{0, 0}, {90, 35}, {150, 60}, {200, 75}, {300, 120}};

  for (guint i = 0; i < G_N_ELEMENTS (baselines); i++)
    for (int weeks = 10; weeks <= 60; weeks += 5) {
      g_auto (GradualCourse) course = {0};
      int build_weeks;
      GradualRates rates, less;

      init (&course, (GradualGoalKind)_i, baselines[i][0], baselines[i][1], weeks);
      build_weeks = weeks - course.taper_weeks;
      if (!gradual_level_reaches (
              gradual_search_reach (&course, gradual_rates_full (&course), build_weeks),
              course.target))
        continue;

      rates = gradual_search_gentlest (&course, course.target, build_weeks);
      ck_assert (gradual_level_reaches (gradual_search_reach (&course, rates, build_weeks),
                                        course.target));
      less = (GradualRates){rates.growth - 1, gradual_rates_full (&course).longest_run};
      if (less.growth > 0)
        ck_assert (!gradual_level_reaches (gradual_search_reach (&course, less, build_weeks),
                                           course.target));
      less = (GradualRates){rates.growth, rates.longest_run - 1};
      if (less.longest_run > 0)
        ck_assert (!gradual_level_reaches (gradual_search_reach (&course, less, build_weeks),
                                           course.target));
    }
}
END_TEST

START_TEST (test_rounding_where_it_delays_nothing)
{
  gboolean is_rounded[3];
  g_auto (GradualCourse) course = {0};

  /* 65 70 75 and 155 160 165 at 9 and 4 %: rounded down, and there all the same. */
  init (&course, GRADUAL_GOAL_10K, 150, 60, 4);
  gradual_search_rounding (&course, (GradualRates){4, 9}, (GradualLevel){75, 165}, 3, is_rounded);
  for (int i = 0; i < 3; i++)
    ck_assert (is_rounded[i]);

  /* To reach 79 and 199 in three weeks every minute is needed: 66 72 79 and 165 181 199. */
  gradual_course_retarget (&course, GRADUAL_GOAL_MARATHON);
  gradual_search_rounding (&course, gradual_rates_full (&course), (GradualLevel){79, 199}, 3,
                           is_rounded);
  for (int i = 0; i < 3; i++)
    ck_assert (!is_rounded[i]);

  /* For 196 minutes a week the last one alone is not to be rounded: 165 180 198, not 195. */
  gradual_search_rounding (&course, gradual_rates_full (&course), (GradualLevel){60, 196}, 3,
                           is_rounded);
  ck_assert (is_rounded[0] && is_rounded[1] && !is_rounded[2]);
}
END_TEST

int
main (void)
{
  Suite *suite = suite_create ("search");
  TCase *tests = tcase_create ("search");

  tcase_add_loop_test (tests, test_reach_at_the_full_rates, 0, 18);
  tcase_add_loop_test (tests, test_reach_after_a_ramp, 0, 12);
  tcase_add_test (tests, test_earliest_by_hand);
  tcase_add_test (tests, test_earliest_without_room_for_all_runs);
  tcase_add_test (tests, test_earliest_is_none_where_nothing_helps);
  tcase_add_test (tests, test_earliest_target_may_be_none_alone);
  tcase_add_loop_test (tests, test_longest_race, 0, 8);
  tcase_add_test (tests, test_gentlest_by_hand);
  tcase_add_loop_test (tests, test_one_percent_less_is_not_enough, GRADUAL_GOAL_5K,
                       GRADUAL_GOAL_MARATHON + 1);
  tcase_add_test (tests, test_rounding_where_it_delays_nothing);
  suite_add_tcase (suite, tests);

  return suite_main (suite);
}
