/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/replan/week-runs.h"

#include "sample.h"
#include "suite.h"

static void
assert_words (GradualDay start, GradualDay today, const char *expected)
{
  g_autoptr (GradualPlan) plan = sample_plan_new ();
  g_autofree char *words = gradual_week_runs_words (plan, start, today, GRADUAL_UNITS_MINUTES);

  ck_assert_str_eq (words, expected);
}

START_TEST (test_words)
{
  assert_words (SAMPLE_START, SAMPLE_START, "Tuesday 30 min\nSaturday 1 h 06");
  assert_words (SAMPLE_START, SAMPLE_START + 2, "Saturday 1 h 06");
  assert_words (SAMPLE_START + 14, SAMPLE_START, "Tuesday 30 min\nSaturday 1 h 06\nSunday Race");
  assert_words (SAMPLE_START, SAMPLE_START + 6, "No runs");
  assert_words (SAMPLE_START + 21, SAMPLE_START, "No runs");
}
END_TEST

int
main (void)
{
  Suite *suite = suite_create ("week-runs");
  TCase *tests = tcase_create ("week-runs");

  tcase_add_test (tests, test_words);
  suite_add_tcase (suite, tests);

  return suite_main (suite);
}
