/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/stretch.h"
#include "model/symptom-result.h"

G_BEGIN_DECLS

void gradual_symptom_score (const GradualSymptomAnswers *answers, GradualSymptomResult *result);
GradualQuestionSet gradual_symptom_ask_first (const GradualSymptomAnswers *answers);
GradualAreaSet gradual_symptom_areas (const GradualSymptomAnswers *answers);

G_END_DECLS
