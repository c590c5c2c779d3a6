/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/training-facts.h"

G_BEGIN_DECLS

void gradual_symptom_answers_take_facts (GradualSymptomAnswers *answers,
                                         const GradualTrainingFacts *facts);
char *gradual_training_facts_explain (const GradualTrainingFacts *facts, GradualQuestion question);

G_END_DECLS
