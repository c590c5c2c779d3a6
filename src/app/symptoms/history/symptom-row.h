/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "model/symptom-report.h"

G_BEGIN_DECLS

#define GRADUAL_TYPE_SYMPTOM_ROW (gradual_symptom_row_get_type ())
G_DECLARE_FINAL_TYPE (GradualSymptomRow, gradual_symptom_row, GRADUAL, SYMPTOM_ROW, AdwActionRow)

GtkWidget *gradual_symptom_row_new (GradualSymptomReport *report);
void gradual_symptom_row_set_report (GradualSymptomRow *self, GradualSymptomReport *report);
GradualSymptomReport *gradual_symptom_row_get_report (GradualSymptomRow *self);
void gradual_symptom_row_set_choosing (GradualSymptomRow *self, gboolean is_choosing,
                                       gboolean is_chosen);

G_END_DECLS
