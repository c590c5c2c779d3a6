/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "sample.h"
#include "suite.h"

/* A marathon block starts under 150 minutes a week, or with a longest run under 60. */

static char *
advise (GradualGoalKind goal, int weekly, int longest)
{
  return sample_advice (
      &(Sample){.weeks = "30 - 30 / - *3", .weekly = weekly, .longest = longest, .goal = goal});
}

START_TEST (test_both_bounds)
{
  sample_assert_text (advise (GRADUAL_GOAL_MARATHON, 150, 60), "");
  sample_assert_text (advise (GRADUAL_GOAL_MARATHON, 149, 60), "1.1 thin-base 149/150\n");
  sample_assert_text (advise (GRADUAL_GOAL_MARATHON, 150, 59), "1.1 thin-base 59/60\n");
  sample_assert_text (advise (GRADUAL_GOAL_MARATHON, 0, 0), "1.1 thin-base 0/150\n");
}
END_TEST

START_TEST (test_only_for_a_marathon)
{
  for (guint goal = 0; goal < GRADUAL_N_GOAL_KINDS; goal++)
    if (goal != GRADUAL_GOAL_MARATHON)
      sample_assert_text (advise (goal, 60, 20), "");
}
END_TEST

START_TEST (test_it_is_no_reason_to_refuse)
{
  sample_assert_text (
      sample_check (&(Sample){
          .weeks = "15 - 15 *4", .weekly = 60, .longest = 20, .goal = GRADUAL_GOAL_MARATHON}),
      "");
}
END_TEST

int
main (void)
{
  Suite *suite = suite_create ("thin-base");
  TCase *tests = tcase_create ("thin-base");

  tcase_add_test (tests, test_both_bounds);
  tcase_add_test (tests, test_only_for_a_marathon);
  tcase_add_test (tests, test_it_is_no_reason_to_refuse);
  suite_add_tcase (suite, tests);

  return suite_main (suite);
}
