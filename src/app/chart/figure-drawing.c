/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "figure-drawing.h"

#include "app/dates.h"
#include "chart-drawing.h"

#define FOOT_SPACE 18
#define MARK_SIZE  9.0f
#define MARK_LEAST 4.0f
#define MARK_ROOM  3.0f
#define LINE_WIDTH 1.5
#define LINE_ALPHA 0.45f

/* From here on a day of the year could be one of several. */
#define YEAR_DAYS 366

static GradualDateStyle
foot_style (const GradualFigure *figure)
{
  guint n_slots = figure->slots->len;
  GradualDay first, last;

  if (n_slots == 0)
    return GRADUAL_DATE_SHORT;
  first = gradual_figure_slot (figure, 0)->start;
  last = gradual_figure_slot (figure, n_slots - 1)->start;

  return last - first > YEAR_DAYS ? GRADUAL_DATE_MONTH_YEAR : GRADUAL_DATE_SHORT;
}

/* Where there are several plots, their names take the legend's place. */
static void
legend_init (GradualLegend *legend, const GradualFigure *figure, GtkWidget *widget, int width)
{
  *legend = (GradualLegend){0};
  if (figure->n_bands > 1)
    return;
  for (guint i = 0; i < figure->layers->len; i++) {
    const GradualFigureLayer *layer = gradual_figure_layer (figure, i);

    gradual_legend_add (legend, widget, &layer->sign, layer->label);
  }
  gradual_legend_arrange (legend, widget, width);
}

/* The widest of the labels at the lines of the grid. */
static int
axis_width (const GradualFigure *figure, GtkWidget *widget, int plot_height)
{
  GradualBarGeometry geometry;
  GradualBarScale scale;
  int widest = 0;

  gradual_figure_scale (figure, &scale);
  gradual_bar_geometry_init_scale (
      &geometry, &GRAPHENE_RECT_INIT (0, 0, 1, (float)MAX (plot_height, 1)), 0, &scale, FALSE);
  for (int value = geometry.bottom; value <= geometry.top; value += geometry.step) {
    g_autofree char *label = figure->quantity->axis_label (value);
    int width;

    gradual_chart_text_size (widget, label, &width, NULL);
    widest = MAX (widest, width);
  }

  return widest + GRADUAL_CHART_LABEL_GAP;
}

static void
metrics_init (GradualFigureMetrics *metrics, const GradualFigure *figure, GtkWidget *widget,
              const GradualLegend *legend)
{
  g_autofree char *sample = NULL;
  guint n_slots = figure->slots->len;

  *metrics = (GradualFigureMetrics){.legend = gradual_legend_height (legend)};
  gradual_chart_text_size (widget, "0", NULL, &metrics->line);
  if (n_slots == 0)
    return;
  sample =
      gradual_date_label (gradual_figure_slot (figure, n_slots - 1)->start, foot_style (figure));
  gradual_chart_text_size (widget, sample, &metrics->foot, NULL);
  metrics->foot += FOOT_SPACE;
}

/**
 * gradual_figure_layout_in:
 * @layout: (out): where things go
 * @widget: what the figure is drawn in: its fonts, and its direction
 */
void
gradual_figure_layout_in (GradualFigureLayout *layout, const GradualFigure *figure,
                          GtkWidget *widget, int width, int height)
{
  g_auto (GradualLegend) legend = {0};
  GradualFigureMetrics metrics;
  int rest;

  g_return_if_fail (layout != NULL && figure != NULL && GTK_IS_WIDGET (widget));

  legend_init (&legend, figure, widget, width);
  metrics_init (&metrics, figure, widget, &legend);
  rest = gradual_figure_layout_height (figure, &metrics, 0);
  metrics.axis = axis_width (figure, widget, (height - rest) / (int)figure->n_bands);
  gradual_figure_layout_init (layout, figure, &metrics, width, height,
                              gradual_chart_is_mirrored (widget));
}

/** gradual_figure_measure: Returns: the height that a figure needs for plots of @plot_height. */
int
gradual_figure_measure (const GradualFigure *figure, GtkWidget *widget, int width, int plot_height)
{
  g_auto (GradualLegend) legend = {0};
  GradualFigureMetrics metrics;

  g_return_val_if_fail (figure != NULL && GTK_IS_WIDGET (widget), 0);

  legend_init (&legend, figure, widget, width);
  metrics_init (&metrics, figure, widget, &legend);

  return gradual_figure_layout_height (figure, &metrics, plot_height);
}

static void
draw_grid (const GradualFigure *figure, GtkWidget *widget, GtkSnapshot *snapshot,
           const GradualBarGeometry *geometry)
{
  const graphene_rect_t *plot = &geometry->plot;

  for (int value = geometry->bottom; value <= geometry->top; value += geometry->step) {
    gboolean is_base = value == geometry->bottom;
    g_autofree char *label = is_base && value == 0 ? NULL : figure->quantity->axis_label (value);
    float level = gradual_bar_geometry_level (geometry, value);

    gradual_chart_append_level (
        widget, snapshot, &GRAPHENE_RECT_INIT (plot->origin.x, level, plot->size.width, 1), label);
  }
}

static void
draw_feet (const GradualFigure *figure, GtkWidget *widget, GtkSnapshot *snapshot,
           const GradualFigureLayout *layout, int width)
{
  GradualDateStyle style = foot_style (figure);

  for (int i = layout->foot_last; i >= 0; i -= (int)layout->foot_step) {
    graphene_rect_t slot = gradual_bar_geometry_slot (&layout->bands[0], (guint)i);
    g_autofree char *label =
        gradual_date_label (gradual_figure_slot (figure, (guint)i)->start, style);

    gradual_chart_append_foot (widget, snapshot, label, slot.origin.x + slot.size.width / 2,
                               (float)layout->foot, width);
  }
}

static void
draw_bars (const GradualFigureLayer *layer, const GdkRGBA *color, GtkSnapshot *snapshot,
           const GradualBarGeometry *geometry)
{
  for (guint i = 0; i < layer->values->len; i++) {
    int value = g_array_index (layer->values, int, i);
    graphene_rect_t area;

    if (value == GRADUAL_ABSENT)
      continue;
    if (layer->sign.shape == GRADUAL_SHAPE_LEVEL) {
      area = gradual_bar_geometry_mark (geometry, i, value, GRADUAL_LEVEL_THICKNESS);
      gtk_snapshot_append_color (snapshot, color, &area);
      continue;
    }
    area = layer->sign.shape == GRADUAL_SHAPE_BAR ? gradual_bar_geometry_bar (geometry, i, value)
                                                  : gradual_bar_geometry_inner (geometry, i, value);
    gradual_fill_append (snapshot, layer->sign.fill, color, &area);
  }
}

/* From a point to the next one beside it, so that the eye finds the way. */
static void
trace_line (const GradualFigureLayer *layer, cairo_t *cairo, const GradualBarGeometry *geometry)
{
  gboolean is_joined = FALSE;

  for (guint i = 0; i < layer->values->len; i++) {
    int value = g_array_index (layer->values, int, i);
    graphene_point_t point = gradual_bar_geometry_point (geometry, i, value);

    if (value == GRADUAL_ABSENT)
      is_joined = FALSE;
    else if (is_joined)
      cairo_line_to (cairo, (double)point.x, (double)point.y);
    else
      cairo_move_to (cairo, (double)point.x, (double)point.y);
    is_joined = value != GRADUAL_ABSENT;
  }
}

static void
draw_points (const GradualFigureLayer *layer, const GdkRGBA *color, GtkWidget *widget,
             GtkSnapshot *snapshot, const GradualBarGeometry *geometry)
{
  const graphene_rect_t *plot = &geometry->plot;
  GdkRGBA faint = *color, ground = gradual_chart_color (widget, "window_bg_color");
  float room = plot->size.width / (float)MAX (geometry->n_bars, 1) + MARK_ROOM;
  float size = CLAMP (room, MARK_LEAST, MARK_SIZE);
  graphene_rect_t area = *plot;
  g_autoptr (GskRenderNode) drawing = NULL;
  cairo_t *cairo;

  graphene_rect_inset (&area, -MARK_SIZE, -MARK_SIZE);
  drawing = gradual_chart_drawing_new (&area, &cairo);
  faint.alpha *= LINE_ALPHA;
  gdk_cairo_set_source_rgba (cairo, &faint);
  cairo_set_line_width (cairo, LINE_WIDTH);
  trace_line (layer, cairo, geometry);
  cairo_stroke (cairo);
  for (guint i = 0; i < layer->values->len; i++) {
    int value = g_array_index (layer->values, int, i);
    graphene_point_t point = gradual_bar_geometry_point (geometry, i, value);

    if (value != GRADUAL_ABSENT)
      gradual_point_mark_draw (cairo, layer->sign.mark, color, &ground, &point, size);
  }
  cairo_destroy (cairo);
  gradual_chart_append_drawing (snapshot, &area, drawing);
}

static void
draw_band_name (const GradualFigureLayer *layer, GtkWidget *widget, GtkSnapshot *snapshot,
                const GradualBarGeometry *geometry)
{
  const graphene_rect_t *plot = &geometry->plot;
  g_autoptr (PangoLayout) text = gtk_widget_create_pango_layout (widget, layer->label);
  GdkRGBA color = gradual_chart_color (widget, NULL);
  int width, height;

  pango_layout_get_pixel_size (text, &width, &height);
  gradual_chart_append_text (snapshot, text, &color,
                             geometry->mirrored ? plot->origin.x + plot->size.width - (float)width
                                                : plot->origin.x,
                             plot->origin.y - (float)height - (float)height / 4);
}

/**
 * gradual_figure_draw:
 * @widget: whose fonts, colours and direction are taken
 * @width: how wide to draw it
 * @height: how high
 *
 * Draws a figure that has slots.
 */
void
gradual_figure_draw (const GradualFigure *figure, GtkWidget *widget, GtkSnapshot *snapshot,
                     int width, int height)
{
  g_auto (GradualLegend) legend = {0};
  GradualFigureLayout layout;

  g_return_if_fail (figure != NULL && GTK_IS_WIDGET (widget));

  gradual_figure_layout_in (&layout, figure, widget, width, height);
  for (guint i = 0; i < figure->n_bands; i++)
    draw_grid (figure, widget, snapshot, &layout.bands[i]);
  draw_feet (figure, widget, snapshot, &layout, width);
  for (guint i = 0; i < figure->layers->len; i++) {
    const GradualFigureLayer *layer = gradual_figure_layer (figure, i);
    GdkRGBA color = gradual_chart_color (widget, layer->sign.color);

    if (layer->sign.shape == GRADUAL_SHAPE_POINT)
      draw_points (layer, &color, widget, snapshot, &layout.bands[layer->band]);
    else
      draw_bars (layer, &color, snapshot, &layout.bands[layer->band]);
    if (figure->n_bands > 1)
      draw_band_name (layer, widget, snapshot, &layout.bands[layer->band]);
  }
  legend_init (&legend, figure, widget, width);
  gradual_legend_draw (&legend, widget, snapshot, layout.bottom);
}
