/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "guide/stretch-timer.h"

G_BEGIN_DECLS

/** GradualTimerClockFunc: Returns: the time, in milliseconds of a clock that never goes back. */
typedef gint64 (*GradualTimerClockFunc) (gpointer data);

/** GradualTimerClock: leads a timer along a clock, or as many times faster as tests want it. */
typedef struct {
  guint speed; /* 1: as it is */
  gint64 seen; /* the clock, when it was last looked at */
  gint64 now;  /* what the timer was told */
} GradualTimerClock;

void gradual_timer_clock_init (GradualTimerClock *clock, gint64 time, guint speed);
GradualStretchEvents
gradual_timer_clock_advance (GradualTimerClock *clock, GradualStretchTimer *timer, gint64 time);

gint64 gradual_timer_clock_read (gpointer data);
guint gradual_timer_clock_speed (void);

G_END_DECLS
