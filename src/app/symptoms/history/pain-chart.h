/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "app/symptoms/pain-series.h"

G_BEGIN_DECLS

#define GRADUAL_TYPE_PAIN_CHART (gradual_pain_chart_get_type ())
G_DECLARE_FINAL_TYPE (GradualPainChart, gradual_pain_chart, GRADUAL, PAIN_CHART, GtkWidget)

void gradual_pain_chart_set_series (GradualPainChart *self, GradualPainSeries *series,
                                    GradualDay from, GradualDay today);
int gradual_pain_chart_get_chosen (GradualPainChart *self);
GtkWidget *gradual_pain_chart_get_cursor (GradualPainChart *self);

G_END_DECLS
