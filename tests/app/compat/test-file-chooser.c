/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/compat/file-chooser.h"
#include "gui.h"

static gboolean was_called;

static void
take_path (GtkWindow *parent G_GNUC_UNUSED, const char *path)
{
  ck_assert_ptr_null (path);
  was_called = TRUE;
}

static gboolean
is_called (gpointer data G_GNUC_UNUSED)
{
  return was_called;
}

static gboolean
has_chooser (gpointer data G_GNUC_UNUSED)
{
  return gui_find_dialog (GTK_TYPE_FILE_CHOOSER_DIALOG) != NULL;
}

static void
cancel_chooser (const char *title)
{
  GtkWindow *dialog;

  gui_wait (has_chooser, NULL);
  dialog = gui_find_dialog (GTK_TYPE_FILE_CHOOSER_DIALOG);
  ck_assert_str_eq (gtk_window_get_title (dialog), title);
  gui_settle ();
  was_called = FALSE;
  gtk_dialog_response (GTK_DIALOG (dialog), GTK_RESPONSE_CANCEL);
  gui_wait (is_called, NULL);
}

START_TEST (test_file_choosers_can_be_left)
{
  GradualWindow *window = gui_window_new ();

  gradual_compat_open_file (GTK_WINDOW (window), take_path);
  cancel_chooser ("Open a Plan");
  gradual_compat_save_file (GTK_WINDOW (window), "Half marathon.json", "Plans", "json", take_path);
  cancel_chooser ("Export the Plan");
  gradual_compat_save_report (GTK_WINDOW (window), "Report.json", "Reports", "json", take_path);
  cancel_chooser ("Export the Report");
  gtk_window_destroy (GTK_WINDOW (window));
}
END_TEST

int
main (void)
{
  Suite *suite = suite_create ("file-chooser");
  TCase *tests = tcase_create ("file-chooser");

  tcase_set_timeout (tests, 60);
  tcase_add_test (tests, test_file_choosers_can_be_left);
  suite_add_tcase (suite, tests);

  return suite_main (suite);
}
