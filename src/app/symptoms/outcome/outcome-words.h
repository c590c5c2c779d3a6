/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/symptom-result.h"

G_BEGIN_DECLS

/* What the result of a report says beside the words of the guide. */

char *gradual_outcome_share (const GradualCauseScore *score);
char *gradual_outcome_cause_spoken (const GradualCauseScore *score);
char *gradual_outcome_points (const GradualContribution *contribution);
char *gradual_outcome_answer (const GradualSymptomAnswers *answers, GradualQuestion question);
char *gradual_outcome_question_list (GradualQuestionSet questions);
char *gradual_outcome_pain (const GradualSymptomResult *result);
const char *gradual_outcome_nothing (const GradualSymptomResult *result);
char *gradual_outcome_because (const GradualSymptomResult *result,
                               const GradualSymptomAnswers *answers, GradualRelief relief);
char *gradual_outcome_done (const GradualSymptomReport *report, GradualRelief relief);
GradualQuestionSection gradual_outcome_section (GradualCause cause);
gboolean gradual_outcome_can_be_reopened (const GradualSymptomReport *report, GradualDay today);

G_END_DECLS
