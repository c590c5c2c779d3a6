/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "model/cadence.h"

G_BEGIN_DECLS

#define GRADUAL_TYPE_TARGET_PANEL (gradual_target_panel_get_type ())
G_DECLARE_FINAL_TYPE (GradualTargetPanel, gradual_target_panel, GRADUAL, TARGET_PANEL, AdwBin)

void gradual_target_panel_set_cadence (GradualTargetPanel *self, const GradualCadence *cadence,
                                       GradualDay today);

G_END_DECLS
