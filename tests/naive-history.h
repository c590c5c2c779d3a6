/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/plan.h"

/* What the naive checker looks back over: the runs that count, and what they were credited with. */

/** NAIVE_NO_CAP: no rule limits the minutes. */
#define NAIVE_NO_CAP G_MAXINT

/** NaiveRule: the hard rules, in the order of their table. */
typedef enum {
  NAIVE_RED_FLAG,
  NAIVE_PAIN,
  NAIVE_RETURN,
  NAIVE_RAMP,
  NAIVE_REST_DAYS,
  NAIVE_LONGEST_RUN,
  NAIVE_TIME_CAP,
  NAIVE_CUTBACK,
  NAIVE_WEEKLY_GROWTH,
} NaiveRule;

#define NAIVE_N_RULES 9

/** NaiveRun: a run that counts: what was run before today, what is planned from today on. */
typedef struct {
  GradualDay day;
  int week;
  int minutes; /* what may be credited; NAIVE_NO_CAP for a race with no expected time */
  int credited;
  int caps[NAIVE_N_RULES]; /* of the rules that limit its minutes */
} NaiveRun;

/** NaiveHistory: a plan as it is looked back over. Weeks count from 1. */
typedef struct {
  const GradualPlan *plan;
  const GradualSettings *settings;
  GradualDay start;
  GradualDay today;
  GArray *runs; /* (element-type NaiveRun): in the order they are run */
  int n_logged[GRADUAL_WEEKS_MAX * 7];
  int logged[GRADUAL_WEEKS_MAX * 7]; /* minutes */
  int minutes[GRADUAL_WEEKS_MAX + 1];
  int credited[GRADUAL_WEEKS_MAX + 1];
  gboolean returning[GRADUAL_WEEKS_MAX + 1];
} NaiveHistory;

/** NaiveReturn: a return to running after a break. */
typedef struct {
  guint first; /* the index of its first run */
  int reference;
  int longest;
  int week_cap; /* of its first week */
  int run_cap;  /* of its first run */
} NaiveReturn;

void naive_history_init (NaiveHistory *history, const GradualPlan *plan, GradualDay today);
void naive_history_clear (NaiveHistory *history);

NaiveRun *naive_history_run (const NaiveHistory *history, guint index);
gboolean naive_history_has_log (const NaiveHistory *history, GradualDay day);
gboolean naive_history_is_run_day (const NaiveHistory *history, GradualDay day);
int naive_history_credited (const NaiveHistory *history, int week);
int naive_history_reference (const NaiveHistory *history, int week);
int naive_history_longest (const NaiveHistory *history, GradualDay from, GradualDay until);
const GradualAway *naive_away (const GradualPlan *plan, GradualDay day);
gboolean naive_in_force (const GradualRestriction *restriction, GradualDay from, GradualDay until);

gboolean naive_return_find (const NaiveHistory *history, guint n_runs, int week, NaiveReturn *back);
int naive_return_run_cap (const NaiveHistory *history, const NaiveReturn *back, guint index);
int naive_return_week_cap (const NaiveHistory *history, const NaiveReturn *back, int week);
