/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/stretch.h"

G_BEGIN_DECLS

/* The guided timer: a state machine that is told the time and reads no clock. Times are in
 * milliseconds of one clock, whichever it is, that never goes back. What a step lasts is counted
 * from when it was due, not from when somebody looked, so that nothing drifts.
 *
 * For each stretch: a count to get ready; then, for the left side and after it the right one, each
 * repetition held, with a short count to change over between repetitions, and one to get ready
 * between the sides. */

/** GRADUAL_STRETCH_READY_MS: the count before a stretch, and before its other side. */
#define GRADUAL_STRETCH_READY_MS 5000

/** GRADUAL_STRETCH_REST_MS: the count between two repetitions. */
#define GRADUAL_STRETCH_REST_MS 3000

/** GRADUAL_STRETCH_GAP_MS: who does not look for longer than this was asleep, as a computer whose
 * lid was closed: nobody was counted for, and the timer pauses where it was last seen. */
#define GRADUAL_STRETCH_GAP_MS 5000

/** GRADUAL_STRETCH_BACK_MS: who goes back in less than this after a repetition began means the one
 * before it. */
#define GRADUAL_STRETCH_BACK_MS 2000

/** GradualStretchPhase: what the runner does now. */
typedef enum {
  GRADUAL_STRETCH_READY,    /* gets into the position */
  GRADUAL_STRETCH_HOLD,     /* holds it */
  GRADUAL_STRETCH_REST,     /* lets go, before the next repetition */
  GRADUAL_STRETCH_FINISHED, /* all stretches are done or skipped */
} GradualStretchPhase;

/** GradualStretchSide: one leg after the other. */
typedef enum {
  GRADUAL_STRETCH_LEFT,
  GRADUAL_STRETCH_RIGHT,
} GradualStretchSide;

/** GradualStretchItem: one stretch of a session. */
typedef struct {
  GradualStretch stretch;
  GradualStretchDose dose;
} GradualStretchItem;

/** GradualStretchMoment: what there is to show. */
typedef struct {
  GradualStretchPhase phase;
  guint item;              /* which of the session's stretches, from 0 */
  GradualStretch stretch;  /* that one */
  GradualStretchSide side; /* the one that is stretched, or will be next */
  int repetition;          /* from 1; the one that is held, or will be next */
  int repetitions;         /* of this side */
  int seconds;             /* left of this phase, rounded up: 3, 2, 1 */
  int milliseconds;        /* left of this phase */
  int phase_milliseconds;  /* that this phase lasts */
  gboolean is_paused;
} GradualStretchMoment;

/** GradualStretchEvents: what has happened since gradual_stretch_timer_advance() was last called;
 * flags. */
typedef enum {
  GRADUAL_STRETCH_NOTHING = 0,
  GRADUAL_STRETCH_PHASE_BEGAN = 1 << 0, /* a phase, by time, skip or back: a sound, some words */
  GRADUAL_STRETCH_ITEM_DONE = 1 << 1,   /* a stretch was held to its end: it can be ticked */
  GRADUAL_STRETCH_ALL_DONE = 1 << 2,    /* the last one was, and not skipped: all is finished */
  GRADUAL_STRETCH_FELL_ASLEEP = 1 << 3, /* it has paused itself, after a gap */
} GradualStretchEvents;

/** GradualStretchTimer: a guided stretching under way, as is told at the top. */
typedef struct _GradualStretchTimer GradualStretchTimer;

GradualStretchTimer *
gradual_stretch_timer_new (const GradualStretchItem *items, guint n_items, gint64 now);
void gradual_stretch_timer_free (GradualStretchTimer *timer);

GradualStretchEvents gradual_stretch_timer_advance (GradualStretchTimer *timer, gint64 now);
void gradual_stretch_timer_pause (GradualStretchTimer *timer, gint64 now);
void gradual_stretch_timer_resume (GradualStretchTimer *timer, gint64 now);
void gradual_stretch_timer_skip (GradualStretchTimer *timer, gint64 now);
void gradual_stretch_timer_back (GradualStretchTimer *timer, gint64 now);

void gradual_stretch_timer_get_moment (GradualStretchTimer *timer, GradualStretchMoment *moment);
GradualStretchSet gradual_stretch_timer_get_done (GradualStretchTimer *timer);
gint64 gradual_stretch_timer_get_length (GradualStretchTimer *timer);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (GradualStretchTimer, gradual_stretch_timer_free)

G_END_DECLS
