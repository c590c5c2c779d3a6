/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/plan.h"

G_BEGIN_DECLS

/** GRADUAL_RUN_MINUTES_MIN: no run that the program makes or shortens is under 10 minutes. */
#define GRADUAL_RUN_MINUTES_MIN 10

/** GradualChange: a run that fitting made shorter. */
typedef struct {
  GradualDay day;
  GradualRunKind kind;
  int before; /* minutes, or %GRADUAL_MINUTES_UNKNOWN for a race with no expected time */
  int after;  /* minutes; 0 where the run was removed */
} GradualChange;

void gradual_changes_between (const GradualPlan *before, const GradualPlan *after, GArray *changes);
GradualPlan *gradual_fit (const GradualPlan *plan, GradualDay today, GArray *changes);

G_END_DECLS
