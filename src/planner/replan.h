/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/plan.h"
#include "rules/goal-profile.h"
#include "week-change.h"

G_BEGIN_DECLS

/** GradualReplanWay: how a plan can go on. */
typedef enum {
  GRADUAL_WAY_ANEW,         /* to the same goal, by other weeks */
  GRADUAL_WAY_LATER_DATE,   /* to the same race, later */
  GRADUAL_WAY_SHORTER_RACE, /* to a shorter race on the same day */
  GRADUAL_WAY_WALK_BREAKS,  /* to the same race, to be finished with walk breaks */
  GRADUAL_WAY_RAMP,         /* a plan of its own, which begins with the ramp */
} GradualReplanWay;

#define GRADUAL_N_WAYS 5

/** GradualReplanOption: one way to go on, as a plan. */
typedef struct {
  GradualReplanWay way;
  char *title;          /* a few words for people */
  char *because;        /* a sentence or two for people, with the numbers */
  GradualPlan *plan;    /* keeps every hard rule from the day on, its past is untouched */
  GradualLevel reached; /* what it leads to: before the taper of a race, else at its end */
} GradualReplanOption;

/** GradualReplan: a proposal to make what is to come of a plan anew. */
typedef struct {
  GradualReplanKind kind;
  GradualDay day;        /* the day it is made on */
  char *title;           /* a few words for people */
  char *reason;          /* a sentence or two for people, with the numbers */
  GradualLevel reached;  /* what the plan leads to if it is kept as it is */
  gboolean race_is_kept; /* whether @options begin with a way to the same race on its day; TRUE
                            where there is no race */
  gboolean goes_on;      /* whether for the sake of the race no week comes once more */
  GPtrArray *options;    /* (element-type GradualReplanOption): the one to take first */
} GradualReplan;

GradualReplan *gradual_replan (const GradualPlan *plan, GradualDay today);
void gradual_replan_free (GradualReplan *replan);

const char *gradual_replan_way_to_nick (GradualReplanWay way);
const GradualReplanOption *gradual_replan_find (const GradualReplan *replan, GradualReplanWay way);
GradualPlan *gradual_replan_keep (const GradualReplan *replan, const GradualPlan *plan);
char *gradual_replan_week_reason (const GradualReplan *replan, const GradualReplanOption *option,
                                  const GradualWeekChange *change);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (GradualReplan, gradual_replan_free)

G_END_DECLS
