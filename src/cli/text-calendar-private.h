/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "text-calendar.h"
#include "text-style.h"

G_BEGIN_DECLS

/** GradualCalendarMark: the sign behind the minutes of a day. */
typedef enum {
  GRADUAL_MARK_NONE, /* an easy run, the most usual one */
  GRADUAL_MARK_REST,
  GRADUAL_MARK_LONG,
  GRADUAL_MARK_STEADY,
  GRADUAL_MARK_WALK_RUN,
  GRADUAL_MARK_CADENCE_DRILL,
  GRADUAL_MARK_RACE,
  GRADUAL_MARK_DONE,
  GRADUAL_MARK_MISSED,
  GRADUAL_MARK_AWAY,
} GradualCalendarMark;

#define GRADUAL_N_MARKS 10

/** GradualCalendarCell: what the calendar shows for a day. */
typedef struct {
  int minutes; /* or %GRADUAL_ABSENT where no number is shown */
  GradualCalendarMark mark;
} GradualCalendarCell;

/** GradualCalendar: a plan that is being written for people. */
typedef struct {
  const GradualPlan *plan;
  const GradualReport *report;
  const GradualCalendarStyle *style;
  const GradualGlyphs *glyphs;
} GradualCalendar;

GradualCalendarCell gradual_calendar_cell (const GradualCalendar *calendar, GradualDay day);
const char *gradual_calendar_mark_sign (const GradualCalendar *calendar, GradualCalendarMark mark);
GradualTextStyle gradual_calendar_mark_style (GradualCalendarMark mark);

void gradual_calendar_append_head (const GradualCalendar *calendar, GString *to);
void gradual_calendar_append_legend (const GradualCalendar *calendar, GString *to);

G_END_DECLS
