/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/history.h"
#include "sample.h"
#include "suite.h"

START_TEST (test_begins_without_a_plan)
{
  g_autoptr (GradualHistory) history = gradual_history_new ();

  ck_assert_ptr_null (gradual_history_get_plan (history));
  ck_assert_ptr_null (gradual_history_get_undo_name (history));
  ck_assert_ptr_null (gradual_history_get_redo_name (history));
  ck_assert (!gradual_history_undo (history));
  ck_assert (!gradual_history_redo (history));
}
END_TEST

START_TEST (test_undo_and_redo_walk_the_steps)
{
  g_autoptr (GradualHistory) history = gradual_history_new ();
  g_autoptr (GradualPlan) first = sample_plan_new ();
  g_autoptr (GradualPlan) second = sample_plan_new ();

  gradual_history_push (history, first, "New Plan");
  gradual_history_push (history, second, "Change Minutes");
  ck_assert_ptr_eq (gradual_history_get_plan (history), second);
  ck_assert_str_eq (gradual_history_get_undo_name (history), "Change Minutes");

  ck_assert (gradual_history_undo (history));
  ck_assert_ptr_eq (gradual_history_get_plan (history), first);
  ck_assert_str_eq (gradual_history_get_undo_name (history), "New Plan");
  ck_assert_str_eq (gradual_history_get_redo_name (history), "Change Minutes");

  ck_assert (gradual_history_undo (history));
  ck_assert_ptr_null (gradual_history_get_plan (history));
  ck_assert (gradual_history_redo (history));
  ck_assert (gradual_history_redo (history));
  ck_assert_ptr_eq (gradual_history_get_plan (history), second);
  ck_assert (!gradual_history_redo (history));
}
END_TEST

START_TEST (test_a_step_forgets_what_was_undone)
{
  g_autoptr (GradualHistory) history = gradual_history_new ();
  g_autoptr (GradualPlan) first = sample_plan_new ();
  g_autoptr (GradualPlan) second = sample_plan_new ();

  gradual_history_push (history, first, "New Plan");
  gradual_history_undo (history);
  gradual_history_push (history, second, "Open Plan");

  ck_assert_ptr_null (gradual_history_get_redo_name (history));
  ck_assert_ptr_eq (gradual_history_get_plan (history), second);
  ck_assert (gradual_history_undo (history));
  ck_assert_ptr_null (gradual_history_get_plan (history));
}
END_TEST

static Suite *
history_suite (void)
{
  Suite *suite = suite_create ("history");
  TCase *tcase = tcase_create ("history");

  tcase_add_test (tcase, test_begins_without_a_plan);
  tcase_add_test (tcase, test_undo_and_redo_walk_the_steps);
  tcase_add_test (tcase, test_a_step_forgets_what_was_undone);
  suite_add_tcase (suite, tcase);

  return suite;
}

int
main (void)
{
  return suite_main (history_suite ());
}
