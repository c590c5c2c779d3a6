/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "session-case.h"

START_TEST (test_begins_empty)
{
  g_autoptr (GradualSession) session = session_open ();

  case_assert_told (session, "> -");
  ck_assert_ptr_null (gradual_session_get_plan (session));
  ck_assert_ptr_null (gradual_session_get_undo_name (session));
  ck_assert (!gradual_session_undo (session) && !gradual_session_redo (session));
  ck_assert_int_eq (gradual_session_get_today (session), SAMPLE_START);
  ck_assert (g_str_has_suffix (gradual_session_get_path (session), CASE_LIBRARY));
  case_flush (session);
  /* Nothing was done, so that there is nothing to save. */
  ck_assert_uint_eq (folder_count ("home"), 0);
}
END_TEST

START_TEST (test_steps_are_saved_by_themselves)
{
  g_autoptr (GradualSession) session = session_open ();

  told.changed = 0;
  case_add (session, "a");
  ck_assert_uint_eq (told.changed, 1);
  ck_assert_str_eq (gradual_session_get_undo_name (session), "New Plan");
  wait_until (told.saved > 0);
  case_assert_on_disk ("a > a");
  ck_assert_ptr_null (gradual_session_get_save_error (session));

  ck_assert (gradual_session_undo (session));
  ck_assert_str_eq (gradual_session_get_redo_name (session), "New Plan");
  case_flush (session);
  case_assert_on_disk ("> -");
  ck_assert (gradual_session_redo (session));
  case_flush (session);
  case_assert_on_disk ("a > a");
}
END_TEST

START_TEST (test_the_end_saves_what_is_left)
{
  GradualSession *session = session_open ();

  for (guint i = 0; i < 20; i++) {
    g_autofree char *title = g_strdup_printf ("plan %u", i);
    g_autoptr (GradualPlan) plan = case_plan_with ("a", title);

    gradual_session_commit_plan (session, plan, "Step");
  }
  g_object_unref (session);
  case_assert_on_disk ("plan 19 > plan 19");
}
END_TEST

START_TEST (test_days_that_pass_shorten_what_is_to_come)
{
  g_autoptr (GradualSession) session = session_open ();
  g_autoptr (GradualPlan) before = NULL;

  case_add (session, "a");
  before = gradual_plan_ref (gradual_session_get_plan (session));
  told.changed = told.fitted = told.shortened = 0;

  /* Two weeks in which nothing was run. */
  gradual_session_set_today (session, SAMPLE_START + 14);
  ck_assert_uint_eq (told.changed, 1);
  ck_assert_uint_eq (told.fitted, 1);
  ck_assert_uint_ge (told.shortened, 1);
  ck_assert_ptr_ne (gradual_session_get_plan (session), before);
  case_assert_keeps_the_rules (session);
  ck_assert_str_eq (gradual_session_get_undo_name (session), "New Plan");

  /* The same day again is nothing new. */
  gradual_session_set_today (session, SAMPLE_START + 14);
  ck_assert_uint_eq (told.changed, 1);
  case_flush (session);
}
END_TEST

START_TEST (test_undo_brings_back_nothing_that_the_rules_forbid_today)
{
  g_autoptr (GradualSession) session = session_open ();

  case_add (session, "a");
  gradual_session_rename_plan (session, "a", "b");
  gradual_session_set_today (session, SAMPLE_START + 14);
  told.fitted = 0;
  ck_assert (gradual_session_undo (session));
  case_assert_told (session, "a > a");
  case_assert_keeps_the_rules (session);
  ck_assert_uint_eq (told.fitted, 1);
  ck_assert (gradual_session_redo (session));
  case_assert_told (session, "b > b");
  case_assert_keeps_the_rules (session);
}
END_TEST

START_TEST (test_a_start_after_some_days_fits_what_was_saved)
{
  g_autoptr (GradualSession) session = session_open ();
  g_autoptr (GradualSession) later = NULL;

  case_add (session, "a");
  case_flush (session);
  told.fitted = 0;
  later = session_open_on (SAMPLE_START + 14);
  ck_assert_uint_eq (told.fitted, 1);
  case_assert_keeps_the_rules (later);
  ck_assert_ptr_null (gradual_session_get_undo_name (later));
  case_flush (later);
}
END_TEST

START_TEST (test_a_plan_is_fitted_when_it_becomes_active)
{
  g_autoptr (GradualSession) session = session_open ();

  case_add (session, "a");
  case_add (session, "b");
  gradual_session_set_today (session, SAMPLE_START + 14);
  told.fitted = 0;
  gradual_session_activate_plan (session, "a");
  ck_assert_uint_eq (told.fitted, 1);
  case_assert_keeps_the_rules (session);
}
END_TEST

static void
tick (GradualSession *session, GradualDay day, GradualStretchSet done)
{
  GradualLibrary *library = gradual_session_get_library (session);
  g_autoptr (GradualStretching) ticked =
      gradual_stretching_with_done (library->stretching, day, done);
  g_autoptr (GradualLibrary) after = gradual_library_with_stretching (library, ticked);

  gradual_session_commit (session, after, "Tick Stretch");
}

/* What was stretched on the first two days, as one number for each. */
static void
assert_ticked (GradualSession *session, GradualStretchSet first, GradualStretchSet second)
{
  const GradualStretching *stretching = gradual_session_get_library (session)->stretching;

  ck_assert_uint_eq (gradual_stretching_done_on (stretching, SAMPLE_START), first);
  ck_assert_uint_eq (gradual_stretching_done_on (stretching, SAMPLE_START + 1), second);
}

START_TEST (test_ticks_are_steps_like_others)
{
  g_autoptr (GradualSession) session = session_open ();
  g_autoptr (GradualSession) later = NULL;

  tick (session, SAMPLE_START, 0x01);
  case_add (session, "a");
  tick (session, SAMPLE_START, 0x03);
  tick (session, SAMPLE_START + 1, 0x80);
  gradual_session_rename_plan (session, "a", "b");
  assert_ticked (session, 0x03, 0x80);

  ck_assert (gradual_session_undo (session));
  assert_ticked (session, 0x03, 0x80);
  ck_assert_str_eq (gradual_session_get_undo_name (session), "Tick Stretch");
  ck_assert (gradual_session_undo (session));
  assert_ticked (session, 0x03, 0);
  ck_assert (gradual_session_undo (session));
  assert_ticked (session, 0x01, 0);
  case_assert_told (session, "a > a");
  ck_assert (gradual_session_undo (session) && gradual_session_undo (session));
  assert_ticked (session, 0, 0);
  for (guint i = 0; i < 5; i++)
    ck_assert (gradual_session_redo (session));
  assert_ticked (session, 0x03, 0x80);

  /* Days that pass change the plan, and nothing of what was done. */
  gradual_session_set_today (session, SAMPLE_START + 14);
  assert_ticked (session, 0x03, 0x80);
  case_flush (session);
  later = session_open_on (SAMPLE_START + 21);
  assert_ticked (later, 0x03, 0x80);
  case_assert_keeps_the_rules (later);
}
END_TEST

int
main (void)
{
  Suite *suite = suite_create ("session");
  TCase *tests = tcase_create ("session");

  tcase_add_checked_fixture (tests, folder_set_up, folder_tear_down);
  tcase_add_test (tests, test_begins_empty);
  tcase_add_test (tests, test_steps_are_saved_by_themselves);
  tcase_add_test (tests, test_the_end_saves_what_is_left);
  tcase_add_test (tests, test_days_that_pass_shorten_what_is_to_come);
  tcase_add_test (tests, test_undo_brings_back_nothing_that_the_rules_forbid_today);
  tcase_add_test (tests, test_a_start_after_some_days_fits_what_was_saved);
  tcase_add_test (tests, test_a_plan_is_fitted_when_it_becomes_active);
  tcase_add_test (tests, test_ticks_are_steps_like_others);
  tcase_set_timeout (tests, 60);
  suite_add_tcase (suite, tests);

  return suite_main (suite);
}
