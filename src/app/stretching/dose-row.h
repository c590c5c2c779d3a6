/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "model/stretch.h"

G_BEGIN_DECLS

#define GRADUAL_TYPE_DOSE_ROW (gradual_dose_row_get_type ())
G_DECLARE_FINAL_TYPE (GradualDoseRow, gradual_dose_row, GRADUAL, DOSE_ROW, AdwExpanderRow)

GtkWidget *gradual_dose_row_new (GradualStretch stretch);
GradualStretch gradual_dose_row_get_stretch (GradualDoseRow *self);

void gradual_dose_row_set_values (GradualDoseRow *self, GradualStretchDose dose,
                                  gboolean is_selected, gboolean is_last);
GradualStretchDose gradual_dose_row_get_dose (GradualDoseRow *self);
gboolean gradual_dose_row_is_selected (GradualDoseRow *self);
void gradual_dose_row_flush (GradualDoseRow *self);

G_END_DECLS
