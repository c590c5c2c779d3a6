/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/plan.h"
#include "rules/rule.h"

G_BEGIN_DECLS

/** GradualLimit: how much one run of a plan may have where it is. */
typedef struct {
  int minutes;             /* %GRADUAL_NO_CAP for a race that is not forbidden */
  const GradualRule *rule; /* (nullable): the rule it comes from */
  char *because;           /* (nullable): why, in a sentence */
} GradualLimit;

void
gradual_limit_find (const GradualPlan *plan, GradualDay day, GradualDay today, GradualLimit *limit);
void gradual_limit_clear (GradualLimit *limit);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (GradualLimit, gradual_limit_clear)

G_END_DECLS
