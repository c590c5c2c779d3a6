/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "app/chart/figure.h"
#include "model/library.h"
#include "progress-weeks.h"

G_BEGIN_DECLS

/** GradualProgressKind: what a chart of the progress is about, in the order in which they stand. */
typedef enum {
  GRADUAL_PROGRESS_TOTAL,
  GRADUAL_PROGRESS_LONGEST,
  GRADUAL_PROGRESS_PAIN,
  GRADUAL_PROGRESS_CADENCE,
  GRADUAL_PROGRESS_STRETCHING,
} GradualProgressKind;

#define GRADUAL_N_PROGRESS_KINDS 5

GradualFigure *gradual_progress_figure_new (GradualProgressKind kind, const GArray *weeks,
                                            GradualUnits units, int pace_s_per_km);

G_END_DECLS
