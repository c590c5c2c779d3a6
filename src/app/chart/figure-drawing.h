/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "figure-layout.h"

G_BEGIN_DECLS

void gradual_figure_layout_in (GradualFigureLayout *layout, const GradualFigure *figure,
                               GtkWidget *widget, int width, int height);
int
gradual_figure_measure (const GradualFigure *figure, GtkWidget *widget, int width, int plot_height);
void gradual_figure_draw (const GradualFigure *figure, GtkWidget *widget, GtkSnapshot *snapshot,
                          int width, int height);

G_END_DECLS
