/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "model/library-item.h"

G_BEGIN_DECLS

#define GRADUAL_TYPE_PLAN_ROW (gradual_plan_row_get_type ())
G_DECLARE_FINAL_TYPE (GradualPlanRow, gradual_plan_row, GRADUAL, PLAN_ROW, AdwActionRow)

GtkWidget *gradual_plan_row_new (const GradualLibraryItem *item);
void gradual_plan_row_set_plan (GradualPlanRow *self, GradualPlan *plan, gboolean is_active);

G_END_DECLS
