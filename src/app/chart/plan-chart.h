/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "model/plan.h"

G_BEGIN_DECLS

#define GRADUAL_TYPE_PLAN_CHART (gradual_plan_chart_get_type ())
G_DECLARE_FINAL_TYPE (GradualPlanChart, gradual_plan_chart, GRADUAL, PLAN_CHART, GtkWidget)

void gradual_plan_chart_set_plan (GradualPlanChart *self, const GradualPlan *plan);

G_END_DECLS
