/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "finding.h"

G_BEGIN_DECLS

/** GradualWeekReport: the numbers of one week. */
typedef struct {
  int number;
  GradualDay start;
  int minutes;   /* W: logged for days that are over, planned for today and later */
  int reference; /* R: the largest credited week of the three before */
  int cap;       /* the most minutes that the rules allow in the week */
} GradualWeekReport;

/** GradualReport: what the rules have to say about a plan. */
typedef struct {
  GPtrArray *findings; /* (element-type GradualFinding): week after week, a week's own last */
  GArray *weeks;       /* (element-type GradualWeekReport) */
} GradualReport;

GradualReport *gradual_check (const GradualPlan *plan, GradualDay today, int first_week);
gboolean gradual_report_is_sound (const GradualReport *report);
void gradual_report_add (GradualReport *report, const GradualFinding *finding);
void gradual_report_free (GradualReport *report);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (GradualReport, gradual_report_free)

G_END_DECLS
