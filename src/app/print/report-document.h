/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "print-block.h"

G_BEGIN_DECLS

GPtrArray *
gradual_report_document_new (const GradualLibrary *library, const GradualSymptomReport *report,
                             GDateWeekday first_weekday, GradualDay today);

G_END_DECLS
