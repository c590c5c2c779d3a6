/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/plan.h"

G_BEGIN_DECLS

/** GRADUAL_CADENCE_WEEKS: how many weeks the drill goes on, of the guide. */
#define GRADUAL_CADENCE_WEEKS 6

/** GradualCadenceSession: what a drill of one week is. */
typedef struct {
  int times;         /* how often the beat is run to; 0 where it is not in turns */
  int minutes;       /* to the beat each time; of the run's beginning where it is not in turns; 0
                        where there is no beat */
  int free_minutes;  /* in between */
  int check_seconds; /* counted in each kilometre; 0 for none */
} GradualCadenceSession;

const GradualCadenceSession *gradual_cadence_session (int week);
char *gradual_cadence_session_title (int week);
char *gradual_cadence_session_words (int week);

int gradual_cadence_week_on (const GradualPlan *plan, GradualDay day);

G_END_DECLS
