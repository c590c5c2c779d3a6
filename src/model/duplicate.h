/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "plan.h"

G_BEGIN_DECLS

GradualPlan *gradual_plan_duplicate (const GradualPlan *plan, const char *id, const char *title);

G_END_DECLS
