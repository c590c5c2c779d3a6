/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "planner/away.h"
#include "rules/fit.h"

G_BEGIN_DECLS

/** GradualAwayStep: a plan whose runner is away, and what became of its runs. */
typedef struct {
  GradualPlan *plan;
  GArray *moves;   /* (element-type GradualAwayMove): by day */
  GArray *changes; /* (element-type GradualChange): other runs that became shorter */
} GradualAwayStep;

void
gradual_away_step_init (GradualAwayStep *step, const GradualPlan *plan, const GradualAway *replaced,
                        const GradualAway *away, GradualDay today);
void gradual_away_step_clear (GradualAwayStep *step);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (GradualAwayStep, gradual_away_step_clear)

G_END_DECLS
