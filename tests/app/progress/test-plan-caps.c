/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/progress/plan-caps.h"
#include "rules/check.h"
#include "sample.h"
#include "suite.h"

START_TEST (test_weeks_have_the_caps_of_the_check)
{
  g_autoptr (GradualPlan) plan = sample_plan_new ();
  g_autoptr (GradualPlan) run = sample_plan_with_run_logged (plan, SAMPLE_START + 1, 45);

  for (GradualDay today = SAMPLE_START - 3; today < SAMPLE_START + 24; today += 4) {
    g_autoptr (GradualReport) report = gradual_check (run, today, 1);
    g_autoptr (GradualPlanCaps) caps = gradual_plan_caps_new (run, today);

    for (guint i = 0; i < report->weeks->len; i++) {
      const GradualWeekReport *week = &g_array_index (report->weeks, GradualWeekReport, i);

      ck_assert_int_eq (gradual_plan_caps_of_week (caps, week->start), week->cap);
      ck_assert_int_eq (gradual_plan_caps_of_week (caps, week->start + 6), week->cap);
    }
  }
}
END_TEST

/* The sample's baseline has a longest run of 66 minutes, and a tenth over it is 72. Once 70 were
 * run, it is a tenth over them. */
START_TEST (test_runs_grow_with_what_was_run)
{
  g_autoptr (GradualPlan) plan = sample_plan_new ();
  g_autoptr (GradualPlan) run = sample_plan_with_run_logged (plan, SAMPLE_START + 5, 70);
  g_autoptr (GradualPlanCaps) caps = gradual_plan_caps_new (run, SAMPLE_START + 14);

  ck_assert_int_eq (gradual_plan_caps_of_run (caps, SAMPLE_START + 5), 72);
  ck_assert_int_eq (gradual_plan_caps_of_run (caps, SAMPLE_START + 6), 77);
}
END_TEST

START_TEST (test_other_days_have_none)
{
  g_autoptr (GradualPlan) plan = sample_plan_new ();
  g_autoptr (GradualPlanCaps) caps = gradual_plan_caps_new (plan, SAMPLE_START);

  ck_assert_int_eq (gradual_plan_caps_of_run (caps, SAMPLE_START - 1), GRADUAL_ABSENT);
  ck_assert_int_eq (gradual_plan_caps_of_week (caps, SAMPLE_START - 1), GRADUAL_ABSENT);
  ck_assert_int_eq (gradual_plan_caps_of_run (caps, SAMPLE_START + 21), GRADUAL_ABSENT);
  ck_assert_int_eq (gradual_plan_caps_of_week (caps, SAMPLE_START + 21), GRADUAL_ABSENT);
}
END_TEST

static Suite *
plan_caps_suite (void)
{
  Suite *suite = suite_create ("plan-caps");
  TCase *tcase = tcase_create ("plan-caps");

  tcase_add_test (tcase, test_weeks_have_the_caps_of_the_check);
  tcase_add_test (tcase, test_runs_grow_with_what_was_run);
  tcase_add_test (tcase, test_other_days_have_none);
  suite_add_tcase (suite, tcase);

  return suite;
}

int
main (void)
{
  return suite_main (plan_caps_suite ());
}
