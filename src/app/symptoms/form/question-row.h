/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "model/symptom.h"
#include "model/training-facts.h"

G_BEGIN_DECLS

#define GRADUAL_TYPE_QUESTION_ROW (gradual_question_row_get_type ())
G_DECLARE_FINAL_TYPE (GradualQuestionRow, gradual_question_row, GRADUAL, QUESTION_ROW, GtkWidget)

GtkWidget *gradual_question_row_new (GradualQuestion question);
GradualQuestion gradual_question_row_get_question (GradualQuestionRow *self);
void
gradual_question_row_set_answers (GradualQuestionRow *self, const GradualSymptomAnswers *answers,
                                  const GradualTrainingFacts *facts);
void gradual_question_row_flush (GradualQuestionRow *self);

G_END_DECLS
