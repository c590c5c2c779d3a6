/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "model/stretching.h"
#include "model/symptoms.h"

G_BEGIN_DECLS

#define GRADUAL_TYPE_STRETCH_PANEL (gradual_stretch_panel_get_type ())
G_DECLARE_FINAL_TYPE (GradualStretchPanel, gradual_stretch_panel, GRADUAL, STRETCH_PANEL, AdwBin)

void gradual_stretch_panel_set_day (GradualStretchPanel *self, GradualStretching *stretching,
                                    GradualSymptoms *symptoms, GradualDay day, GradualDay today,
                                    GDateWeekday week_starts_on);

G_END_DECLS
