/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define GRADUAL_TYPE_METRONOME_PANEL (gradual_metronome_panel_get_type ())
G_DECLARE_FINAL_TYPE (GradualMetronomePanel, gradual_metronome_panel, GRADUAL, METRONOME_PANEL,
                      AdwBin)

void gradual_metronome_panel_set_target (GradualMetronomePanel *self, int target);
int gradual_metronome_panel_get_tempo (GradualMetronomePanel *self);
gboolean gradual_metronome_panel_is_on (GradualMetronomePanel *self);

G_END_DECLS
