/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "progress-weeks.h"

G_BEGIN_DECLS

/** GradualProgressRange: which weeks are shown. */
typedef enum {
  GRADUAL_PROGRESS_FOUR_WEEKS, /* the week under way and the three before it */
  GRADUAL_PROGRESS_PLAN,       /* those of the active plan */
  GRADUAL_PROGRESS_YEAR,       /* the week under way and the 51 before it */
  GRADUAL_PROGRESS_ALL,
} GradualProgressRange;

#define GRADUAL_N_PROGRESS_RANGES 4

/** GRADUAL_PROGRESS_BARS_MAX: how many bars can be told apart: two years of weeks. */
#define GRADUAL_PROGRESS_BARS_MAX 104

GArray *gradual_progress_weeks_in_range (const GArray *weeks, GradualProgressRange range,
                                         const GradualPlan *active, GradualDay today);
GArray *gradual_progress_weeks_grouped (const GArray *weeks, guint most);

G_END_DECLS
