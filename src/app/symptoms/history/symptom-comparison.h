/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "model/symptom-report.h"

G_BEGIN_DECLS

#define GRADUAL_TYPE_SYMPTOM_COMPARISON (gradual_symptom_comparison_get_type ())
G_DECLARE_FINAL_TYPE (GradualSymptomComparison, gradual_symptom_comparison, GRADUAL,
                      SYMPTOM_COMPARISON, AdwBin)

void
gradual_symptom_comparison_set_reports (GradualSymptomComparison *self,
                                        GradualSymptomReport *before, GradualSymptomReport *after);

G_END_DECLS
