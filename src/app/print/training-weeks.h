/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/library.h"

G_BEGIN_DECLS

#define GRADUAL_TRAINING_WEEKS 6

/** GradualTrainingWeek: what was planned and what was run in a week. */
typedef struct {
  GradualDay start;
  int planned; /* minutes; %GRADUAL_ABSENT where there is no plan of that week */
  int run;     /* minutes */
  int longest; /* the longest run, minutes; 0 for none */
  int pain;    /* the worst of a run, 0 to 10, or %GRADUAL_ABSENT */
} GradualTrainingWeek;

void gradual_training_weeks_init (GradualTrainingWeek weeks[GRADUAL_TRAINING_WEEKS],
                                  const GradualLibrary *library, GradualDay last,
                                  GDateWeekday first_weekday);

G_END_DECLS
