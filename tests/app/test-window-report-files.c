/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <glib/gstdio.h>
#include <string.h>

#include "symptom-samples.h"
#include "window-case.h"

static char *id;

static void
set_up (void)
{
  g_autoptr (GradualLibrary) library = symptom_sample_library (2, FALSE, SAMPLE_START);

  window_set_up ();
  /* What was saved becomes a recent file of the program by that name. */
  g_set_prgname ("gradual");
  /* The chooser begins there. */
  ck_assert_int_eq (g_chdir (folder_path), 0);
  id = symptom_sample_id (1);
  gradual_session_commit (gradual_window_get_session (window), library, "Reports");
  window_act ("win.show-symptoms");
}

static void
tear_down (void)
{
  g_clear_pointer (&id, g_free);
  ck_assert_int_eq (g_chdir (g_get_tmp_dir ()), 0);
  window_tear_down ();
}

static void
save_to (const char *path)
{
  ck_assert (
      gtk_widget_activate_action (GTK_WIDGET (window), "win.save-report-to", "(ss)", id, path));
}

/* What was written, once the window tells of it. */
static char *
read_saved (const char *path, const char *told)
{
  char *text = NULL;
  GStatBuf status;

  gui_wait (window_is_shown, (gpointer)told);
  ck_assert_int_eq (g_stat (path, &status), 0);
  ck_assert_int_eq (status.st_mode & 0777, 0600);
  ck_assert (g_file_get_contents (path, &text, NULL, NULL));

  return text;
}

START_TEST (test_a_document_is_written)
{
  g_autofree char *path = folder_path_of ("report.json");
  g_autofree char *text = NULL;

  save_to (path);
  text = read_saved (path, "Exported to “report.json”");
  ck_assert (g_str_has_prefix (text, "{\n  \"format\" : \"gradual-symptom-report\",\n"));
  ck_assert_ptr_nonnull (strstr (text, id));
}
END_TEST

START_TEST (test_a_pdf_is_written)
{
  g_autofree char *path = folder_path_of ("report.pdf");
  g_autofree char *text = NULL;

  save_to (path);
  text = read_saved (path, "Exported to “report.pdf”");
  ck_assert (g_str_has_prefix (text, "%PDF-"));
}
END_TEST

START_TEST (test_what_can_not_be_written_is_told)
{
  g_autofree char *path = folder_path_of ("no such folder/report.json");
  g_autofree char *heading = NULL;

  save_to (path);
  heading = window_take_message ();
  ck_assert_str_eq (heading, "“report.json” Could Not Be Written");
}
END_TEST

START_TEST (test_a_report_that_is_gone_is_not_written)
{
  g_autofree char *path = folder_path_of ("report.json");

  window_act ("win.undo");
  save_to (path);
  gui_settle ();
  ck_assert (!g_file_test (path, G_FILE_TEST_EXISTS));
}
END_TEST

static gboolean
has_dialog (gpointer type)
{
  return gui_find_dialog (GPOINTER_TO_SIZE (type)) != NULL;
}

static GtkWindow *
dialog_of (const char *action, GType type)
{
  ck_assert (gtk_widget_activate_action (GTK_WIDGET (window), action, "s", id));
  gui_wait (has_dialog, GSIZE_TO_POINTER (type));

  return gui_find_dialog (type);
}

/* The chooser proposes a name; what is accepted is written. */
static void
assert_asks (const char *action, const char *name)
{
  GtkWindow *dialog = dialog_of (action, GTK_TYPE_FILE_CHOOSER_DIALOG);
  g_autofree char *proposed = gtk_file_chooser_get_current_name (GTK_FILE_CHOOSER (dialog));
  g_autofree char *path = folder_path_of (name);
  g_autofree char *told = g_strdup_printf ("Exported to “%s”", name);
  g_autofree char *text = NULL;

  ck_assert_str_eq (gtk_window_get_title (dialog), "Export the Report");
  ck_assert_str_eq (proposed, name);
  gui_settle ();
  gtk_dialog_response (GTK_DIALOG (dialog), GTK_RESPONSE_ACCEPT);
  text = read_saved (path, told);
}

START_TEST (test_export_asks_where)
{
  assert_asks ("win.export-report", "Symptom report 2026-11-23.json");
}
END_TEST

START_TEST (test_pdf_asks_where)
{
  assert_asks ("win.save-report-pdf", "Symptom report 2026-11-23.pdf");
}
END_TEST

START_TEST (test_print_asks_how)
{
  GtkWindow *dialog;

  ck_assert (gtk_widget_activate_action (GTK_WIDGET (window), "win.print-report", "s", id));
  gui_wait (has_dialog, GSIZE_TO_POINTER (GTK_TYPE_DIALOG));
  dialog = gui_find_dialog (GTK_TYPE_DIALOG);
  ck_assert_str_eq (G_OBJECT_TYPE_NAME (dialog), "GtkPrintUnixDialog");
  gtk_dialog_response (GTK_DIALOG (dialog), GTK_RESPONSE_CANCEL);
  gui_settle ();
  ck_assert (!window_has_message (NULL));
}
END_TEST

static Suite *
window_report_files_suite (void)
{
  Suite *suite = suite_create ("window-report-files");
  TCase *tcase = tcase_create ("window-report-files");

  tcase_add_checked_fixture (tcase, set_up, tear_down);
  tcase_set_timeout (tcase, 60);
  tcase_add_test (tcase, test_a_document_is_written);
  tcase_add_test (tcase, test_a_pdf_is_written);
  tcase_add_test (tcase, test_what_can_not_be_written_is_told);
  tcase_add_test (tcase, test_a_report_that_is_gone_is_not_written);
  tcase_add_test (tcase, test_export_asks_where);
  tcase_add_test (tcase, test_pdf_asks_where);
  tcase_add_test (tcase, test_print_asks_how);
  suite_add_tcase (suite, tcase);

  return suite;
}

int
main (void)
{
  return suite_main (window_report_files_suite ());
}
