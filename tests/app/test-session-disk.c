/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <string.h>

#include <glib/gstdio.h>

#include "session-case.h"

static void
damage (const char *text)
{
  g_autofree char *home = folder_path_of ("home");

  g_mkdir (home, 0700);
  folder_write (CASE_LIBRARY, text);
}

START_TEST (test_a_damaged_library_is_told_and_left_alone)
{
  g_autoptr (GradualSession) session = session_new (SAMPLE_START);
  g_autofree char *path = folder_path_of (CASE_LIBRARY);
  g_autofree char *text = NULL;
  g_autoptr (GError) error = NULL;

  damage ("{\"format\":\"gradual-lib");
  ck_assert (!gradual_session_load (session, &error));
  ck_assert_ptr_nonnull (strstr (error->message, path));
  ck_assert_str_eq (gradual_session_get_load_error (session)->message, error->message);
  case_add (session, "a");
  wait_until (told.failed == 1);
  ck_assert (!gradual_session_flush (session, 20, NULL));
  text = folder_read (path);
  ck_assert_str_eq (text, "{\"format\":\"gradual-lib");
}
END_TEST

START_TEST (test_what_is_read_ahead_is_taken_or_let_go)
{
  {
    g_autoptr (GradualSession) session = session_open ();

    case_add (session, "a");
    case_flush (session);
  }
  {
    g_autoptr (GradualSession) session = session_new (SAMPLE_START);

    gradual_session_start_loading (session);
    ck_assert (gradual_session_load (session, NULL));
    ck_assert_ptr_nonnull (gradual_session_get_plan (session));
  }
  {
    g_autoptr (GradualSession) session = session_new (SAMPLE_START);

    gradual_session_finish_loading (session);
    ck_assert_ptr_null (gradual_session_get_plan (session));
    gradual_session_start_loading (session);
    gradual_session_finish_loading (session);
    ck_assert_ptr_nonnull (gradual_session_get_plan (session));
    case_add (session, "b");
    gradual_session_finish_loading (session);
    ck_assert_ptr_nonnull (gradual_session_get_undo_name (session));
    ck_assert (gradual_session_undo (session));
    case_flush (session);
  }
  {
    g_autoptr (GradualSession) session = session_new (SAMPLE_START);

    gradual_session_start_loading (session);
  }
  case_assert_on_disk ("a > a");
}
END_TEST

START_TEST (test_starting_anew_keeps_the_damaged_file)
{
  g_autoptr (GradualSession) session = session_new (SAMPLE_START);

  damage ("{\"format\":\"gradual-lib");
  ck_assert (!gradual_session_load (session, NULL));
  ck_assert (gradual_session_start_anew (session, NULL));
  ck_assert_ptr_null (gradual_session_get_load_error (session));
  ck_assert_ptr_null (gradual_session_get_undo_name (session));
  ck_assert_uint_eq (folder_count ("home/backups"), 1);
  case_assert_on_disk ("> -");
  case_add (session, "a");
  case_flush (session);
  case_assert_on_disk ("a > a");
}
END_TEST

static void
make_backup (void)
{
  g_autoptr (GradualSession) session = session_open ();

  case_add (session, "a");
  case_flush (session);
  case_add (session, "b");
  case_flush (session);
}

static char *
newest_backup (GradualSession *session)
{
  g_autoptr (GPtrArray) backups = gradual_session_list_backups (session);

  ck_assert_uint_gt (backups->len, 0);

  return g_strdup (((const GradualBackup *)g_ptr_array_index (backups, 0))->path);
}

START_TEST (test_a_backup_takes_the_place_of_a_damaged_library)
{
  g_autoptr (GradualSession) session = NULL;
  g_autofree char *backup = NULL;

  make_backup ();
  damage ("{");
  session = session_new (SAMPLE_START);
  ck_assert (!gradual_session_load (session, NULL));
  backup = newest_backup (session);
  ck_assert (gradual_session_restore_backup (session, backup, NULL));
  case_assert_told (session, "a > a");
  ck_assert_ptr_null (gradual_session_get_undo_name (session));
  case_flush (session);
  case_assert_on_disk ("a > a");
}
END_TEST

START_TEST (test_going_back_to_a_backup_can_be_undone)
{
  g_autoptr (GradualSession) session = NULL;
  g_autofree char *backup = NULL;

  make_backup ();
  session = session_open ();
  backup = newest_backup (session);
  ck_assert (gradual_session_restore_backup (session, backup, NULL));
  case_assert_told (session, "a > a");
  ck_assert_str_eq (gradual_session_get_undo_name (session), "Restore Backup");
  ck_assert (gradual_session_undo (session));
  case_assert_told (session, "a b > b");
  case_flush (session);
  case_assert_on_disk ("a b > b");
}
END_TEST

START_TEST (test_a_damaged_backup_changes_nothing)
{
  g_autoptr (GradualSession) session = session_open ();
  g_autofree char *path = folder_path_of ("other.json");
  g_autoptr (GError) error = NULL;

  case_add (session, "a");
  folder_write ("other.json", "{");
  ck_assert (!gradual_session_restore_backup (session, path, &error));
  ck_assert_ptr_nonnull (strstr (error->message, path));
  case_assert_told (session, "a > a");
}
END_TEST

START_TEST (test_a_failure_to_save_is_told_and_work_goes_on)
{
  g_autofree char *home = folder_path_of ("home");
  g_autoptr (GradualSession) session = session_open ();

  folder_write ("home", "a file in the way");
  case_add (session, "a");
  wait_until (told.failed == 1);
  ck_assert_ptr_nonnull (gradual_session_get_save_error (session));
  case_add (session, "b");
  wait_until (told.failed == 2);
  ck_assert (gradual_session_undo (session));
  wait_until (told.failed == 3);
  ck_assert (!gradual_session_flush (session, 20, NULL));
  case_assert_told (session, "a > a");

  ck_assert_int_eq (g_unlink (home), 0);
  case_add (session, "c");
  wait_until (told.saved == 1);
  ck_assert_ptr_null (gradual_session_get_save_error (session));
  case_assert_on_disk ("a c > c");
}
END_TEST

START_TEST (test_full_disk_and_then_room)
{
  g_autoptr (GradualSession) session = session_open ();

  case_add (session, "a");
  case_flush (session);
  ck_assert (folder_fill_disk (TRUE));
  case_add (session, "b");
  wait_until (told.failed == 1);
  ck_assert (folder_fill_disk (FALSE));
  case_assert_on_disk ("a > a");
  case_assert_told (session, "a b > b");
  gradual_session_save_again (session);
  wait_until (told.saved == 2);
  ck_assert_ptr_null (gradual_session_get_save_error (session));
  case_assert_on_disk ("a b > b");
}
END_TEST

static void
work_outside (const char *id)
{
  g_autoptr (GradualSession) other = session_open ();

  case_add (other, id);
  case_flush (other);
}

START_TEST (test_a_change_outside_is_noticed_by_itself)
{
  g_autoptr (GradualSession) session = session_open ();

  case_add (session, "a");
  case_flush (session);
  ck_assert (!gradual_session_is_changed_outside (session));
  work_outside ("b");
  wait_until (gradual_session_is_changed_outside (session));
  ck_assert_uint_eq (told.changed_outside, 1);
  /* What the runner does now is not written over it, and is told of once. */
  case_add (session, "c");
  ck_assert (!gradual_session_flush (session, 20, NULL));
  while (g_main_context_iteration (NULL, FALSE))
    continue;
  ck_assert_uint_eq (told.changed_outside, 1);
  case_assert_on_disk ("a b > b");
  case_assert_told (session, "a c > c");
}
END_TEST

START_TEST (test_what_the_session_writes_is_no_change_outside)
{
  g_autoptr (GradualSession) session = session_open ();
  gint64 end;

  for (guint i = 0; i < 30; i++) {
    gradual_session_set_units (session, (GradualUnits)(i % 3));
    case_flush (session);
    while (g_main_context_iteration (NULL, FALSE))
      continue;
  }
  gradual_session_look (session);
  /* What is watched tells with some delay. */
  end = g_get_monotonic_time () + G_TIME_SPAN_SECOND;
  while (g_get_monotonic_time () < end)
    if (!g_main_context_iteration (NULL, FALSE))
      g_usleep (1000);
  ck_assert_uint_eq (told.changed_outside, 0);
}
END_TEST

START_TEST (test_the_change_outside_is_taken)
{
  g_autoptr (GradualSession) session = session_open ();
  guint n_backups;

  case_add (session, "a");
  case_flush (session);
  work_outside ("b");
  case_add (session, "c");
  wait_until (gradual_session_is_changed_outside (session));
  n_backups = folder_count ("home/backups");
  ck_assert (gradual_session_take_outside (session, NULL));
  ck_assert_uint_eq (folder_count ("home/backups"), n_backups + 1);
  ck_assert (!gradual_session_is_changed_outside (session));
  case_assert_told (session, "a b > b");
  ck_assert_str_eq (gradual_session_get_undo_name (session), "Take Changes from Disk");
  case_flush (session);
  case_assert_on_disk ("a b > b");

  /* Undo brings ours back, and it is saved. */
  ck_assert (gradual_session_undo (session));
  case_flush (session);
  case_assert_on_disk ("a c > c");
}
END_TEST

START_TEST (test_ours_is_kept_and_theirs_is_set_aside)
{
  g_autoptr (GradualSession) session = session_open ();
  guint n_backups;

  case_add (session, "a");
  case_flush (session);
  work_outside ("b");
  case_add (session, "c");
  wait_until (gradual_session_is_changed_outside (session));
  n_backups = folder_count ("home/backups");
  ck_assert (gradual_session_keep_ours (session, NULL));
  ck_assert (!gradual_session_is_changed_outside (session));
  ck_assert_uint_eq (folder_count ("home/backups"), n_backups + 1);
  case_assert_on_disk ("a c > c");
  case_add (session, "d");
  case_flush (session);
  case_assert_on_disk ("a c d > d");
}
END_TEST

START_TEST (test_half_a_file_from_outside_is_not_taken)
{
  g_autoptr (GradualSession) session = session_open ();
  g_autoptr (GError) error = NULL;

  case_add (session, "a");
  case_flush (session);
  folder_write (CASE_LIBRARY, "{");
  wait_until (gradual_session_is_changed_outside (session));
  ck_assert (!gradual_session_take_outside (session, &error));
  ck_assert_ptr_nonnull (error);
  ck_assert_uint_eq (folder_count ("home/backups"), 0);
  case_assert_told (session, "a > a");
  /* Ours is not forgotten for that. */
  ck_assert (!gradual_session_flush (session, 20, NULL));
  ck_assert (gradual_session_keep_ours (session, NULL));
  case_assert_on_disk ("a > a");
}
END_TEST

START_TEST (test_what_is_deleted_outside_is_written_again)
{
  g_autoptr (GradualSession) session = session_open ();
  g_autofree char *path = folder_path_of (CASE_LIBRARY);

  case_add (session, "a");
  case_flush (session);
  ck_assert_int_eq (g_unlink (path), 0);
  wait_until (g_file_test (path, G_FILE_TEST_EXISTS));
  case_flush (session);
  case_assert_on_disk ("a > a");
  ck_assert_uint_eq (told.changed_outside, 0);
}
END_TEST

int
main (void)
{
  Suite *suite = suite_create ("session-disk");
  TCase *tests = tcase_create ("session-disk");

  tcase_add_checked_fixture (tests, folder_set_up, folder_tear_down);
  tcase_add_test (tests, test_a_damaged_library_is_told_and_left_alone);
  tcase_add_test (tests, test_what_is_read_ahead_is_taken_or_let_go);
  tcase_add_test (tests, test_starting_anew_keeps_the_damaged_file);
  tcase_add_test (tests, test_a_backup_takes_the_place_of_a_damaged_library);
  tcase_add_test (tests, test_going_back_to_a_backup_can_be_undone);
  tcase_add_test (tests, test_a_damaged_backup_changes_nothing);
  tcase_add_test (tests, test_a_failure_to_save_is_told_and_work_goes_on);
  tcase_add_test (tests, test_full_disk_and_then_room);
  tcase_add_test (tests, test_a_change_outside_is_noticed_by_itself);
  tcase_add_test (tests, test_what_the_session_writes_is_no_change_outside);
  tcase_add_test (tests, test_the_change_outside_is_taken);
  tcase_add_test (tests, test_ours_is_kept_and_theirs_is_set_aside);
  tcase_add_test (tests, test_half_a_file_from_outside_is_not_taken);
  tcase_add_test (tests, test_what_is_deleted_outside_is_written_again);
  tcase_set_timeout (tests, 60);
  suite_add_tcase (suite, tests);

  return suite_main (suite);
}
