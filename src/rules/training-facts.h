/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/library.h"
#include "model/training-facts.h"

G_BEGIN_DECLS

void gradual_training_facts_of_plan (const GradualPlan *plan, GradualDay today,
                                     GradualDay pain_began, GradualTrainingFacts *facts);
void gradual_training_facts_of_library (const GradualLibrary *library, GradualDay today,
                                        GradualDay pain_began, GradualTrainingFacts *facts);

G_END_DECLS
