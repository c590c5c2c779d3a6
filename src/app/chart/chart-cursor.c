/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "chart-cursor.h"

#define SIZE 22

/** gradual_chart_cursor_init: gives the chart its cursor, which is not visible yet. */
void
gradual_chart_cursor_init (GradualChartCursor *cursor, GtkWidget *chart)
{
  cursor->turn = 0;
  for (guint i = 0; i < GRADUAL_CHART_CURSORS; i++) {
    GtkWidget *widget = g_object_new (GTK_TYPE_BOX, "accessible-role", GTK_ACCESSIBLE_ROLE_IMG,
                                      "focusable", TRUE, "visible", FALSE, NULL);

    gtk_widget_add_css_class (widget, "chart-cursor");
    gtk_widget_set_parent (widget, chart);
    cursor->widgets[i] = widget;
  }
}

/** gradual_chart_cursor_clear: takes the cursor from its chart, which is going. */
void
gradual_chart_cursor_clear (GradualChartCursor *cursor)
{
  for (guint i = 0; i < GRADUAL_CHART_CURSORS; i++)
    g_clear_pointer (&cursor->widgets[i], gtk_widget_unparent);
}

/** gradual_chart_cursor_get: Returns: (transfer none): the widget whose turn it is. */
GtkWidget *
gradual_chart_cursor_get (const GradualChartCursor *cursor)
{
  return cursor->widgets[cursor->turn];
}

/**
 * gradual_chart_cursor_set_words:
 * @words: (nullable): what the point says; %NULL where there is no point to stand at
 */
void
gradual_chart_cursor_set_words (GradualChartCursor *cursor, const char *words)
{
  GtkWidget *widget = gradual_chart_cursor_get (cursor);

  gtk_widget_set_visible (widget, words != NULL);
  if (words != NULL)
    gtk_accessible_update_property (GTK_ACCESSIBLE (widget), GTK_ACCESSIBLE_PROPERTY_LABEL, words,
                                    -1);
}

/** gradual_chart_cursor_go: goes to another point, with the focus. */
void
gradual_chart_cursor_go (GradualChartCursor *cursor, const char *words)
{
  GtkWidget *before = gradual_chart_cursor_get (cursor);

  g_return_if_fail (words != NULL);

  cursor->turn = (cursor->turn + 1) % GRADUAL_CHART_CURSORS;
  gradual_chart_cursor_set_words (cursor, words);
  gtk_widget_queue_allocate (gtk_widget_get_parent (before));
  gtk_widget_grab_focus (gradual_chart_cursor_get (cursor));
  gtk_widget_set_visible (before, FALSE);
}

/** gradual_chart_cursor_allocate: stands at @point, while the chart is given its size. */
void
gradual_chart_cursor_allocate (GradualChartCursor *cursor, const graphene_point_t *point)
{
  for (guint i = 0; i < GRADUAL_CHART_CURSORS; i++) {
    GtkWidget *widget = cursor->widgets[i];
    int minimum;

    if (!gtk_widget_should_layout (widget))
      continue;
    gtk_widget_measure (widget, GTK_ORIENTATION_HORIZONTAL, -1, &minimum, NULL, NULL, NULL);
    gtk_widget_size_allocate (widget,
                              &(GtkAllocation){(int)point->x - SIZE / 2, (int)point->y - SIZE / 2,
                                               MAX (minimum, SIZE), SIZE},
                              -1);
  }
}

/** gradual_chart_cursor_snapshot: draws the cursor, over its chart. */
void
gradual_chart_cursor_snapshot (GradualChartCursor *cursor, GtkWidget *chart, GtkSnapshot *snapshot)
{
  for (guint i = 0; i < GRADUAL_CHART_CURSORS; i++)
    gtk_widget_snapshot_child (chart, cursor->widgets[i], snapshot);
}
