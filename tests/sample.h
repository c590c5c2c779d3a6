/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/plan.h"
#include "rules/check.h"
#include "rules/rule.h"

/* Small plans for tests, written as they would be on paper. Weeks are separated by "/", their days,
 * from Monday, by blanks; days that are left out at the end of a week are days of rest:
 *
 *   "30 - 30 - 30 - 60L *3 / 20 - 20 - - - 90R"
 *
 * "-" is a day of rest; a number is a run of so many minutes, easy or with a letter after it (L
 * long, S steady, W walk-run, C cadence drill, R race); "R" is a race with no expected time; "*3"
 * makes three weeks of the one it ends. A log is written in the same way, several runs of one day
 * with "+" between them: "30+10 - 25". */

/** SAMPLE_OPEN: a restriction that has no last day yet. */
#define SAMPLE_OPEN GRADUAL_DAY_NONE

#define SAMPLE_RESTRICTIONS_MAX 3
#define SAMPLE_AWAY_MAX         2

/** SampleRestriction: a restriction; it is one where it has a first day. */
typedef struct {
  GradualRestrictionKind kind;
  GradualDay from;
  GradualDay until;
  int percent;
} SampleRestriction;

/** SampleAway: days away; they are some where they have a first one. */
typedef struct {
  GradualDay from;
  GradualDay until;
  GradualAwayReason reason;
} SampleAway;

/** Sample: what there is to say about a plan. What is not said is 0 and has the usual meaning. */
typedef struct {
  const char *weeks;
  const char *log;    /* (nullable) */
  const char *phases; /* (nullable): the weeks' phases by nick, "build cutback"; else all build */
  int weekly;         /* the baseline's minutes of a week */
  int longest;        /* the baseline's longest run, minutes */
  GradualGoalKind goal;
  const GradualSettings *settings; /* (nullable): the defaults */
  GradualDay today;                /* the plan's first day where it is not said */
  int first_week;                  /* of the check; 1 where it is not said */
  SampleRestriction restrictions[SAMPLE_RESTRICTIONS_MAX];
  SampleAway away[SAMPLE_AWAY_MAX]; /* in order */
} Sample;

/** SampleWalk: a pass that has come to some day of a plan. */
typedef struct {
  GradualPlan *plan;
  GradualContext context;
  GradualPass pass;
} SampleWalk;

GradualDay sample_day (int week, int day);
GradualPlan *sample_plan (const Sample *sample);
char *sample_grid (const GradualPlan *plan);

void sample_walk_to_run (SampleWalk *walk, const Sample *sample, GradualDay day);
void sample_walk_to_week_end (SampleWalk *walk, const Sample *sample, int week);
void sample_walk_to_week (SampleWalk *walk, const Sample *sample, int week);
void sample_walk_clear (SampleWalk *walk);
int sample_run_cap (const Sample *sample, const GradualRule *rule, GradualDay day);
int sample_week_cap (const Sample *sample, const GradualRule *rule, int week);

char *sample_findings (const GradualReport *report, GradualSeverity severity);
char *sample_check (const Sample *sample);
char *sample_advice (const Sample *sample);
char *sample_because (const Sample *sample);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (SampleWalk, sample_walk_clear)

/* Compares text that the caller gives up, and frees it. */
#define sample_assert_text(text, expected)                  \
  G_STMT_START                                              \
  {                                                         \
    g_autofree char *sample_assert_text_text = (text);      \
                                                            \
    ck_assert_str_eq (sample_assert_text_text, (expected)); \
  }                                                         \
  G_STMT_END
