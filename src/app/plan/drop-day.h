/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/plan.h"

G_BEGIN_DECLS

/** GradualDrop: what the rules would say to a run that is let go of on a day. */
typedef enum {
  GRADUAL_DROP_NONE, /* nothing is under way, or it is where it was */
  GRADUAL_DROP_ALLOWED,
  GRADUAL_DROP_REFUSED,
} GradualDrop;

GradualDrop
gradual_drop_day (const GradualPlan *plan, GradualDay from, GradualDay to, GradualDay today);

G_END_DECLS
