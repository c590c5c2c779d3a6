/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "session-case.h"

static GradualStretchSet
done_on (GradualSession *session, GradualDay day)
{
  return gradual_stretching_done_on (gradual_session_get_stretching (session), day);
}

static void
set_done (GradualSession *session, GradualDay day, GradualStretchSet done, const char *name)
{
  g_autoptr (GradualStretching) stretching =
      gradual_stretching_with_done (gradual_session_get_stretching (session), day, done);

  gradual_session_set_stretching (session, stretching, name);
}

START_TEST (test_each_change_is_one_step)
{
  g_autoptr (GradualSession) session = session_open ();
  guint changed;

  case_add (session, "a");
  changed = told.changed;
  set_done (session, SAMPLE_START, 1, "Tick One");
  set_done (session, SAMPLE_START, 3, "Tick Another");
  ck_assert_uint_eq (told.changed, changed + 2);
  ck_assert_str_eq (gradual_session_get_undo_name (session), "Tick Another");

  ck_assert (gradual_session_undo (session));
  ck_assert_uint_eq (done_on (session, SAMPLE_START), 1);
  ck_assert_str_eq (gradual_session_get_undo_name (session), "Tick One");
  ck_assert_str_eq (gradual_session_get_redo_name (session), "Tick Another");
  ck_assert (gradual_session_undo (session));
  ck_assert_uint_eq (done_on (session, SAMPLE_START), 0);
  case_assert_told (session, "a > a");
  ck_assert (gradual_session_redo (session));
  ck_assert_uint_eq (done_on (session, SAMPLE_START), 1);
}
END_TEST

START_TEST (test_plans_and_stretching_keep_apart)
{
  g_autoptr (GradualSession) session = session_open ();

  case_add (session, "a");
  set_done (session, SAMPLE_START, 1, "Tick");
  case_add (session, "b");
  gradual_session_delete_plan (session, "a");
  gradual_session_set_units (session, GRADUAL_UNITS_MILES);
  ck_assert_uint_eq (done_on (session, SAMPLE_START), 1);
  case_assert_told (session, "b > b");
}
END_TEST

START_TEST (test_ticks_are_kept)
{
  g_autoptr (GradualSession) session = session_open ();
  g_autoptr (GradualSession) later = NULL;

  set_done (session, SAMPLE_START, 5, "Tick");
  case_flush (session);
  later = session_open ();
  ck_assert_uint_eq (done_on (later, SAMPLE_START), 5);
}
END_TEST

int
main (void)
{
  Suite *suite = suite_create ("session-stretching");
  TCase *tests = tcase_create ("session-stretching");

  tcase_add_checked_fixture (tests, folder_set_up, folder_tear_down);
  tcase_add_test (tests, test_each_change_is_one_step);
  tcase_add_test (tests, test_plans_and_stretching_keep_apart);
  tcase_add_test (tests, test_ticks_are_kept);
  tcase_set_timeout (tests, 60);
  suite_add_tcase (suite, tests);

  return suite_main (suite);
}
