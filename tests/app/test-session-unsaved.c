/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <glib/gstdio.h>

#include "session-case.h"

static void
work_outside (const char *id)
{
  g_autoptr (GradualSession) other = session_open ();

  case_add (other, id);
  case_flush (other);
}

/* The end of the program, with what could not be saved. */
static char *
end_unsaved (GradualSession *session)
{
  g_autoptr (GError) error = NULL;
  char *kept = NULL;

  ck_assert (!gradual_session_end (session, 20, &kept, &error));
  ck_assert_ptr_nonnull (error);
  g_object_unref (session);

  return kept;
}

static void
end (GradualSession *session)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *kept = NULL;

  ck_assert_msg (gradual_session_end (session, 20, &kept, &error), "%s",
                 error != NULL ? error->message : "?");
  ck_assert_ptr_null (kept);
  g_object_unref (session);
}

START_TEST (test_the_end_saves)
{
  GradualSession *session = session_open ();

  case_add (session, "a");
  end (session);
  case_assert_on_disk ("a > a");
}
END_TEST

START_TEST (test_theirs_stays_and_ours_is_kept)
{
  GradualSession *session = session_open ();
  g_autoptr (GradualSession) next = NULL;
  g_autofree char *kept = NULL, *found = NULL;

  case_add (session, "a");
  case_flush (session);
  work_outside ("b");
  case_add (session, "c");
  kept = end_unsaved (session);
  ck_assert_ptr_nonnull (kept);
  case_assert_on_disk ("a b > b");

  /* The next start finds it, and can go on with it; what it replaces is kept. */
  next = session_open ();
  found = gradual_session_find_unsaved (next);
  ck_assert_str_eq (found, kept);
  ck_assert (gradual_session_settle_unsaved (next, found, TRUE, NULL));
  case_assert_told (next, "a c > c");
  ck_assert_ptr_null (gradual_session_find_unsaved (next));
  ck_assert (gradual_session_undo (next));
  case_assert_told (next, "a b > b");
  ck_assert (gradual_session_redo (next));
  case_flush (next);
  case_assert_on_disk ("a c > c");
}
END_TEST

START_TEST (test_ours_can_be_left_aside)
{
  GradualSession *session = session_open ();
  g_autoptr (GradualSession) next = NULL;
  g_autofree char *kept = NULL;
  guint n_kept;

  case_add (session, "a");
  case_flush (session);
  work_outside ("b");
  case_add (session, "c");
  kept = end_unsaved (session);
  n_kept = folder_count ("home/backups");
  next = session_open ();
  ck_assert (gradual_session_settle_unsaved (next, kept, FALSE, NULL));
  ck_assert_ptr_null (gradual_session_find_unsaved (next));
  ck_assert_uint_eq (folder_count ("home/backups"), n_kept);
  case_assert_told (next, "a b > b");
}
END_TEST

START_TEST (test_who_has_changed_nothing_keeps_nothing)
{
  GradualSession *session = session_open ();

  case_add (session, "a");
  case_flush (session);
  work_outside ("b");
  end (session);
  case_assert_on_disk ("a b > b");
}
END_TEST

START_TEST (test_a_folder_that_is_gone_is_made_again)
{
  GradualSession *session = session_open ();
  g_autofree char *home = folder_path_of ("home"), *away = folder_path_of ("away");

  case_add (session, "a");
  case_flush (session);
  /* Nobody looks, and nothing has changed since. */
  ck_assert_int_eq (g_rename (home, away), 0);
  end (session);
  case_assert_on_disk ("a > a");
}
END_TEST

START_TEST (test_a_folder_that_can_not_be_made_is_told)
{
  GradualSession *session = session_open ();
  g_autofree char *home = folder_path_of ("home"), *away = folder_path_of ("away");

  case_add (session, "a");
  case_flush (session);
  ck_assert_int_eq (g_rename (home, away), 0);
  folder_write ("home", "a file in the way");
  case_add (session, "b");
  ck_assert_ptr_null (end_unsaved (session));
}
END_TEST

START_TEST (test_a_full_disk_leaves_what_was_there)
{
  GradualSession *session = session_open ();

  case_add (session, "a");
  case_flush (session);
  ck_assert (folder_fill_disk (TRUE));
  case_add (session, "b");
  ck_assert_ptr_null (end_unsaved (session));
  ck_assert (folder_fill_disk (FALSE));
  case_assert_on_disk ("a > a");
}
END_TEST

START_TEST (test_what_was_never_read_is_not_written_over)
{
  GradualSession *session = session_new (SAMPLE_START);
  g_autofree char *home = folder_path_of ("home");
  g_autofree char *path = folder_path_of (CASE_LIBRARY);
  g_autofree char *kept = NULL, *text = NULL;

  g_mkdir (home, 0700);
  folder_write (CASE_LIBRARY, "{");
  ck_assert (!gradual_session_load (session, NULL));
  case_add (session, "a");
  kept = end_unsaved (session);
  ck_assert_ptr_nonnull (kept);
  text = folder_read (path);
  ck_assert_str_eq (text, "{");
}
END_TEST

START_TEST (test_what_can_not_be_taken_stays_to_be_settled)
{
  g_autoptr (GradualSession) session = session_open ();
  g_autoptr (GError) error = NULL;
  g_autofree char *backups = folder_path_of ("home/backups");
  g_autofree char *found = NULL;

  case_add (session, "a");
  case_flush (session);
  g_mkdir (backups, 0700);
  folder_write ("home/backups/unsaved-20261123T100000Z-1.json", "{");
  found = gradual_session_find_unsaved (session);
  ck_assert_ptr_nonnull (found);
  ck_assert (!gradual_session_settle_unsaved (session, found, TRUE, &error));
  ck_assert_ptr_nonnull (error);
  case_assert_told (session, "a > a");
  ck_assert (gradual_session_settle_unsaved (session, found, FALSE, NULL));
}
END_TEST

int
main (void)
{
  Suite *suite = suite_create ("session-unsaved");
  TCase *tests = tcase_create ("session-unsaved");

  tcase_add_checked_fixture (tests, folder_set_up, folder_tear_down);
  tcase_set_timeout (tests, 60);
  tcase_add_test (tests, test_the_end_saves);
  tcase_add_test (tests, test_theirs_stays_and_ours_is_kept);
  tcase_add_test (tests, test_ours_can_be_left_aside);
  tcase_add_test (tests, test_who_has_changed_nothing_keeps_nothing);
  tcase_add_test (tests, test_a_folder_that_is_gone_is_made_again);
  tcase_add_test (tests, test_a_folder_that_can_not_be_made_is_told);
  tcase_add_test (tests, test_a_full_disk_leaves_what_was_there);
  tcase_add_test (tests, test_what_was_never_read_is_not_written_over);
  tcase_add_test (tests, test_what_can_not_be_taken_stays_to_be_settled);
  suite_add_tcase (suite, tests);

  return suite_main (suite);
}
