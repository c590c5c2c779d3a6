/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "guide/stretch-timer.h"

G_BEGIN_DECLS

/** GradualTimerProgress: where in all of its stretches a timer is, in milliseconds. */
typedef struct {
  gint64 passed; /* before this moment; what was skipped counts as passed */
  gint64 length; /* of all together */
} GradualTimerProgress;

void gradual_timer_progress_init (GradualTimerProgress *progress, const GradualStretchItem *items,
                                  guint n_items, const GradualStretchMoment *moment);

G_END_DECLS
