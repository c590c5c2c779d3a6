/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/plan.h"

G_BEGIN_DECLS

gboolean gradual_away_forbids (const GradualPlan *plan, GradualDay day, const GradualRun *run,
                               GradualDay today);

gboolean gradual_away_is_for_injury (const GPtrArray *array, GradualDay first, GradualDay last);

G_END_DECLS
