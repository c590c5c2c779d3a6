/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/plan.h"

/* Plans for the tests of what gradual-cli writes. */

/** SampleDay: a run of a week; a row of 0 minutes and %GRADUAL_RUN_EASY is a rest day. */
typedef struct {
  int minutes;
  GradualRunKind kind;
} SampleDay;

/** SampleWeek: a week of a plan that starts on Monday. */
typedef struct {
  GradualPhase phase;
  SampleDay days[GRADUAL_DAYS_PER_WEEK];
} SampleWeek;

GradualPlan *
sample_plan_new (const char *title, const SampleWeek *weeks, guint n_weeks, GradualRamp ramp);
GradualPlan *sample_race_plan (void);
GradualPlan *sample_ramp_plan (void);
GradualPlan *sample_log (GradualPlan *plan, GradualDay day, int minutes);
GradualPlan *sample_away (GradualPlan *plan, GradualDay from, GradualDay until);
