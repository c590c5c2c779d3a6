/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/plan.h"
#include "planner/week-change.h"

G_BEGIN_DECLS

/** GradualDrillPreview: what would follow if the drill was added to a plan. */
typedef struct {
  const char *effect; /* in words: what the weeks do not say by themselves */
  GArray *weeks;      /* (element-type GradualWeekChange): that would change */
  gboolean can_begin;
} GradualDrillPreview;

void gradual_drill_preview_init (GradualDrillPreview *preview, const GradualPlan *plan,
                                 GradualDay today);
void gradual_drill_preview_clear (GradualDrillPreview *preview);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (GradualDrillPreview, gradual_drill_preview_clear)

G_END_DECLS
