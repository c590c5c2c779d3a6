/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "guide/stretch-list.h"

G_BEGIN_DECLS

/** GradualStretchDot: what has become of an area on a day. */
typedef enum {
  GRADUAL_STRETCH_DOT_COMING, /* the day is still to come */
  GRADUAL_STRETCH_DOT_EMPTY,  /* nothing was stretched, or not yet */
  GRADUAL_STRETCH_DOT_DONE,   /* a stretch of the area was done */
} GradualStretchDot;

/** GradualStretchWeeks: what was stretched around a day, by area: its week, and four with it. */
typedef struct {
  GradualDay today;
  GradualDay start; /* of the week of the day */
  GradualStretchDot dots[GRADUAL_N_AREAS][GRADUAL_DAYS_PER_WEEK];
  guint days[GRADUAL_N_AREAS][GRADUAL_STRETCH_WEEKS]; /* oldest week first */
  guint aims[GRADUAL_N_AREAS]; /* days of the week of today to stretch on, where a report asks for
                                  that; else 0 */
} GradualStretchWeeks;

void gradual_stretch_weeks_init (GradualStretchWeeks *weeks, const GradualStretching *stretching,
                                 GradualDay day, GradualDay today, GDateWeekday week_starts_on);

gboolean gradual_stretch_weeks_is_current (const GradualStretchWeeks *weeks);
GradualDay gradual_stretch_weeks_start (const GradualStretchWeeks *weeks, guint week);

char *gradual_stretch_weeks_title (const GradualStretchWeeks *weeks);
char *gradual_stretch_weeks_label (const GradualStretchWeeks *weeks, guint week);
char *gradual_stretch_weeks_dot_spoken (const GradualStretchWeeks *weeks, GradualStretchArea area,
                                        guint weekday);
guint
gradual_stretch_weeks_aim (const GradualStretchWeeks *weeks, GradualStretchArea area, guint week);
char *gradual_stretch_weeks_count_label (const GradualStretchWeeks *weeks, GradualStretchArea area,
                                         guint week);
char *gradual_stretch_weeks_count_spoken (const GradualStretchWeeks *weeks, GradualStretchArea area,
                                          guint week);

G_END_DECLS
