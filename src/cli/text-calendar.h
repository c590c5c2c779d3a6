/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rules/check.h"

G_BEGIN_DECLS

/** GRADUAL_CALENDAR_COLUMNS: the width of a calendar where nothing narrower is asked for. */
#define GRADUAL_CALENDAR_COLUMNS 100

/** GradualCalendarStyle: how a plan is written for people. */
typedef struct {
  gboolean unicode;    /* whether signs beyond ASCII can be shown */
  gboolean colour;     /* whether the terminal shows colour */
  int columns;         /* how wide it may be; a week needs about 70 */
  GradualDay today;    /* its week is marked */
  GradualDay as_of;    /* days before this one are over: what was not logged was missed */
  const char *message; /* (nullable): the planner's sentences about the plan */
} GradualCalendarStyle;

char *gradual_text_calendar (const GradualPlan *plan, const GradualReport *report,
                             const GradualCalendarStyle *style);

G_END_DECLS
