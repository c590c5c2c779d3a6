/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/plan.h"

G_BEGIN_DECLS

/* What the milder reliefs do to one plan. The plans that are returned are not fitted yet. */

/** GradualReliefCase: the plan as it was given, and what it is about. All borrowed. */
typedef struct {
  const GradualPlan *plan;
  GradualDay today;
  const char *because; /* (nullable): why, in words */
} GradualReliefCase;

GradualPlan *gradual_relief_ease (const GradualReliefCase *it, gboolean was_eased);
GradualPlan *gradual_relief_hold (const GradualReliefCase *it);
GradualPlan *gradual_relief_skip (const GradualReliefCase *it);
GradualPlan *gradual_relief_begin_again (const GradualReliefCase *it);

G_END_DECLS
