/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/symptoms.h"

G_BEGIN_DECLS

/* When the checklist of stretches asks for none: what a symptom report says against it. */

/** GRADUAL_SPRAIN_DAYS: for how many days after a sudden injury there is no stretching. */
#define GRADUAL_SPRAIN_DAYS 3

/** GradualStretchPauseReason: why there is no stretching. */
typedef enum {
  GRADUAL_STRETCH_PAUSE_SUSPENDED, /* a red flag, and no clinician has cleared the runner yet */
  GRADUAL_STRETCH_PAUSE_SWOLLEN,   /* the ankle is hot or swollen */
  GRADUAL_STRETCH_PAUSE_INJURY,    /* something sudden: a sprain, or worse */
} GradualStretchPauseReason;

/** GradualStretchPause: that there is no stretching for now. A plain value. */
typedef struct {
  GradualStretchPauseReason reason;
  GradualDay until; /* the last day; %GRADUAL_DAY_NONE where the runner has to say it is over */
  const char *report_id; /* (transfer none): of the report that says so */
} GradualStretchPause;

gboolean gradual_stretch_pause (const GradualSymptoms *symptoms, GradualDay today,
                                GradualStretchPause *pause);
const char *gradual_stretch_pause_reason (const GradualStretchPause *pause);
char *gradual_stretch_pause_end (const GradualStretchPause *pause);

G_END_DECLS
