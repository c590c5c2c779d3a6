/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "model/symptom-report.h"
#include "model/training-facts.h"

G_BEGIN_DECLS

#define GRADUAL_TYPE_SYMPTOM_FORM (gradual_symptom_form_get_type ())
G_DECLARE_FINAL_TYPE (GradualSymptomForm, gradual_symptom_form, GRADUAL, SYMPTOM_FORM, AdwBin)

void gradual_symptom_form_set_report (GradualSymptomForm *self, GradualSymptomReport *report,
                                      const GradualTrainingFacts *facts, GradualDay today);

G_END_DECLS
