/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/plan.h"
#include "rules/finding.h"

G_BEGIN_DECLS

/** GradualReportEntry: what the rules, or the advice, say about one week. */
typedef struct {
  GradualSeverity severity;
  char *place;  /* "Week 7, 4–10 Jan" */
  char *word;   /* "Too much" */
  char *detail; /* a line for each finding, with its numbers */
  char *spoken; /* all of it, for a screen reader */
} GradualReportEntry;

/** GradualReportSummary: what stands on the page about a plan that was opened. */
typedef struct {
  gboolean is_sound;  /* no hard rule is broken, and so nothing has to change */
  char *headline;     /* "9 of 18 weeks grow too fast" */
  char *basis;        /* what the rules were asked with */
  char *remedy;       /* what making it gradual would change */
  GPtrArray *entries; /* (element-type GradualReportEntry): what is broken, then advice */
} GradualReportSummary;

void gradual_report_summary_init (GradualReportSummary *summary, const GradualPlan *plan,
                                  int first_week, gboolean is_foreign, GradualDay today);
void gradual_report_summary_clear (GradualReportSummary *summary);

GradualDay gradual_report_as_of (const GradualPlan *plan, GradualDay today);
char *gradual_report_tell_changes (const GArray *changes);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (GradualReportSummary, gradual_report_summary_clear)

G_END_DECLS
