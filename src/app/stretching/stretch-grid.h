/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "stretch-weeks.h"

G_BEGIN_DECLS

#define GRADUAL_TYPE_STRETCH_GRID (gradual_stretch_grid_get_type ())
G_DECLARE_FINAL_TYPE (GradualStretchGrid, gradual_stretch_grid, GRADUAL, STRETCH_GRID, GtkBox)

void gradual_stretch_grid_set_weeks (GradualStretchGrid *self, const GradualStretching *stretching,
                                     const GradualStretchWeeks *weeks);

G_END_DECLS
