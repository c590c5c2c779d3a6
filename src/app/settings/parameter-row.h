/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "model/settings.h"

G_BEGIN_DECLS

#define GRADUAL_TYPE_PARAMETER_ROW (gradual_parameter_row_get_type ())
G_DECLARE_FINAL_TYPE (GradualParameterRow, gradual_parameter_row, GRADUAL, PARAMETER_ROW,
                      AdwActionRow)

GtkWidget *gradual_parameter_row_new (const GradualParameter *parameter, int value);

const GradualParameter *gradual_parameter_row_get_parameter (GradualParameterRow *self);
int gradual_parameter_row_get_value (GradualParameterRow *self);
void gradual_parameter_row_set_value (GradualParameterRow *self, int value);
void gradual_parameter_row_update (GradualParameterRow *self);
void gradual_parameter_row_lock (GradualParameterRow *self);

G_END_DECLS
