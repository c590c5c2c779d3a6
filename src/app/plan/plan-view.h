/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "week-row.h"

G_BEGIN_DECLS

#define GRADUAL_TYPE_PLAN_VIEW (gradual_plan_view_get_type ())
G_DECLARE_FINAL_TYPE (GradualPlanView, gradual_plan_view, GRADUAL, PLAN_VIEW, AdwBin)

void gradual_plan_view_set_plan (GradualPlanView *self, GradualPlan *plan, GradualDay today);
GradualDayCell *gradual_plan_view_get_cell (GradualPlanView *self, GradualDay day);
void gradual_plan_view_show_day (GradualPlanView *self, GradualDay day);

G_END_DECLS
