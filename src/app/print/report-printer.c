/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report-printer.h"

#include <cairo-pdf.h>
#include <glib/gi18n-lib.h>

#include "app/dates.h"
#include "print-layout.h"
#include "report-document.h"

#define MARGIN_MM 18.0

/* The resolution at which a point is the unit of text. */
#define POINTS_PER_INCH 72.0

struct _GradualReportPrinter {
  GPtrArray *document;
  char *title;
  GradualPrintLayout *layout; /* (nullable): for the paper that was chosen */
};

/**
 * gradual_report_printer_new:
 * @library: what the runner has
 * @report: a report of it
 * @today: the day it is
 *
 * Returns: (transfer full): the report as it is to be printed.
 */
GradualReportPrinter *
gradual_report_printer_new (const GradualLibrary *library, const GradualSymptomReport *report,
                            GradualDay today)
{
  GradualReportPrinter *printer;
  g_autofree char *date = NULL;

  g_return_val_if_fail (library != NULL && report != NULL, NULL);

  printer = g_new0 (GradualReportPrinter, 1);
  printer->document =
      gradual_report_document_new (library, report, gradual_locale_first_weekday (), today);
  date = gradual_date_label (report->day, GRADUAL_DATE_FULL);
  /* TRANSLATORS: %s is a date. A report is a filled-in form about what hurts. */
  printer->title = g_strdup_printf (_ ("Symptom report of %s"), date);

  return printer;
}

/** gradual_report_printer_free: frees the printer. */
void
gradual_report_printer_free (GradualReportPrinter *printer)
{
  g_clear_pointer (&printer->layout, gradual_print_layout_free);
  g_ptr_array_unref (printer->document);
  g_free (printer->title);
  g_free (printer);
}

/* Pages run the way that the window does. */
static void
lay_out (GradualReportPrinter *printer, PangoContext *context, double width, double height)
{
  pango_context_set_base_dir (context, gtk_widget_get_default_direction () == GTK_TEXT_DIR_RTL
                                           ? PANGO_DIRECTION_RTL
                                           : PANGO_DIRECTION_LTR);
  g_clear_pointer (&printer->layout, gradual_print_layout_free);
  printer->layout =
      gradual_print_layout_new (printer->document, context, width, height, printer->title);
}

static void
begin_print (GtkPrintOperation *operation, GtkPrintContext *print, GradualReportPrinter *printer)
{
  PangoContext *context = gtk_print_context_create_pango_context (print);

  lay_out (printer, context, gtk_print_context_get_width (print),
           gtk_print_context_get_height (print));
  g_object_unref (context);
  gtk_print_operation_set_n_pages (operation, (int)gradual_print_layout_n_pages (printer->layout));
}

static void
draw_page (GtkPrintOperation *operation G_GNUC_UNUSED, GtkPrintContext *print, int page,
           GradualReportPrinter *printer)
{
  gradual_print_layout_draw (printer->layout, gtk_print_context_get_cairo_context (print),
                             (guint)page);
}

/* Paper of the locale, with margins that leave room for notes and punched holes. */
static GtkPageSetup *
page_setup_new (void)
{
  GtkPageSetup *setup = gtk_page_setup_new ();

  gtk_page_setup_set_top_margin (setup, MARGIN_MM, GTK_UNIT_MM);
  gtk_page_setup_set_bottom_margin (setup, MARGIN_MM, GTK_UNIT_MM);
  gtk_page_setup_set_left_margin (setup, MARGIN_MM, GTK_UNIT_MM);
  gtk_page_setup_set_right_margin (setup, MARGIN_MM, GTK_UNIT_MM);

  return setup;
}

static void
free_printer (gpointer data, GClosure *closure G_GNUC_UNUSED)
{
  gradual_report_printer_free (data);
}

/**
 * gradual_report_printer_take_operation:
 * @printer: (transfer full): what to print
 *
 * Returns: (transfer full): how to have it printed; run it.
 */
GtkPrintOperation *
gradual_report_printer_take_operation (GradualReportPrinter *printer)
{
  GtkPrintOperation *operation;
  g_autoptr (GtkPageSetup) setup = NULL;

  g_return_val_if_fail (printer != NULL, NULL);

  operation = gtk_print_operation_new ();
  setup = page_setup_new ();
  gtk_print_operation_set_default_page_setup (operation, setup);
  gtk_print_operation_set_job_name (operation, printer->title);
  gtk_print_operation_set_unit (operation, GTK_UNIT_POINTS);
  gtk_print_operation_set_embed_page_setup (operation, TRUE);
  g_signal_connect_data (operation, "begin-print", G_CALLBACK (begin_print), printer, free_printer,
                         0);
  g_signal_connect (operation, "draw-page", G_CALLBACK (draw_page), printer);

  return operation;
}

static cairo_status_t
append (gpointer bytes, const unsigned char *data, unsigned int length)
{
  g_byte_array_append (bytes, data, length);

  return CAIRO_STATUS_SUCCESS;
}

static void
draw_pages (GradualReportPrinter *printer, cairo_t *cairo, const GtkPageSetup *setup)
{
  GtkPageSetup *paper = (GtkPageSetup *)setup;
  PangoContext *context = pango_cairo_create_context (cairo);

  pango_cairo_context_set_resolution (context, POINTS_PER_INCH);
  lay_out (printer, context, gtk_page_setup_get_page_width (paper, GTK_UNIT_POINTS),
           gtk_page_setup_get_page_height (paper, GTK_UNIT_POINTS));
  g_object_unref (context);
  cairo_translate (cairo, gtk_page_setup_get_left_margin (paper, GTK_UNIT_POINTS),
                   gtk_page_setup_get_top_margin (paper, GTK_UNIT_POINTS));
  for (guint i = 0; i < gradual_print_layout_n_pages (printer->layout); i++) {
    gradual_print_layout_draw (printer->layout, cairo, i);
    cairo_show_page (cairo);
  }
}

/**
 * gradual_report_printer_to_pdf:
 *
 * Draws the pages as they are printed, without a printer and without a file that others could read.
 *
 * Returns: (transfer full) (nullable): a PDF document; %NULL with an error where there is no memory
 *   for it.
 */
GBytes *
gradual_report_printer_to_pdf (GradualReportPrinter *printer, GError **error)
{
  g_autoptr (GByteArray) bytes = NULL;
  g_autoptr (GtkPageSetup) setup = NULL;
  cairo_surface_t *surface;
  cairo_t *cairo;
  cairo_status_t status;

  g_return_val_if_fail (printer != NULL, NULL);

  bytes = g_byte_array_new ();
  setup = page_setup_new ();
  surface = cairo_pdf_surface_create_for_stream (
      append, bytes, gtk_page_setup_get_paper_width (setup, GTK_UNIT_POINTS),
      gtk_page_setup_get_paper_height (setup, GTK_UNIT_POINTS));
  cairo_pdf_surface_set_metadata (surface, CAIRO_PDF_METADATA_TITLE, printer->title);
  cairo = cairo_create (surface);
  draw_pages (printer, cairo, setup);
  status = cairo_status (cairo);
  cairo_destroy (cairo);
  cairo_surface_finish (surface);
  cairo_surface_destroy (surface);
  if (status == CAIRO_STATUS_SUCCESS)
    return g_byte_array_free_to_bytes (g_steal_pointer (&bytes));
  g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_FAILED, cairo_status_to_string (status));

  return NULL;
}
