/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "day-cell.h"
#include "week-summary.h"

G_BEGIN_DECLS

#define GRADUAL_TYPE_WEEK_ROW (gradual_week_row_get_type ())
G_DECLARE_FINAL_TYPE (GradualWeekRow, gradual_week_row, GRADUAL, WEEK_ROW, GtkWidget)

void gradual_week_row_set_week (GradualWeekRow *self, const GradualPlan *plan, guint index,
                                const GradualReport *report, int scale, GradualDay today,
                                GradualUnits units, const GradualStretching *stretching);
GradualDayCell *gradual_week_row_get_cell (GradualWeekRow *self, guint index);

G_END_DECLS
