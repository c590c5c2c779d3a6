/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "chart-legend.h"
#include "plan-chart.h"
#include "week-series.h"

G_BEGIN_DECLS

void gradual_plan_legend_init (GradualLegend *legend, GtkWidget *widget,
                               const GradualWeekSeries *series, int width);

G_END_DECLS
