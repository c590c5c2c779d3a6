/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "sample.h"
#include "suite.h"

/* W ≤ max(⌊R·(100+g)/100⌋, R + a), g = 10 (5–15), a = 15 (10–20). */

static const GradualRule *rule = &gradual_rule_weekly_growth;

static int
cap_at (int reference, int percent, int minutes)
{
  GradualSettings settings;

  gradual_settings_init (&settings);
  settings.weekly_growth_percent = percent;
  settings.weekly_growth_minutes = minutes;

  return sample_week_cap (&(Sample){.weeks = "-", .weekly = reference, .settings = &settings}, rule,
                          1);
}

START_TEST (test_the_cap_of_a_reference)
{
  static const struct {
    int reference;
    int percent;
    int minutes;
    int cap;
  } cases[] = {
      {0, 10, 15, 15},    /* max(0, 15) */
      {45, 10, 15, 60},   /* max(49, 60) */
      {149, 10, 15, 164}, /* max(⌊163.9⌋, 164) */
      {150, 10, 15, 165}, /* max(165, 165): both branches meet */
      {155, 10, 15, 170}, /* max(⌊170.5⌋, 170): rounded down */
      {160, 10, 15, 176}, /* max(176, 175) */
      {200, 10, 15, 220}, /* max(220, 215) */
      {199, 5, 10, 209},  /* max(⌊208.95⌋, 209) */
      {200, 5, 10, 210},  /* max(210, 210) */
      {220, 5, 10, 231},  /* max(231, 230) */
      {133, 15, 20, 153}, /* max(⌊152.95⌋, 153) */
      {134, 15, 20, 154}, /* max(⌊154.1⌋, 154) */
      {140, 15, 20, 161}, /* max(161, 160) */
      {139, 15, 20, 159}, /* max(⌊159.85⌋, 159) */
      {100, 5, 20, 120},  /* max(105, 120) */
      {300, 15, 10, 345}, /* max(345, 310) */
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    ck_assert_msg (cap_at (cases[i].reference, cases[i].percent, cases[i].minutes) == cases[i].cap,
                   "case %u", i);
}
END_TEST

/* R = 150: up to 165. Each run is within ⌊60·1.1⌋ = 66. */
START_TEST (test_the_bound_itself_is_allowed_and_one_more_is_not)
{
  sample_assert_text (
      sample_check (&(Sample){.weeks = "29 - 40 - 35 - 60L", .weekly = 150, .longest = 60}), "");
  sample_assert_text (
      sample_check (&(Sample){.weeks = "30 - 40 - 35 - 60L", .weekly = 150, .longest = 60}), "");
  sample_assert_text (
      sample_check (&(Sample){.weeks = "31 - 40 - 35 - 60L", .weekly = 150, .longest = 60}),
      "1.1 weekly-growth 166/165\n");
}
END_TEST

START_TEST (test_the_reference_is_the_largest_of_three_weeks)
{
  Sample sample = {
      .weeks = "35 - 40 - 40 / 20 - 20 - 20 *4",
      .weekly = 100,
      .longest = 45,
  };

  ck_assert_int_eq (sample_week_cap (&sample, rule, 1), 115); /* R = 100: max(110, 115) */
  ck_assert_int_eq (sample_week_cap (&sample, rule, 2), 130); /* R = 115: max(126, 130) */
  ck_assert_int_eq (sample_week_cap (&sample, rule, 3), 130); /* R = C(1) = 115, two weeks back */
  ck_assert_int_eq (sample_week_cap (&sample, rule, 4), 130); /* R = C(1) = 115, three back */
  ck_assert_int_eq (sample_week_cap (&sample, rule, 5), 75);  /* R = 60: max(66, 75) */
}
END_TEST

/* Credited: run by run 66 = ⌊60·1.1⌋, 72 = ⌊66·1.1⌋ and 79 = ⌊72·1.1⌋, which makes 217, and of
 * these no more than the week's cap, 165. The cap of week 2 is max(⌊165·1.1⌋, 180) = 181. */
START_TEST (test_a_reckless_week_does_not_buy_the_next)
{
  ck_assert_int_eq (sample_week_cap (&(Sample){.weeks = "-",
                                               .log = "100 - 100 - 100",
                                               .weekly = 150,
                                               .longest = 60,
                                               .today = sample_day (2, 1)},
                                     rule, 2),
                    181);
}
END_TEST

START_TEST (test_a_missed_run_counts_nothing)
{
  Sample sample = {
      .weeks = "40 - 40 - 40 - 60L *2",
      .log = "40 - 40 - - - -",
      .weekly = 60,
      .longest = 60,
      .today = sample_day (2, 1),
  };

  /* C(1) = min(80, max(66, 75)) = 75, R = 75: max(⌊82.5⌋, 90). */
  ck_assert_int_eq (sample_week_cap (&sample, rule, 2), 90);
}
END_TEST

START_TEST (test_it_rests_in_the_ramp)
{
  GradualSettings settings;
  Sample sample = {
      .weeks = "15 - 15 - 15 *2 / 30 - 30 - 30 *2 / 45 - 45 - 45 *3",
      .settings = &settings,
  };

  gradual_settings_init (&settings);
  settings.ramp = GRADUAL_RAMP_6;
  for (int week = 1; week <= 6; week++)
    ck_assert_int_eq (sample_week_cap (&sample, rule, week), GRADUAL_NO_CAP);
  /* R = 3 · 45 = 135: max(⌊148.5⌋, 150). */
  ck_assert_int_eq (sample_week_cap (&sample, rule, 7), 150);
}
END_TEST

START_TEST (test_it_says_why)
{
  sample_assert_text (
      sample_because (&(Sample){.weeks = "61 - 60 - 60 - 60", .weekly = 200, .longest = 80}),
      "Up to 220 minutes in this week: 10 % over the largest of the three weeks before, 200 "
      "minutes.");
  sample_assert_text (
      sample_because (&(Sample){.weeks = "56 - 60", .weekly = 100, .longest = 80}),
      "Up to 115 minutes in this week: 15 minutes over the largest of the three weeks before, 100 "
      "minutes.");
}
END_TEST

int
main (void)
{
  Suite *suite = suite_create ("weekly-growth");
  TCase *tests = tcase_create ("weekly-growth");

  tcase_add_test (tests, test_the_cap_of_a_reference);
  tcase_add_test (tests, test_the_bound_itself_is_allowed_and_one_more_is_not);
  tcase_add_test (tests, test_the_reference_is_the_largest_of_three_weeks);
  tcase_add_test (tests, test_a_reckless_week_does_not_buy_the_next);
  tcase_add_test (tests, test_a_missed_run_counts_nothing);
  tcase_add_test (tests, test_it_rests_in_the_ramp);
  tcase_add_test (tests, test_it_says_why);
  suite_add_tcase (suite, tests);

  return suite_main (suite);
}
