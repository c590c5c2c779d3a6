/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "model/library.h"
#include "model/training-facts.h"

G_BEGIN_DECLS

/** GradualSymptomsPlace: what of the symptoms is shown. */
typedef enum {
  GRADUAL_SYMPTOMS_HISTORY,
  GRADUAL_SYMPTOMS_FORM,       /* the draft */
  GRADUAL_SYMPTOMS_OUTCOME,    /* one report */
  GRADUAL_SYMPTOMS_COMPARISON, /* two reports */
} GradualSymptomsPlace;

#define GRADUAL_TYPE_SYMPTOMS_PAGE (gradual_symptoms_page_get_type ())
G_DECLARE_FINAL_TYPE (GradualSymptomsPage, gradual_symptoms_page, GRADUAL, SYMPTOMS_PAGE, AdwBin)

void gradual_symptoms_page_set_library (GradualSymptomsPage *self, GradualLibrary *library,
                                        GradualDay today);
void gradual_symptoms_page_show_history (GradualSymptomsPage *self);
void gradual_symptoms_page_show_report (GradualSymptomsPage *self, const char *id);
void gradual_symptoms_page_show_comparison (GradualSymptomsPage *self, const char *before,
                                            const char *after);
GradualSymptomsPlace gradual_symptoms_page_get_place (GradualSymptomsPage *self);
char *gradual_symptoms_page_dup_title (GradualSymptomsPage *self);

G_END_DECLS
