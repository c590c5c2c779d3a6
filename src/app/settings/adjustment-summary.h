/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "planner/adjust.h"

G_BEGIN_DECLS

const char *gradual_adjustment_step (const GradualPlan *plan, const GradualAdjustment *adjustment);
char *gradual_adjustment_preview (const GArray *changes);
char *gradual_adjustment_done (const GArray *changes);

G_END_DECLS
