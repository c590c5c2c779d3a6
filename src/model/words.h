/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* The kinds of things in a plan. Each has a nick, which is its name in files and on the command
 * line and never changes, and most have a label in the runner's language. */

/** GradualGoalKind: what a plan is for. */
typedef enum {
  GRADUAL_GOAL_RAMP,     /* the beginner ramp alone */
  GRADUAL_GOAL_5K,       /* a race of 5 km */
  GRADUAL_GOAL_10K,      /* a race of 10 km */
  GRADUAL_GOAL_HALF,     /* a half marathon */
  GRADUAL_GOAL_MARATHON, /* a marathon */
  GRADUAL_GOAL_BASE,     /* grow to a weekly total and hold it */
} GradualGoalKind;

#define GRADUAL_N_GOAL_KINDS 6

/** GradualPhase: what a week is for. */
typedef enum {
  GRADUAL_PHASE_RAMP,
  GRADUAL_PHASE_BUILD,
  GRADUAL_PHASE_CUTBACK,
  GRADUAL_PHASE_TAPER,
  GRADUAL_PHASE_RACE,
  GRADUAL_PHASE_RETURN, /* coming back after a break */
  GRADUAL_PHASE_HOLD,   /* nothing grows */
} GradualPhase;

/** GradualRunKind: what sort of run a planned run is. */
typedef enum {
  GRADUAL_RUN_EASY,
  GRADUAL_RUN_LONG,
  GRADUAL_RUN_STEADY,
  GRADUAL_RUN_WALK_RUN,
  GRADUAL_RUN_CADENCE_DRILL,
  GRADUAL_RUN_RACE,
} GradualRunKind;

/** GradualRamp: the beginner ramps; the rules have their tables. */
typedef enum {
  GRADUAL_RAMP_NONE,
  GRADUAL_RAMP_4,
  GRADUAL_RAMP_5,
  GRADUAL_RAMP_6,
  GRADUAL_RAMP_GENTLE,
} GradualRamp;

/** GradualRestrictionKind: how the answer to pain holds training back. */
typedef enum {
  GRADUAL_RESTRICTION_HOLD,     /* nothing grows */
  GRADUAL_RESTRICTION_REDUCE,   /* the week is cut to a part of its reference */
  GRADUAL_RESTRICTION_STOP,     /* no running */
  GRADUAL_RESTRICTION_RED_FLAG, /* no running until a clinician has cleared the runner */
} GradualRestrictionKind;

/** GradualAwayReason: why the runner can not run for some days. */
typedef enum {
  GRADUAL_AWAY_UNSAID,
  GRADUAL_AWAY_HOLIDAY,
  GRADUAL_AWAY_ILLNESS,
  GRADUAL_AWAY_INJURY,
} GradualAwayReason;

#define GRADUAL_N_AWAY_REASONS 4

/** GradualReplanKind: why a plan is to be made anew from here on, the most urgent reason first. */
typedef enum {
  GRADUAL_REPLAN_PAIN,   /* it hurt */
  GRADUAL_REPLAN_RETURN, /* there was no run for eight days or more */
  GRADUAL_REPLAN_REPEAT, /* less than four fifths of the last week was run */
  GRADUAL_REPLAN_RACE,   /* the plan no longer makes ready for its race */
} GradualReplanKind;

const char *gradual_goal_kind_to_nick (GradualGoalKind kind);
gboolean gradual_goal_kind_from_nick (const char *nick, GradualGoalKind *kind);
const char *gradual_goal_kind_label (GradualGoalKind kind);
gboolean gradual_goal_kind_is_race (GradualGoalKind kind);

const char *gradual_phase_to_nick (GradualPhase phase);
gboolean gradual_phase_from_nick (const char *nick, GradualPhase *phase);
const char *gradual_phase_label (GradualPhase phase);

const char *gradual_run_kind_to_nick (GradualRunKind kind);
gboolean gradual_run_kind_from_nick (const char *nick, GradualRunKind *kind);
const char *gradual_run_kind_label (GradualRunKind kind);

const char *gradual_ramp_to_nick (GradualRamp ramp);
gboolean gradual_ramp_from_nick (const char *nick, GradualRamp *ramp);

const char *gradual_restriction_kind_to_nick (GradualRestrictionKind kind);
gboolean gradual_restriction_kind_from_nick (const char *nick, GradualRestrictionKind *kind);

const char *gradual_away_reason_to_nick (GradualAwayReason reason);
gboolean gradual_away_reason_from_nick (const char *nick, GradualAwayReason *reason);
const char *gradual_away_reason_label (GradualAwayReason reason);

const char *gradual_replan_kind_to_nick (GradualReplanKind kind);
gboolean gradual_replan_kind_from_nick (const char *nick, GradualReplanKind *kind);

G_END_DECLS
