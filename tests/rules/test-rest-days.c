/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "sample.h"
#include "suite.h"

/* At least r days of each week without a run: r = 2 (1–4), in the ramp 4. */

static char *
check_days (const char *weeks, int rest_days, GradualRamp ramp)
{
  GradualSettings settings;

  gradual_settings_init (&settings);
  settings.rest_days = rest_days;
  settings.ramp = ramp;

  return sample_check (
      &(Sample){.weeks = weeks, .weekly = 300, .longest = 60, .settings = &settings});
}

START_TEST (test_as_many_runs_as_days_are_left)
{
  sample_assert_text (check_days ("20 20 20 20", 2, GRADUAL_RAMP_NONE), "");
  sample_assert_text (check_days ("20 20 20 20 20", 2, GRADUAL_RAMP_NONE), "");
  sample_assert_text (check_days ("20 20 20 20 20 20", 2, GRADUAL_RAMP_NONE),
                      "1.6 rest-days 20/0\n");
  sample_assert_text (check_days ("20 20 20 20 20 20 20", 2, GRADUAL_RAMP_NONE),
                      "1.6 rest-days 20/0\n1.7 rest-days 20/0\n");
}
END_TEST

START_TEST (test_both_ends_of_the_range)
{
  sample_assert_text (check_days ("20 20 20 20 20 20", 1, GRADUAL_RAMP_NONE), "");
  sample_assert_text (check_days ("20 20 20 20 20 20 20", 1, GRADUAL_RAMP_NONE),
                      "1.7 rest-days 20/0\n");
  sample_assert_text (check_days ("20 20 20", 4, GRADUAL_RAMP_NONE), "");
  sample_assert_text (check_days ("20 20 20 20", 4, GRADUAL_RAMP_NONE), "1.4 rest-days 20/0\n");
}
END_TEST

START_TEST (test_each_week_counts_for_itself)
{
  sample_assert_text (check_days ("- - 20 20 20 20 20 / 20 20 20 20 20", 2, GRADUAL_RAMP_NONE), "");
}
END_TEST

START_TEST (test_four_in_the_ramp_whatever_is_set)
{
  /* The fourth run breaks the ramp's own rule too, and 4 · 15 is over 3 · 15 minutes. */
  sample_assert_text (check_days ("15 - 15 - 15", 1, GRADUAL_RAMP_4), "");
  sample_assert_text (check_days ("15 - 15 - 15 - 15", 1, GRADUAL_RAMP_4),
                      "1.7 ramp 15/0\n1.7 rest-days 15/0\n1.1 ramp 60/45\n");
  /* After it the runner's own number holds again. */
  sample_assert_text (check_days ("15 - 15 - 15 / 30 - 30 - 30 / 45 - 45 - 45 *2 /"
                                  "20 20 20 20 20 20",
                                  1, GRADUAL_RAMP_4),
                      "");
}
END_TEST

START_TEST (test_a_race_is_a_run)
{
  sample_assert_text (check_days ("20 20 20 20 20 R", 2, GRADUAL_RAMP_NONE),
                      "1.6 rest-days -1/0\n");
  sample_assert_text (check_days ("R 20 20 20 20 20", 2, GRADUAL_RAMP_NONE),
                      "1.6 rest-days 20/0\n");
}
END_TEST

START_TEST (test_logged_days_count_once)
{
  /* Two runs on Monday are one day with a run: four such days, then Saturday is the fifth. */
  sample_assert_text (sample_check (&(Sample){.weeks = "- - - - - 20 20",
                                              .log = "10+10 20 20 20",
                                              .weekly = 300,
                                              .longest = 60,
                                              .today = sample_day (1, 6)}),
                      "1.7 rest-days 20/0\n");
  /* Planned days that are over count nothing unless they were run. */
  sample_assert_text (sample_check (&(Sample){.weeks = "20 20 20 20 - 20 20",
                                              .log = "- 20",
                                              .weekly = 300,
                                              .longest = 60,
                                              .today = sample_day (1, 6)}),
                      "");
}
END_TEST

START_TEST (test_it_says_why)
{
  sample_assert_text (
      sample_because (&(Sample){.weeks = "20 20 20 20 20 20", .weekly = 300, .longest = 60}),
      "At least 2 days of each week stay without a run.");
}
END_TEST

int
main (void)
{
  Suite *suite = suite_create ("rest-days");
  TCase *tests = tcase_create ("rest-days");

  tcase_add_test (tests, test_as_many_runs_as_days_are_left);
  tcase_add_test (tests, test_both_ends_of_the_range);
  tcase_add_test (tests, test_each_week_counts_for_itself);
  tcase_add_test (tests, test_four_in_the_ramp_whatever_is_set);
  tcase_add_test (tests, test_a_race_is_a_run);
  tcase_add_test (tests, test_logged_days_count_once);
  tcase_add_test (tests, test_it_says_why);
  suite_add_tcase (suite, tests);

  return suite_main (suite);
}
