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
