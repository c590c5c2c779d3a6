/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define GRADUAL_TYPE_WEEK_BAR (gradual_week_bar_get_type ())
G_DECLARE_FINAL_TYPE (GradualWeekBar, gradual_week_bar, GRADUAL, WEEK_BAR, GtkWidget)

void gradual_week_bar_set_fractions (GradualWeekBar *self, double bar, double cap);

G_END_DECLS
