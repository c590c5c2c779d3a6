/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/symptom-result.h"

G_BEGIN_DECLS

/** GRADUAL_CAUSE_POINTS: the most points of each cause, where every question was answered. */
#define GRADUAL_CAUSE_POINTS 20

GradualCauseScore gradual_cause_score (GradualCause cause, const GradualSymptomAnswers *answers);
int gradual_cause_score_compare (const GradualCauseScore *a, const GradualCauseScore *b);
gboolean
gradual_cause_score_is_close (const GradualCauseScore *higher, const GradualCauseScore *lower);

gboolean gradual_question_points (GradualQuestion question, const GradualSymptomAnswers *answers,
                                  GradualContribution *contribution);

G_END_DECLS
