/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "guide/symptom-guide.h"

G_BEGIN_DECLS

/** GradualFormPart: questions of a section that stand together on its page. */
typedef struct {
  GradualQuestionSection section;
  GradualUrgency urgency;      /* what a yes to any of them asks for */
  const GradualSelfTest *test; /* (nullable): by which all of them are answered */
  GradualQuestion questions[GRADUAL_N_QUESTIONS];
  guint n_questions;
  gboolean is_alert; /* it comes up by itself, and before all else */
} GradualFormPart;

GArray *gradual_form_parts (GradualQuestionSection section);
void gradual_form_part_init_again (GradualFormPart *part);
GradualQuestionSet
gradual_form_part_unanswered (const GradualFormPart *part, const GradualSymptomAnswers *answers);

G_END_DECLS
