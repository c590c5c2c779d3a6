/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "figure.h"

G_BEGIN_DECLS

#define GRADUAL_TYPE_FIGURE_VIEW (gradual_figure_view_get_type ())
G_DECLARE_FINAL_TYPE (GradualFigureView, gradual_figure_view, GRADUAL, FIGURE_VIEW, GtkWidget)

void gradual_figure_view_set_figure (GradualFigureView *self, GradualFigure *figure);
void gradual_figure_view_step (GradualFigureView *self, int n_slots);
int gradual_figure_view_get_chosen (GradualFigureView *self);
GtkWidget *gradual_figure_view_get_cursor (GradualFigureView *self);

G_END_DECLS
