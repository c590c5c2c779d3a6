/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "log-draft.h"
#include "model/plan.h"

G_BEGIN_DECLS

#define GRADUAL_TYPE_OUTSIDE_RUNS (gradual_outside_runs_get_type ())
G_DECLARE_FINAL_TYPE (GradualOutsideRuns, gradual_outside_runs, GRADUAL, OUTSIDE_RUNS, AdwBin)

guint gradual_outside_runs_count (const GradualPlan *plan, GradualDay today);

void gradual_outside_runs_set_plan (GradualOutsideRuns *self, GradualPlan *plan, GradualDay today,
                                    GradualUnits units);

G_END_DECLS
