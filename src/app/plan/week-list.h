/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "drop-day.h"
#include "week-row.h"

G_BEGIN_DECLS

#define GRADUAL_TYPE_WEEK_LIST (gradual_week_list_get_type ())
G_DECLARE_FINAL_TYPE (GradualWeekList, gradual_week_list, GRADUAL, WEEK_LIST, GtkWidget)

void gradual_week_list_set_plan (GradualWeekList *self, GradualPlan *plan, GradualDay today,
                                 GradualUnits units);
void gradual_week_list_set_stretching (GradualWeekList *self, GradualStretching *stretching);
void gradual_week_list_set_unfolded (GradualWeekList *self, gboolean unfolded);
guint gradual_week_list_get_n_past (GradualWeekList *self);

GradualDayCell *gradual_week_list_get_cell (GradualWeekList *self, GradualDay day);
GradualDayCell *gradual_week_list_get_cell_at (GradualWeekList *self, double x, double y);
gboolean gradual_week_list_can_move (GradualWeekList *self, GradualDay day);
GradualDrop gradual_week_list_get_drop (GradualWeekList *self, GradualDay from, GradualDay to);
void gradual_week_list_show_drops (GradualWeekList *self, GradualDay from);

G_END_DECLS
