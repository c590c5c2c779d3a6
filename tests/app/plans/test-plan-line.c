/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/plans/plan-line.h"

#include "sample.h"
#include "suite.h"

START_TEST (test_tells_the_length_and_the_days)
{
  g_autoptr (GradualPlan) plan = sample_plan_new ();
  g_autofree char *line = gradual_plan_line (plan, FALSE);
  g_autofree char *active = gradual_plan_line (plan, TRUE);

  ck_assert_str_eq (line, "3 weeks, 23 November 2026 to 13 December 2026");
  ck_assert_str_eq (active, "Shown now: 3 weeks, 23 November 2026 to 13 December 2026");
}
END_TEST

int
main (void)
{
  Suite *suite = suite_create ("plan-line");
  TCase *tests = tcase_create ("plan-line");

  tcase_add_test (tests, test_tells_the_length_and_the_days);
  suite_add_tcase (suite, tests);

  return suite_main (suite);
}
