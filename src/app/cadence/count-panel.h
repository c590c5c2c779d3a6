/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define GRADUAL_TYPE_COUNT_PANEL (gradual_count_panel_get_type ())
G_DECLARE_FINAL_TYPE (GradualCountPanel, gradual_count_panel, GRADUAL, COUNT_PANEL, AdwBin)

void gradual_count_panel_clear (GradualCountPanel *self);
void gradual_count_panel_tell_time (GradualCountPanel *self, gint64 now);

G_END_DECLS
