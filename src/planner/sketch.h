/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "course.h"

G_BEGIN_DECLS

/** GradualRates: how fast a try grows, in percent a week. */
typedef struct {
  int growth;      /* of the week, 1 to the rule's g */
  int longest_run; /* of the longest run, 1 to the rule's p */
} GradualRates;

/** GradualSketchWeek: one week as minutes, before it becomes a plan. */
typedef struct {
  GradualPhase phase;
  int long_offset;                    /* the long run's place in the week */
  int minutes[GRADUAL_DAYS_PER_WEEK]; /* by place in the week; the race is not among them */
  int reference;                      /* R of the week */
} GradualSketchWeek;

/**
 * GradualSketch:
 *
 * A try at a plan on its way, week after week. A plain value: copy it to try something and go back.
 */
typedef struct {
  const GradualCourse *course;
  GradualRates rates;
  GradualPass pass;
  GradualLevel wish;      /* what the rates alone would give: grows without any rounding */
  GradualLevel recent[3]; /* the longest run and the minutes of the last three weeks */
  GradualLevel reached;   /* the most so far */
  GradualLevel peak;      /* the most that was planned before the taper */
  int build_weeks;        /* weeks since the ramp, a return, or where a plan goes on */
  int ramp_step;          /* which week of the ramp's table comes next, from 0 */
  int eve_week;           /* the week before a race on a week's first day, or −1 */
  GradualWeekDays days;   /* of the week under way */
  int days_missing;       /* how many runs that week has less than usual, for days away */
} GradualSketch;

GradualRates gradual_rates_full (const GradualCourse *course);

GradualLevel gradual_sketch_hope (const GradualSketch *sketch, int weeks);
void gradual_sketch_init (GradualSketch *sketch, const GradualCourse *course, GradualRates rates);
void
gradual_sketch_build_week (GradualSketch *sketch, gboolean is_rounded, GradualSketchWeek *week);
void gradual_sketch_taper_week (GradualSketch *sketch, int weeks_left, GradualSketchWeek *week);

G_END_DECLS
