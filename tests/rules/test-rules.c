/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "sample.h"
#include "suite.h"

/* Caps combine by the smallest; a refusal names the rule that gave it, and in a tie the one that is
 * higher in the table. */

static void
assert_run_bound (const Sample *sample, GradualDay day, int minutes, const char *id)
{
  g_auto (SampleWalk) walk = {NULL};
  GradualBound bound;

  sample_walk_to_run (&walk, sample, day);
  bound = gradual_pass_bound_run (&walk.pass, GRADUAL_RUN_EASY);
  ck_assert_int_eq (bound.minutes, minutes);
  ck_assert_str_eq (bound.rule->id, id);
}

static void
assert_week_bound (const Sample *sample, int week, int minutes, const char *id)
{
  g_auto (SampleWalk) walk = {NULL};
  GradualBound bound;

  sample_walk_to_week_end (&walk, sample, week);
  bound = gradual_pass_bound_week (&walk.pass);
  ck_assert_int_eq (bound.minutes, minutes);
  ck_assert_str_eq (bound.rule->id, id);
}

START_TEST (test_the_order_of_the_table)
{
  static const char *const ids[] = {
      "red-flag",    "pain",     "return",  "ramp",          "rest-days",
      "longest-run", "time-cap", "cutback", "weekly-growth",
  };

  ck_assert_uint_eq (G_N_ELEMENTS (ids), GRADUAL_N_RULES);
  for (guint i = 0; i < GRADUAL_N_RULES; i++)
    ck_assert_str_eq (gradual_rules[i]->id, ids[i]);
}
END_TEST

START_TEST (test_each_rule_has_its_words)
{
  for (guint i = 0; i < GRADUAL_N_RULES; i++) {
    const GradualRule *rule = gradual_rules[i];

    ck_assert_str_ne (rule->title, "");
    ck_assert_str_ne (rule->sentence, "");
    ck_assert_str_ne (rule->evidence, "");
    ck_assert (rule->explain_run != NULL || (rule->run_cap == NULL && rule->forbids_run == NULL));
    ck_assert (rule->explain_week != NULL || rule->week_cap == NULL);
    ck_assert (rule->run_cap != NULL || rule->forbids_run != NULL || rule->week_cap != NULL);
  }
}
END_TEST

START_TEST (test_the_smallest_bound_of_a_run)
{
  assert_run_bound (&(Sample){.weeks = "-", .weekly = 300, .longest = 60}, sample_day (1, 1), 66,
                    "longest-run");
  assert_run_bound (&(Sample){.weeks = "-", .weekly = 300, .longest = 170}, sample_day (1, 1), 180,
                    "time-cap"); /* below ⌊1.1·170⌋ = 187 */
}
END_TEST

START_TEST (test_the_smallest_bound_of_a_week)
{
  Sample sample = {.weeks = "50 - 50 - 50 - 50 *3", .weekly = 200, .longest = 60};

  assert_week_bound (&sample, 3, 220, "weekly-growth");
  assert_week_bound (&sample, 4, 170, "cutback"); /* below 220 */
}
END_TEST

START_TEST (test_red_flag_before_pain)
{
  Sample sample = {
      .weeks = "-",
      .weekly = 200,
      .longest = 60,
      .restrictions = {{GRADUAL_RESTRICTION_STOP, sample_day (1, 1), SAMPLE_OPEN, 0},
                       {GRADUAL_RESTRICTION_RED_FLAG, sample_day (1, 1), SAMPLE_OPEN, 0}},
  };

  assert_run_bound (&sample, sample_day (1, 1), 0, "red-flag");
}
END_TEST

START_TEST (test_pain_before_return)
{
  /* Back at the old longest run: min(100, ⌊1.2·90⌋) of the return and L30 = 100 of the hold. */
  Sample hold = {
      .weeks = "- / 75 90",
      .weekly = 200,
      .longest = 100,
      .restrictions = {{GRADUAL_RESTRICTION_HOLD, sample_day (2, 4), SAMPLE_OPEN, 0}},
  };
  /* ⌊0.75·200⌋ both ways. */
  Sample reduced = {
      .weeks = "- / 50",
      .weekly = 200,
      .longest = 100,
      .restrictions = {{GRADUAL_RESTRICTION_REDUCE, sample_day (2, 1), SAMPLE_OPEN, 75}},
  };

  assert_run_bound (&hold, sample_day (2, 4), 100, "pain");
  assert_week_bound (&reduced, 2, 150, "pain");
}
END_TEST

START_TEST (test_return_before_ramp)
{
  GradualSettings settings;
  /* 8 days after a run of 20 minutes: 15 for the run and 45 for the week, as in the ramp. */
  Sample sample = {.weeks = "- / 10", .weekly = 60, .longest = 20, .settings = &settings};

  gradual_settings_init (&settings);
  settings.ramp = GRADUAL_RAMP_6;
  assert_run_bound (&sample, sample_day (2, 1), 15, "return");
  assert_week_bound (&sample, 2, 45, "return");
}
END_TEST

START_TEST (test_ramp_before_rest_days)
{
  GradualSettings settings;
  Sample sample = {.weeks = "15 - 15 - 15", .settings = &settings};

  gradual_settings_init (&settings);
  settings.ramp = GRADUAL_RAMP_6;
  assert_run_bound (&sample, sample_day (1, 7), 0, "ramp");
}
END_TEST

START_TEST (test_rest_days_before_all_that_counts_minutes)
{
  assert_run_bound (&(Sample){.weeks = "20 20 20 20 20", .weekly = 300, .longest = 60},
                    sample_day (1, 6), 0, "rest-days");
}
END_TEST

START_TEST (test_longest_run_before_time_cap)
{
  GradualSettings settings;
  Sample sample = {.weeks = "-", .weekly = 600, .longest = 115, .settings = &settings};

  gradual_settings_init (&settings);
  settings.longest_run_percent = 5;
  settings.longest_run_minutes = 3;
  settings.time_cap_minutes = 120;
  assert_run_bound (&sample, sample_day (1, 1), 120, "longest-run"); /* ⌊120.75⌋ and 120 */
}
END_TEST

START_TEST (test_a_race_is_bound_by_what_forbids_it_alone)
{
  Sample sample = {.weeks = "20 20 20 20 20", .weekly = 300, .longest = 60};
  g_auto (SampleWalk) free_walk = {NULL}, full_walk = {NULL};
  GradualBound bound;

  sample_walk_to_run (&free_walk, &sample, sample_day (1, 5));
  bound = gradual_pass_bound_run (&free_walk.pass, GRADUAL_RUN_RACE);
  ck_assert_int_eq (bound.minutes, GRADUAL_NO_CAP);
  ck_assert_ptr_null (bound.rule);

  sample_walk_to_run (&full_walk, &sample, sample_day (1, 6));
  bound = gradual_pass_bound_run (&full_walk.pass, GRADUAL_RUN_RACE);
  ck_assert_int_eq (bound.minutes, 0);
  ck_assert_str_eq (bound.rule->id, "rest-days");
}
END_TEST

START_TEST (test_the_limit_of_one_rule)
{
  Sample sample = {.weeks = "-", .weekly = 600, .longest = 170};
  g_auto (SampleWalk) walk = {NULL};

  sample_walk_to_run (&walk, &sample, sample_day (1, 1));
  ck_assert_int_eq (gradual_rule_limit_run (&gradual_rule_time_cap, &walk.pass, GRADUAL_RUN_LONG),
                    180);
  ck_assert_int_eq (gradual_rule_limit_run (&gradual_rule_time_cap, &walk.pass, GRADUAL_RUN_RACE),
                    GRADUAL_NO_CAP);
  ck_assert_int_eq (
      gradual_rule_limit_run (&gradual_rule_weekly_growth, &walk.pass, GRADUAL_RUN_EASY),
      GRADUAL_NO_CAP);
}
END_TEST

int
main (void)
{
  Suite *suite = suite_create ("rules");
  TCase *tests = tcase_create ("rules");

  tcase_add_test (tests, test_the_order_of_the_table);
  tcase_add_test (tests, test_each_rule_has_its_words);
  tcase_add_test (tests, test_the_smallest_bound_of_a_run);
  tcase_add_test (tests, test_the_smallest_bound_of_a_week);
  tcase_add_test (tests, test_red_flag_before_pain);
  tcase_add_test (tests, test_pain_before_return);
  tcase_add_test (tests, test_return_before_ramp);
  tcase_add_test (tests, test_ramp_before_rest_days);
  tcase_add_test (tests, test_rest_days_before_all_that_counts_minutes);
  tcase_add_test (tests, test_longest_run_before_time_cap);
  tcase_add_test (tests, test_a_race_is_bound_by_what_forbids_it_alone);
  tcase_add_test (tests, test_the_limit_of_one_rule);
  suite_add_tcase (suite, tests);

  return suite_main (suite);
}
