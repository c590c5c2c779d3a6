/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "change.h"
#include "model/plan.h"

G_BEGIN_DECLS

/** GRADUAL_RUN_MINUTES_MIN: no run that the program makes or shortens is under 10 minutes. */
#define GRADUAL_RUN_MINUTES_MIN 10

GradualPlan *gradual_fit (const GradualPlan *plan, GradualDay today, GArray *changes);

G_END_DECLS
