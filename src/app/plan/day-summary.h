/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/plan.h"
#include "model/stretching.h"
#include "rules/check.h"
#include "units.h"

G_BEGIN_DECLS

/** GradualDayState: what has become of a day. */
typedef enum {
  GRADUAL_DAY_REST,    /* nothing planned, nothing run */
  GRADUAL_DAY_PLANNED, /* a run to come */
  GRADUAL_DAY_DONE,    /* something was run */
  GRADUAL_DAY_MISSED,  /* the day is over and its run was not run */
  GRADUAL_DAY_AWAY,    /* the runner is or was away, and did not run */
} GradualDayState;

/** GradualDaySummary: a day of a plan in the words that are shown for it. */
typedef struct {
  GradualDay day;
  GradualDayState state;
  gboolean is_today;
  gboolean is_over;
  const char *kind_nick; /* (transfer none) (nullable): the planned run's kind, %NULL without one */
  const char *icon_name; /* (transfer none) (nullable): %NULL where there is no run */
  char *number;          /* "24"; with its month where one begins */
  char *kind;            /* "Easy run", "Rest" or "Away" */
  char *amount;          /* "45 min"; "" for a rest day; why the runner is away, or "" */
  GradualAlert alert;    /* how loudly to say that what was run was over its limit */
  char *stretches;       /* (nullable): "3/8" today; "" where something was stretched */
  char *spoken;          /* "Friday 12 June, easy run, 45 minutes, planned" */
} GradualDaySummary;

void gradual_day_summary_init (GradualDaySummary *summary, const GradualPlan *plan, GradualDay day,
                               GradualDay today, GradualUnits units);
void gradual_day_summary_add_limits (GradualDaySummary *summary, const GradualReport *report);
void gradual_day_summary_add_stretching (GradualDaySummary *summary,
                                         const GradualStretching *stretching);
void gradual_day_summary_clear (GradualDaySummary *summary);

const char *gradual_day_state_icon_name (GradualDayState state);
const char *gradual_day_state_label (GradualDayState state);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (GradualDaySummary, gradual_day_summary_clear)

G_END_DECLS
