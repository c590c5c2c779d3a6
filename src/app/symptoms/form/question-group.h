/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "form-parts.h"
#include "model/training-facts.h"

G_BEGIN_DECLS

#define GRADUAL_TYPE_QUESTION_GROUP (gradual_question_group_get_type ())
G_DECLARE_FINAL_TYPE (GradualQuestionGroup, gradual_question_group, GRADUAL, QUESTION_GROUP, AdwBin)

GtkWidget *gradual_question_group_new (const GradualFormPart *part);
void
gradual_question_group_set_title (GradualQuestionGroup *self, const char *title, const char *text);
void gradual_question_group_set_answers (GradualQuestionGroup *self,
                                         const GradualSymptomAnswers *answers,
                                         const GradualTrainingFacts *facts);
gboolean gradual_question_group_focus_question (GradualQuestionGroup *self, GradualQuestionSet set);
void gradual_question_group_flush (GradualQuestionGroup *self);

G_END_DECLS
