/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "day.h"
#include "symptom.h"

G_BEGIN_DECLS

/** GradualJump: how far a run or a week went past what it is measured by. */
typedef struct {
  GradualDay day; /* of the run, or the week's first; %GRADUAL_DAY_NONE where nothing is known */
  int minutes;    /* that were run */
  int measure;    /* the longest run of 30 days, or the reference of the week, minutes */
  int percent;    /* past it, rounded up: 10.1 is more than 10; 0 where it was not passed */
  gboolean is_measured; /* FALSE: there was none, and what a beginner begins with stands for it */
} GradualJump;

/**
 * GradualTrainingFacts:
 *
 * What a log says of the weeks before pain began. A plain value. Answers of yes and no are 0, 1 or
 * %GRADUAL_UNANSWERED.
 */
typedef struct {
  GradualDay first;   /* the first day that was looked at */
  GradualDay last;    /* the last: the day the pain began */
  int new_runner;     /* new, or restarted, in the last six weeks */
  GradualJump run;    /* the largest jump of a run */
  GradualJump week;   /* the largest jump of a week */
  int every_day;      /* ran on six days of a week or more */
  int most_days;      /* the most days of a week with a run */
  int race;           /* a #GradualRaceAnswer */
  int hour_runs;      /* went nearly straight to runs of an hour */
  int cadence;        /* the newest that was counted, else the mean of the logged runs rounded
                         down; steps a minute */
  int stretch_days;   /* days with a stretch in the three weeks before; unknown without any tick */
  int rarely_stretch; /* fewer than two days a week */

  /* What some of these go by. */
  GradualDay running_since; /* the first run, of all or after a long break; %GRADUAL_DAY_NONE where
                               running began before the log did */
  GradualJump hour_run;     /* the largest jump to a run of an hour */
  GradualDay cadence_counted; /* when the steps were counted; %GRADUAL_DAY_NONE: from logged runs */
} GradualTrainingFacts;

G_END_DECLS
