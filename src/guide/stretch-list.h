/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/stretching.h"

G_BEGIN_DECLS

/* What the checklist of a day has, and what has been done of it over weeks. */

/** GRADUAL_STRETCH_WEEKS: how many weeks, with the present one, the summary by area covers. */
#define GRADUAL_STRETCH_WEEKS 4

/** GRADUAL_STRETCH_DAYS_AIM: on how many days a week to stretch: the guide of this program. */
#define GRADUAL_STRETCH_DAYS_AIM   5
#define GRADUAL_STRETCH_DAYS_LEAST 3

guint gradual_stretch_list (const GradualStretching *stretching,
                            GradualStretch list[GRADUAL_N_STRETCHES]);

/** GradualStretchProgress: how much of a day's checklist is done. */
typedef struct {
  guint done;  /* of those on the list */
  guint total; /* on the list */
} GradualStretchProgress;

GradualStretchProgress
gradual_stretch_progress (const GradualStretching *stretching, GradualDay day);

guint gradual_stretch_area_done (const GradualStretching *stretching, GradualStretchArea area,
                                 GradualDay day);
guint gradual_stretch_area_days (const GradualStretching *stretching, GradualStretchArea area,
                                 GradualDay first, GradualDay last);
gboolean gradual_stretch_is_focus (const GradualStretching *stretching, GradualStretchArea area,
                                   GradualDay today);
guint gradual_stretch_days (const GradualStretching *stretching, GradualDay first, GradualDay last);

G_END_DECLS
