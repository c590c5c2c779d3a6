/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "app/chart/figure.h"

/* Figures for tests: four slots from Monday 23 November 2026, the third of which stands for five
 * weeks and the last of which has no value, with bars, bars over them, and a limit. */

GradualFigure *figure_case_new (void);
GradualFigure *figure_case_new_empty (void);
GradualFigure *figure_case_new_with (GradualShape shape, int value);
GradualFigure *figure_case_new_bands (guint n_bands);
