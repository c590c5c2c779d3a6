/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "model/library.h"

G_BEGIN_DECLS

/** GradualReportPrinter: a report that is to be printed. */
typedef struct _GradualReportPrinter GradualReportPrinter;

GradualReportPrinter *
gradual_report_printer_new (const GradualLibrary *library, const GradualSymptomReport *report,
                            GradualDay today);
void gradual_report_printer_free (GradualReportPrinter *printer);

GtkPrintOperation *gradual_report_printer_take_operation (GradualReportPrinter *printer);
GBytes *gradual_report_printer_to_pdf (GradualReportPrinter *printer, GError **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (GradualReportPrinter, gradual_report_printer_free)

G_END_DECLS
