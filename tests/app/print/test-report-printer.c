/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/print/report-printer.h"

#include <string.h>

#include "folder.h"
#include "gui.h"
#include "symptom-samples.h"

static GradualReportPrinter *
printer_new (void)
{
  g_autoptr (GradualLibrary) library = symptom_sample_library (1, FALSE, SAMPLE_START);
  g_autoptr (GradualSymptomReport) report = symptom_sample_report (1, SAMPLE_START, 5);

  gui_application ();

  return gradual_report_printer_new (library, report, SAMPLE_START);
}

/* What a tool that knows PDF says of a file. */
static char *
run (const char *tool, const char *path)
{
  const char *argv[] = {tool, path, g_str_equal (tool, "pdftotext") ? "-" : NULL, NULL};
  g_autoptr (GError) error = NULL;
  char *output = NULL;
  int status;

  if (!g_spawn_sync (NULL, (char **)argv, NULL, G_SPAWN_SEARCH_PATH, NULL, NULL, &output, NULL,
                     &status, &error))
    ck_abort_msg ("%s", error->message);
  ck_assert (g_spawn_check_wait_status (status, NULL));

  return output;
}

static void
assert_is_report (const char *path)
{
  g_autofree char *text = run ("pdftotext", path);
  g_autofree char *about = run ("pdfinfo", path);
  static const char *const words[] = {"Symptom Report",
                                      "Possible contributor, 45 %",
                                      "34 % (3 of 4 points)",
                                      "Week eased",
                                      "16–22 Nov",
                                      "Throbbing pain",
                                      "It is not medical advice",
                                      "1 of 2",
                                      "2 of 2"};

  for (guint i = 0; i < G_N_ELEMENTS (words); i++)
    ck_assert_msg (strstr (text, words[i]) != NULL, "“%s” is not in: %s", words[i], text);
  ck_assert_msg (strstr (about, "Pages:           2\n") != NULL, "%s", about);
}

START_TEST (test_a_pdf_document)
{
  g_autoptr (GradualReportPrinter) printer = printer_new ();
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) bytes = gradual_report_printer_to_pdf (printer, &error);
  g_autofree char *path = folder_path_of ("report.pdf");

  ck_assert_ptr_nonnull (bytes);
  ck_assert (g_file_set_contents (path, g_bytes_get_data (bytes, NULL),
                                  (gssize)g_bytes_get_size (bytes), NULL));
  assert_is_report (path);
}
END_TEST

START_TEST (test_what_is_printed_is_the_same)
{
  g_autoptr (GtkPrintOperation) operation = gradual_report_printer_take_operation (printer_new ());
  g_autofree char *path = folder_path_of ("printed.pdf");
  g_autoptr (GError) error = NULL;

  gtk_print_operation_set_export_filename (operation, path);
  ck_assert_int_eq (
      gtk_print_operation_run (operation, GTK_PRINT_OPERATION_ACTION_EXPORT, NULL, &error),
      GTK_PRINT_OPERATION_RESULT_APPLY);
  assert_is_report (path);
}
END_TEST

START_TEST (test_pages_run_as_the_window_does)
{
  g_autoptr (GBytes) left = NULL, right = NULL;
  g_autoptr (GradualReportPrinter) printer = printer_new ();

  left = gradual_report_printer_to_pdf (printer, NULL);
  gtk_widget_set_default_direction (GTK_TEXT_DIR_RTL);
  right = gradual_report_printer_to_pdf (printer, NULL);
  gtk_widget_set_default_direction (GTK_TEXT_DIR_LTR);
  ck_assert (!g_bytes_equal (left, right));
}
END_TEST

static Suite *
report_printer_suite (void)
{
  Suite *suite = suite_create ("report-printer");
  TCase *tcase = tcase_create ("report-printer");

  tcase_add_checked_fixture (tcase, folder_set_up, folder_tear_down);
  tcase_set_timeout (tcase, 60);
  tcase_add_test (tcase, test_a_pdf_document);
  tcase_add_test (tcase, test_what_is_printed_is_the_same);
  tcase_add_test (tcase, test_pages_run_as_the_window_does);
  suite_add_tcase (suite, tcase);

  return suite;
}

int
main (void)
{
  return suite_main (report_printer_suite ());
}
