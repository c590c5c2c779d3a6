/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "planner/away.h"
#include "sample.h"

/* What the suites of days away share: marks, and what comes of them. */

/* Most samples are of a runner with 150 minutes a week and a longest run of 60, who may have a run
 * of 66 minutes and a week of 165. Three weeks as before, and an easy one. */
#define USUAL "30 - 30 - 30 - 60L"
#define EASY  "20 - 20 - 20 - 45L"
#define WEEKS USUAL " / " USUAL " / " USUAL " / " EASY

GradualAway *away_case_make (GradualDay from, GradualDay until, GradualAwayReason reason);
GradualPlan *away_case_mark (GradualPlan *plan, GradualAway *away, GradualDay today,
                             const char *grid, const char *told);
void away_case_assert (const Sample *sample, GradualDay from, GradualDay until, const char *grid,
                       const char *told);
void away_case_assert_sound (const GradualPlan *plan, GradualDay today);
