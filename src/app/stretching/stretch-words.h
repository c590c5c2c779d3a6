/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "guide/stretch-list.h"

G_BEGIN_DECLS

/* What is said of stretches: doses, counts, days. */

char *gradual_stretch_dose_label (GradualStretch stretch, const GradualStretchDose *dose);
char *gradual_stretch_dose_spoken (GradualStretch stretch, const GradualStretchDose *dose);

char *gradual_stretch_progress_label (const GradualStretchProgress *progress);
char *gradual_stretch_progress_short (const GradualStretchProgress *progress);
char *gradual_stretch_progress_spoken (const GradualStretchProgress *progress);
char *gradual_stretch_count_spoken (guint count);

char *gradual_stretch_days_label (guint days, guint aim, gboolean is_this_week);
char *gradual_stretch_daily_label (GradualDay until);

const char *gradual_stretch_tick_name (GradualStretch stretch, gboolean is_done);

G_END_DECLS
