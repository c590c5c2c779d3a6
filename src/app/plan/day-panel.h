/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "model/stretching.h"
#include "model/symptoms.h"
#include "planner/edit.h"
#include "units.h"

G_BEGIN_DECLS

#define GRADUAL_TYPE_DAY_PANEL (gradual_day_panel_get_type ())
G_DECLARE_FINAL_TYPE (GradualDayPanel, gradual_day_panel, GRADUAL, DAY_PANEL, AdwBin)

void gradual_day_panel_set_day (GradualDayPanel *self, GradualPlan *plan, GradualDay day,
                                GradualDay today, GradualUnits units);
void gradual_day_panel_set_stretching (GradualDayPanel *self, GradualStretching *stretching,
                                       GradualSymptoms *symptoms);
void gradual_day_panel_set_is_page (GradualDayPanel *self, gboolean is_page);
void gradual_day_panel_leave_day (GradualDayPanel *self);
GradualDay gradual_day_panel_get_day (GradualDayPanel *self);

void gradual_day_panel_show_run (GradualDayPanel *self);
void gradual_day_panel_begin_log (GradualDayPanel *self);
void gradual_day_panel_show_stretching (GradualDayPanel *self);
void gradual_day_panel_show_refusal (GradualDayPanel *self, const GradualEdit *edit,
                                     const GradualVerdict *verdict);

G_END_DECLS
