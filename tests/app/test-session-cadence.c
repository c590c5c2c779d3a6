/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "session-case.h"

static guint
n_counts (GradualSession *session)
{
  return gradual_session_get_cadence (session)->counts->len;
}

static void
add_count (GradualSession *session, GradualDay day, const char *name)
{
  g_autoptr (GradualCadence) cadence = gradual_cadence_with_count (
      gradual_session_get_cadence (session), day, (const int[]){80, 81, 82});

  gradual_session_set_cadence (session, cadence, name);
}

START_TEST (test_each_change_is_one_step)
{
  g_autoptr (GradualSession) session = session_open ();
  guint changed;

  case_add (session, "a");
  changed = told.changed;
  add_count (session, SAMPLE_START, "Count One");
  add_count (session, SAMPLE_START, "Count Another");
  ck_assert_uint_eq (told.changed, changed + 2);
  ck_assert_str_eq (gradual_session_get_undo_name (session), "Count Another");

  ck_assert (gradual_session_undo (session));
  ck_assert_uint_eq (n_counts (session), 1);
  ck_assert_str_eq (gradual_session_get_redo_name (session), "Count Another");
  ck_assert (gradual_session_undo (session));
  ck_assert_uint_eq (n_counts (session), 0);
  case_assert_told (session, "a > a");
  ck_assert (gradual_session_redo (session));
  ck_assert_uint_eq (n_counts (session), 1);
}
END_TEST

START_TEST (test_plans_and_cadence_keep_apart)
{
  g_autoptr (GradualSession) session = session_open ();

  case_add (session, "a");
  add_count (session, SAMPLE_START, "Count");
  case_add (session, "b");
  gradual_session_delete_plan (session, "a");
  gradual_session_set_units (session, GRADUAL_UNITS_MILES);
  ck_assert_uint_eq (n_counts (session), 1);
  case_assert_told (session, "b > b");
}
END_TEST

START_TEST (test_counts_are_kept)
{
  g_autoptr (GradualSession) session = session_open ();
  g_autoptr (GradualSession) later = NULL;

  add_count (session, SAMPLE_START, "Count");
  case_flush (session);
  later = session_open ();
  ck_assert_uint_eq (n_counts (later), 1);
}
END_TEST

int
main (void)
{
  Suite *suite = suite_create ("session-cadence");
  TCase *tests = tcase_create ("session-cadence");

  tcase_add_checked_fixture (tests, folder_set_up, folder_tear_down);
  tcase_add_test (tests, test_each_change_is_one_step);
  tcase_add_test (tests, test_plans_and_cadence_keep_apart);
  tcase_add_test (tests, test_counts_are_kept);
  tcase_set_timeout (tests, 60);
  suite_add_tcase (suite, tests);

  return suite_main (suite);
}
