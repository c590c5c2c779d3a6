/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/library.h"
#include "planner/planner.h"
#include "rules/standing.h"

G_BEGIN_DECLS

/** GRADUAL_RUN_DAYS_MAX: the most days a week that a plan can have a run on. */
#define GRADUAL_RUN_DAYS_MAX 6

/** GradualAnswersField: the parts of the answers, as the form of a new plan asks for them. */
typedef enum {
  GRADUAL_ANSWERS_GOAL,
  GRADUAL_ANSWERS_NOW,
  GRADUAL_ANSWERS_DAYS,
  GRADUAL_ANSWERS_LONG_RUN_DAY,
  GRADUAL_ANSWERS_PACE,
} GradualAnswersField;

#define GRADUAL_N_ANSWERS_FIELDS 5

/** GradualAnswers: what the form holds. */
typedef struct {
  GradualGoalKind goal;
  GradualDay race_date; /* kept while another goal is chosen; %GRADUAL_DAY_NONE: not a date */
  int target_minutes;   /* the weekly minutes to grow to, of %GRADUAL_GOAL_BASE */
  int weekly_minutes;   /* what is run now; 0 for a runner who does not run yet */
  int longest_minutes;  /* the longest run of the last 30 days */
  GradualStanding log;  /* what the log says of both; no last run: there is no log */
  GradualRamp ramp;     /* how to begin, for a runner who has to begin with a ramp */
  GradualWeekdays run_days;
  GDateWeekday long_run_day;
  int easy_pace_s_per_km; /* or %GRADUAL_ABSENT; 0 where what was typed is no pace */
  GDateWeekday week_starts_on;
  GradualDay today;
} GradualAnswers;

void gradual_answers_init (GradualAnswers *answers, GradualDay today, GDateWeekday week_starts_on);
gboolean gradual_answers_take_log (GradualAnswers *answers, const GradualLibrary *library);
gboolean gradual_answers_has_week_of_log (const GradualAnswers *answers);
gboolean gradual_answers_has_longest_of_log (const GradualAnswers *answers);
guint gradual_answers_list_run_days (const GradualAnswers *answers,
                                     GDateWeekday days[GRADUAL_DAYS_PER_WEEK]);
void gradual_answers_set_run_days (GradualAnswers *answers, GradualWeekdays days);

char *gradual_answers_problem (const GradualAnswers *answers, GradualAnswersField *question);
gboolean gradual_answers_need_ramp (const GradualAnswers *answers);
void gradual_answers_to_request (const GradualAnswers *answers, GradualRequest *request);

gboolean gradual_pace_parse (const char *text, int *seconds_per_km);

G_END_DECLS
