/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "guide/stretch-timer.h"

/* The case that the tests of the timer share. */

/* When it starts: not zero, so that a time that is taken for a duration shows. */
#define TIMER_CASE_START G_GINT64_CONSTANT (86400000123)

/* Two stretches, how long they take, and what is done after them. */
#define TIMER_CASE_LENGTH 218000
#define TIMER_CASE_DONE   (1 << GRADUAL_STRETCH_HIP_FLEXOR | 1 << GRADUAL_STRETCH_TOE_PULL)

extern const GradualStretchItem timer_case_two[2];

/** TimerCase: a timer and the clock that it is told. */
typedef struct {
  GradualStretchTimer *timer;
  gint64 now;
} TimerCase;

TimerCase timer_case_new (const GradualStretchItem *items, guint n_items);
void timer_case_clear (TimerCase *it);

void timer_case_assert_shows (const TimerCase *it, const char *expected);
GradualStretchEvents timer_case_pass (TimerCase *it, gint64 milliseconds);
gboolean timer_case_is_at_end (const TimerCase *it);
char *timer_case_show (const TimerCase *it);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (TimerCase, timer_case_clear)
