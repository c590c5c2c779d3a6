/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "model/library.h"

G_BEGIN_DECLS

#define GRADUAL_TYPE_DRILL_PANEL (gradual_drill_panel_get_type ())
G_DECLARE_FINAL_TYPE (GradualDrillPanel, gradual_drill_panel, GRADUAL, DRILL_PANEL, AdwBin)

void gradual_drill_panel_set_library (GradualDrillPanel *self, const GradualLibrary *library,
                                      GradualDay today);

G_END_DECLS
