/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "check.h"

G_BEGIN_DECLS

/**
 * GradualAdvice:
 *
 * An advice: shown, never a reason to refuse. Like the rules, each lies in a file of its own, and
 * all of them in one table.
 */
typedef struct {
  const char *id;
  const char *title;    /* for people, to be translated */
  const char *sentence; /* for people, to be translated */
  const char *evidence; /* how sure we are of it, for people, to be translated */
  /* Adds to the report what there is to say about the plan as a whole. */
  void (*advise_plan) (const GradualPlan *plan, GradualReport *report);
  /* Adds to the report what there is to say about a week that is not over. */
  void (*advise_week) (const GradualPlan *plan, guint week, GradualReport *report);
} GradualAdvice;

extern const GradualAdvice gradual_advice_long_run_share;
extern const GradualAdvice gradual_advice_taper;
extern const GradualAdvice gradual_advice_over_limit;
extern const GradualAdvice gradual_advice_thin_base;

#define GRADUAL_N_ADVICE 4

extern const GradualAdvice *const gradual_advice[GRADUAL_N_ADVICE];

int gradual_long_run_share_percent (GradualGoalKind goal, int runs);

GradualAlert gradual_over_limit_alert (int asked, int allowed, int reference, gboolean is_week);
void gradual_over_limit_add (GradualReport *report, const GradualFinding *finding, int reference,
                             gboolean is_week);

G_END_DECLS
