/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "store/history.h"
#include "suite.h"

static GradualLibrary *libraries[3];

static void
set_up (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (libraries); i++)
    libraries[i] = gradual_library_new_empty ();
}

static void
tear_down (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (libraries); i++)
    g_clear_pointer (&libraries[i], gradual_library_unref);
}

START_TEST (test_at_the_beginning_there_is_nothing_to_undo)
{
  g_autoptr (GradualHistory) history = gradual_history_new (libraries[0]);

  ck_assert_ptr_eq (gradual_history_get_library (history), libraries[0]);
  ck_assert_ptr_null (gradual_history_get_undo_name (history));
  ck_assert_ptr_null (gradual_history_get_redo_name (history));
  ck_assert (!gradual_history_undo (history));
  ck_assert (!gradual_history_redo (history));
}
END_TEST

START_TEST (test_undo_and_redo_walk_the_steps)
{
  g_autoptr (GradualHistory) history = gradual_history_new (libraries[0]);

  gradual_history_push (history, libraries[1], "New Plan");
  gradual_history_push (history, libraries[2], "Change Minutes");
  ck_assert_ptr_eq (gradual_history_get_library (history), libraries[2]);
  ck_assert_str_eq (gradual_history_get_undo_name (history), "Change Minutes");

  ck_assert (gradual_history_undo (history));
  ck_assert_ptr_eq (gradual_history_get_library (history), libraries[1]);
  ck_assert_str_eq (gradual_history_get_undo_name (history), "New Plan");
  ck_assert_str_eq (gradual_history_get_redo_name (history), "Change Minutes");

  ck_assert (gradual_history_undo (history));
  ck_assert_ptr_eq (gradual_history_get_library (history), libraries[0]);
  ck_assert (!gradual_history_undo (history));
  ck_assert (gradual_history_redo (history));
  ck_assert (gradual_history_redo (history));
  ck_assert_ptr_eq (gradual_history_get_library (history), libraries[2]);
  ck_assert (!gradual_history_redo (history));
}
END_TEST

START_TEST (test_a_step_forgets_what_was_undone)
{
  g_autoptr (GradualHistory) history = gradual_history_new (libraries[0]);

  gradual_history_push (history, libraries[1], "New Plan");
  gradual_history_undo (history);
  gradual_history_push (history, libraries[2], "Open Plan");

  ck_assert_ptr_null (gradual_history_get_redo_name (history));
  ck_assert_ptr_eq (gradual_history_get_library (history), libraries[2]);
  ck_assert (gradual_history_undo (history));
  ck_assert_ptr_eq (gradual_history_get_library (history), libraries[0]);
}
END_TEST

START_TEST (test_a_step_can_be_amended)
{
  g_autoptr (GradualHistory) history = gradual_history_new (libraries[0]);

  gradual_history_push (history, libraries[1], "New Plan");
  gradual_history_undo (history);
  gradual_history_amend (history, libraries[2]);
  ck_assert_ptr_eq (gradual_history_get_library (history), libraries[2]);
  ck_assert_str_eq (gradual_history_get_redo_name (history), "New Plan");
  ck_assert (gradual_history_redo (history));
  ck_assert_ptr_eq (gradual_history_get_library (history), libraries[1]);
  ck_assert_str_eq (gradual_history_get_undo_name (history), "New Plan");

  /* With what is shown already. */
  gradual_history_amend (history, libraries[1]);
  ck_assert_ptr_eq (gradual_history_get_library (history), libraries[1]);
}
END_TEST

START_TEST (test_there_is_no_limit)
{
  g_autoptr (GradualHistory) history = gradual_history_new (libraries[0]);
  const guint n_steps = 100000;

  for (guint i = 0; i < n_steps; i++)
    gradual_history_push (history, libraries[1 + i % 2], "Step");
  for (guint i = 0; i < n_steps; i++)
    ck_assert (gradual_history_undo (history));
  ck_assert_ptr_eq (gradual_history_get_library (history), libraries[0]);
}
END_TEST

int
main (void)
{
  Suite *suite = suite_create ("history");
  TCase *tests = tcase_create ("history");

  tcase_add_checked_fixture (tests, set_up, tear_down);
  tcase_add_test (tests, test_at_the_beginning_there_is_nothing_to_undo);
  tcase_add_test (tests, test_undo_and_redo_walk_the_steps);
  tcase_add_test (tests, test_a_step_forgets_what_was_undone);
  tcase_add_test (tests, test_a_step_can_be_amended);
  tcase_add_test (tests, test_there_is_no_limit);
  suite_add_tcase (suite, tests);

  return suite_main (suite);
}
