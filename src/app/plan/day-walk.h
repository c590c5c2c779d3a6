/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/plan.h"

G_BEGIN_DECLS

gboolean gradual_day_walk (const GradualPlan *plan, GradualDay from, guint key, gboolean mirrored,
                           GradualDay *to);

G_END_DECLS
