/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/cadence.h"
#include "model/plan.h"
#include "model/stretching.h"
#include "model/symptoms.h"

/* Plans to write and read: not what the planner would make, but anything that a plan can hold. */

/** What a sample has. */
typedef enum {
  SAMPLE_PLAIN = 0,
  SAMPLE_RAMP = 1 << 0,         /* begins with a ramp */
  SAMPLE_RACE = 1 << 1,         /* ends with a race, of unknown minutes */
  SAMPLE_LOG = 1 << 2,          /* has been run */
  SAMPLE_RESTRICTIONS = 1 << 3, /* one of each kind */
  SAMPLE_UNKNOWN = 1 << 4,      /* unknown members in every object */
  SAMPLE_AWAY = 1 << 5,         /* is away for each of the reasons */
} SampleFlags;

#define SAMPLE_ALL 63

GradualPlan *sample_plan (SampleFlags flags, guint n_weeks, guint n_log);
GradualPlan *sample_random_plan (GRand *random);
/* In same.c. */
const char *sample_difference (const GradualPlan *a, const GradualPlan *b);

/* In sample-stretching.c. */
GradualStretching *sample_stretching (void);
GradualStretching *sample_random_stretching (GRand *random);
const char *sample_stretching_difference (const GradualStretching *a, const GradualStretching *b);

/* In sample-symptoms.c. */
GradualSymptoms *sample_symptoms (void);
GradualSymptoms *sample_random_symptoms (GRand *random);
const char *sample_symptoms_difference (const GradualSymptoms *a, const GradualSymptoms *b);

/* In sample-cadence.c. */
GradualCadence *sample_cadence (void);
GradualCadence *sample_random_cadence (GRand *random);
const char *sample_cadence_difference (const GradualCadence *a, const GradualCadence *b);
