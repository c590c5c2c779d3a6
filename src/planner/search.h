/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "sketch.h"

G_BEGIN_DECLS

/** GradualEarliest: the fewest weeks of a plan, its taper included; 0 where no plan does it. */
typedef struct {
  int ready_weeks;
  int target_weeks;
} GradualEarliest;

GradualLevel gradual_search_reach (const GradualCourse *course, GradualRates rates, int weeks);
GradualEarliest gradual_search_earliest (const GradualCourse *course);
gboolean gradual_search_longest_race (const GradualCourse *course, GradualGoalKind *race);
GradualRates gradual_search_gentlest (const GradualCourse *course, GradualLevel wanted, int weeks);
void gradual_search_rounding (const GradualCourse *course, GradualRates rates, GradualLevel wanted,
                              int weeks, gboolean *is_rounded);

G_END_DECLS
