/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "day.h"
#include "run.h"

G_BEGIN_DECLS

/**
 * GradualWeek:
 *
 * Seven days of a plan, each with at most one run. An immutable value: read the members, never
 * write them.
 */
typedef struct {
  int number; /* 1 for the plan's first week */
  GradualDay start;
  GradualPhase phase;
  int cap_minutes;                         /* what the rules allowed when it was last planned */
  GradualRun *runs[GRADUAL_DAYS_PER_WEEK]; /* (nullable): NULL is a rest day */
  char *day_extras[GRADUAL_DAYS_PER_WEEK]; /* (nullable): unknown members, as in #GradualRun */
  char *extra;                             /* (nullable): unknown members, as in #GradualRun */
} GradualWeek;

GradualWeek *gradual_week_new (int number, GradualDay start, GradualPhase phase, int cap_minutes,
                               GradualRun *const runs[GRADUAL_DAYS_PER_WEEK]);
GradualWeek *gradual_week_ref (const GradualWeek *week);
void gradual_week_unref (GradualWeek *week);

GradualWeek *gradual_week_with_run (const GradualWeek *week, guint day, GradualRun *run);
GradualWeek *gradual_week_with_stamp (const GradualWeek *week, GradualPhase phase, int cap_minutes);
GradualWeek *gradual_week_with_extras (const GradualWeek *week, const char *extra,
                                       const char *const day_extras[GRADUAL_DAYS_PER_WEEK]);

int gradual_week_minutes (const GradualWeek *week);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (GradualWeek, gradual_week_unref)

G_END_DECLS
