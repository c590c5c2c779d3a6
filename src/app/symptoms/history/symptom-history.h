/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "model/library.h"

G_BEGIN_DECLS

#define GRADUAL_TYPE_SYMPTOM_HISTORY (gradual_symptom_history_get_type ())
G_DECLARE_FINAL_TYPE (GradualSymptomHistory, gradual_symptom_history, GRADUAL, SYMPTOM_HISTORY,
                      AdwBin)

void gradual_symptom_history_set_library (GradualSymptomHistory *self, GradualLibrary *library,
                                          GradualDay today);

G_END_DECLS
