/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <glib/gstdio.h>
#include <string.h>

#include "app/progress/progress-page.h"
#include "progress-samples.h"
#include "window-case.h"

static GradualSession *
session (void)
{
  return gradual_window_get_session (window);
}

static void
set_up (void)
{
  g_autoptr (GradualLibrary) library = NULL;

  window_set_up ();
  library = progress_sample_library (104, SAMPLE_START);
  gradual_session_commit (session (), library, "Runs");
}

static GtkWidget *
page (void)
{
  GtkWidget *found = gui_find_type (GTK_WIDGET (window), GRADUAL_TYPE_PROGRESS_PAGE);

  return found != NULL && gtk_widget_get_mapped (found) ? found : NULL;
}

START_TEST (test_there_and_back)
{
  GtkWidget *button = gui_find_named (GTK_WIDGET (window), GTK_ACCESSIBLE_ROLE_BUTTON, "Progress");

  ck_assert_ptr_null (page ());
  g_signal_emit_by_name (button, "clicked");
  gui_settle ();
  ck_assert_ptr_nonnull (page ());
  ck_assert (window_shows ("Minutes a Week"));
  button = gui_find_named (GTK_WIDGET (window), GTK_ACCESSIBLE_ROLE_BUTTON, "Back to the Plan");
  g_signal_emit_by_name (button, "clicked");
  gui_settle ();
  ck_assert_ptr_null (page ());
}
END_TEST

START_TEST (test_what_changes_is_shown_there)
{
  g_autoptr (GradualLibrary) km = gradual_library_with_units (
      gradual_session_get_library (session ()), GRADUAL_UNITS_KILOMETRES);

  window_act ("win.show-progress");
  gradual_session_commit (session (), km, "Units");
  gui_settle ();
  ck_assert_ptr_nonnull (page ());
  ck_assert (window_shows ("Kilometres a Week"));
  window_act ("win.undo");
  ck_assert_ptr_nonnull (page ());
  ck_assert (window_shows ("Minutes a Week"));
}
END_TEST

START_TEST (test_without_anything)
{
  window_act ("win.undo");
  window_act ("win.show-progress");
  ck_assert (window_shows ("Nothing to Show Yet"));
  /* From there one gets to the form, as from the empty plan. */
  window_act ("win.show-plan");
  ck_assert_ptr_null (page ());
}
END_TEST

/* What was written, once the window tells of it. */
static char *
read_saved (const char *path, const char *told)
{
  char *text = NULL;
  gsize length;
  GStatBuf status;

  gui_wait (window_is_shown, (gpointer)told);
  ck_assert_int_eq (g_stat (path, &status), 0);
  ck_assert_int_eq (status.st_mode & 0777, 0600);
  ck_assert (g_file_get_contents (path, &text, &length, NULL));
  ck_assert_uint_gt (length, 100);

  return text;
}

static void
save_to (const char *path)
{
  ck_assert (gtk_widget_activate_action (GTK_WIDGET (window), "win.save-progress-to", "s", path));
}

START_TEST (test_a_table_is_written)
{
  g_autofree char *path = folder_path_of ("progress.csv"), *text = NULL;

  window_act ("win.show-progress");
  save_to (path);
  text = read_saved (path, "Exported to “progress.csv”");
  ck_assert (g_str_has_prefix (text, "week_start,planned_minutes,"));
  ck_assert_ptr_nonnull (strstr (text, "\r\n2026-11-23,"));
}
END_TEST

START_TEST (test_a_picture_is_written)
{
  g_autofree char *path = folder_path_of ("progress.png"), *pixels = NULL;

  window_act ("win.show-progress");
  save_to (path);
  pixels = read_saved (path, "Exported to “progress.png”");
  ck_assert_mem_eq (pixels, "\x89PNG\r\n\x1a\n", 8);
}
END_TEST

START_TEST (test_a_drawing_is_written)
{
  g_autofree char *path = folder_path_of ("progress.svg"), *drawing = NULL;

  window_act ("win.show-progress");
  save_to (path);
  drawing = read_saved (path, "Exported to “progress.svg”");
  ck_assert_ptr_nonnull (strstr (drawing, "<svg"));
}
END_TEST

START_TEST (test_what_can_not_be_written_is_told)
{
  g_autofree char *path = folder_path_of ("no/such/folder/progress.csv"), *heading = NULL;

  window_act ("win.show-progress");
  save_to (path);
  heading = window_take_message ();
  ck_assert_str_eq (heading, "“progress.csv” Could Not Be Written");
}
END_TEST

START_TEST (test_no_picture_of_nothing)
{
  g_autoptr (GradualLibrary) empty = gradual_library_new_empty ();
  g_autofree char *path = folder_path_of ("progress.png"), *heading = NULL;

  gradual_session_commit (session (), empty, "Nothing");
  window_act ("win.show-progress");
  save_to (path);
  heading = window_take_message ();
  ck_assert_str_eq (heading, "“progress.png” Could Not Be Written");
  ck_assert (!g_file_test (path, G_FILE_TEST_EXISTS));
}
END_TEST

static Suite *
window_progress_suite (void)
{
  Suite *suite = suite_create ("window-progress");
  TCase *tcase = tcase_create ("window-progress");

  tcase_set_timeout (tcase, 60);
  tcase_add_checked_fixture (tcase, set_up, window_tear_down);
  tcase_add_test (tcase, test_there_and_back);
  tcase_add_test (tcase, test_what_changes_is_shown_there);
  tcase_add_test (tcase, test_without_anything);
  tcase_add_test (tcase, test_a_table_is_written);
  tcase_add_test (tcase, test_a_picture_is_written);
  tcase_add_test (tcase, test_a_drawing_is_written);
  tcase_add_test (tcase, test_what_can_not_be_written_is_told);
  tcase_add_test (tcase, test_no_picture_of_nothing);
  suite_add_tcase (suite, tcase);

  return suite;
}

int
main (void)
{
  /* As the program does; what was saved becomes a recent file of it by that name. */
  g_set_application_name ("Gradual");

  return suite_main (window_progress_suite ());
}
