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
