/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/plan.h"

G_BEGIN_DECLS

/** GRADUAL_DRILL_WEEKS: how long drills for quicker steps go on, of the guide. */
#define GRADUAL_DRILL_WEEKS 6

/** GRADUAL_DRILLS_PER_WEEK: how many of them there are in a week, of the guide. */
#define GRADUAL_DRILLS_PER_WEEK 2

GradualPlan *gradual_cadence_drill_plan (const GradualPlan *plan, GradualDay today);

G_END_DECLS
