/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "report-summary.h"

G_BEGIN_DECLS

#define GRADUAL_TYPE_REPORT_ROW (gradual_report_row_get_type ())
G_DECLARE_FINAL_TYPE (GradualReportRow, gradual_report_row, GRADUAL, REPORT_ROW, GtkListBoxRow)

GtkWidget *gradual_report_row_new (const GradualReportEntry *entry);

G_END_DECLS
