/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "model/library.h"

G_BEGIN_DECLS

#define GRADUAL_TYPE_SYMPTOM_OUTCOME (gradual_symptom_outcome_get_type ())
G_DECLARE_FINAL_TYPE (GradualSymptomOutcome, gradual_symptom_outcome, GRADUAL, SYMPTOM_OUTCOME,
                      AdwBin)

void gradual_symptom_outcome_set_report (GradualSymptomOutcome *self, GradualLibrary *library,
                                         const char *id, GradualDay today);

G_END_DECLS
