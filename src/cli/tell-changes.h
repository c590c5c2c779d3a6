/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rules/fit.h"

G_BEGIN_DECLS

char *gradual_describe_change (const GradualChange *change);
void gradual_tell_changes (const GArray *changes, const GradualPlan *plan);

G_END_DECLS
