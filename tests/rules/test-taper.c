/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "sample.h"
#include "suite.h"

/* A taper week above its fraction of the peak week: marathon 0.80 / 0.60 / 0.45 over three weeks,
 * half 0.70 / 0.50, 10 km and 5 km 0.60. The peak week has 200 minutes below. */

#define PEAK "50 - 50 - 50 - 50 "

static char *
advise (GradualGoalKind goal, const char *weeks)
{
  return sample_advice (&(Sample){.weeks = weeks, .weekly = 200, .longest = 60, .goal = goal});
}

START_TEST (test_marathon)
{
  sample_assert_text (advise (GRADUAL_GOAL_MARATHON, PEAK
                              "*3 / 40 - 40 - 40 - 40 / 30 - 30 - 30 - 30 / 30 - 30 - 30 - - R"),
                      ""); /* 160, 120, 90 */
  sample_assert_text (advise (GRADUAL_GOAL_MARATHON, PEAK
                              "*3 / 41 - 40 - 40 - 40 / 31 - 30 - 30 - 30 / 31 - 30 - 30 - - R"),
                      "4.1 taper 161/160\n5.1 taper 121/120\n6.1 taper 91/90\n");
}
END_TEST

START_TEST (test_half)
{
  sample_assert_text (
      advise (GRADUAL_GOAL_HALF, PEAK "*2 / 35 - 35 - 35 - 35 / 25 - 25 - 25 - 25 - R"),
      ""); /* 140, 100 */
  sample_assert_text (
      advise (GRADUAL_GOAL_HALF, PEAK "*2 / 36 - 35 - 35 - 35 / 26 - 25 - 25 - 25 - R"),
      "3.1 taper 141/140\n4.1 taper 101/100\n");
}
END_TEST

START_TEST (test_short_races)
{
  for (guint goal = GRADUAL_GOAL_5K; goal <= GRADUAL_GOAL_10K; goal++) {
    sample_assert_text (advise (goal, PEAK "*2 / 30 - 30 - 30 - 30 - R"), ""); /* 120 */
    sample_assert_text (advise (goal, PEAK "*2 / 31 - 30 - 30 - 30 - R"), "3.1 taper 121/120\n");
  }
}
END_TEST

START_TEST (test_the_fraction_is_rounded_down)
{
  /* ⌊0.60·201⌋ = ⌊120.6⌋ */
  sample_assert_text (advise (GRADUAL_GOAL_10K, "51 - 50 - 50 - 50 / 30 - 30 - 30 - 30 - R"), "");
  sample_assert_text (advise (GRADUAL_GOAL_10K, "51 - 50 - 50 - 50 / 31 - 30 - 30 - 30 - R"),
                      "2.1 taper 121/120\n");
}
END_TEST

START_TEST (test_the_peak_is_the_largest_week_before)
{
  sample_assert_text (
      advise (GRADUAL_GOAL_10K, "50 - 50 - 50 - 50 / 25 - 25 - 25 - 25 / 30 - 30 - 30 - 30 - R"),
      "");
}
END_TEST

START_TEST (test_the_peak_is_what_was_run)
{
  Sample sample = {
      .weeks = PEAK "/ 31 - 30 - 30 - 30 - R",
      .log = "40 - 40 - 40 - 40",
      .weekly = 200,
      .longest = 60,
      .goal = GRADUAL_GOAL_10K,
      .today = sample_day (2, 1),
  };

  sample_assert_text (sample_advice (&sample), "2.1 taper 121/96\n"); /* ⌊0.60·160⌋ */
}
END_TEST

START_TEST (test_there_is_no_taper_without_a_race)
{
  sample_assert_text (advise (GRADUAL_GOAL_BASE, PEAK "*3"), "");
  sample_assert_text (advise (GRADUAL_GOAL_RAMP, PEAK "*3"), "");
}
END_TEST

START_TEST (test_a_plan_of_nothing_but_taper_has_no_peak)
{
  sample_assert_text (advise (GRADUAL_GOAL_HALF, PEAK "*2"), "");
}
END_TEST

int
main (void)
{
  Suite *suite = suite_create ("taper");
  TCase *tests = tcase_create ("taper");

  tcase_add_test (tests, test_marathon);
  tcase_add_test (tests, test_half);
  tcase_add_test (tests, test_short_races);
  tcase_add_test (tests, test_the_fraction_is_rounded_down);
  tcase_add_test (tests, test_the_peak_is_the_largest_week_before);
  tcase_add_test (tests, test_the_peak_is_what_was_run);
  tcase_add_test (tests, test_there_is_no_taper_without_a_race);
  tcase_add_test (tests, test_a_plan_of_nothing_but_taper_has_no_peak);
  suite_add_tcase (suite, tests);

  return suite_main (suite);
}
