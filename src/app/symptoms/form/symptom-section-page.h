/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "form-state.h"
#include "model/training-facts.h"

G_BEGIN_DECLS

#define GRADUAL_TYPE_SYMPTOM_SECTION_PAGE (gradual_symptom_section_page_get_type ())
G_DECLARE_FINAL_TYPE (GradualSymptomSectionPage, gradual_symptom_section_page, GRADUAL,
                      SYMPTOM_SECTION_PAGE, AdwBin)

GtkWidget *gradual_symptom_section_page_new (GradualQuestionSection section);
void gradual_symptom_section_page_set_report (GradualSymptomSectionPage *self,
                                              GradualSymptomReport *report,
                                              const GradualTrainingFacts *facts, GradualDay today);
void gradual_symptom_section_page_begin (GradualSymptomSectionPage *self);
void gradual_symptom_section_page_focus_question (GradualSymptomSectionPage *self,
                                                  GradualQuestionSet set);
void gradual_symptom_section_page_flush (GradualSymptomSectionPage *self);

G_END_DECLS
