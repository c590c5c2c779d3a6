/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <glib/gi18n-lib.h>

#include "compat/file-chooser.h"
#include "compat/message-dialog.h"
#include "formats/symptom-report-json.h"
#include "guide/symptom-score.h"
#include "print/report-printer.h"
#include "window-private.h"

/* Symptom reports that leave the program: as a document, as PDF, and on paper. */

#define PDF_SUFFIX ".pdf"

static GradualSymptomReport *
find_report (GradualWindow *self, const char *id)
{
  return gradual_symptoms_find (gradual_session_get_library (self->session)->symptoms, id);
}

static GBytes *
to_document (const GradualSymptomReport *report)
{
  GradualSymptomResult result;
  gsize length;
  char *text;

  gradual_symptom_score (&report->answers, &result);
  text = gradual_symptom_report_to_json (report, &result, &length);

  return g_bytes_new_take (text, length);
}

static GBytes *
to_pdf (GradualWindow *self, const GradualSymptomReport *report, GError **error)
{
  g_autoptr (GradualReportPrinter) printer =
      gradual_report_printer_new (gradual_session_get_library (self->session), report,
                                  gradual_session_get_today (self->session));

  return gradual_report_printer_to_pdf (printer, error);
}

/* Undo may have taken the report away while the runner chose a file. */
static void
save_report (GradualWindow *self, const char *id, const char *path, gboolean is_pdf)
{
  const GradualSymptomReport *report = find_report (self, id);
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (GError) error = NULL;

  if (report == NULL)
    return;
  bytes = is_pdf ? to_pdf (self, report, &error) : to_document (report);
  if (bytes != NULL)
    gradual_window_write_bytes (self, bytes, path);
  else
    gradual_window_tell_unwritten (self, path, error);
}

static void
save_as_document (GtkWindow *window, const char *path)
{
  if (path != NULL)
    save_report (GRADUAL_WINDOW (window), GRADUAL_WINDOW (window)->report_to_save, path, FALSE);
}

static void
save_as_pdf (GtkWindow *window, const char *path)
{
  if (path != NULL)
    save_report (GRADUAL_WINDOW (window), GRADUAL_WINDOW (window)->report_to_save, path, TRUE);
}

/* Asks where a report is to be. The date in its name is one that sorts. */
static void
choose_file (GradualWindow *self, const char *id, const char *kind, const char *suffix,
             GradualCompatFileFunc func)
{
  const GradualSymptomReport *report = find_report (self, id);
  g_autofree char *date = NULL, *name = NULL;

  if (report == NULL)
    return;
  g_free (self->report_to_save);
  self->report_to_save = g_strdup (id);
  date = gradual_day_format (report->day);
  /* TRANSLATORS: the name of a file: a date, and how the name ends. */
  name = g_strdup_printf (_ ("Symptom report %s.%s"), date, suffix);
  gradual_compat_save_report (GTK_WINDOW (self), name, kind, suffix, func);
}

static void
export_report_action (GtkWidget *widget, const char *action G_GNUC_UNUSED, GVariant *parameter)
{
  choose_file (GRADUAL_WINDOW (widget), g_variant_get_string (parameter, NULL),
               _ ("Symptom Reports"), "json", save_as_document);
}

static void
save_report_pdf_action (GtkWidget *widget, const char *action G_GNUC_UNUSED, GVariant *parameter)
{
  choose_file (GRADUAL_WINDOW (widget), g_variant_get_string (parameter, NULL), _ ("PDF Documents"),
               "pdf", save_as_pdf);
}

/* Without a dialog; what is written goes by the name of the file. */
static void
save_report_to_action (GtkWidget *widget, const char *action G_GNUC_UNUSED, GVariant *parameter)
{
  const char *id, *path;

  g_variant_get (parameter, "(&s&s)", &id, &path);
  save_report (GRADUAL_WINDOW (widget), id, path, g_str_has_suffix (path, PDF_SUFFIX));
}

static void
printed (GtkPrintOperation *operation, GtkPrintOperationResult result, GradualWindow *self)
{
  g_autoptr (GError) error = NULL;

  if (result != GTK_PRINT_OPERATION_RESULT_ERROR)
    return;
  gtk_print_operation_get_error (operation, &error);
  gradual_compat_show_message (GTK_WINDOW (self), _ ("The Report Could Not Be Printed"),
                               error->message);
}

static void
print_report_action (GtkWidget *widget, const char *action G_GNUC_UNUSED, GVariant *parameter)
{
  GradualWindow *self = GRADUAL_WINDOW (widget);
  const GradualSymptomReport *report = find_report (self, g_variant_get_string (parameter, NULL));
  g_autoptr (GtkPrintOperation) operation = NULL;

  if (report == NULL)
    return;
  operation = gradual_report_printer_take_operation (
      gradual_report_printer_new (gradual_session_get_library (self->session), report,
                                  gradual_session_get_today (self->session)));
  g_signal_connect_object (operation, "done", G_CALLBACK (printed), self, 0);
  gtk_print_operation_set_allow_async (operation, TRUE);
  gtk_print_operation_run (operation, GTK_PRINT_OPERATION_ACTION_PRINT_DIALOG, GTK_WINDOW (self),
                           NULL);
}

/** gradual_window_install_report_file_actions: gives the class what takes reports out of it. */
void
gradual_window_install_report_file_actions (GtkWidgetClass *widget_class)
{
  gtk_widget_class_install_action (widget_class, "win.export-report", "s", export_report_action);
  gtk_widget_class_install_action (widget_class, "win.save-report-pdf", "s",
                                   save_report_pdf_action);
  gtk_widget_class_install_action (widget_class, "win.save-report-to", "(ss)",
                                   save_report_to_action);
  gtk_widget_class_install_action (widget_class, "win.print-report", "s", print_report_action);
}
