/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "app/chart/chart-cursor.h"
#include "app/chart/point-geometry.h"
#include "pain-chart.h"

G_BEGIN_DECLS

#define GRADUAL_PAIN_MARK_SIZE 11.0f

struct _GradualPainChart {
  GtkWidget parent_instance;

  GradualPainSeries *series; /* (nullable) */
  GradualDay from, today;    /* the days at the sides */
  guint first;               /* the first point of the series that is shown */
  int chosen;                /* the point that was walked to; -1 for none yet */

  GradualChartCursor cursor;
};

void gradual_pain_chart_geometry (GradualPainChart *self, GradualPointGeometry *geometry);
int gradual_pain_chart_legend_height (GradualPainChart *self, int width);
void gradual_pain_chart_draw (GradualPainChart *self, GtkSnapshot *snapshot);

G_END_DECLS
