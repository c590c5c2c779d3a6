/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rules/change.h"

#include "sample.h"
#include "suite.h"

static void
assert_change (const GArray *changes, guint index, GradualDay day, int before, int after)
{
  const GradualChange *change = &g_array_index (changes, GradualChange, index);

  ck_assert_int_eq (change->day, day);
  ck_assert_int_eq (change->before, before);
  ck_assert_int_eq (change->after, after);
}

START_TEST (test_what_is_shorter_or_gone_is_told)
{
  g_autoptr (GradualPlan) before = sample_plan (&(Sample){.weeks = "40 50 60L R / 30R 20 *2"});
  g_autoptr (GradualPlan) after = sample_plan (&(Sample){.weeks = "40 45 70L - / 30R - / 30R 20"});
  g_autoptr (GArray) changes = g_array_new (FALSE, FALSE, sizeof (GradualChange));

  gradual_changes_between (before, after, changes);
  ck_assert_uint_eq (changes->len, 3);
  assert_change (changes, 0, sample_day (1, 2), 50, 45);
  assert_change (changes, 1, sample_day (1, 4), GRADUAL_MINUTES_UNKNOWN, 0);
  assert_change (changes, 2, sample_day (2, 2), 20, 0);
  ck_assert_int_eq (g_array_index (changes, GradualChange, 1).kind, GRADUAL_RUN_RACE);
}
END_TEST

START_TEST (test_two_steps_are_one_change)
{
  g_autoptr (GradualPlan) first = sample_plan (&(Sample){.weeks = "40 50 60L"});
  g_autoptr (GradualPlan) second = sample_plan (&(Sample){.weeks = "40 45 60L"});
  g_autoptr (GradualPlan) third = sample_plan (&(Sample){.weeks = "35 - 60L"});
  g_autoptr (GArray) changes = g_array_new (FALSE, FALSE, sizeof (GradualChange));

  gradual_changes_between (first, second, changes);
  gradual_changes_between (second, third, changes);
  ck_assert_uint_eq (changes->len, 2);
  assert_change (changes, 0, sample_day (1, 1), 40, 35);
  assert_change (changes, 1, sample_day (1, 2), 50, 0);
}
END_TEST

int
main (void)
{
  Suite *suite = suite_create ("change");
  TCase *tests = tcase_create ("change");

  tcase_add_test (tests, test_what_is_shorter_or_gone_is_told);
  tcase_add_test (tests, test_two_steps_are_one_change);
  suite_add_tcase (suite, tests);

  return suite_main (suite);
}
