/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <glib/gi18n-lib.h>

#include "plan-chart-private.h"

/**
 * gradual_plan_legend_init:
 * @legend: (out): the legend; clear it after use
 * @widget: the chart
 * @series: (nullable): what it shows
 * @width: how wide the legend may be
 */
void
gradual_plan_legend_init (GradualLegend *legend, GtkWidget *widget, const GradualWeekSeries *series,
                          int width)
{
  const GradualSign cap = {.shape = GRADUAL_SHAPE_LEVEL, .color = "error_color"};

  *legend = (GradualLegend){0};
  for (int i = GRADUAL_PHASE_RAMP; i <= GRADUAL_PHASE_HOLD; i++) {
    GradualPhase phase = (GradualPhase)i;
    const GradualSign sign = {.shape = GRADUAL_SHAPE_BAR,
                              .color = gradual_phase_color_name (phase),
                              .fill = gradual_phase_fill (phase)};

    if (series != NULL && gradual_week_series_has_phase (series, phase))
      gradual_legend_add (legend, widget, &sign, gradual_phase_label (phase));
  }
  /* TRANSLATORS: the line of a chart at the most minutes that the rules allow in each week. */
  gradual_legend_add (legend, widget, &cap, C_ ("chart", "At most"));
  gradual_legend_arrange (legend, widget, width);
}
