/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "replan-cause.h"
#include "replan.h"

G_BEGIN_DECLS

void gradual_replan_tell (GradualReplan *replan, const GradualPlan *plan,
                          const GradualReplanCause *cause);

G_END_DECLS
