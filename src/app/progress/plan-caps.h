/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/plan.h"

G_BEGIN_DECLS

/** GradualPlanCaps: what the rules allowed, day by day and week by week of a plan. */
typedef struct {
  GradualDay start;
  GArray *runs;  /* (element-type gint): for a run on each day; %GRADUAL_ABSENT for no limit */
  GArray *weeks; /* (element-type gint): for each week, likewise */
} GradualPlanCaps;

GradualPlanCaps *gradual_plan_caps_new (const GradualPlan *plan, GradualDay today);
void gradual_plan_caps_free (GradualPlanCaps *caps);
int gradual_plan_caps_of_run (const GradualPlanCaps *caps, GradualDay day);
int gradual_plan_caps_of_week (const GradualPlanCaps *caps, GradualDay day);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (GradualPlanCaps, gradual_plan_caps_free)

G_END_DECLS
