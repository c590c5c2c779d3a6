/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/plan.h"

G_BEGIN_DECLS

void gradual_runner_from_weeks (GradualRunner *runner, GPtrArray *weeks);
GradualBaseline gradual_baseline_from_week (const GradualWeek *week);

G_END_DECLS
