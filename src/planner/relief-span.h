/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/plan.h"

G_BEGIN_DECLS

/** GradualReliefSpan: the days of one week of a plan that a relief is about. */
typedef struct {
  GradualDay first;
  GradualDay last;     /* the last day of the week */
  GradualDay next_run; /* the first run of these days, which is no race */
} GradualReliefSpan;

/** GradualReliefMeasure: what the rules measure a week and its runs by, minutes. */
typedef struct {
  int reference;   /* R of the week */
  int week_before; /* C of the week before */
  int longest;     /* L30 of the day */
} GradualReliefMeasure;

gboolean gradual_relief_holds_week (const GradualPlan *plan, GradualDay start);
int gradual_relief_week_index (const GradualPlan *plan, GradualDay day);
GradualDay gradual_relief_week_start (const GradualPlan *plan, GradualDay day);

const GradualRun *
gradual_relief_run_to_come (const GradualPlan *plan, GradualDay day, GradualDay today);
GradualDay gradual_relief_next_run (const GradualPlan *plan, GradualDay from, GradualDay today);
gboolean gradual_relief_find_span (const GradualPlan *plan, GradualDay from, GradualDay today,
                                   GradualReliefSpan *span);
void gradual_relief_measure (const GradualPlan *plan, GradualDay day, GradualDay today,
                             GradualReliefMeasure *measure);

G_END_DECLS
