/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "day.h"

G_BEGIN_DECLS

/** GRADUAL_CADENCE_TIMES: how often steps are counted for one cadence, of the guide. */
#define GRADUAL_CADENCE_TIMES 3

/** GRADUAL_CADENCE_SECONDS: how long steps are counted each time, of the guide. */
#define GRADUAL_CADENCE_SECONDS 30

/** GRADUAL_CADENCE_STEPS_MIN: the fewest steps of a count: 60 a minute, a stroll. */
#define GRADUAL_CADENCE_STEPS_MIN 30

/** GRADUAL_CADENCE_STEPS_MAX: the most steps of a count: 300 a minute, more than a sprint. */
#define GRADUAL_CADENCE_STEPS_MAX 150

/**
 * GradualCadenceCount:
 *
 * Steps that were counted on an easy run. In a template for gradual_cadence_new() the text is
 * borrowed.
 */
typedef struct {
  GradualDay day;
  int steps[GRADUAL_CADENCE_TIMES]; /* of both feet, in %GRADUAL_CADENCE_SECONDS each */
  char *extra;                      /* (nullable): unknown members, as in #GradualRun */
} GradualCadenceCount;

/** GradualCadenceTarget: what a runner works towards. */
typedef struct {
  GradualDay since; /* %GRADUAL_DAY_NONE where there is no target */
  int from;         /* steps a minute that it began with */
  int percent;      /* more than that, %GRADUAL_CADENCE_PERCENT_MIN to _MAX */
  char *extra;      /* (nullable): unknown members; %NULL where there is no target */
} GradualCadenceTarget;

/** GRADUAL_CADENCE_PERCENT_MIN: the least that a target can be above what it began with. */
#define GRADUAL_CADENCE_PERCENT_MIN 1

/** GRADUAL_CADENCE_PERCENT_MAX: the most, of the guide. */
#define GRADUAL_CADENCE_PERCENT_MAX 10

/**
 * GradualCadence:
 *
 * A runner's cadence: what was counted, and the target. An immutable snapshot, shared by reference.
 * Read the members, never write them, nor what the array holds.
 */
typedef struct {
  GArray *counts; /* (element-type GradualCadenceCount): in the order of their days */
  GradualCadenceTarget target;
  char *extra; /* (nullable): unknown members */
} GradualCadence;

GArray *gradual_cadence_counts_new (void);
gboolean gradual_cadence_steps_are_valid (const int steps[GRADUAL_CADENCE_TIMES]);
gboolean gradual_cadence_target_is_valid (const GradualCadenceTarget *target);
int gradual_cadence_count_rate (const GradualCadenceCount *count);

GradualCadence *gradual_cadence_new_empty (void);
GradualCadence *gradual_cadence_new (const GradualCadence *values);
GradualCadence *gradual_cadence_ref (const GradualCadence *cadence);
void gradual_cadence_unref (GradualCadence *cadence);

gboolean gradual_cadence_is_empty (const GradualCadence *cadence);
const GradualCadenceCount *
gradual_cadence_newest (const GradualCadence *cadence, GradualDay first, GradualDay last);

GradualCadence *gradual_cadence_with_count (const GradualCadence *cadence, GradualDay day,
                                            const int steps[GRADUAL_CADENCE_TIMES]);
GradualCadence *gradual_cadence_without_count (const GradualCadence *cadence, guint index);
GradualCadence *
gradual_cadence_with_target (const GradualCadence *cadence, const GradualCadenceTarget *target);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (GradualCadence, gradual_cadence_unref)

G_END_DECLS
