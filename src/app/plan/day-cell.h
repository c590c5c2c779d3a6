/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "day-summary.h"
#include "drop-day.h"

G_BEGIN_DECLS

#define GRADUAL_TYPE_DAY_CELL (gradual_day_cell_get_type ())
G_DECLARE_FINAL_TYPE (GradualDayCell, gradual_day_cell, GRADUAL, DAY_CELL, GtkButton)

void gradual_day_cell_set_summary (GradualDayCell *self, const GradualDaySummary *summary);
GradualDay gradual_day_cell_get_day (GradualDayCell *self);
void gradual_day_cell_set_drop (GradualDayCell *self, GradualDrop drop);
GradualDrop gradual_day_cell_get_drop (GradualDayCell *self);

G_END_DECLS
