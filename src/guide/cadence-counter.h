/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/cadence.h"

G_BEGIN_DECLS

/** GradualCounterPhase: what the counting of steps is about. */
typedef enum {
  GRADUAL_COUNTER_READY,    /* the next tap begins a count */
  GRADUAL_COUNTER_COUNTING, /* steps are tapped */
  GRADUAL_COUNTER_RESTING,  /* a count has ended: who has not noticed still taps */
  GRADUAL_COUNTER_DONE,     /* all counts are there */
} GradualCounterPhase;

/** GRADUAL_COUNTER_REST: how long nothing must be tapped before a count can begin, milliseconds. */
#define GRADUAL_COUNTER_REST 2000

/**
 * GradualCadenceCounter:
 *
 * Counts steps for 30 seconds, three times. It is told the time and reads no clock. A plain value:
 * read the members, change them by the functions. Times are in milliseconds, of any clock that does
 * not go back.
 */
typedef struct {
  GradualCounterPhase phase;
  guint n_counts;                   /* how many are done */
  int steps[GRADUAL_CADENCE_TIMES]; /* those that are done */
  int taps;                         /* steps of the count under way */
  int odd;                          /* of the count that has just ended, where it can not be right;
                                       0 where it can */
  gint64 since;                     /* when the count began; the last tap of a rest */
  gint64 now;
} GradualCadenceCounter;

void gradual_cadence_counter_init (GradualCadenceCounter *counter);
gboolean gradual_cadence_counter_tap (GradualCadenceCounter *counter, gint64 now);
gboolean gradual_cadence_counter_advance (GradualCadenceCounter *counter, gint64 now);
void gradual_cadence_counter_take_back (GradualCadenceCounter *counter);
int gradual_cadence_counter_left (const GradualCadenceCounter *counter);

G_END_DECLS
