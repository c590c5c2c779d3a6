/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "store/backups.h"

#include <string.h>
#include <sys/stat.h>

#include <glib/gstdio.h>

#include "folder.h"
#include "suite.h"

static GDateTime *
instant (const char *text)
{
  return g_date_time_new_from_iso8601 (text, NULL);
}

static void
keep (GDateTime *now, const char *text)
{
  g_autoptr (GError) error = NULL;

  ck_assert_msg (gradual_backups_keep (folder_path, text, strlen (text), now, &error), "%s",
                 error != NULL ? error->message : "?");
}

static void
assert_listed (const char *expected)
{
  g_autoptr (GPtrArray) backups = gradual_backups_list (folder_path, GRADUAL_BACKUP);
  g_autoptr (GString) text = g_string_new (NULL);

  for (guint i = 0; i < backups->len; i++) {
    const GradualBackup *backup = g_ptr_array_index (backups, i);

    g_string_append_printf (text, "%s%s", i > 0 ? " " : "", backup->when);
  }
  ck_assert_str_eq (text->str, expected);
}

START_TEST (test_what_is_kept_is_there)
{
  g_autoptr (GDateTime) now = instant ("2026-11-22T10:00:00Z");
  g_autoptr (GPtrArray) backups = NULL;
  g_autofree char *text = NULL;
  g_autofree char *place = folder_path_of ("backups");
  struct stat status;

  assert_listed ("");
  keep (now, "one");
  assert_listed ("2026-11-22T10:00:00Z");
  backups = gradual_backups_list (folder_path, GRADUAL_BACKUP);
  text = folder_read (((const GradualBackup *)g_ptr_array_index (backups, 0))->path);
  ck_assert_str_eq (text, "one");

  ck_assert_int_eq (stat (place, &status), 0);
  ck_assert_uint_eq (status.st_mode & 0777, 0700);
  ck_assert_int_eq (stat (((const GradualBackup *)g_ptr_array_index (backups, 0))->path, &status),
                    0);
  ck_assert_uint_eq (status.st_mode & 0777, 0600);
}
END_TEST

START_TEST (test_two_are_ten_minutes_apart)
{
  g_autoptr (GDateTime) first = instant ("2026-11-22T10:00:00Z");
  g_autoptr (GDateTime) soon = instant ("2026-11-22T10:09:59Z");
  g_autoptr (GDateTime) later = instant ("2026-11-22T10:10:00Z");

  keep (first, "one");
  keep (soon, "two");
  assert_listed ("2026-11-22T10:00:00Z");
  keep (later, "three");
  assert_listed ("2026-11-22T10:10:00Z 2026-11-22T10:00:00Z");
}
END_TEST

START_TEST (test_a_clock_that_was_set_back_floods_nothing)
{
  g_autoptr (GDateTime) future = instant ("2031-01-01T00:00:00Z");
  g_autoptr (GDateTime) now = instant ("2026-11-22T10:00:00Z");
  g_autoptr (GDateTime) soon = instant ("2026-11-22T10:00:01Z");

  keep (future, "one");
  keep (now, "two");
  keep (soon, "three");
  assert_listed ("2031-01-01T00:00:00Z 2026-11-22T10:00:00Z");
}
END_TEST

/* Every quarter of an hour, day and night, for a month. */
START_TEST (test_old_ones_are_thinned_out)
{
  g_autoptr (GDateTime) start = instant ("2026-11-01T00:00:00Z");
  g_autoptr (GString) expected = g_string_new (NULL);
  const int n_quarters = 30 * 96;

  for (int i = 0; i < n_quarters; i++) {
    g_autoptr (GDateTime) now = g_date_time_add_minutes (start, i * 15);

    keep (now, "text");
  }

  for (int i = 0; i < GRADUAL_BACKUPS_RECENT; i++) {
    g_autoptr (GDateTime) kept = g_date_time_add_minutes (start, (n_quarters - 1 - i) * 15);
    g_autofree char *text = g_date_time_format (kept, "%Y-%m-%dT%H:%M:%SZ ");

    g_string_append (expected, text);
  }
  for (int day = 29; day > 29 - GRADUAL_BACKUPS_DAYS; day--)
    g_string_append_printf (expected, "2026-11-%02dT23:45:00Z ", day);
  g_string_truncate (expected, expected->len - 1);
  assert_listed (expected->str);
}
END_TEST

START_TEST (test_a_runner_who_comes_once_a_week_keeps_all_they_can)
{
  g_autoptr (GDateTime) start = instant ("2026-01-01T12:00:00Z");
  g_autoptr (GPtrArray) backups = NULL;

  for (int i = 0; i < 100; i++) {
    g_autoptr (GDateTime) now = g_date_time_add_days (start, i * 7);

    keep (now, "text");
  }
  backups = gradual_backups_list (folder_path, GRADUAL_BACKUP);
  ck_assert_uint_eq (backups->len, GRADUAL_BACKUPS_RECENT + GRADUAL_BACKUPS_DAYS);
}
END_TEST

START_TEST (test_other_files_are_no_backups_and_stay)
{
  static const char *const names[] = {
      "backups/set-aside-20200101T100000Z-1.json", "backups/backup-yesterday.json",
      "backups/backup-20200101T100000Z-1.json.ABCDEF", "backups/backup-", "backups/notes.txt"};
  g_autoptr (GDateTime) start = instant ("2026-11-01T00:00:00Z");

  keep (start, "text");
  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    folder_write (names[i], "mine");
  for (int i = 1; i < 100; i++) {
    g_autoptr (GDateTime) now = g_date_time_add_hours (start, i);

    keep (now, "text");
  }
  for (guint i = 0; i < G_N_ELEMENTS (names); i++) {
    g_autofree char *path = folder_path_of (names[i]);

    ck_assert (g_file_test (path, G_FILE_TEST_EXISTS));
  }
}
END_TEST

START_TEST (test_a_new_path_is_no_files_path)
{
  g_autoptr (GDateTime) now = instant ("2026-11-22T10:00:00Z");
  g_autofree char *first = gradual_backups_new_path (folder_path, "set-aside", now);
  g_autofree char *second = NULL;

  ck_assert (g_file_set_contents (first, "x", 1, NULL));
  second = gradual_backups_new_path (folder_path, "set-aside", now);
  ck_assert_str_ne (first, second);
  ck_assert (!g_file_test (second, G_FILE_TEST_EXISTS));
}
END_TEST

START_TEST (test_a_place_that_is_none_is_an_error)
{
  g_autoptr (GDateTime) now = instant ("2026-11-22T10:00:00Z");
  g_autoptr (GError) error = NULL;

  folder_write ("backups", "a file");
  ck_assert (!gradual_backups_keep (folder_path, "x", 1, now, &error));
  ck_assert_ptr_nonnull (strstr (error->message, "backups"));
  assert_listed ("");
}
END_TEST

int
main (void)
{
  Suite *suite = suite_create ("backups");
  TCase *tests = tcase_create ("backups");

  tcase_add_checked_fixture (tests, folder_set_up, folder_tear_down);
  tcase_add_test (tests, test_what_is_kept_is_there);
  tcase_add_test (tests, test_two_are_ten_minutes_apart);
  tcase_add_test (tests, test_a_clock_that_was_set_back_floods_nothing);
  tcase_add_test (tests, test_old_ones_are_thinned_out);
  tcase_add_test (tests, test_a_runner_who_comes_once_a_week_keeps_all_they_can);
  tcase_add_test (tests, test_other_files_are_no_backups_and_stay);
  tcase_add_test (tests, test_a_new_path_is_no_files_path);
  tcase_add_test (tests, test_a_place_that_is_none_is_an_error);
  tcase_set_timeout (tests, 60);
  suite_add_tcase (suite, tests);

  return suite_main (suite);
}
