/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rules/advice.h"
#include "sample.h"
#include "suite.h"

/* The longest run is more than s(n) of its week: n = 2 runs 0.60, 3 0.50, 4 0.40 (marathon 0.50),
 * 5 0.35, 6+ 0.30. */

static char *
advise (const char *weeks)
{
  return sample_advice (
      &(Sample){.weeks = weeks, .weekly = 200, .longest = 60, .goal = GRADUAL_GOAL_BASE});
}

START_TEST (test_the_share_of_each_number_of_runs)
{
  static const int percents[] = {100, 100, 60, 50, 40, 35, 30, 30};

  for (int runs = 0; runs < (int)G_N_ELEMENTS (percents); runs++) {
    ck_assert_int_eq (gradual_long_run_share_percent (GRADUAL_GOAL_HALF, runs), percents[runs]);
    ck_assert_int_eq (gradual_long_run_share_percent (GRADUAL_GOAL_MARATHON, runs),
                      runs == 4 ? 50 : percents[runs]);
  }
}
END_TEST

START_TEST (test_the_bound_itself_is_good_and_one_more_is_not)
{
  static const struct {
    const char *weeks;
    const char *advice;
  } cases[] = {
      {"60", ""},               /* one run is its week */
      {"40 - - - - - 60L", ""}, /* 0.60 of 100 */
      {"39 - - - - - 61L", "1.7 long-run-share 61/60\n"},
      {"25 - 25 - - - 50L", ""}, /* 0.50 of 100 */
      {"25 - 24 - - - 51L", "1.7 long-run-share 51/50\n"},
      {"20 20 - 20 - - 40L", ""}, /* 0.40 of 100 */
      {"20 20 - 19 - - 41L", "1.7 long-run-share 41/40\n"},
      {"16 16 16 - 17 - 35L", ""}, /* 0.35 of 100 */
      {"16 16 16 - 16 - 36L", "1.7 long-run-share 36/35\n"},
      {"14 14 14 14 14 - 30L", ""}, /* 0.30 of 100 */
      {"14 14 14 14 13 - 31L", "1.7 long-run-share 31/30\n"},
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    sample_assert_text (advise (cases[i].weeks), cases[i].advice);
}
END_TEST

START_TEST (test_the_share_is_rounded_down)
{
  /* 0.60 of 101 is 60.6: 60 is within it, 61 is not. */
  sample_assert_text (advise ("41 - - - - - 60L"), "");
  sample_assert_text (advise ("40 - - - - - 61L"), "1.7 long-run-share 61/60\n");
}
END_TEST

START_TEST (test_a_marathon_may_have_half_of_four_runs)
{
  Sample sample = {
      .weekly = 200,
      .longest = 60,
      .goal = GRADUAL_GOAL_MARATHON,
  };

  sample.weeks = "20 20 - 20 - - 60L / - *3";
  sample_assert_text (sample_advice (&sample), "");
  sample.weeks = "20 20 - 20 - - 61L / - *3";
  sample_assert_text (sample_advice (&sample), "1.7 long-run-share 61/60\n"); /* 0.50 of 121 */
}
END_TEST

START_TEST (test_any_run_can_be_the_longest)
{
  sample_assert_text (advise ("20 - 61 - - - 20L"), "1.3 long-run-share 61/50\n"); /* 0.5 of 101 */
}
END_TEST

START_TEST (test_a_race_is_left_out)
{
  sample_assert_text (advise ("40 - - - 60 - 200R"), "");
  sample_assert_text (advise ("39 - - - 61 - 200R"), "1.5 long-run-share 61/60\n");
}
END_TEST

START_TEST (test_a_week_that_is_over_is_left_alone)
{
  Sample sample = {
      .weeks = "20 - - - - - 60L *2",
      .weekly = 200,
      .longest = 60,
      .today = sample_day (2, 7),
      .goal = GRADUAL_GOAL_BASE,
  };

  sample_assert_text (sample_advice (&sample), "2.7 long-run-share 60/48\n"); /* 0.60 of 80 */
}
END_TEST

START_TEST (test_it_is_no_reason_to_refuse)
{
  sample_assert_text (
      sample_check (&(Sample){.weeks = "20 - - - - - 60L", .weekly = 200, .longest = 60}), "");
}
END_TEST

int
main (void)
{
  Suite *suite = suite_create ("long-run-share");
  TCase *tests = tcase_create ("long-run-share");

  tcase_add_test (tests, test_the_share_of_each_number_of_runs);
  tcase_add_test (tests, test_the_bound_itself_is_good_and_one_more_is_not);
  tcase_add_test (tests, test_the_share_is_rounded_down);
  tcase_add_test (tests, test_a_marathon_may_have_half_of_four_runs);
  tcase_add_test (tests, test_any_run_can_be_the_longest);
  tcase_add_test (tests, test_a_race_is_left_out);
  tcase_add_test (tests, test_a_week_that_is_over_is_left_alone);
  tcase_add_test (tests, test_it_is_no_reason_to_refuse);
  suite_add_tcase (suite, tests);

  return suite_main (suite);
}
