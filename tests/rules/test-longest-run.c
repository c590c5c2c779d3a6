/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "sample.h"
#include "suite.h"

/* A run ≤ max(⌊L30·(100+p)/100⌋, L30 + q), p = 10 (5–10), q = 5 (3–5). */

static const GradualRule *rule = &gradual_rule_longest_run;

static int
cap_at (int longest, int percent, int minutes)
{
  GradualSettings settings;

  gradual_settings_init (&settings);
  settings.longest_run_percent = percent;
  settings.longest_run_minutes = minutes;

  return sample_run_cap (
      &(Sample){.weeks = "-", .weekly = 300, .longest = longest, .settings = &settings}, rule,
      sample_day (1, 1));
}

START_TEST (test_the_cap_of_a_longest_run)
{
  static const struct {
    int longest;
    int percent;
    int minutes;
    int cap;
  } cases[] = {
      {1, 10, 5, 6},     /* max(1, 6) */
      {30, 10, 5, 35},   /* max(33, 35) */
      {45, 10, 5, 50},   /* max(49, 50) */
      {49, 10, 5, 54},   /* max(⌊53.9⌋, 54) */
      {50, 10, 5, 55},   /* max(55, 55): both branches meet */
      {59, 10, 5, 64},   /* max(⌊64.9⌋, 64): rounded down */
      {60, 10, 5, 66},   /* max(66, 65) */
      {170, 10, 5, 187}, /* max(187, 175); the time cap is another rule */
      {50, 10, 3, 55},   /* max(55, 53): exactly a tenth, which floating point misses */
      {59, 5, 3, 62},    /* max(⌊61.95⌋, 62) */
      {60, 5, 3, 63},    /* max(63, 63) */
      {80, 5, 3, 84},    /* max(84, 83) */
      {79, 5, 3, 82},    /* max(⌊82.95⌋, 82) */
      {100, 5, 5, 105},  /* max(105, 105) */
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    ck_assert_msg (cap_at (cases[i].longest, cases[i].percent, cases[i].minutes) == cases[i].cap,
                   "case %u", i);
}
END_TEST

START_TEST (test_the_bound_itself_is_allowed_and_one_more_is_not)
{
  sample_assert_text (sample_check (&(Sample){.weeks = "65L", .weekly = 300, .longest = 60}), "");
  sample_assert_text (sample_check (&(Sample){.weeks = "66L", .weekly = 300, .longest = 60}), "");
  sample_assert_text (sample_check (&(Sample){.weeks = "67L", .weekly = 300, .longest = 60}),
                      "1.1 longest-run 67/66\n");
}
END_TEST

START_TEST (test_ten_percent_of_fifty_is_five)
{
  GradualSettings settings;

  gradual_settings_init (&settings);
  settings.longest_run_minutes = 3;
  sample_assert_text (
      sample_check (&(Sample){.weeks = "55", .weekly = 300, .longest = 50, .settings = &settings}),
      "");
  sample_assert_text (
      sample_check (&(Sample){.weeks = "56", .weekly = 300, .longest = 50, .settings = &settings}),
      "1.1 longest-run 56/55\n");
}
END_TEST

/* The baseline's run is on the day before the plan, 30 days before the Tuesday of week 5. */
START_TEST (test_the_window_is_thirty_days)
{
  Sample sample = {.weeks = "20 *5", .weekly = 100, .longest = 60};

  ck_assert_int_eq (sample_run_cap (&sample, rule, sample_day (5, 1)), 66); /* d − 29 */
  ck_assert_int_eq (sample_run_cap (&sample, rule, sample_day (5, 2)), 66); /* d − 30 */
  /* d − 31 is out; what is left are 20 minutes: max(22, 25). */
  ck_assert_int_eq (sample_run_cap (&sample, rule, sample_day (5, 3)), 25);
}
END_TEST

START_TEST (test_a_run_of_the_plan_leaves_the_window_likewise)
{
  /* 50 minutes on the Wednesday of week 1, and 30 days after it the Friday of week 5. */
  Sample sample = {.weeks = "- - 50 / 20 *4", .weekly = 100, .longest = 45};

  ck_assert_int_eq (sample_run_cap (&sample, rule, sample_day (5, 5)), 55);
  ck_assert_int_eq (sample_run_cap (&sample, rule, sample_day (5, 6)), 25);
}
END_TEST

/* Runs on every day after the longest one: not any of them may take its minutes over. */
START_TEST (test_a_run_that_has_left_the_window_does_not_come_back)
{
  GradualSettings settings;
  Sample sample = {
      .weeks = "20 20 20 20 20 20 *6",
      .weekly = 300,
      .longest = 60,
      .settings = &settings,
  };

  gradual_settings_init (&settings);
  settings.rest_days = 1;
  ck_assert_int_eq (sample_run_cap (&sample, rule, sample_day (5, 2)), 66); /* d − 30 */
  for (int day = 31; day <= 40; day++)
    ck_assert_int_eq (sample_run_cap (&sample, rule, sample_day (1, day)), 25);
}
END_TEST

START_TEST (test_the_same_day_does_not_count)
{
  /* The first run was 50 minutes too; the second of the day is still held to ⌊50·1.1⌋ = 55. */
  sample_assert_text (
      sample_advice (&(Sample){
          .weeks = "-", .log = "50+73", .weekly = 600, .longest = 50, .today = sample_day (2, 1)}),
      "1.1 over-limit 73/55 red\n"); /* 73 > 71.5 = 1.3 · 55 */
}
END_TEST

START_TEST (test_a_reckless_run_does_not_buy_the_next)
{
  Sample sample = {
      .weeks = "-", .log = "200", .weekly = 300, .longest = 60, .today = sample_day (1, 2)};

  /* 200 minutes are credited as 66 = ⌊60·1.1⌋, so that the next may have ⌊66·1.1⌋ = ⌊72.6⌋. */
  ck_assert_int_eq (sample_run_cap (&sample, rule, sample_day (1, 2)), 72);
}
END_TEST

START_TEST (test_a_race_is_not_held_to_it_and_is_credited_at_it)
{
  Sample untimed = {.weeks = "R", .weekly = 300, .longest = 60};
  Sample slow = {.weeks = "240R", .weekly = 300, .longest = 60};
  Sample quick = {.weeks = "64R", .weekly = 300, .longest = 60};

  sample_assert_text (sample_check (&untimed), "");
  sample_assert_text (sample_check (&slow), "");
  ck_assert_int_eq (sample_run_cap (&untimed, rule, sample_day (1, 2)), 72); /* ⌊66·1.1⌋ */
  ck_assert_int_eq (sample_run_cap (&slow, rule, sample_day (1, 2)), 72);
  ck_assert_int_eq (sample_run_cap (&quick, rule, sample_day (1, 2)), 70); /* ⌊64·1.1⌋ */
}
END_TEST

START_TEST (test_it_rests_in_the_ramp)
{
  GradualSettings settings;
  Sample sample = {.weeks = "15 / 30 / 45 *3", .settings = &settings};

  gradual_settings_init (&settings);
  settings.ramp = GRADUAL_RAMP_4;
  for (int week = 1; week <= 4; week++)
    ck_assert_int_eq (sample_run_cap (&sample, rule, sample_day (week, 1)), GRADUAL_NO_CAP);
  ck_assert_int_eq (sample_run_cap (&sample, rule, sample_day (5, 1)), 50); /* max(49, 50) */
}
END_TEST

START_TEST (test_nothing_to_build_on_is_fifteen_minutes)
{
  sample_assert_text (sample_check (&(Sample){.weeks = "15", .weekly = 300}), "");
  sample_assert_text (sample_check (&(Sample){.weeks = "- - 16", .weekly = 300}),
                      "1.3 longest-run 16/15\n");
  sample_assert_text (sample_because (&(Sample){.weeks = "16", .weekly = 300}),
                      "Up to 15 minutes: there is no run in the last 30 days to build on.");
}
END_TEST

START_TEST (test_it_says_why)
{
  sample_assert_text (sample_because (&(Sample){.weeks = "67", .weekly = 300, .longest = 60}),
                      "Up to 66 minutes: 10 % over your longest run in 30 days, 60 minutes on Sun "
                      "22 November.");
  sample_assert_text (
      sample_because (&(Sample){.weeks = "- 32 - 40", .weekly = 300, .longest = 30}),
      "Up to 37 minutes: 5 minutes over your longest run in 30 days, 32 minutes on Tue 24 "
      "November.");
}
END_TEST

int
main (void)
{
  Suite *suite = suite_create ("longest-run");
  TCase *tests = tcase_create ("longest-run");

  tcase_add_test (tests, test_the_cap_of_a_longest_run);
  tcase_add_test (tests, test_the_bound_itself_is_allowed_and_one_more_is_not);
  tcase_add_test (tests, test_ten_percent_of_fifty_is_five);
  tcase_add_test (tests, test_the_window_is_thirty_days);
  tcase_add_test (tests, test_a_run_of_the_plan_leaves_the_window_likewise);
  tcase_add_test (tests, test_a_run_that_has_left_the_window_does_not_come_back);
  tcase_add_test (tests, test_the_same_day_does_not_count);
  tcase_add_test (tests, test_a_reckless_run_does_not_buy_the_next);
  tcase_add_test (tests, test_a_race_is_not_held_to_it_and_is_credited_at_it);
  tcase_add_test (tests, test_it_rests_in_the_ramp);
  tcase_add_test (tests, test_nothing_to_build_on_is_fifteen_minutes);
  tcase_add_test (tests, test_it_says_why);
  suite_add_tcase (suite, tests);

  return suite_main (suite);
}
