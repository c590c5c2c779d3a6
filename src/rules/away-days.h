/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/plan.h"

G_BEGIN_DECLS

gboolean gradual_away_forbids (const GradualPlan *plan, GradualDay day, const GradualRun *run,
                               GradualDay today);

G_END_DECLS
