/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/plan.h"

G_BEGIN_DECLS

/** GradualWeekChange: how a week of a plan is different in another snapshot of it. */
typedef struct {
  int number; /* of the week, as the plan counts */
  GradualDay start;
  int minutes_before; /* what was run on days that are over, and what is planned from today on */
  int minutes_after;
  int runs_before; /* how many runs are planned from today on */
  int runs_after;
  int runs_of_other_kind;    /* on the same day, and of another kind than before */
  GradualRunKind other_kind; /* what the last of these has become */
} GradualWeekChange;

GArray *
gradual_week_changes_new (const GradualPlan *before, const GradualPlan *after, GradualDay today);

G_END_DECLS
