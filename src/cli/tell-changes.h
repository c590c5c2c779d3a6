/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/plan.h"

G_BEGIN_DECLS

void gradual_tell_changes (const GArray *changes, const GradualPlan *plan);

G_END_DECLS
