/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "planner/limit.h"
#include "plans.h"

/* From 150 minutes a week and 60 in a run. Week 1 may have 165 (150 + 15), week 2 too, week 3 181
 * (⌊165·1.1⌋), and week 4 140 (⌊165·0.85⌋): none of the three before it is easy. The longest run
 * may have 66. */
static const int weeks[][7] = {
    {0, 30, 0, 30, 0, 30, 60}, {0, 35, 0, 35, 0, 35, 60}, {0, 35, 0, 35, 0, 35, 60},
    {0, 30, 0, 20, 0, 20, 50}, {0, 35, 0, 35, 0, 35, 60},
};

static GradualPlan *
lay_out (void)
{
  GradualPlanHead head = plans_head (150, 60);

  return plans_lay_out (&head, weeks, G_N_ELEMENTS (weeks));
}

static void
assert_limit (const GradualPlan *plan, GradualDay day, GradualDay today, int minutes,
              const char *rule, const char *word)
{
  g_auto (GradualLimit) limit = {0};

  gradual_limit_find (plan, day, today, &limit);
  ck_assert_int_eq (limit.minutes, minutes);
  ck_assert_str_eq (limit.rule->id, rule);
  ck_assert_ptr_nonnull (limit.because);
  ck_assert_msg (strstr (limit.because, word) != NULL, "no \"%s\" in: %s", word, limit.because);
}

START_TEST (test_the_smallest_bound_and_its_rule)
{
  g_autoptr (GradualPlan) plan = lay_out ();

  /* ⌊60·1.1⌋ = 66; the week would leave 165 − 90 = 75. */
  assert_limit (plan, plans_day (1, 7), PLANS_START, 66, "longest-run", "66");
  assert_limit (plan, plans_day (1, 7), PLANS_START, 66, "longest-run", "Sun 22 November");
  /* 165 − 120 = 45 */
  assert_limit (plan, plans_day (1, 2), PLANS_START, 45, "weekly-growth", "165");
  assert_limit (plan, plans_day (1, 2), PLANS_START, 45, "weekly-growth", "120");
  /* 165 − 130 = 35, what it has; 181 − 130 = 51 */
  assert_limit (plan, plans_day (2, 6), PLANS_START, 35, "weekly-growth", "165");
  assert_limit (plan, plans_day (3, 2), PLANS_START, 51, "weekly-growth", "181");
  /* 140 − 90 = 50 */
  assert_limit (plan, plans_day (4, 2), PLANS_START, 50, "cutback", "140");
}
END_TEST

START_TEST (test_a_tie_names_the_rule_higher_in_the_table)
{
  /* The week leaves 165 − 99 = 66, as much as the longest run may have. */
  const int week[][7] = {{0, 33, 0, 33, 0, 33, 60}};
  GradualPlanHead head = plans_head (150, 60);
  g_autoptr (GradualPlan) plan = plans_lay_out (&head, week, 1);

  assert_limit (plan, plans_day (1, 7), PLANS_START, 66, "longest-run", "66");
}
END_TEST

START_TEST (test_time_cap)
{
  /* ⌊180·1.1⌋ = 198, and 330 − 120 = 210 are more than 180. */
  const int week[][7] = {{0, 40, 0, 40, 0, 40, 170}};
  GradualPlanHead head = plans_head (300, 180);
  g_autoptr (GradualPlan) plan = plans_lay_out (&head, week, 1);

  assert_limit (plan, plans_day (1, 7), PLANS_START, 180, "time-cap", "180");
}
END_TEST

START_TEST (test_one_run_too_many)
{
  const int week[][7] = {{15, 15, 15, 15, 15, 0, 60}};
  GradualPlanHead head = plans_head (150, 60);
  g_autoptr (GradualPlan) plan = plans_lay_out (&head, week, 1);

  /* Six runs leave one day; it is each run's fault, the first one's as well. */
  for (int day = 1; day <= 7; day++)
    if (day != 6)
      assert_limit (plan, plans_day (1, day), PLANS_START, 0, "rest-days", "2 days");
}
END_TEST

START_TEST (test_ramp)
{
  const int ramp[][7] = {{15, 0, 15, 0, 0, 0, 15}, {15, 0, 15, 0, 15, 0, 0}};
  const int four[][7] = {{15, 0, 15, 0, 15, 0, 15}};
  GradualPlanHead head = plans_head (0, 0);
  g_autoptr (GradualPlan) boundary = NULL, crowded = NULL;

  head.settings.ramp = GRADUAL_RAMP_6;
  boundary = plans_lay_out (&head, ramp, 2);
  crowded = plans_lay_out (&head, four, 1);
  assert_limit (boundary, plans_day (1, 1), PLANS_START, 15, "ramp", "15");
  /* Sunday and the Monday of the next week are two days in a row. */
  assert_limit (boundary, plans_day (1, 7), PLANS_START, 0, "ramp", "rest");
  assert_limit (boundary, plans_day (2, 1), PLANS_START, 0, "ramp", "rest");
  assert_limit (crowded, plans_day (1, 7), PLANS_START, 0, "ramp", "3 runs");
}
END_TEST

START_TEST (test_what_was_run_counts)
{
  g_autoptr (GradualPlan) plan = lay_out ();
  g_autoptr (GradualPlan) logged = plans_with_log (plan, plans_day (1, 2), 100);
  g_autoptr (GradualPlan) far = plans_with_log (plan, plans_day (1, 2), 166);

  /* On Friday: 100 run, Thursday missed, 60 on Sunday: 165 − 160 = 5 for Saturday. */
  assert_limit (logged, plans_day (1, 6), plans_day (1, 5), 5, "weekly-growth", "165");
  /* Of the 100 only the 66 that were allowed are credited: ⌊66·1.1⌋ = 72, but in week 1 the week
   * leaves 165 − 130 = 35 for Sunday. In week 2 nothing else binds first: ⌊66·1.1⌋ = 72 > 60. */
  assert_limit (logged, plans_day (1, 7), plans_day (1, 5), 35, "weekly-growth", "130");
  assert_limit (far, plans_day (1, 6), plans_day (1, 5), 0, "weekly-growth", "165");
}
END_TEST

START_TEST (test_a_run_of_today_beside_a_log_of_today)
{
  g_autoptr (GradualPlan) plan = lay_out ();
  g_autoptr (GradualPlan) logged = plans_with_log (plan, plans_day (1, 2), 40);

  /* The larger of planned and logged counts: 165 − 120 = 45, the 40 are within it. For Thursday
   * 165 − 40 − 90 = 35 are left. */
  assert_limit (logged, plans_day (1, 2), plans_day (1, 2), 45, "weekly-growth", "165");
  assert_limit (logged, plans_day (1, 4), plans_day (1, 2), 35, "weekly-growth", "165");
}
END_TEST

START_TEST (test_a_run_of_today_beside_a_log_over_the_cap)
{
  const int week[][7] = {{0, 0, 0, 30, 0, 0, 0}};
  GradualPlanHead head = plans_head (150, 60);
  g_autoptr (GradualPlan) plan = plans_lay_out (&head, week, 1);
  g_autoptr (GradualPlan) before = plans_with_log (plan, plans_day (1, 2), 120);
  g_autoptr (GradualPlan) logged = plans_with_log (before, plans_day (1, 4), 100);

  /* 120 + 100 are over 165; what is planned for today stands as far as there was room for it. */
  assert_limit (logged, plans_day (1, 4), plans_day (1, 4), 45, "weekly-growth", "165");
}
END_TEST

START_TEST (test_a_race_has_no_limit)
{
  GradualPlanHead head = plans_head (150, 60);
  GradualRestriction flag = {GRADUAL_RESTRICTION_RED_FLAG, PLANS_START, GRADUAL_DAY_NONE, 0, "", 0};
  g_autoptr (GradualRestriction) restriction = gradual_restriction_new (&flag);
  g_autoptr (GradualPlan) plan = NULL, forbidden = NULL;
  g_auto (GradualLimit) limit = {0};

  head.goal = (GradualGoal){GRADUAL_GOAL_10K, plans_day (1, 7), GRADUAL_ABSENT};
  plan = plans_lay_out (&head, weeks, 1);
  gradual_limit_find (plan, plans_day (1, 7), PLANS_START, &limit);
  ck_assert_int_eq (limit.minutes, GRADUAL_NO_CAP);

  forbidden = gradual_plan_with_restriction (plan, restriction);
  assert_limit (forbidden, plans_day (1, 7), PLANS_START, 0, "red-flag", "clinician");
}
END_TEST

START_TEST (test_a_race_is_not_counted_in_its_week)
{
  const int week[][7] = {{0, 30, 0, 30, 0, 0, 0}};
  GradualPlanHead head = plans_head (60, 30);
  g_autoptr (GradualPlan) plan = NULL;

  /* 60 + 15 = 75, less 30; ⌊30·1.1⌋ = 33 and 30 + 5 = 35 */
  head.goal = (GradualGoal){GRADUAL_GOAL_10K, plans_day (1, 7), GRADUAL_ABSENT};
  plan = plans_lay_out (&head, week, 1);
  assert_limit (plan, plans_day (1, 2), PLANS_START, 35, "longest-run", "35");
}
END_TEST

int
main (void)
{
  Suite *suite = suite_create ("limit");
  TCase *tests = tcase_create ("limit");

  tcase_add_test (tests, test_the_smallest_bound_and_its_rule);
  tcase_add_test (tests, test_a_tie_names_the_rule_higher_in_the_table);
  tcase_add_test (tests, test_time_cap);
  tcase_add_test (tests, test_one_run_too_many);
  tcase_add_test (tests, test_ramp);
  tcase_add_test (tests, test_what_was_run_counts);
  tcase_add_test (tests, test_a_run_of_today_beside_a_log_of_today);
  tcase_add_test (tests, test_a_run_of_today_beside_a_log_over_the_cap);
  tcase_add_test (tests, test_a_race_has_no_limit);
  tcase_add_test (tests, test_a_race_is_not_counted_in_its_week);
  suite_add_tcase (suite, tests);

  return suite_main (suite);
}
