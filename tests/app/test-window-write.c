/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <glib/gstdio.h>
#include <string.h>

#include "app/window-private.h"
#include "formats/plan-json.h"
#include "sample.h"
#include "window-case.h"

static void
write_text (const char *text, const char *path)
{
  g_autoptr (GBytes) bytes = g_bytes_new (text, strlen (text));

  gradual_window_write_bytes (window, bytes, path);
}

static char *
read_written (const char *path)
{
  char *text;

  ck_assert (g_file_get_contents (path, &text, NULL, NULL));

  return text;
}

START_TEST (test_what_is_written_is_there_for_its_owner_alone)
{
  g_autofree char *path = folder_path_of ("first.txt"), *text = NULL;
  GStatBuf status;

  folder_write ("first.txt", "what was there before, and is longer");
  write_text ("now", path);
  gui_wait (window_is_shown, (gpointer) "Exported to “first.txt”");
  text = read_written (path);
  ck_assert_str_eq (text, "now");
  ck_assert_int_eq (g_stat (path, &status), 0);
  ck_assert_int_eq (status.st_mode & 0777, 0600);
}
END_TEST

START_TEST (test_a_plan_is_written_as_it_is_asked_for)
{
  g_autofree char *document = folder_path_of ("plan.json"), *table = folder_path_of ("plan.csv");
  g_autofree char *text = NULL, *rows = NULL;
  g_autoptr (GradualPlan) plan = sample_plan_new ();
  g_autoptr (GradualPlan) read = NULL;

  gradual_window_write_plan (window, plan, GRADUAL_PLAN_FILE_DOCUMENT, document);
  gui_wait (window_is_shown, (gpointer) "Exported to “plan.json”");
  text = read_written (document);
  read = gradual_plan_from_json (text, strlen (text), NULL);
  ck_assert_ptr_nonnull (read);
  ck_assert_str_eq (read->head.title, plan->head.title);

  gradual_window_write_plan (window, plan, GRADUAL_PLAN_FILE_TABLE, table);
  gui_wait (window_is_shown, (gpointer) "Exported to “plan.csv”");
  rows = read_written (table);
  ck_assert (g_str_has_prefix (rows, "date,"));
}
END_TEST

START_TEST (test_what_can_not_be_written_is_told)
{
  g_autofree char *path = folder_path_of ("no such folder/note.txt"), *heading = NULL;

  write_text ("text", path);
  heading = window_take_message ();
  ck_assert_str_eq (heading, "“note.txt” Could Not Be Written");
  ck_assert (!window_shows ("Exported to “note.txt”"));
}
END_TEST

static gboolean
is_there (gpointer path)
{
  return g_file_test (path, G_FILE_TEST_EXISTS);
}

/* Who closes the window has asked for the file all the same. */
START_TEST (test_the_window_may_go_meanwhile)
{
  g_autofree char *path = folder_path_of ("late.txt");
  g_autofree char *nowhere = folder_path_of ("no such folder/late.txt");

  write_text ("late", path);
  write_text ("late", nowhere);
  gtk_window_destroy (GTK_WINDOW (window));
  gui_wait (is_there, path);
  gui_settle ();
  ck_assert (!window_has_message (NULL));
  window = gui_window_new ();
}
END_TEST

static Suite *
window_write_suite (void)
{
  Suite *suite = suite_create ("window-write");
  TCase *tcase = tcase_create ("window-write");

  tcase_add_checked_fixture (tcase, window_set_up, window_tear_down);
  tcase_add_test (tcase, test_what_is_written_is_there_for_its_owner_alone);
  tcase_add_test (tcase, test_a_plan_is_written_as_it_is_asked_for);
  tcase_add_test (tcase, test_what_can_not_be_written_is_told);
  tcase_add_test (tcase, test_the_window_may_go_meanwhile);
  suite_add_tcase (suite, tcase);

  return suite;
}

int
main (void)
{
  return suite_main (window_write_suite ());
}
