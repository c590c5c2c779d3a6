/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/plan.h"

G_BEGIN_DECLS

char *gradual_new_run_id (const GradualPlan *plan, GradualDay day);
char *gradual_new_log_id (const GradualPlan *plan, GradualDay day);

G_END_DECLS
