/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/plan.h"
#include "rules/check.h"

G_BEGIN_DECLS

/** GradualWeekSummary: a week of a plan in the words and lengths that are shown for it. */
typedef struct {
  GradualPhase phase;
  gboolean is_current;
  char *title;         /* "Week 7" */
  char *dates;         /* "12–18 May" */
  char *total;         /* "2 h 58" */
  char *change;        /* "+6 %" over the reference; "" without a reference */
  char *cap;           /* "at most 3 h 09" */
  char *spoken;        /* all of it in a sentence */
  double bar_fraction; /* the total's part of the bar, 0 to 1 */
  double cap_fraction; /* where the bar has its mark, 0 to 1 */
} GradualWeekSummary;

int gradual_week_summary_scale (const GradualReport *report);
void gradual_week_summary_init (GradualWeekSummary *summary, const GradualWeek *week,
                                const GradualWeekReport *numbers, int scale, GradualDay today);
void gradual_week_summary_clear (GradualWeekSummary *summary);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (GradualWeekSummary, gradual_week_summary_clear)

G_END_DECLS
