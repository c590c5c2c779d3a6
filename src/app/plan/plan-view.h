/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "day-cell.h"
#include "model/stretching.h"
#include "planner/edit.h"
#include "planner/replan.h"
#include "units.h"

G_BEGIN_DECLS

#define GRADUAL_TYPE_PLAN_VIEW (gradual_plan_view_get_type ())
G_DECLARE_FINAL_TYPE (GradualPlanView, gradual_plan_view, GRADUAL, PLAN_VIEW, AdwBin)

void gradual_plan_view_set_plan (GradualPlanView *self, GradualPlan *plan, GradualDay today);
GradualDayCell *gradual_plan_view_get_cell (GradualPlanView *self, GradualDay day);
void gradual_plan_view_show_day (GradualPlanView *self, GradualDay day);

void gradual_plan_view_set_proposal (GradualPlanView *self, const GradualReplan *replan);

void gradual_plan_view_set_units (GradualPlanView *self, GradualUnits units);
GradualUnits gradual_plan_view_get_units (GradualPlanView *self);

void gradual_plan_view_set_stretching (GradualPlanView *self, GradualStretching *stretching,
                                       GradualSymptoms *symptoms);

GradualDay gradual_plan_view_get_day (GradualPlanView *self);
void gradual_plan_view_open_day (GradualPlanView *self, GradualDay day);
void gradual_plan_view_open_log (GradualPlanView *self, GradualDay day);
void gradual_plan_view_open_stretching (GradualPlanView *self, GradualDay day);
void gradual_plan_view_close_day (GradualPlanView *self);
gboolean gradual_plan_view_is_day_open (GradualPlanView *self);
void gradual_plan_view_show_refusal (GradualPlanView *self, const GradualEdit *edit,
                                     const GradualVerdict *verdict);

void gradual_plan_view_set_cut_day (GradualPlanView *self, GradualDay day);
GradualDay gradual_plan_view_get_cut_day (GradualPlanView *self);

G_END_DECLS
