/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/plan.h"

G_BEGIN_DECLS

/** GRADUAL_TAPER_WEEKS_MAX: the weeks of the longest taper. */
#define GRADUAL_TAPER_WEEKS_MAX 3

/** GradualLevel: how far training has come: a longest run and a week, in minutes. */
typedef struct {
  int longest;
  int week;
} GradualLevel;

/** GradualGoalProfile: what a race asks for. */
typedef struct {
  GradualLevel ready;                         /* enough to take part */
  GradualLevel target;                        /* what the plan aims at */
  int taper_weeks;                            /* the race week included */
  int taper_percent[GRADUAL_TAPER_WEEKS_MAX]; /* of the peak week, for each week of the taper */
} GradualGoalProfile;

const GradualGoalProfile *gradual_goal_profile (GradualGoalKind kind);
GradualLevel gradual_level_max (GradualLevel a, GradualLevel b);
gboolean gradual_level_reaches (GradualLevel level, GradualLevel wanted);

G_END_DECLS
