/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/library.h"
#include "planner/week-change.h"

G_BEGIN_DECLS

/** GradualReliefPreview: what would follow if a relief was applied. */
typedef struct {
  char *effect;  /* in words: what the weeks do not say by themselves */
  GArray *weeks; /* (element-type GradualWeekChange): of the active plan; empty where it is not
                    the weeks that say it */
} GradualReliefPreview;

void gradual_relief_preview_init (GradualReliefPreview *preview, const GradualLibrary *library,
                                  const GradualSymptomReport *report, GradualRelief relief,
                                  GradualDay today);
void gradual_relief_preview_clear (GradualReliefPreview *preview);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (GradualReliefPreview, gradual_relief_preview_clear)

G_END_DECLS
