/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "session-case.h"

START_TEST (test_each_change_of_the_list_of_plans_is_one_step)
{
  g_autoptr (GradualSession) session = session_open ();
  static const char *const stages[] = {
      "> -",
      "a > a",
      "a b > b",
      "a b > a",
      "new b > new",
      "new b new (copy) > new (copy)",
      "(new) b new (copy) > new (copy)",
      "(new) b (new (copy)) > b",
      "(new) (new (copy)) > -",
      "new (new (copy)) > -",
  };
  static const char *const names[] = {"New Plan",     "New Plan",       "Switch Plan",
                                      "Rename Plan",  "Duplicate Plan", "Archive Plan",
                                      "Archive Plan", "Delete Plan",    "Take Plan from Archive"};
  const guint n_steps = G_N_ELEMENTS (names);
  const char *copy_id;

  case_add (session, "a");
  case_add (session, "b");
  gradual_session_activate_plan (session, "a");
  gradual_session_rename_plan (session, "a", "new");
  gradual_session_duplicate_plan (session, "a");
  copy_id = gradual_session_get_plan (session)->head.id;
  ck_assert_str_ne (copy_id, "a");
  gradual_session_set_plan_archived (session, "a", TRUE);
  gradual_session_set_plan_archived (session, copy_id, TRUE);
  gradual_session_delete_plan (session, "b");
  gradual_session_set_plan_archived (session, "a", FALSE);

  for (guint i = n_steps; i > 0; i--) {
    case_assert_told (session, stages[i]);
    ck_assert_str_eq (gradual_session_get_undo_name (session), names[i - 1]);
    ck_assert (gradual_session_undo (session));
  }
  case_assert_told (session, stages[0]);
  ck_assert (!gradual_session_undo (session));
  for (guint i = 1; i <= n_steps; i++) {
    ck_assert (gradual_session_redo (session));
    case_assert_told (session, stages[i]);
  }
  case_flush (session);
  case_assert_on_disk (stages[n_steps]);
}
END_TEST

START_TEST (test_a_plan_with_a_known_id_replaces_no_other)
{
  g_autoptr (GradualSession) session = session_open ();
  g_autoptr (GradualPlan) other = case_plan_with ("a", "other");

  case_add (session, "a");
  case_add (session, "b");
  /* The same plan again is shown. */
  case_add (session, "a");
  case_assert_told (session, "a b > a");
  gradual_session_add_plan (session, other, "Open Plan");
  case_assert_told (session, "a b other > other");
  ck_assert_str_ne (gradual_session_get_plan (session)->head.id, "a");
}
END_TEST

START_TEST (test_titles_are_cut_to_what_can_be_saved)
{
  g_autoptr (GradualSession) session = session_open ();
  g_autofree char *blanks = g_strnfill (250, ' ');
  g_autofree char *title = NULL;
  g_auto (GStrv) parts = g_strsplit (blanks, " ", -1);

  title = g_strjoinv ("ü", parts);
  case_add (session, "a");
  gradual_session_rename_plan (session, "a", title);
  ck_assert_int_eq (g_utf8_strlen (gradual_session_get_plan (session)->head.title, -1), 200);
  gradual_session_duplicate_plan (session, "a");
  ck_assert_int_eq (g_utf8_strlen (gradual_session_get_plan (session)->head.title, -1), 200);
  case_flush (session);
}
END_TEST

/* More plans than that are not read again, so that one more would be the end of all of them. */
START_TEST (test_a_full_library_takes_no_plan_more)
{
  g_autoptr (GradualSession) session = session_open ();
  g_autoptr (GradualLibrary) full = case_full_library ();
  g_autoptr (GradualPlan) known = case_plan_with ("7", "7");
  g_autoptr (GradualPlan) another = case_plan_with ("another", "another");
  g_autoptr (GradualPlan) other = case_plan_with ("7", "other");
  GradualReplanOption ramp = {.way = GRADUAL_WAY_RAMP, .plan = another};
  g_autofree char *text = NULL;
  g_autoptr (GradualLibrary) read = NULL;
  GradualLibrary *library;
  gsize length;

  gradual_session_commit (session, full, "Fill");
  ck_assert (!gradual_session_add_plan (session, another, "New Plan"));
  ck_assert (!gradual_session_add_plan (session, other, "Open Plan"));
  ck_assert (!gradual_session_duplicate_plan (session, "3"));
  ck_assert (!gradual_session_apply_replan (session, &ramp, "Replan"));
  ck_assert_str_eq (gradual_session_get_undo_name (session), "Fill");
  library = gradual_session_get_library (session);
  ck_assert_uint_eq (library->items->len, GRADUAL_LIBRARY_PLANS_MAX);
  text = gradual_library_to_json (library, &length);
  read = gradual_library_from_json (text, length, NULL);
  ck_assert_ptr_nonnull (read);

  /* What is there already takes no room, and what is deleted makes some. */
  ck_assert (gradual_session_add_plan (session, known, "Open Plan"));
  ck_assert_str_eq (gradual_session_get_plan (session)->head.id, "7");
  gradual_session_delete_plan (session, "8");
  ck_assert (gradual_session_duplicate_plan (session, "3"));
  ck_assert (!gradual_session_add_plan (session, another, "New Plan"));
}
END_TEST

START_TEST (test_units_are_kept)
{
  g_autoptr (GradualSession) session = session_open ();
  g_autoptr (GradualSession) later = NULL;

  gradual_session_set_units (session, GRADUAL_UNITS_MILES);
  ck_assert_str_eq (gradual_session_get_undo_name (session), "Change Units");
  case_flush (session);
  later = session_open ();
  ck_assert_int_eq (gradual_session_get_library (later)->units, GRADUAL_UNITS_MILES);
}
END_TEST

int
main (void)
{
  Suite *suite = suite_create ("session-plans");
  TCase *tests = tcase_create ("session-plans");

  tcase_add_checked_fixture (tests, folder_set_up, folder_tear_down);
  tcase_add_test (tests, test_each_change_of_the_list_of_plans_is_one_step);
  tcase_add_test (tests, test_a_plan_with_a_known_id_replaces_no_other);
  tcase_add_test (tests, test_titles_are_cut_to_what_can_be_saved);
  tcase_add_test (tests, test_a_full_library_takes_no_plan_more);
  tcase_add_test (tests, test_units_are_kept);
  tcase_set_timeout (tests, 60);
  suite_add_tcase (suite, tests);

  return suite_main (suite);
}
