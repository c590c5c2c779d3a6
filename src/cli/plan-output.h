/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "command.h"
#include "model/plan.h"

G_BEGIN_DECLS

GradualDay gradual_today_or (GradualDay today);
GradualDay gradual_as_of (const GradualPlan *plan, GradualDay today);

int gradual_write_calendar (const GradualPlan *plan, const GradualCommonValues *values,
                            GradualDay as_of, const char *message, GradualFailure *failure);
int gradual_write_json (const GradualPlan *plan, const GradualCommonValues *values,
                        gboolean with_health, GradualFailure *failure);
int gradual_write_csv (const GradualPlan *plan, const GradualCommonValues *values,
                       gboolean with_health, GradualFailure *failure);

G_END_DECLS
