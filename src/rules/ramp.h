/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/words.h"

G_BEGIN_DECLS

/** GRADUAL_RAMP_RUNS: at most three runs a week in a ramp. */
#define GRADUAL_RAMP_RUNS 3

/** GradualWalkBreaks: the walk breaks inside a ramp run, in seconds. */
typedef struct {
  int run_seconds;
  int walk_seconds;
} GradualWalkBreaks;

int gradual_ramp_weeks (GradualRamp ramp);
int gradual_ramp_minutes (GradualRamp ramp, int week);
GradualWalkBreaks gradual_ramp_walk_breaks (GradualRamp ramp, int week);

G_END_DECLS
