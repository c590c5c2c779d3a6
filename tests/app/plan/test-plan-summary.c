/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/plan/plan-summary.h"
#include "sample.h"
#include "suite.h"

static void
assert_headline (GradualDay today, const char *expected)
{
  g_autoptr (GradualPlan) plan = sample_plan_new ();
  g_auto (GradualPlanSummary) summary = {0};

  gradual_plan_summary_init (&summary, plan, today);
  ck_assert_str_eq (summary.headline, expected);
}

START_TEST (test_headline_counts_down)
{
  GradualDay race = SAMPLE_START + 20;

  assert_headline (race - 20, "2 weeks to the race");
  assert_headline (race - 14, "2 weeks to the race");
  assert_headline (race - 13, "13 days to the race");
  assert_headline (race - 1, "1 day to the race");
  assert_headline (race, "Race day");
  assert_headline (race + 1, "3 weeks");
}
END_TEST

START_TEST (test_detail)
{
  g_autoptr (GradualPlan) plan = sample_plan_new ();
  g_autoptr (GradualPlan) base = NULL;
  g_auto (GradualPlanSummary) with_race = {0}, without = {0};
  GradualPlanHead head = plan->head;

  gradual_plan_summary_init (&with_race, plan, SAMPLE_START);
  ck_assert_str_eq (with_race.detail, "Sunday 13 December 2026 · longest run 1 h 06 on 28 Nov");

  head.goal = (GradualGoal){GRADUAL_GOAL_BASE, GRADUAL_DAY_NONE, 180};
  base = gradual_plan_with_head (plan, &head);
  gradual_plan_summary_init (&without, base, SAMPLE_START);
  ck_assert_str_eq (without.headline, "3 weeks");
  ck_assert_str_eq (without.detail, "23 Nov–13 Dec · longest run 1 h 06 on 28 Nov");
}
END_TEST

static Suite *
plan_summary_suite (void)
{
  Suite *suite = suite_create ("plan-summary");
  TCase *tcase = tcase_create ("plan-summary");

  tcase_add_test (tcase, test_headline_counts_down);
  tcase_add_test (tcase, test_detail);
  suite_add_tcase (suite, tcase);

  return suite;
}

int
main (void)
{
  return suite_main (plan_summary_suite ());
}
