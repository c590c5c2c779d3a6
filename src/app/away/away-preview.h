/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/plan.h"

G_BEGIN_DECLS

/** GradualAwayPreview: what would follow if the runner was away, or why they can not say so yet. */
typedef struct {
  char *problem;        /* (nullable): what is wrong with the dates */
  gboolean is_until;    /* whether the problem is with the last day */
  GPtrArray *moves;     /* (element-type utf8): what becomes of the runs of these days */
  GPtrArray *sentences; /* (element-type utf8): what else there is to know */
  GArray *weeks;        /* (element-type GradualWeekChange): the weeks that change */
  char *summary;        /* in a few words: the problem, or how many runs move */
} GradualAwayPreview;

void gradual_away_preview_init (GradualAwayPreview *preview, const GradualPlan *plan,
                                const GradualAway *replaced, const GradualAway *values,
                                GradualDay today);
void gradual_away_preview_clear (GradualAwayPreview *preview);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (GradualAwayPreview, gradual_away_preview_clear)

G_END_DECLS
