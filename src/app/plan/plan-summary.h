/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/plan.h"
#include "units.h"

G_BEGIN_DECLS

/** GradualPlanSummary: a whole plan in the words that stand over it. */
typedef struct {
  char *headline; /* "15 weeks to the race" */
  char *detail;   /* "Sunday 18 April 2027 · longest run 2 h 45 on 21 March" */
} GradualPlanSummary;

void
gradual_plan_summary_init (GradualPlanSummary *summary, const GradualPlan *plan, GradualDay today);
char *gradual_plan_summary_past (const GradualPlan *plan, guint n_weeks, GradualUnits units);
void gradual_plan_summary_clear (GradualPlanSummary *summary);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (GradualPlanSummary, gradual_plan_summary_clear)

G_END_DECLS
