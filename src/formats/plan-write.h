/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "json-verbatim.h"
#include "plan-json.h"

G_BEGIN_DECLS

JsonObject *
gradual_plan_write (const GradualPlan *plan, GradualJsonFlags flags, GradualJsonVerbatim *unknown);

G_END_DECLS
