/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "chart-drawing.h"
#include "legend-flow.h"
#include "plan-chart.h"
#include "week-series.h"

G_BEGIN_DECLS

#define GRADUAL_CAP_THICKNESS    2
#define GRADUAL_LEGEND_ITEMS_MAX 8

/** GradualLegendItem: a sign and what it means. The cap is no phase. */
typedef struct {
  gboolean is_cap;
  GradualPhase phase;
  PangoLayout *text;
} GradualLegendItem;

/** GradualLegend: the items that a chart needs, and where they go. */
typedef struct {
  GradualLegendItem items[GRADUAL_LEGEND_ITEMS_MAX];
  int widths[GRADUAL_LEGEND_ITEMS_MAX];
  GradualFlowPlace places[GRADUAL_LEGEND_ITEMS_MAX];
  guint n_items;
  int n_lines;
  int line_height;
} GradualLegend;

void gradual_legend_init (GradualLegend *legend, GtkWidget *widget, const GradualWeekSeries *series,
                          int width);
void gradual_legend_clear (GradualLegend *legend);
int gradual_legend_height (const GradualLegend *legend);
void gradual_legend_draw (const GradualLegend *legend, GtkWidget *widget, GtkSnapshot *snapshot);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (GradualLegend, gradual_legend_clear)

G_END_DECLS
