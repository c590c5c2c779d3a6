/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <glib/gi18n-lib.h>

#include "phase-fill.h"
#include "plan-chart-private.h"

#define SPACING     14
#define GAP_ABOVE   8
#define SWATCH_SIZE 12
#define SWATCH_GAP  5

static void
add_item (GradualLegend *legend, GtkWidget *widget, gboolean is_cap, GradualPhase phase,
          const char *text)
{
  GradualLegendItem *item = &legend->items[legend->n_items];
  int width, height;

  *item = (GradualLegendItem){is_cap, phase, gtk_widget_create_pango_layout (widget, text)};
  pango_layout_get_pixel_size (item->text, &width, &height);
  legend->widths[legend->n_items++] = SWATCH_SIZE + SWATCH_GAP + width;
  legend->line_height = MAX (legend->line_height, MAX (height, SWATCH_SIZE));
}

/**
 * gradual_legend_init:
 * @legend: (out): the legend; clear it after use
 * @widget: the chart
 * @series: (nullable): what it shows
 * @width: how wide the legend may be
 */
void
gradual_legend_init (GradualLegend *legend, GtkWidget *widget, const GradualWeekSeries *series,
                     int width)
{
  *legend = (GradualLegend){0};
  for (int phase = GRADUAL_PHASE_RAMP; phase <= GRADUAL_PHASE_HOLD; phase++)
    if (series != NULL && gradual_week_series_has_phase (series, (GradualPhase)phase))
      add_item (legend, widget, FALSE, (GradualPhase)phase,
                gradual_phase_label ((GradualPhase)phase));
  /* TRANSLATORS: the line of a chart at the most minutes that the rules allow in each week. */
  add_item (legend, widget, TRUE, GRADUAL_PHASE_BUILD, C_ ("chart", "At most"));
  legend->n_lines = gradual_legend_flow (legend->widths, legend->n_items, width, SPACING,
                                         gradual_chart_is_mirrored (widget), legend->places);
}

/** gradual_legend_clear: gives up the texts. */
void
gradual_legend_clear (GradualLegend *legend)
{
  for (guint i = 0; i < legend->n_items; i++)
    g_object_unref (legend->items[i].text);
  legend->n_items = 0;
}

/** gradual_legend_height: Returns: the height with what stays free above. */
int
gradual_legend_height (const GradualLegend *legend)
{
  return GAP_ABOVE + legend->n_lines * legend->line_height;
}

static void
draw_swatch (const GradualLegendItem *item, GtkWidget *widget, GtkSnapshot *snapshot, float x,
             float y)
{
  GdkRGBA color = gradual_chart_color (
      widget, item->is_cap ? "error_color" : gradual_phase_color_name (item->phase));

  if (item->is_cap)
    gtk_snapshot_append_color (
        snapshot, &color,
        &GRAPHENE_RECT_INIT (x, y + SWATCH_SIZE / 2 - 1, SWATCH_SIZE, GRADUAL_CAP_THICKNESS));
  else
    gradual_fill_append (snapshot, gradual_phase_fill (item->phase), &color,
                         &GRAPHENE_RECT_INIT (x, y, SWATCH_SIZE, SWATCH_SIZE));
}

/** gradual_legend_draw: draws the legend at the lower edge of the chart. */
void
gradual_legend_draw (const GradualLegend *legend, GtkWidget *widget, GtkSnapshot *snapshot)
{
  gboolean mirrored = gradual_chart_is_mirrored (widget);
  GdkRGBA color = gradual_chart_color (widget, NULL);

  for (guint i = 0; i < legend->n_items; i++) {
    int lines_left = legend->n_lines - legend->places[i].line;
    float y = (float)(gtk_widget_get_height (widget) - lines_left * legend->line_height);
    float x = (float)legend->places[i].x;

    draw_swatch (&legend->items[i], widget, snapshot,
                 mirrored ? x + (float)(legend->widths[i] - SWATCH_SIZE) : x,
                 y + (float)((legend->line_height - SWATCH_SIZE) / 2));
    gradual_chart_append_text (snapshot, legend->items[i].text, &color,
                               mirrored ? x : x + SWATCH_SIZE + SWATCH_GAP, y);
  }
}
