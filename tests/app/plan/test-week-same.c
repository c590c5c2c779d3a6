/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/plan/week-same.h"
#include "sample.h"
#include "suite.h"

#define TUESDAY (SAMPLE_START + 1)
#define TODAY   (SAMPLE_START + 20)

/* Which weeks are the same in both, as in "-2-". */
static void
assert_same (const GradualPlan *plan, const GradualPlan *before, const char *expected)
{
  g_autoptr (GradualReport) report = gradual_check (plan, TODAY, 1);
  g_autoptr (GradualReport) report_before = gradual_check (before, TODAY, 1);
  g_autoptr (GString) same = g_string_new (NULL);

  for (guint i = 0; i < gradual_plan_n_weeks (plan); i++)
    if (gradual_week_is_same (plan, report, before, report_before, i))
      g_string_append_printf (same, "%u", i + 1);
    else
      g_string_append_c (same, '-');
  ck_assert_str_eq (same->str, expected);
}

START_TEST (test_a_log_makes_another_week_of_its_own)
{
  g_autoptr (GradualPlan) plan = sample_plan_new ();
  g_autoptr (GradualPlan) last = sample_plan_with_run_logged (plan, SAMPLE_START + 15, 20);
  g_autoptr (GradualPlan) before = sample_plan_with_run_logged (plan, SAMPLE_START - 3, 20);

  assert_same (plan, plan, "123");
  assert_same (last, plan, "12-");
  assert_same (plan, last, "12-");
  /* What was run before the plan is in none of its weeks. */
  assert_same (before, plan, "123");
}
END_TEST

START_TEST (test_another_run_of_the_same_length_is_another)
{
  g_autoptr (GradualPlan) plan = sample_plan_new ();
  g_autoptr (GradualPlan) one = sample_plan_with_run_logged (plan, TUESDAY, 30);
  g_autoptr (GradualPlan) other = sample_plan_with_run_logged (plan, TUESDAY, 30);

  assert_same (one, one, "123");
  assert_same (one, other, "-23");
}
END_TEST

/* 100 minutes in the third week are over a limit that the longest run of the first one sets. */
START_TEST (test_a_limit_that_is_another_one)
{
  g_autoptr (GradualPlan) plan = sample_plan_new ();
  g_autoptr (GradualPlan) late = sample_plan_with_run_logged (plan, SAMPLE_START + 14, 100);
  g_autoptr (GradualPlan) low = sample_plan_with_run_logged (late, TUESDAY, 60);
  g_autoptr (GradualPlan) high = sample_plan_with_run_logged (late, TUESDAY, 70);

  assert_same (low, high, "-2-");
}
END_TEST

/* The last days of the second week and the first one of the third. */
START_TEST (test_days_away)
{
  g_autoptr (GradualPlan) plan = sample_plan_new ();
  g_autoptr (GradualPlan) away =
      sample_plan_with_away (plan, SAMPLE_START + 12, SAMPLE_START + 14, GRADUAL_AWAY_UNSAID);
  g_autoptr (GradualPlan) other =
      sample_plan_with_away (away, SAMPLE_START + 2, SAMPLE_START + 2, GRADUAL_AWAY_HOLIDAY);

  assert_same (away, plan, "1--");
  assert_same (plan, away, "1--");
  /* A mark that stays is no change. */
  assert_same (other, away, "-23");
}
END_TEST

START_TEST (test_another_plan_is_another)
{
  g_autoptr (GradualPlan) plan = sample_plan_new ();
  g_autoptr (GradualPlan) changed = gradual_plan_with_run (plan, SAMPLE_START + 8, NULL);

  assert_same (changed, plan, "1-3");
}
END_TEST

int
main (void)
{
  Suite *suite = suite_create ("week-same");
  TCase *tests = tcase_create ("week-same");

  tcase_add_test (tests, test_a_log_makes_another_week_of_its_own);
  tcase_add_test (tests, test_another_run_of_the_same_length_is_another);
  tcase_add_test (tests, test_a_limit_that_is_another_one);
  tcase_add_test (tests, test_days_away);
  tcase_add_test (tests, test_another_plan_is_another);
  suite_add_tcase (suite, tests);

  return suite_main (suite);
}
