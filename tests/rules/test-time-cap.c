/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "sample.h"
#include "suite.h"

/* A run ≤ T, T = 180 minutes (120–210); not a race. */

START_TEST (test_the_bound_itself_is_allowed_and_one_more_is_not)
{
  /* The longest run alone would allow ⌊170·1.1⌋ = 187. */
  sample_assert_text (sample_check (&(Sample){.weeks = "179L", .weekly = 600, .longest = 170}), "");
  sample_assert_text (sample_check (&(Sample){.weeks = "180L", .weekly = 600, .longest = 170}), "");
  sample_assert_text (sample_check (&(Sample){.weeks = "181L", .weekly = 600, .longest = 170}),
                      "1.1 time-cap 181/180\n");
}
END_TEST

START_TEST (test_both_ends_of_the_range)
{
  static const struct {
    int minutes;
    const char *weeks;
    const char *findings;
  } cases[] = {
      {120, "120L", ""},
      {120, "121L", "1.1 time-cap 121/120\n"},
      {210, "210L", ""},
      {210, "211L", "1.1 time-cap 211/210\n"},
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    GradualSettings settings;

    gradual_settings_init (&settings);
    settings.time_cap_minutes = cases[i].minutes;
    /* The longest run allows ⌊200·1.1⌋ = 220. */
    sample_assert_text (
        sample_check (&(Sample){
            .weeks = cases[i].weeks, .weekly = 600, .longest = 200, .settings = &settings}),
        cases[i].findings);
  }
}
END_TEST

START_TEST (test_a_race_is_not_held_to_it_and_is_credited_at_it)
{
  Sample sample = {.weeks = "300R", .weekly = 600, .longest = 170};

  sample_assert_text (sample_check (&sample), "");
  /* Credited with 180, not with 187 or 300: the longest run allows ⌊180·1.1⌋. */
  ck_assert_int_eq (sample_run_cap (&sample, &gradual_rule_longest_run, sample_day (1, 2)), 198);
}
END_TEST

START_TEST (test_it_holds_in_ramps_and_returns_too)
{
  GradualSettings settings;

  gradual_settings_init (&settings);
  settings.ramp = GRADUAL_RAMP_4;
  sample_assert_text (sample_check (&(Sample){.weeks = "181", .settings = &settings}),
                      "1.1 ramp 181/15\n1.1 time-cap 181/180\n1.1 ramp 181/45\n");
  /* 8 days: ⌊0.75·400⌋ = 300 would be allowed. */
  sample_assert_text (sample_check (&(Sample){.weeks = "- / 181", .weekly = 600, .longest = 400}),
                      "2.1 time-cap 181/180\n");
}
END_TEST

START_TEST (test_it_says_why)
{
  sample_assert_text (sample_because (&(Sample){.weeks = "181", .weekly = 600, .longest = 170}),
                      "Up to 180 minutes: no run but a race is longer than that.");
}
END_TEST

int
main (void)
{
  Suite *suite = suite_create ("time-cap");
  TCase *tests = tcase_create ("time-cap");

  tcase_add_test (tests, test_the_bound_itself_is_allowed_and_one_more_is_not);
  tcase_add_test (tests, test_both_ends_of_the_range);
  tcase_add_test (tests, test_a_race_is_not_held_to_it_and_is_credited_at_it);
  tcase_add_test (tests, test_it_holds_in_ramps_and_returns_too);
  tcase_add_test (tests, test_it_says_why);
  suite_add_tcase (suite, tests);

  return suite_main (suite);
}
