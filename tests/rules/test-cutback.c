/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rules/cutback.h"

#include "sample.h"
#include "suite.h"

/* If none of the k−1 weeks before was easy (W ≤ ⌊0.85·R⌋ in its own week), then W ≤ ⌊0.85·R⌋;
 * k = 4 (3–5). 200 minutes a week below: an easy week has up to 170. */

#define WEEK_200 "50 - 50 - 40 - 60L "
#define WEEK_171 "41 - 40 - 30 - 60L "
#define WEEK_170 "40 - 40 - 30 - 60L "

static const GradualRule *rule = &gradual_rule_cutback;

static char *
check_weeks (const char *weeks, int every)
{
  GradualSettings settings;

  gradual_settings_init (&settings);
  settings.cutback_every = every;

  return sample_check (
      &(Sample){.weeks = weeks, .weekly = 200, .longest = 60, .settings = &settings});
}

START_TEST (test_every_fourth_week_is_easy)
{
  sample_assert_text (check_weeks (WEEK_200 "*3 /" WEEK_170, 4), "");
  sample_assert_text (check_weeks (WEEK_200 "*3 / 39 - 40 - 30 - 60L", 4), "");
  sample_assert_text (check_weeks (WEEK_200 "*3 /" WEEK_171, 4), "4.1 cutback 171/170\n");
}
END_TEST

START_TEST (test_both_ends_of_the_range)
{
  sample_assert_text (check_weeks (WEEK_200 "*2 /" WEEK_170, 3), "");
  sample_assert_text (check_weeks (WEEK_200 "*2 /" WEEK_171, 3), "3.1 cutback 171/170\n");
  sample_assert_text (check_weeks (WEEK_200 "*4 /" WEEK_170, 5), "");
  sample_assert_text (check_weeks (WEEK_200 "*4 /" WEEK_171, 5), "5.1 cutback 171/170\n");
}
END_TEST

START_TEST (test_an_easy_week_begins_the_count_anew)
{
  /* Week 2 is easy with exactly ⌊0.85·200⌋, so that week 6 is the first that must be. */
  sample_assert_text (check_weeks (WEEK_200 "/" WEEK_170 "/" WEEK_200 "*3 /" WEEK_171, 4),
                      "6.1 cutback 171/170\n");
  /* With one minute more it is not easy. */
  sample_assert_text (check_weeks (WEEK_200 "/" WEEK_171 "/" WEEK_200 "/" WEEK_200, 4),
                      "4.1 cutback 200/170\n");
  /* Of the last two weeks for k = 3 the easy one of the third week back is no longer one. */
  sample_assert_text (check_weeks (WEEK_170 "/" WEEK_200 "*2 /" WEEK_171, 3),
                      "4.1 cutback 171/170\n");
}
END_TEST

START_TEST (test_a_week_that_was_not_run_is_easy)
{
  Sample sample = {
      .weeks = WEEK_200 "*4",
      .log = "50 - 50 - 40 - 60 / - - 40 - - - 30 / 50 - 50 - 40 - 60",
      .weekly = 200,
      .longest = 60,
      .today = sample_day (4, 1),
  };

  sample_assert_text (sample_check (&sample), "");
}
END_TEST

START_TEST (test_the_cap_is_rounded_down)
{
  /* ⌊0.85·151⌋ = ⌊128.35⌋ and ⌊0.85·199⌋ = ⌊169.15⌋ */
  ck_assert_int_eq (
      sample_week_cap (&(Sample){.weeks = "40 - 40 - 21 - 50L *3", .weekly = 151, .longest = 50},
                       rule, 4),
      128);
  ck_assert_int_eq (
      sample_week_cap (&(Sample){.weeks = "50 - 49 - 50 - 50L *3", .weekly = 199, .longest = 50},
                       rule, 4),
      169);
}
END_TEST

START_TEST (test_the_reference_is_the_largest_of_three_weeks)
{
  /* C = 200, 215 and 183, which is not easy: ⌊0.85·215⌋ = ⌊182.75⌋ = 182. */
  ck_assert_int_eq (sample_week_cap (&(Sample){.weeks = WEEK_200 "/ 55 - 50 - 50 - 60L /"
                                                                 "43 - 40 - 40 - 60L",
                                               .weekly = 200,
                                               .longest = 60},
                                     rule, 4),
                    182);
}
END_TEST

START_TEST (test_counting_starts_after_the_ramp)
{
  GradualSettings settings;
  Sample sample = {
      .weeks = "15 - 15 - 15 / 30 - 30 - 30 / 45 - 45 - 45 *5",
      .settings = &settings,
  };

  gradual_settings_init (&settings);
  settings.ramp = GRADUAL_RAMP_4;
  for (int week = 1; week <= 7; week++)
    ck_assert_int_eq (sample_week_cap (&sample, rule, week), GRADUAL_NO_CAP);
  /* Weeks 5, 6 and 7 are the first three; R = 135: ⌊114.75⌋. */
  ck_assert_int_eq (sample_week_cap (&sample, rule, 8), 114);
}
END_TEST

START_TEST (test_other_rules_are_told_as_well)
{
  /* 221 minutes are over ⌊0.85·200⌋ and over ⌊1.1·200⌋. */
  sample_assert_text (check_weeks (WEEK_200 "*3 / 60 - 60 - 41 - 60L", 4),
                      "4.1 cutback 221/170\n4.1 weekly-growth 221/220\n");
}
END_TEST

START_TEST (test_whether_it_is_due)
{
  Sample sample = {.weeks = WEEK_200 "*3", .weekly = 200, .longest = 60};

  for (int week = 1; week <= 4; week++) {
    g_auto (SampleWalk) walk = {NULL};

    sample_walk_to_week (&walk, &sample, week);
    ck_assert_int_eq (gradual_cutback_is_due (&walk.pass), week == 4);
  }
}
END_TEST

START_TEST (test_it_says_why)
{
  sample_assert_text (
      sample_because (&(Sample){.weeks = WEEK_200 "*4", .weekly = 200, .longest = 60}),
      "Up to 170 minutes in this week: one in 4 weeks is an easier one, 85 % of the largest of "
      "the three before, 200 minutes.");
}
END_TEST

int
main (void)
{
  Suite *suite = suite_create ("cutback");
  TCase *tests = tcase_create ("cutback");

  tcase_add_test (tests, test_every_fourth_week_is_easy);
  tcase_add_test (tests, test_both_ends_of_the_range);
  tcase_add_test (tests, test_an_easy_week_begins_the_count_anew);
  tcase_add_test (tests, test_a_week_that_was_not_run_is_easy);
  tcase_add_test (tests, test_the_cap_is_rounded_down);
  tcase_add_test (tests, test_the_reference_is_the_largest_of_three_weeks);
  tcase_add_test (tests, test_counting_starts_after_the_ramp);
  tcase_add_test (tests, test_other_rules_are_told_as_well);
  tcase_add_test (tests, test_whether_it_is_due);
  tcase_add_test (tests, test_it_says_why);
  suite_add_tcase (suite, tests);

  return suite_main (suite);
}
