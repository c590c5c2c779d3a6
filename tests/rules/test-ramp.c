/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rules/ramp.h"

#include "sample.h"
#include "suite.h"

/* Each run ≤ the ramp table's minutes for that week; at most 3 runs a week; never on two days in a
 * row. */

static const GradualRule *rule = &gradual_rule_ramp;

/* The ramp table; 0 is a week after the ramp. */
static const int table[][7] = {
    [GRADUAL_RAMP_NONE] = {0},
    [GRADUAL_RAMP_4] = {15, 30, 45, 45},
    [GRADUAL_RAMP_5] = {15, 30, 30, 45, 45},
    [GRADUAL_RAMP_6] = {15, 15, 30, 30, 45, 45},
    [GRADUAL_RAMP_GENTLE] = {15, 20, 25, 30, 38, 45},
};

static char *
check_weeks (const char *weeks)
{
  GradualSettings settings;

  gradual_settings_init (&settings);
  settings.ramp = GRADUAL_RAMP_6;

  return sample_check (&(Sample){.weeks = weeks, .settings = &settings});
}

START_TEST (test_the_table)
{
  static const int weeks[] = {0, 4, 5, 6, 6};

  for (guint ramp = 0; ramp < G_N_ELEMENTS (table); ramp++) {
    ck_assert_int_eq (gradual_ramp_weeks (ramp), weeks[ramp]);
    for (int week = 0; week < weeks[ramp]; week++)
      ck_assert_int_eq (gradual_ramp_minutes (ramp, week), table[ramp][week]);
  }
}
END_TEST

START_TEST (test_runs_and_weeks_are_held_to_the_table)
{
  for (guint ramp = 0; ramp < G_N_ELEMENTS (table); ramp++) {
    GradualSettings settings;
    Sample sample = {.weeks = "15 *7", .settings = &settings};

    gradual_settings_init (&settings);
    settings.ramp = ramp;
    for (int week = 1; week <= 7; week++) {
      int minutes = table[ramp][week - 1];

      ck_assert_int_eq (sample_run_cap (&sample, rule, sample_day (week, 1)),
                        minutes > 0 ? minutes : GRADUAL_NO_CAP);
      ck_assert_int_eq (sample_week_cap (&sample, rule, week),
                        minutes > 0 ? 3 * minutes : GRADUAL_NO_CAP);
    }
  }
}
END_TEST

START_TEST (test_walk_breaks_go_by_thirds)
{
  /* 60/90, 180/90 and 300/60 seconds; a week belongs to the third in which it begins: of four weeks
   * the second begins at 1/4, the third at 2/4, the fourth at 3/4. */
  static const int run_seconds[][6] = {
      [GRADUAL_RAMP_4] = {60, 60, 180, 300},
      [GRADUAL_RAMP_5] = {60, 60, 180, 180, 300},
      [GRADUAL_RAMP_6] = {60, 60, 180, 180, 300, 300},
      [GRADUAL_RAMP_GENTLE] = {60, 60, 180, 180, 300, 300},
  };

  for (guint ramp = GRADUAL_RAMP_4; ramp <= GRADUAL_RAMP_GENTLE; ramp++)
    for (int week = 0; week < gradual_ramp_weeks (ramp); week++) {
      GradualWalkBreaks breaks = gradual_ramp_walk_breaks (ramp, week);

      ck_assert_int_eq (breaks.run_seconds, run_seconds[ramp][week]);
      ck_assert_int_eq (breaks.walk_seconds, run_seconds[ramp][week] == 300 ? 60 : 90);
    }
}
END_TEST

START_TEST (test_the_bound_itself_is_allowed_and_one_more_is_not)
{
  sample_assert_text (check_weeks ("14 - 15 - 15"), "");
  sample_assert_text (check_weeks ("15 - 15 - 15"), "");
  sample_assert_text (check_weeks ("16 - 15"), "1.1 ramp 16/15\n");
  sample_assert_text (check_weeks ("15 - 15 - 15 *2 / 30 - 31"), "3.3 ramp 31/30\n");
  sample_assert_text (check_weeks ("15 - 15 - 15 *2 / 30 - 30 - 30 *2 / 45W - 45W - 45W *2"), "");
}
END_TEST

START_TEST (test_three_runs_a_week)
{
  /* The fourth is one day of rest too few as well, and makes 60 minutes of 3 · 15. */
  sample_assert_text (check_weeks ("15 - 15 - 15 - 15"),
                      "1.7 ramp 15/0\n1.7 rest-days 15/0\n1.1 ramp 60/45\n");
}
END_TEST

START_TEST (test_never_on_two_days_in_a_row)
{
  sample_assert_text (check_weeks ("15 15 - 15"), "1.2 ramp 15/0\n");
  sample_assert_text (check_weeks ("15 - 15 - - - 15 / 15"), "2.1 ramp 15/0\n");
  sample_assert_text (check_weeks ("15 - 15 - - - 15 / - 15"), "");
}
END_TEST

START_TEST (test_what_was_run_counts)
{
  GradualSettings settings;

  gradual_settings_init (&settings);
  settings.ramp = GRADUAL_RAMP_6;
  /* Run on Tuesday though it was not planned: Wednesday is the next day. */
  sample_assert_text (sample_check (&(Sample){.weeks = "15 - 15 - 15",
                                              .log = "- 15",
                                              .settings = &settings,
                                              .today = sample_day (1, 3)}),
                      "1.3 ramp 15/0\n");
  /* Three days with runs are enough. */
  sample_assert_text (sample_check (&(Sample){.weeks = "- - - - - - 10",
                                              .log = "5+5 - 10 - 10",
                                              .settings = &settings,
                                              .today = sample_day (1, 6)}),
                      "1.7 ramp 10/0\n1.7 rest-days 10/0\n");
}
END_TEST

START_TEST (test_the_run_of_the_baseline_is_no_day_before)
{
  GradualSettings settings;

  gradual_settings_init (&settings);
  settings.ramp = GRADUAL_RAMP_6;
  sample_assert_text (
      sample_check (
          &(Sample){.weeks = "15 - 15 - 15", .weekly = 40, .longest = 20, .settings = &settings}),
      "");
}
END_TEST

START_TEST (test_a_race_has_no_minutes_but_takes_its_day)
{
  sample_assert_text (check_weeks ("60R"), "");
  sample_assert_text (check_weeks ("15 60R"), "1.2 ramp 60/0\n");
  sample_assert_text (check_weeks ("60R 15"), "1.2 ramp 15/0\n");
}
END_TEST

START_TEST (test_it_says_why)
{
  GradualSettings settings;

  gradual_settings_init (&settings);
  settings.ramp = GRADUAL_RAMP_6;
  sample_assert_text (sample_because (&(Sample){.weeks = "16", .settings = &settings}),
                      "Up to 15 minutes: that is a run in week 1 of the ramp.");
  sample_assert_text (sample_because (&(Sample){.weeks = "15 15", .settings = &settings}),
                      "In the ramp there is a day of rest after each day with a run.");
  sample_assert_text (
      sample_because (&(Sample){.weeks = "15 - 15 - 15 - 15", .settings = &settings}),
      "In the ramp there are at most 3 runs a week.");
  /* 40 minutes were run; with 15 more the week is over its 45. */
  sample_assert_text (
      sample_because (&(Sample){
          .weeks = "- - 15", .log = "40", .settings = &settings, .today = sample_day (1, 2)}),
      "Up to 45 minutes in this week: 3 runs of 15 minutes in week 1 of the ramp.");
}
END_TEST

int
main (void)
{
  Suite *suite = suite_create ("ramp");
  TCase *tests = tcase_create ("ramp");

  tcase_add_test (tests, test_the_table);
  tcase_add_test (tests, test_runs_and_weeks_are_held_to_the_table);
  tcase_add_test (tests, test_walk_breaks_go_by_thirds);
  tcase_add_test (tests, test_the_bound_itself_is_allowed_and_one_more_is_not);
  tcase_add_test (tests, test_three_runs_a_week);
  tcase_add_test (tests, test_never_on_two_days_in_a_row);
  tcase_add_test (tests, test_what_was_run_counts);
  tcase_add_test (tests, test_the_run_of_the_baseline_is_no_day_before);
  tcase_add_test (tests, test_a_race_has_no_minutes_but_takes_its_day);
  tcase_add_test (tests, test_it_says_why);
  suite_add_tcase (suite, tests);

  return suite_main (suite);
}
