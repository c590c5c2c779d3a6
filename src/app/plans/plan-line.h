/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/library.h"

G_BEGIN_DECLS

char *gradual_plan_line (const GradualPlan *plan, gboolean is_active);

G_END_DECLS
