/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/plan.h"
#include "rules/goal-profile.h"

G_BEGIN_DECLS

/** GRADUAL_BASE_TARGET_MINUTES: the weekly minutes that a base plan grows to if none are asked. */
#define GRADUAL_BASE_TARGET_MINUTES 180

/** GRADUAL_BASE_WEEKS: the weeks of a base plan if none are asked. */
#define GRADUAL_BASE_WEEKS 12

/**
 * GradualRequest:
 *
 * What a runner wants. After gradual_request_init() every member but the goal has a default.
 */
typedef struct {
  GradualGoalKind goal;
  GradualDay race_date; /* of a race; %GRADUAL_DAY_NONE to give @weeks instead */
  GradualDay start;     /* the plan starts on the first @week_starts_on on or after this day */
  int weeks;            /* the plan's length, or 0: from the race date, the ramp, or the default */
  int target_minutes;   /* the weekly minutes of a base plan, or 0 for the default */
  GradualRamp ramp;     /* the ramp to begin with; %GRADUAL_RAMP_NONE: one only where needed */
  gboolean runs_regularly;   /* FALSE: begins with a ramp, whatever the baseline says */
  GradualBaseline baseline;  /* all 0 for a runner who does not run yet */
  GradualDay last_run;       /* the last run before the plan, %GRADUAL_DAY_NONE for a recent one */
  int runs_per_week;         /* 1 to 6, or 0 for the default */
  GradualWeekdays run_days;  /* the days the runner can run on, or 0 for the default */
  GDateWeekday long_run_day; /* or %G_DATE_BAD_WEEKDAY for the default */
  int easy_pace_s_per_km;    /* or %GRADUAL_ABSENT */
  GDateWeekday week_starts_on;
  gboolean steady;          /* one steady run a week past the fourth build week */
  GradualSettings settings; /* its ramp is not looked at */
  GPtrArray *away;     /* (nullable) (element-type GradualAway): the days without a run, in order */
  const char *id;      /* (nullable): the plan's UUID; %NULL for one made from the request */
  const char *title;   /* (nullable): the plan's title; %NULL for one after the goal */
  const char *created; /* (nullable): ISO 8601 instant; %NULL for now */
} GradualRequest;

/** GradualPlannerError: a request that can not be answered by a plan or a refusal. */
typedef enum {
  GRADUAL_PLANNER_ERROR_VALUE, /* a value is out of its range, or two do not go together */
} GradualPlannerError;

#define GRADUAL_PLANNER_ERROR (gradual_planner_error_quark ())
GQuark gradual_planner_error_quark (void);

/** GradualOutcome: the planner's answer. */
typedef struct {
  GradualPlan *plan;          /* (nullable): %NULL where the race can not be reached in time */
  GradualLevel reached;       /* what the plan reaches, or would reach, before the taper */
  gboolean reaches_target;    /* whether that is the goal's target */
  int growth_percent;         /* the weekly growth that was enough, 1 to the rule's */
  int longest_run_percent;    /* the growth of the longest run that was enough, likewise */
  GradualDay earliest_ready;  /* of a race: the first race day that can be reached, or none */
  GradualDay earliest_target; /* of a race: the first one with the whole target, or none */
  gboolean has_longest_race; /* where there is no plan: whether any race can be reached by the asked
                                day */
  GradualGoalKind longest_race; /* the longest race that is reachable by the asked day */
  int runs_per_week;            /* the runs a week that were planned */
  gboolean fewer_runs;          /* whether that is less than what was asked, for the rest days */
  char *message;                /* a sentence or two for people: what it reaches, or why not */
} GradualOutcome;

void gradual_request_init (GradualRequest *request);
gboolean gradual_request_needs_ramp (const GradualRequest *request);

GradualOutcome *gradual_plan_make (const GradualRequest *request, GError **error);
void gradual_outcome_free (GradualOutcome *outcome);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (GradualOutcome, gradual_outcome_free)

G_END_DECLS
