/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/bytes-file.h"

#include <glib/gstdio.h>
#include <string.h>

#include "folder.h"
#include "suite.h"

static GAsyncResult *result;

static void
take_result (GObject *source G_GNUC_UNUSED, GAsyncResult *given, gpointer data G_GNUC_UNUSED)
{
  result = g_object_ref (given);
}

static gboolean
save (const char *path, const char *text, GError **error)
{
  g_autoptr (GBytes) bytes = g_bytes_new (text, strlen (text));
  g_autoptr (GAsyncResult) given = NULL;

  result = NULL;
  gradual_bytes_file_save (bytes, path, NULL, take_result, NULL);
  while (result == NULL)
    g_main_context_iteration (NULL, TRUE);
  given = result;

  return gradual_bytes_file_save_finish (given, error);
}

START_TEST (test_what_is_written_is_there_for_its_owner_alone)
{
  g_autofree char *path = folder_path_of ("report.json");
  g_autofree char *text = NULL;
  g_autoptr (GError) error = NULL;
  GStatBuf status;

  ck_assert (save (path, "first", &error));
  ck_assert (save (path, "second", &error));
  ck_assert (g_file_get_contents (path, &text, NULL, NULL));
  ck_assert_str_eq (text, "second");
  ck_assert_int_eq (g_stat (path, &status), 0);
  ck_assert_int_eq (status.st_mode & 0777, 0600);
}
END_TEST

START_TEST (test_what_can_not_be_written_is_told)
{
  g_autofree char *path = folder_path_of ("no such folder/report.json");
  g_autoptr (GError) error = NULL;

  ck_assert (!save (path, "text", &error));
  ck_assert_ptr_nonnull (error);
  ck_assert_ptr_nonnull (strstr (error->message, "report.json"));
}
END_TEST

static Suite *
bytes_file_suite (void)
{
  Suite *suite = suite_create ("bytes-file");
  TCase *tcase = tcase_create ("bytes-file");

  tcase_add_checked_fixture (tcase, folder_set_up, folder_tear_down);
  tcase_add_test (tcase, test_what_is_written_is_there_for_its_owner_alone);
  tcase_add_test (tcase, test_what_can_not_be_written_is_told);
  suite_add_tcase (suite, tcase);

  return suite;
}

int
main (void)
{
  return suite_main (bytes_file_suite ());
}
