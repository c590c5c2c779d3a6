/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "planner.h"
#include "rules/pass.h"
#include "week-days.h"

G_BEGIN_DECLS

/** GRADUAL_ROUND_TO: people like multiples of five minutes. */
#define GRADUAL_ROUND_TO 5

/** gradual_round_down: Returns: the multiple of %GRADUAL_ROUND_TO that is not above @minutes. */
static inline int
gradual_round_down (int minutes)
{
  return minutes / GRADUAL_ROUND_TO * GRADUAL_ROUND_TO;
}

/**
 * GradualOrigin:
 *
 * Where the planner goes on from in a plan that has begun.
 */
typedef struct {
  GradualPass pass;     /* as it is when the first week to be planned begins */
  GradualLevel reached; /* what the runner does now; of what was before a break, nothing */
  GradualLevel wish; /* what that week is to grow from; in a return, what it is to come back to */
  int ramp_step;     /* which week of the ramp's table comes next, from 0 */
} GradualOrigin;

/**
 * GradualCourse:
 *
 * A request with every default filled in: what the planner's tries have in common.
 */
typedef struct {
  GradualPlanHead head; /* borrows from the request and from the course */
  GradualContext context;
  char *id;      /* (owned) */
  char *created; /* (owned) */

  GradualLevel aim;   /* no week grows past it */
  GradualLevel ready; /* without this there is no plan; nothing for a goal that is no race */
  GradualLevel target;
  GPtrArray *away; /* (nullable) (transfer none): of the request */
  int ramp_weeks;
  int taper_weeks;
  int n_weeks;     /* may be below 1: a race before the plan can start */
  int race_offset; /* day of the race in the last week, from 0; −1 for no race */
  int runs;        /* runs a week */
  GradualWeekDays days;
  GradualWeekDays eve_days;                     /* of a week before a race on a week's first day */
  gboolean is_ramp_day[GRADUAL_DAYS_PER_WEEK];  /* by place in the week, in the weeks of the ramp */
  gboolean is_spare_day[GRADUAL_DAYS_PER_WEEK]; /* the runner's days: for a run of a day away */
  guint8 days_away[GRADUAL_WEEKS_MAX];          /* bit 0 is the week's first day */
  const GradualOrigin *origin; /* (nullable): %NULL for a plan from its first week on */
  gboolean steady;
  gboolean fewer_runs;
} GradualCourse;

gboolean gradual_course_init (GradualCourse *course, const GradualRequest *request, GError **error);
GradualLevel gradual_course_start_level (const GradualCourse *course);
void gradual_course_retarget (GradualCourse *course, GradualGoalKind goal);
void gradual_course_clear (GradualCourse *course);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (GradualCourse, gradual_course_clear)

G_END_DECLS
