/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "figure.h"

G_BEGIN_DECLS

/** GradualFigureMetrics: how large the words of a figure are, in pixels. */
typedef struct {
  int line;   /* the height of a line of text */
  int axis;   /* the width of the labels beside the plots, with what stays free */
  int foot;   /* the width of a label below the plots, with what stays free */
  int legend; /* the height of the legend, with what stays free */
} GradualFigureMetrics;

/** GradualFigureLayout: where the parts of a figure go. Pure numbers: it draws nothing. */
typedef struct {
  GradualBarGeometry bands[GRADUAL_FIGURE_BANDS_MAX];
  guint n_bands;
  int foot;        /* the upper edge of the labels below the plots */
  int foot_last;   /* the last slot with such a label; −1 for none */
  guint foot_step; /* from one slot with such a label to the one before it that has one */
  int bottom;      /* the lower edge of the legend */
} GradualFigureLayout;

int gradual_figure_layout_height (const GradualFigure *figure, const GradualFigureMetrics *metrics,
                                  int plot_height);
void gradual_figure_layout_init (GradualFigureLayout *layout, const GradualFigure *figure,
                                 const GradualFigureMetrics *metrics, int width, int height,
                                 gboolean mirrored);
graphene_point_t gradual_figure_layout_point (const GradualFigureLayout *layout,
                                              const GradualFigure *figure, guint slot);
int gradual_figure_layout_slot_at (const GradualFigureLayout *layout, double x, double y);

G_END_DECLS
