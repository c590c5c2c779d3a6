/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/plan.h"

G_BEGIN_DECLS

/** GradualChange: a run that fitting made shorter. */
typedef struct {
  GradualDay day;
  GradualRunKind kind;
  int before; /* minutes, or %GRADUAL_MINUTES_UNKNOWN for a race with no expected time */
  int after;  /* minutes; 0 where the run was removed */
} GradualChange;

void gradual_changes_between (const GradualPlan *before, const GradualPlan *after, GArray *changes);

G_END_DECLS
