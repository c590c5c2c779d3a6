/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/library.h"

G_BEGIN_DECLS

char *gradual_week_runs_words (const GradualPlan *plan, GradualDay start, GradualDay today,
                               GradualUnits units);

G_END_DECLS
