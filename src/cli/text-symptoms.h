/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/symptom-result.h"

G_BEGIN_DECLS

/** GRADUAL_SYMPTOMS_COLUMNS: the width of a result where nothing narrower is asked for. */
#define GRADUAL_SYMPTOMS_COLUMNS 80

/** GradualSymptomsStyle: how a result is written for people. */
typedef struct {
  gboolean unicode; /* whether signs beyond ASCII can be shown */
  gboolean colour;  /* whether the terminal shows colour */
  int columns;      /* how wide it may be */
} GradualSymptomsStyle;

char *gradual_text_symptoms (const GradualSymptomAnswers *answers,
                             const GradualSymptomResult *result, const GradualSymptomsStyle *style);

G_END_DECLS
