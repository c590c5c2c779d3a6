/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "chart-drawing.h"

/** gradual_chart_color: Returns: a named colour of the style; that of text for %NULL. */
GdkRGBA
gradual_chart_color (GtkWidget *widget, const char *name)
{
  GtkStyleContext *context = gtk_widget_get_style_context (widget);
  GdkRGBA color;

  if (name == NULL || !gtk_style_context_lookup_color (context, name, &color))
    gtk_style_context_get_color (context, &color);

  return color;
}

/** gradual_chart_is_mirrored: Returns: whether the chart begins at the right. */
gboolean
gradual_chart_is_mirrored (GtkWidget *widget)
{
  return gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL;
}

/** gradual_chart_append_text: draws @text with its upper left corner at @x and @y. */
void
gradual_chart_append_text (GtkSnapshot *snapshot, PangoLayout *text, const GdkRGBA *color, float x,
                           float y)
{
  gtk_snapshot_save (snapshot);
  gtk_snapshot_translate (snapshot, &GRAPHENE_POINT_INIT (x, y));
  gtk_snapshot_append_layout (snapshot, text, color);
  gtk_snapshot_restore (snapshot);
}

/** gradual_chart_text_size: how large @text would be; both sizes are (out) (optional). */
void
gradual_chart_text_size (GtkWidget *widget, const char *text, int *width, int *height)
{
  g_autoptr (PangoLayout) layout = gtk_widget_create_pango_layout (widget, text);

  pango_layout_get_pixel_size (layout, width, height);
}

/**
 * gradual_chart_append_level:
 * @line: a line of the grid, across the plot
 * @label: (nullable): what is written beside it; %NULL for the line that the values stand on, which
 *   is drawn in full
 *
 * Draws a line of the grid, with its label where the chart begins.
 */
void
gradual_chart_append_level (GtkWidget *widget, GtkSnapshot *snapshot, const graphene_rect_t *line,
                            const char *label)
{
  gboolean mirrored = gradual_chart_is_mirrored (widget);
  GdkRGBA color = gradual_chart_color (widget, NULL), faint = color;
  g_autoptr (PangoLayout) text = gtk_widget_create_pango_layout (widget, label);
  int width, height;
  float x;

  faint.alpha *= GRADUAL_CHART_GRID_ALPHA;
  gtk_snapshot_append_color (snapshot, label == NULL ? &color : &faint, line);
  pango_layout_get_pixel_size (text, &width, &height);
  x = mirrored ? line->origin.x + line->size.width + GRADUAL_CHART_LABEL_GAP
               : line->origin.x - GRADUAL_CHART_LABEL_GAP - (float)width;
  gradual_chart_append_text (snapshot, text, &color, x, line->origin.y - (float)height / 2);
}

/**
 * gradual_chart_append_foot:
 * @x: where the middle of the label is to be
 * @y: its upper edge
 * @width: how wide the chart is
 *
 * Draws a label below the plot, as near to its place as the sides of the chart let it be.
 */
void
gradual_chart_append_foot (GtkWidget *widget, GtkSnapshot *snapshot, const char *label, float x,
                           float y, int width)
{
  g_autoptr (PangoLayout) text = gtk_widget_create_pango_layout (widget, label);
  GdkRGBA color = gradual_chart_color (widget, NULL);
  int length;

  pango_layout_get_pixel_size (text, &length, NULL);
  x = CLAMP (x - (float)length / 2, 0, (float)MAX (width - length, 0));
  gradual_chart_append_text (snapshot, text, &color, x, y);
}

/**
 * gradual_chart_drawing_new:
 * @area: what is to be drawn in
 * @cairo: (out) (transfer full): draws, in the coordinates of @area; to be given up before the
 *   drawing is shown
 *
 * Begins a drawing whose own area begins at 0: cairo 1.16 leaves out of an SVG file what lies
 * elsewhere, since it clips it by its origin twice.
 *
 * Returns: (transfer full): the drawing, for gradual_chart_append_drawing().
 */
GskRenderNode *
gradual_chart_drawing_new (const graphene_rect_t *area, cairo_t **cairo)
{
  GskRenderNode *drawing;

  g_return_val_if_fail (area != NULL && cairo != NULL, NULL);

  drawing = gsk_cairo_node_new (&GRAPHENE_RECT_INIT (0, 0, area->size.width, area->size.height));
  *cairo = gsk_cairo_node_get_draw_context (drawing);
  cairo_translate (*cairo, -(double)area->origin.x, -(double)area->origin.y);

  return drawing;
}

/** gradual_chart_append_drawing: shows a drawing at its place, @area. */
void
gradual_chart_append_drawing (GtkSnapshot *snapshot, const graphene_rect_t *area,
                              GskRenderNode *drawing)
{
  GskTransform *place = gsk_transform_translate (NULL, &area->origin);
  g_autoptr (GskRenderNode) placed = NULL;

  /* To move by nothing is no transform at all. */
  if (place != NULL)
    placed = gsk_transform_node_new (drawing, place);
  gtk_snapshot_append_node (snapshot, placed != NULL ? placed : drawing);
  gsk_transform_unref (place);
}
