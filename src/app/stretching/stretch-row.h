/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "model/stretching.h"

G_BEGIN_DECLS

#define GRADUAL_TYPE_STRETCH_ROW (gradual_stretch_row_get_type ())
G_DECLARE_FINAL_TYPE (GradualStretchRow, gradual_stretch_row, GRADUAL, STRETCH_ROW, AdwBin)

GtkWidget *gradual_stretch_row_new (GradualStretch stretch);
GradualStretch gradual_stretch_row_get_stretch (GradualStretchRow *self);
void gradual_stretch_row_set_day (GradualStretchRow *self, const GradualStretching *stretching,
                                  GradualDay day, GradualDay today, gboolean is_paused);
gboolean gradual_stretch_row_is_ticked (GradualStretchRow *self);
void gradual_stretch_row_set_expanded (GradualStretchRow *self, gboolean is_expanded);

G_END_DECLS
