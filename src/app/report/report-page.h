/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "app/plan-file.h"

G_BEGIN_DECLS

#define GRADUAL_TYPE_REPORT_PAGE (gradual_report_page_get_type ())
G_DECLARE_FINAL_TYPE (GradualReportPage, gradual_report_page, GRADUAL, REPORT_PAGE, AdwBin)

void
gradual_report_page_take_file (GradualReportPage *self, GradualPlanFile *file, GradualDay today);
const GradualPlanFile *gradual_report_page_get_file (GradualReportPage *self);

G_END_DECLS
