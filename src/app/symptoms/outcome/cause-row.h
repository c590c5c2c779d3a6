/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "model/symptom-result.h"

G_BEGIN_DECLS

#define GRADUAL_TYPE_CAUSE_ROW (gradual_cause_row_get_type ())
G_DECLARE_FINAL_TYPE (GradualCauseRow, gradual_cause_row, GRADUAL, CAUSE_ROW, AdwBin)

GtkWidget *gradual_cause_row_new (const GradualCauseScore *score,
                                  const GradualSymptomAnswers *answers, const char *report_id);

G_END_DECLS
