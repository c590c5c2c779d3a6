/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "model/plan.h"
#include "units.h"

G_BEGIN_DECLS

#define GRADUAL_TYPE_LOG_PANEL (gradual_log_panel_get_type ())
G_DECLARE_FINAL_TYPE (GradualLogPanel, gradual_log_panel, GRADUAL, LOG_PANEL, AdwBin)

void gradual_log_panel_set_day (GradualLogPanel *self, GradualPlan *plan, GradualDay day,
                                GradualDay today, GradualUnits units);
void gradual_log_panel_leave_day (GradualLogPanel *self);
void gradual_log_panel_begin (GradualLogPanel *self);

G_END_DECLS
