/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "model/day.h"

G_BEGIN_DECLS

#define GRADUAL_TYPE_DATE_ROW (gradual_date_row_get_type ())
G_DECLARE_FINAL_TYPE (GradualDateRow, gradual_date_row, GRADUAL, DATE_ROW, AdwEntryRow)

GradualDay gradual_date_row_get_day (GradualDateRow *self);
void gradual_date_row_set_day (GradualDateRow *self, GradualDay day);

G_END_DECLS
