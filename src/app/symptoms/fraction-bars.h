/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define GRADUAL_TYPE_FRACTION_BARS (gradual_fraction_bars_get_type ())
G_DECLARE_FINAL_TYPE (GradualFractionBars, gradual_fraction_bars, GRADUAL, FRACTION_BARS, GtkWidget)

/** GRADUAL_FRACTION_BARS_MAX: how many bars, and how many marks, there can be. */
#define GRADUAL_FRACTION_BARS_MAX 2

void gradual_fraction_bars_set_bars (GradualFractionBars *self, const double *fractions, guint n);
void gradual_fraction_bars_set_marks (GradualFractionBars *self, const double *fractions, guint n);

G_END_DECLS
