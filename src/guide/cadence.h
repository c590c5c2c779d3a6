/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/cadence.h"

G_BEGIN_DECLS

/** GRADUAL_CADENCE_QUICK: steps a minute from which there is nothing to aim at, of the guide. */
#define GRADUAL_CADENCE_QUICK 175

/** GRADUAL_CADENCE_FIRST_PERCENT: how far above its beginning the first target is, of the guide. */
#define GRADUAL_CADENCE_FIRST_PERCENT 5

/** GRADUAL_CADENCE_COMFORTABLE_DAYS: how long a target is kept before it goes up, of the guide. */
#define GRADUAL_CADENCE_COMFORTABLE_DAYS 14

/** GradualCadenceStage: how far a runner is with quicker steps. */
typedef enum {
  GRADUAL_CADENCE_UNKNOWN, /* nothing was counted */
  GRADUAL_CADENCE_ENOUGH,  /* quick enough, without a target */
  GRADUAL_CADENCE_OFFERED, /* there could be a target */
  GRADUAL_CADENCE_AIMING,  /* there is one, and it is not reached */
  GRADUAL_CADENCE_KEEPING, /* it is reached, and kept for some time before it goes up */
  GRADUAL_CADENCE_KEPT,    /* it has been kept: it can go up, where that was comfortable */
  GRADUAL_CADENCE_ARRIVED, /* reached, and there is no further target */
} GradualCadenceStage;

/** GradualCadenceState: where a runner stands, and what can follow. Steps are those a minute. */
typedef struct {
  GradualCadenceStage stage;
  int rate;         /* the newest that was counted; 0 where nothing was */
  GradualDay day;   /* when */
  int target;       /* what is aimed at; 0 for none */
  int next;         /* the target that can be set, now or after @until; 0 for none */
  int next_percent; /* its part above the beginning */
  GradualDay until; /* KEEPING: the day from which the target can go up */
} GradualCadenceState;

int gradual_cadence_target_rate (int from, int percent);
void gradual_cadence_state_init (GradualCadenceState *state, const GradualCadence *cadence,
                                 GradualDay today);
gboolean gradual_cadence_next_target (const GradualCadence *cadence, GradualDay today,
                                      GradualCadenceTarget *target);

char *gradual_cadence_state_words (const GradualCadenceState *state);
const char *gradual_cadence_how_to_count (void);
const char *const *gradual_cadence_cues (void);
const char *const *gradual_cadence_cautions (void);
const char *gradual_cadence_evidence (void);

G_END_DECLS
