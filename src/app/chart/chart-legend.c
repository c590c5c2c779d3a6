/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "chart-legend.h"

#include "chart-drawing.h"

#define SPACING     14
#define GAP_ABOVE   8
#define SWATCH_SIZE 12
#define SWATCH_GAP  5

/**
 * gradual_legend_add:
 * @legend: a legend; clear it after use
 * @widget: the chart
 * @sign: what the chart draws
 * @label: what it means
 */
void
gradual_legend_add (GradualLegend *legend, GtkWidget *widget, const GradualSign *sign,
                    const char *label)
{
  GradualLegendItem *item;
  int width, height;

  g_return_if_fail (legend != NULL && legend->n_items < GRADUAL_LEGEND_ITEMS_MAX);
  g_return_if_fail (GTK_IS_WIDGET (widget));
  g_return_if_fail (sign != NULL && label != NULL);

  item = &legend->items[legend->n_items];
  *item = (GradualLegendItem){*sign, gtk_widget_create_pango_layout (widget, label)};
  pango_layout_get_pixel_size (item->text, &width, &height);
  legend->widths[legend->n_items++] = SWATCH_SIZE + SWATCH_GAP + width;
  legend->line_height = MAX (legend->line_height, MAX (height, SWATCH_SIZE));
}

/**
 * gradual_legend_arrange:
 * @width: how wide the legend may be
 *
 * Gives every item its place, once all are added.
 */
void
gradual_legend_arrange (GradualLegend *legend, GtkWidget *widget, int width)
{
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

/** gradual_legend_height: Returns: the height with what stays free above; 0 for no items. */
int
gradual_legend_height (const GradualLegend *legend)
{
  return legend->n_items == 0 ? 0 : GAP_ABOVE + legend->n_lines * legend->line_height;
}

static void
draw_mark (const GradualSign *sign, GtkWidget *widget, GtkSnapshot *snapshot, const GdkRGBA *color,
           const graphene_rect_t *area)
{
  GdkRGBA ground = gradual_chart_color (widget, "window_bg_color");
  graphene_point_t center;
  cairo_t *cairo;
  g_autoptr (GskRenderNode) drawing = gradual_chart_drawing_new (area, &cairo);

  graphene_rect_get_center (area, &center);
  gradual_point_mark_draw (cairo, sign->mark, color, &ground, &center, SWATCH_SIZE - 1);
  cairo_destroy (cairo);
  gradual_chart_append_drawing (snapshot, area, drawing);
}

static void
draw_swatch (const GradualSign *sign, GtkWidget *widget, GtkSnapshot *snapshot, float x, float y)
{
  GdkRGBA color = gradual_chart_color (widget, sign->color);
  graphene_rect_t area = GRAPHENE_RECT_INIT (x, y, SWATCH_SIZE, SWATCH_SIZE);

  if (sign->shape == GRADUAL_SHAPE_LEVEL)
    gtk_snapshot_append_color (
        snapshot, &color,
        &GRAPHENE_RECT_INIT (x, y + SWATCH_SIZE / 2 - 1, SWATCH_SIZE, GRADUAL_LEVEL_THICKNESS));
  else if (sign->shape == GRADUAL_SHAPE_POINT)
    draw_mark (sign, widget, snapshot, &color, &area);
  else
    gradual_fill_append (snapshot, sign->fill, &color, &area);
}

/** gradual_legend_draw: draws the legend with its lower edge at @bottom. */
void
gradual_legend_draw (const GradualLegend *legend, GtkWidget *widget, GtkSnapshot *snapshot,
                     int bottom)
{
  gboolean mirrored = gradual_chart_is_mirrored (widget);
  GdkRGBA color = gradual_chart_color (widget, NULL);

  for (guint i = 0; i < legend->n_items; i++) {
    int lines_left = legend->n_lines - legend->places[i].line;
    float y = (float)(bottom - lines_left * legend->line_height);
    float x = (float)legend->places[i].x;

    draw_swatch (&legend->items[i].sign, widget, snapshot,
                 mirrored ? x + (float)(legend->widths[i] - SWATCH_SIZE) : x,
                 y + (float)((legend->line_height - SWATCH_SIZE) / 2));
    gradual_chart_append_text (snapshot, legend->items[i].text, &color,
                               mirrored ? x : x + SWATCH_SIZE + SWATCH_GAP, y);
  }
}
