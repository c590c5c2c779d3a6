/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define GRADUAL_CHART_CURSORS 2

/**
 * GradualChartCursor:
 *
 * What stands at the point of a chart that was walked to, with the focus and the point's words. Two
 * children of the chart take turns at it: assistive technologies tell of a focus that moves, but
 * not of a name that changes.
 */
typedef struct {
  GtkWidget *widgets[GRADUAL_CHART_CURSORS]; /* borrowed: children of the chart */
  guint turn;
} GradualChartCursor;

void gradual_chart_cursor_init (GradualChartCursor *cursor, GtkWidget *chart);
void gradual_chart_cursor_clear (GradualChartCursor *cursor);
GtkWidget *gradual_chart_cursor_get (const GradualChartCursor *cursor);
void gradual_chart_cursor_set_words (GradualChartCursor *cursor, const char *words);
void gradual_chart_cursor_go (GradualChartCursor *cursor, const char *words);
void gradual_chart_cursor_allocate (GradualChartCursor *cursor, const graphene_point_t *point);
void
gradual_chart_cursor_snapshot (GradualChartCursor *cursor, GtkWidget *chart, GtkSnapshot *snapshot);

G_END_DECLS
