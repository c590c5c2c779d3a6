/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/** GradualClockHabit: how times of day are written. */
typedef struct {
  gboolean is_twelve_hours;
  const char *am; /* "AM"; "" where a language has no such word */
  const char *pm;
} GradualClockHabit;

GradualClockHabit gradual_clock_habit_of_locale (void);

char *gradual_clock_time_format (const GradualClockHabit *habit, int minutes);
int gradual_clock_time_parse (const GradualClockHabit *habit, const char *text);

G_END_DECLS
