/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/away.h"

G_BEGIN_DECLS

/** GradualWeekDays: which days of a week have runs, by place in the week. */
typedef struct {
  gboolean is_run_day[GRADUAL_DAYS_PER_WEEK];
  int long_offset; /* the place of the long run; of no meaning where there is no run */
} GradualWeekDays;

int gradual_week_days_count (const GradualWeekDays *days);
GradualWeekDays gradual_week_days_around (const GradualWeekDays *usual, guint8 away,
                                          const gboolean is_spare[GRADUAL_DAYS_PER_WEEK]);
void
gradual_week_days_find_away (guint8 *weeks, int n_weeks, const GPtrArray *array, GradualDay start);

G_END_DECLS
