/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "planner/edit.h"
#include "units.h"

G_BEGIN_DECLS

#define GRADUAL_TYPE_RUN_PANEL (gradual_run_panel_get_type ())
G_DECLARE_FINAL_TYPE (GradualRunPanel, gradual_run_panel, GRADUAL, RUN_PANEL, AdwBin)

void gradual_run_panel_set_day (GradualRunPanel *self, GradualPlan *plan, GradualDay day,
                                GradualDay today, GradualUnits units);
void gradual_run_panel_begin_log (GradualRunPanel *self);
void gradual_run_panel_leave_day (GradualRunPanel *self);
void gradual_run_panel_show_refusal (GradualRunPanel *self, const GradualEdit *edit,
                                     const GradualVerdict *verdict);

G_END_DECLS
