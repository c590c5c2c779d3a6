/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/symptom-result.h"

G_BEGIN_DECLS

/* What the guide says of a result, in words for people. All are translated. */

const char *gradual_cause_name (GradualCause cause);
const char *gradual_cause_sentence (GradualCause cause);
const char *gradual_band_words (GradualBand band);
const char *gradual_urgency_title (GradualUrgency urgency);
const char *gradual_urgency_advice (GradualUrgency urgency);
const char *gradual_relief_title (GradualRelief relief);
const char *gradual_relief_sentence (GradualRelief relief);
char *gradual_symptom_mix_words (const GradualSymptomResult *result);
char *gradual_symptom_fit_words (const GradualSymptomResult *result);
const char *gradual_symptom_pain_words (const GradualSymptomResult *result);
char *gradual_symptom_reason_words (GradualQuestion question, const GradualSymptomAnswers *answers);
const char *const *gradual_symptom_honest_lines (void);
const char *gradual_symptom_disclaimer (void);

G_END_DECLS
