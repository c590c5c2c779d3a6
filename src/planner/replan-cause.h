/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rules/goal-profile.h"

G_BEGIN_DECLS

/** GradualReplanCause: what has happened to a plan that could be answered by making it anew. */
typedef struct {
  GradualReplanKind kind;
  GradualDay since; /* the day on which it was known */
  int pain;         /* of 10, of the last run that says */
  int gap;          /* days without a run */
  gboolean is_over; /* whether there has been a run since */
  int week;         /* the week that was missed, from 0 */
  int planned;      /* its minutes */
  int done;         /* what was run of them, credited */
} GradualReplanCause;

gboolean gradual_replan_find_cause (const GradualPlan *plan, GradualDay today,
                                    GradualReplanKind kind, GradualReplanCause *cause);
gboolean gradual_replan_is_decided (const GradualPlan *plan, const GradualReplanCause *cause);
GradualLevel gradual_replan_level (const GradualPlan *plan, GradualDay today);
GradualLevel gradual_replan_required (const GradualPlan *plan, const GradualGoal *goal);
int gradual_replan_taper_start (const GradualPlan *plan);

G_END_DECLS
