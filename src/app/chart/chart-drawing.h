/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/** GRADUAL_CHART_LABEL_GAP: what stays free between the plot and the labels beside it. */
#define GRADUAL_CHART_LABEL_GAP 6

/** GRADUAL_CHART_GRID_ALPHA: how faint the lines of the grid are. */
#define GRADUAL_CHART_GRID_ALPHA 0.15f

/* What all charts draw by. */

GdkRGBA gradual_chart_color (GtkWidget *widget, const char *name);
gboolean gradual_chart_is_mirrored (GtkWidget *widget);
void gradual_chart_append_text (GtkSnapshot *snapshot, PangoLayout *text, const GdkRGBA *color,
                                float x, float y);
void gradual_chart_text_size (GtkWidget *widget, const char *text, int *width, int *height);
void gradual_chart_append_level (GtkWidget *widget, GtkSnapshot *snapshot,
                                 const graphene_rect_t *line, const char *label);
GskRenderNode *gradual_chart_drawing_new (const graphene_rect_t *area, cairo_t **cairo);
void gradual_chart_append_drawing (GtkSnapshot *snapshot, const graphene_rect_t *area,
                                   GskRenderNode *drawing);
void gradual_chart_append_foot (GtkWidget *widget, GtkSnapshot *snapshot, const char *label,
                                float x, float y, int width);

G_END_DECLS
