/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/plan.h"
#include "rules/check.h"
#include "units.h"

G_BEGIN_DECLS

/** GradualWeekSummary: a week of a plan in the words and lengths that are shown for it. */
typedef struct {
  GradualPhase phase;
  gboolean is_current;
  gboolean is_over;
  gboolean is_forbidden;   /* what is left of it is all without running, by a restriction */
  GradualAlert alert;      /* how loudly to say that what was run was over the week's limit */
  const char *phase_label; /* what the week is for, in words */
  char *title;             /* "Week 7" */
  char *dates;             /* "12–18 May" */
  char *total;             /* "2 h 58" */
  char *change;            /* "+6 %" over the reference; "" without a reference */
  char *room;              /* "11 min left"; of a week that is over "of 3 h 05 planned" */
  char *spoken;            /* all of it in a sentence */
  double bar_fraction;     /* the total's part of the bar, 0 to 1 */
  double cap_fraction;     /* where the bar has its mark, 0 to 1 */
} GradualWeekSummary;

int gradual_week_summary_scale (const GradualReport *report);
void gradual_week_summary_init (GradualWeekSummary *summary, const GradualPlan *plan, guint index,
                                const GradualReport *report, int scale, GradualDay today,
                                GradualUnits units);
void gradual_week_summary_clear (GradualWeekSummary *summary);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (GradualWeekSummary, gradual_week_summary_clear)

G_END_DECLS
