/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "legend-flow.h"
#include "phase-fill.h"
#include "point-mark.h"

G_BEGIN_DECLS

/** GRADUAL_LEVEL_THICKNESS: how thick the mark is at a value that is a limit. */
#define GRADUAL_LEVEL_THICKNESS 2

#define GRADUAL_LEGEND_ITEMS_MAX 8

/** GradualShape: what a value is drawn as. */
typedef enum {
  GRADUAL_SHAPE_BAR,
  GRADUAL_SHAPE_INNER_BAR, /* a narrower one, over another */
  GRADUAL_SHAPE_LEVEL,     /* a line at its height, which is a limit */
  GRADUAL_SHAPE_POINT,
} GradualShape;

/** GradualSign: how values of a kind are drawn, in a chart and in its legend. */
typedef struct {
  GradualShape shape;
  const char *color; /* a named colour of the style */
  GradualFill fill;  /* of a bar */
  GradualPointMark mark;
} GradualSign;

/** GradualLegendItem: a sign and what it means. */
typedef struct {
  GradualSign sign;
  PangoLayout *text;
} GradualLegendItem;

/** GradualLegend: the items that a chart needs, and where they go. */
typedef struct {
  GradualLegendItem items[GRADUAL_LEGEND_ITEMS_MAX];
  int widths[GRADUAL_LEGEND_ITEMS_MAX];
  GradualFlowPlace places[GRADUAL_LEGEND_ITEMS_MAX];
  guint n_items;
  int n_lines;
  int line_height;
} GradualLegend;

void gradual_legend_add (GradualLegend *legend, GtkWidget *widget, const GradualSign *sign,
                         const char *label);
void gradual_legend_arrange (GradualLegend *legend, GtkWidget *widget, int width);
void gradual_legend_clear (GradualLegend *legend);
int gradual_legend_height (const GradualLegend *legend);
void gradual_legend_draw (const GradualLegend *legend, GtkWidget *widget, GtkSnapshot *snapshot,
                          int bottom);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (GradualLegend, gradual_legend_clear)

G_END_DECLS
