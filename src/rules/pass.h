/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/plan.h"

G_BEGIN_DECLS

/** GRADUAL_NO_CAP: what a rule answers that has nothing to say. */
#define GRADUAL_NO_CAP G_MAXINT

/** GRADUAL_WINDOW_DAYS: the days that the longest run is looked for in, of the longest-run rule. */
#define GRADUAL_WINDOW_DAYS 30

/** GRADUAL_EASY_PERCENT: a week up to this part of its reference is an easy one, of cutback. */
#define GRADUAL_EASY_PERCENT 85

/** GradualContext: what holds for a whole pass. All borrowed. */
typedef struct {
  const GradualSettings *settings;
  GradualBaseline baseline;
  GradualDay start;
  const GPtrArray *restrictions; /* (element-type GradualRestriction) (nullable) */
  const GPtrArray *away;         /* (element-type GradualAway) (nullable) */
} GradualContext;

/** GradualReturn: the way back after a break. */
typedef struct {
  gboolean in_force;
  int first_week;     /* the index of the week with the first run after the break */
  int gap;            /* days between the last run before it and the first one after it */
  gboolean for_pain;  /* running was forbidden during the break, or it was for an injury */
  int week_before;    /* R₀: the largest week before it, minutes */
  int longest_before; /* L₀: the longest run before it, minutes */
  gboolean has_run;   /* whether a run has been taken in since */
  int longest_since;  /* Lr: the longest credited run since, minutes; 0 before the first one */
} GradualReturn;

/**
 * GradualPass:
 *
 * The state of the one walk over a plan, day after day, that all rules are asked in. Each rule is
 * an upper bound that depends on earlier days only, so that the same walk checks a plan, fits it
 * and makes one. A plain value: copy it to try something and go back.
 */
typedef struct {
  const GradualContext *context;

  int week;        /* the index of the week under way, from 0 */
  int credited[3]; /* C of the three weeks before it, the last one first */
  guint8 easy;     /* which weeks before it were easy; bit 0 is the last one */

  GradualDay day;     /* the day of the run that was opened last */
  gint16 longest[32]; /* the longest credited run of each of the last 32 days, by day modulo 32 */

  GradualDay last_run;       /* the day of the last run; before the plan, what the baseline says */
  GradualDay last_own_run;   /* the same without the baseline's run */
  int reference_at_last_run; /* the largest of C(v), C(v−1), C(v−2), where v is its week */
  GradualReturn back;

  gboolean week_is_return;  /* whether a return is in force in the week under way */
  int week_minutes;         /* W so far */
  int week_credit;          /* what is credited so far, without the week's cap */
  int week_run_days;        /* days with a run so far */
  int week_run_days_before; /* the same before the day of the open run */
} GradualPass;

void gradual_context_init (GradualContext *context, const GradualPlan *plan);

void gradual_pass_init (GradualPass *pass, const GradualContext *context);
void gradual_pass_open_run (GradualPass *pass, GradualDay day);
void gradual_pass_take (GradualPass *pass, int minutes, int creditable);
void gradual_pass_take_race (GradualPass *pass, int minutes);
void gradual_pass_take_logs (GradualPass *pass, const GradualPlan *plan, GradualDay day);
void gradual_pass_take_planned (GradualPass *pass, const GradualPlan *plan, GradualDay day,
                                const GradualRun *run, GradualDay today);
void gradual_pass_end_week (GradualPass *pass);

GradualDay gradual_pass_week_start (const GradualPass *pass);
int gradual_pass_reference (const GradualPass *pass);
int gradual_pass_longest (const GradualPass *pass, GradualDay *day);
gboolean gradual_pass_in_ramp (const GradualPass *pass);

int gradual_pass_run_cap (const GradualPass *pass);
int gradual_pass_week_cap (const GradualPass *pass);

G_END_DECLS
