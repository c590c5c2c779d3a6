/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "app/chart/figure.h"

G_BEGIN_DECLS

#define GRADUAL_TYPE_PROGRESS_PANEL (gradual_progress_panel_get_type ())
G_DECLARE_FINAL_TYPE (GradualProgressPanel, gradual_progress_panel, GRADUAL, PROGRESS_PANEL, AdwBin)

void gradual_progress_panel_set_figure (GradualProgressPanel *self, GradualFigure *figure);
GradualFigure *gradual_progress_panel_get_figure (GradualProgressPanel *self);

G_END_DECLS
