/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "away.h"
#include "day.h"
#include "log-entry.h"
#include "restriction.h"
#include "run.h"
#include "settings.h"
#include "week.h"
#include "words.h"

G_BEGIN_DECLS

/** GRADUAL_WEEKS_MAX: the longest plan, in weeks: two years. */
#define GRADUAL_WEEKS_MAX 104

/** GRADUAL_PACE_MIN, GRADUAL_PACE_MAX: the paces that are taken for real, seconds a kilometre. */
#define GRADUAL_PACE_MIN 120
#define GRADUAL_PACE_MAX 1200

/** GradualGoal: what a plan is for. */
typedef struct {
  GradualGoalKind kind;
  GradualDay race_date; /* %GRADUAL_DAY_NONE where there is no race */
  int target_minutes;   /* the weekly minutes that a base plan grows to, else %GRADUAL_ABSENT */
} GradualGoal;

/** GradualBaseline: what the runner does before the plan starts. */
typedef struct {
  int weekly_minutes;
  int longest_run_minutes; /* the longest run of the last 30 days; 0 for none */
} GradualBaseline;

/** GradualRunner: who the plan is for. */
typedef struct {
  int runs_per_week;        /* 1 to 6 */
  GradualWeekdays run_days; /* the days the runner can run on */
  GDateWeekday long_run_day;
  int easy_pace_s_per_km; /* seconds a kilometre, or %GRADUAL_ABSENT */
  GradualBaseline baseline;
} GradualRunner;

/** GradualReview: what the runner last decided about, where the plan was to be made anew. */
typedef struct {
  GradualDay day; /* when; %GRADUAL_DAY_NONE for never */
  GradualReplanKind kind;
  int weekly_minutes;      /* what was told that it leads to before the race's taper; 0: nothing */
  int longest_run_minutes; /* likewise */
} GradualReview;

/** GradualExtra: the objects of a plan's head that may hold unknown members. */
typedef enum {
  GRADUAL_EXTRA_PLAN,
  GRADUAL_EXTRA_GOAL,
  GRADUAL_EXTRA_RUNNER,
  GRADUAL_EXTRA_BASELINE,
  GRADUAL_EXTRA_RULES,
  GRADUAL_EXTRA_REVIEW,
} GradualExtra;

#define GRADUAL_N_EXTRAS 6

/**
 * GradualPlanHead:
 *
 * Everything of a plan but its weeks, log, restrictions and days away. In a head that is given to
 * gradual_plan_new() the strings are borrowed.
 */
typedef struct {
  const char *id; /* a UUID */
  const char *title;
  const char *created; /* an instant in ISO 8601, UTC, "2026-11-22T10:00:00Z" */
  GradualGoal goal;
  GDateWeekday week_starts_on;
  GradualRunner runner;
  GradualSettings settings;
  GradualReview review;
  const char *extras[GRADUAL_N_EXTRAS]; /* (nullable): unknown members, as in #GradualRun */
} GradualPlanHead;

/**
 * GradualPlan:
 *
 * A plan with what has been run of it: an immutable snapshot, shared by reference. Read the
 * members, never write them, nor what the arrays hold; snapshots share their arrays.
 */
typedef struct {
  GradualPlanHead head;
  GPtrArray *weeks;        /* (element-type GradualWeek): at least one, one after the other */
  GPtrArray *log;          /* (element-type GradualLogEntry): in the order they began */
  GPtrArray *restrictions; /* (element-type GradualRestriction) */
  GPtrArray *away;         /* (element-type GradualAway): in order, no day in two of them */
} GradualPlan;

GradualPlan *gradual_plan_new (const GradualPlanHead *head, GPtrArray *weeks, GPtrArray *log,
                               GPtrArray *restrictions);
GradualPlan *gradual_plan_ref (const GradualPlan *plan);
void gradual_plan_unref (GradualPlan *plan);

GPtrArray *gradual_week_array_new (void);
GPtrArray *gradual_log_array_new (void);
GPtrArray *gradual_restriction_array_new (void);

GradualPlan *gradual_plan_with_head (const GradualPlan *plan, const GradualPlanHead *head);
GradualPlan *gradual_plan_with_weeks (const GradualPlan *plan, GPtrArray *weeks);
GradualPlan *gradual_plan_with_run (const GradualPlan *plan, GradualDay day, GradualRun *run);
GradualPlan *gradual_plan_with_log_entry (const GradualPlan *plan, GradualLogEntry *entry);
GradualPlan *gradual_plan_without_log_entry (const GradualPlan *plan, const char *id);
GradualPlan *
gradual_plan_with_restriction (const GradualPlan *plan, GradualRestriction *restriction);
GradualPlan *gradual_plan_with_restrictions (const GradualPlan *plan, GPtrArray *restrictions);
GradualPlan *gradual_plan_with_away (const GradualPlan *plan, GPtrArray *away);

guint gradual_plan_n_weeks (const GradualPlan *plan);
const GradualWeek *gradual_plan_week (const GradualPlan *plan, guint index);
GradualDay gradual_plan_start (const GradualPlan *plan);
GradualDay gradual_plan_end (const GradualPlan *plan);
gboolean gradual_plan_has_day (const GradualPlan *plan, GradualDay day);
const GradualRun *gradual_plan_run_on (const GradualPlan *plan, GradualDay day);
const GradualAway *gradual_plan_away_on (const GradualPlan *plan, GradualDay day);
guint gradual_plan_first_log_since (const GradualPlan *plan, GradualDay day);
const GradualLogEntry *gradual_plan_find_log_entry (const GradualPlan *plan, const char *id);
gboolean gradual_plan_has_log_on (const GradualPlan *plan, GradualDay day);
int gradual_plan_minutes_logged_on (const GradualPlan *plan, GradualDay day);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (GradualPlan, gradual_plan_unref)

G_END_DECLS
