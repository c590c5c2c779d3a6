/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "timer-clock.h"

#include <time.h>

/* A timer that is led faster is told of no more than this at once, in milliseconds: a gap is what a
 * computer slept through, not what the speed makes of a moment. */
#define STEP 1000

#define SPEED_VARIABLE "GRADUAL_STRETCH_SPEED"
#define SPEED_MAX      1000

/** gradual_timer_clock_init: begins at @time, at which the timer is told 0. */
void
gradual_timer_clock_init (GradualTimerClock *clock, gint64 time, guint speed)
{
  g_return_if_fail (clock != NULL && speed > 0);

  *clock = (GradualTimerClock){.speed = speed, .seen = time, .now = 0};
}

/**
 * gradual_timer_clock_advance:
 * @time: what the clock says, in milliseconds
 *
 * Tells a timer how much time has passed since the last call.
 *
 * Returns: what has happened in it
 */
GradualStretchEvents
gradual_timer_clock_advance (GradualTimerClock *clock, GradualStretchTimer *timer, gint64 time)
{
  GradualStretchEvents events = GRADUAL_STRETCH_NOTHING;
  gint64 passed, end;

  g_return_val_if_fail (clock != NULL && timer != NULL && time >= clock->seen,
                        GRADUAL_STRETCH_NOTHING);

  passed = time - clock->seen;
  clock->seen = time;
  if (clock->speed == 1 || passed > GRADUAL_STRETCH_GAP_MS) {
    clock->now += passed;

    return gradual_stretch_timer_advance (timer, clock->now);
  }

  end = clock->now + passed * clock->speed;
  do {
    clock->now = MIN (clock->now + STEP, end);
    events |= gradual_stretch_timer_advance (timer, clock->now);
  } while (clock->now < end);

  return events;
}

/**
 * gradual_timer_clock_read:
 *
 * Returns: milliseconds since the computer was started, those with them in which it slept: who
 * wakes it is not to be told that a hold goes on.
 */
gint64
gradual_timer_clock_read (gpointer data G_GNUC_UNUSED)
{
  struct timespec now;

  clock_gettime (CLOCK_BOOTTIME, &now);

  return (gint64)now.tv_sec * 1000 + now.tv_nsec / 1000000;
}

/**
 * gradual_timer_clock_speed:
 *
 * The environment variable GRADUAL_STRETCH_SPEED is for tests, which have no half hour to lie on a
 * mat: a whole number from 1 to 1000, by which the guided stretching is faster.
 *
 * Returns: how many times faster than the clock a timer is to go; 1 where nothing is said
 */
guint
gradual_timer_clock_speed (void)
{
  const char *text = g_getenv (SPEED_VARIABLE);
  guint64 speed;

  if (text == NULL || !g_ascii_string_to_unsigned (text, 10, 1, SPEED_MAX, &speed, NULL))
    return 1;

  return (guint)speed;
}
