/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/symptom-result.h"

G_BEGIN_DECLS

/** GradualFormWay: where the form goes on to. */
typedef enum {
  GRADUAL_FORM_NEXT,       /* the page of the next section */
  GRADUAL_FORM_RESULT,     /* the result: there are no more sections */
  GRADUAL_FORM_WHAT_TO_DO, /* what a red flag asks for: there is no more to ask */
} GradualFormWay;

/** GradualFormState: what of the form is shown, and what can be done in it. A plain value. */
typedef struct {
  GradualQuestionSection section; /* the page */
  gboolean asks_again;            /* two questions of safety stand before all else on it */
  GradualFormWay way;
  gboolean can_go_on;
  GradualUrgency urgency; /* of the red flag that ends the form; none without */
} GradualFormState;

void gradual_form_state_init (GradualFormState *state, const GradualSymptomAnswers *answers,
                              GradualQuestionSection wanted);
GradualQuestionSection
gradual_form_section_to_show (const GradualSymptomReport *before, const GradualSymptomReport *after,
                              GradualQuestionSection shown);

gboolean gradual_form_asks_again (const GradualSymptomAnswers *answers);
void gradual_form_answer (GradualSymptomReport *values, GradualQuestion question, int value);

G_END_DECLS
