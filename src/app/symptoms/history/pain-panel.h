/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "pain-chart.h"

G_BEGIN_DECLS

/** GRADUAL_PAIN_RECENT_DAYS: how far back the chart looks unless all is asked for: 12 weeks. */
#define GRADUAL_PAIN_RECENT_DAYS 84

#define GRADUAL_TYPE_PAIN_PANEL (gradual_pain_panel_get_type ())
G_DECLARE_FINAL_TYPE (GradualPainPanel, gradual_pain_panel, GRADUAL, PAIN_PANEL, AdwBin)

void
gradual_pain_panel_set_series (GradualPainPanel *self, GradualPainSeries *series, GradualDay today);

G_END_DECLS
