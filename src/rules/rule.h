/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "pass.h"

G_BEGIN_DECLS

/**
 * GradualRule:
 *
 * A hard rule. Each lies in a file of its own, and all of them in one table, in the order in which
 * they are named where several give the same bound. The functions are asked while a run is open, or
 * at the end of a week; those that are %NULL have nothing to say.
 */
typedef struct {
  const char *id;
  const char *title;    /* for people, to be translated */
  const char *sentence; /* what it bounds, for people, to be translated */
  const char *evidence; /* how sure we are of it, for people, to be translated */

  /* The most minutes of the open run. A race is not held to it. */
  int (*run_cap) (const GradualPass *pass);
  /* Whether there may be no run at all where the open one is; this holds for a race too. */
  gboolean (*forbids_run) (const GradualPass *pass);
  /* The most minutes of the week under way. */
  int (*week_cap) (const GradualPass *pass);
  /* (transfer full): why the open run may have @cap minutes at most. */
  char *(*explain_run) (const GradualPass *pass, int cap);
  /* (transfer full): why the week under way may have @cap minutes at most. */
  char *(*explain_week) (const GradualPass *pass, int cap);
} GradualRule;

extern const GradualRule gradual_rule_red_flag;
extern const GradualRule gradual_rule_pain;
extern const GradualRule gradual_rule_return;
extern const GradualRule gradual_rule_ramp;
extern const GradualRule gradual_rule_rest_days;
extern const GradualRule gradual_rule_longest_run;
extern const GradualRule gradual_rule_time_cap;
extern const GradualRule gradual_rule_cutback;
extern const GradualRule gradual_rule_weekly_growth;

#define GRADUAL_N_RULES 9

extern const GradualRule *const gradual_rules[GRADUAL_N_RULES];

/** GradualBound: the smallest bound, and the rule it comes from. */
typedef struct {
  int minutes;
  const GradualRule *rule; /* (nullable): %NULL where no rule has anything to say */
} GradualBound;

int gradual_rule_limit_run (const GradualRule *rule, const GradualPass *pass, GradualRunKind kind);
GradualBound gradual_pass_bound_run (const GradualPass *pass, GradualRunKind kind);
GradualBound gradual_pass_bound_week (const GradualPass *pass);

G_END_DECLS
