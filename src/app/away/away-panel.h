/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "model/plan.h"

G_BEGIN_DECLS

#define GRADUAL_TYPE_AWAY_PANEL (gradual_away_panel_get_type ())
G_DECLARE_FINAL_TYPE (GradualAwayPanel, gradual_away_panel, GRADUAL, AWAY_PANEL, AdwBin)

void gradual_away_panel_set_day (GradualAwayPanel *self, const GradualPlan *plan, GradualDay day,
                                 GradualDay today);

G_END_DECLS
