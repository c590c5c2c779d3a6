/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rules/fit.h"

G_BEGIN_DECLS

/** GradualAwayMove: what became of a run of the days away, or of one that made room for it. */
typedef struct {
  GradualDay day; /* where it was */
  GradualDay to;  /* where it is now; %GRADUAL_DAY_NONE where it was left out */
  GradualRunKind kind;
  int before; /* minutes */
  int after;  /* minutes; 0 where it was left out */
} GradualAwayMove;

GradualPlan *gradual_away_mark (const GradualPlan *plan, const GradualAway *away, GradualDay today,
                                GArray *moves, GArray *changes);
GradualPlan *
gradual_away_flow (const GradualPlan *plan, GradualDay today, GArray *moves, GArray *changes);
GradualPlan *gradual_away_unmark (const GradualPlan *plan, GradualDay from, GradualDay until,
                                  GradualDay today, GArray *changes);

G_END_DECLS
