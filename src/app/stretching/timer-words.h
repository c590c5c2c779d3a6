/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "guide/stretch-timer.h"
#include "timer-progress.h"

G_BEGIN_DECLS

/* What the guided stretching says. */

/** GradualTimerChange: why something is said. */
typedef enum {
  GRADUAL_TIMER_CHANGED, /* a phase began, or the runner paused it or let it go on */
  GRADUAL_TIMER_ASLEEP,  /* it paused by itself, since the computer was asleep */
} GradualTimerChange;

const char *gradual_timer_name (const GradualStretchMoment *moment);
const char *gradual_timer_phase (const GradualStretchMoment *moment);
char *gradual_timer_place (const GradualStretchMoment *moment);
char *gradual_timer_count (const GradualStretchMoment *moment);
char *gradual_timer_total (const GradualStretchMoment *moment, guint n_items,
                           const GradualTimerProgress *progress);
char *gradual_timer_spoken (const GradualStretchMoment *moment, GradualTimerChange change);

G_END_DECLS
