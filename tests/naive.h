/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/plan.h"

/* A second checker of the hard rules. It shares nothing with the rules of the program but the
 * model: it was written from the text of the rules alone, and as plainly as they read. For every
 * day and week it looks back over all that came before. */

/** NaiveFinding: one hard rule, broken in one place. */
typedef struct {
  const char *rule;
  int week;
  GradualDay date; /* the week's first day where the whole week is meant */
  int asked;
  int allowed;
} NaiveFinding;

/** NaiveWeek: the numbers of one week. */
typedef struct {
  int minutes;
  int reference;
  int cap;
} NaiveWeek;

/** NaiveReport: what is broken in a plan, run by run and week by week. */
typedef struct {
  GArray *findings; /* (element-type NaiveFinding): by week; a week's runs first */
  GArray *weeks;    /* (element-type NaiveWeek): all weeks of the plan */
} NaiveReport;

NaiveReport *naive_check (const GradualPlan *plan, GradualDay today, int first_week);
int naive_longest_before (const GradualPlan *plan, GradualDay day);
char *naive_report_to_text (const NaiveReport *report);
void naive_report_free (NaiveReport *report);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (NaiveReport, naive_report_free)
