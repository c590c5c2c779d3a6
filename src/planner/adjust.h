/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/plan.h"
#include "rules/fit.h"

G_BEGIN_DECLS

/** GradualAdjustment: what can be changed of a plan as a whole once it is made. */
typedef struct {
  const char *title;        /* (transfer none) */
  int easy_pace_s_per_km;   /* seconds a kilometre, or %GRADUAL_ABSENT */
  GradualSettings settings; /* its ramp does not count: the weeks of it are laid out already */
} GradualAdjustment;

void gradual_adjustment_init (GradualAdjustment *adjustment, const GradualPlan *plan);
GradualPlan *gradual_adjust_plan (const GradualPlan *plan, const GradualAdjustment *adjustment,
                                  GradualDay today, GArray *changes);

G_END_DECLS
