/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "timer-case.h"

#include "suite.h"

const GradualStretchItem timer_case_two[2] = {
    {GRADUAL_STRETCH_HIP_FLEXOR, {30, 2}},
    {GRADUAL_STRETCH_TOE_PULL, {10, 3}},
};

/** timer_case_new: Returns: a timer that has just been started. */
TimerCase
timer_case_new (const GradualStretchItem *items, guint n_items)
{
  return (TimerCase){gradual_stretch_timer_new (items, n_items, TIMER_CASE_START),
                     TIMER_CASE_START};
}

/** timer_case_clear: */
void
timer_case_clear (TimerCase *it)
{
  gradual_stretch_timer_free (it->timer);
}

/** timer_case_show: Returns: what is shown, in a line: "0 hip-flexor left 1/2 hold 29500 of 30000".
 */
char *
timer_case_show (const TimerCase *it)
{
  static const char *const phases[] = {"ready", "hold", "rest", "finished"};
  GradualStretchMoment moment;

  gradual_stretch_timer_get_moment (it->timer, &moment);
  ck_assert_int_eq (moment.seconds, moment.milliseconds / 1000 + (moment.milliseconds % 1000 > 0));

  return g_strdup_printf ("%u %s %s %d/%d %s %d of %d%s", moment.item,
                          gradual_stretch_to_nick (moment.stretch),
                          moment.side == GRADUAL_STRETCH_LEFT ? "left" : "right", moment.repetition,
                          moment.repetitions, phases[moment.phase], moment.milliseconds,
                          moment.phase_milliseconds, moment.is_paused ? ", paused" : "");
}

/** timer_case_assert_shows: fails where something else is shown. */
void
timer_case_assert_shows (const TimerCase *it, const char *expected)
{
  g_autofree char *shown = timer_case_show (it);

  ck_assert_str_eq (shown, expected);
}

/**
 * timer_case_pass:
 *
 * Lets time pass in pieces that are no gap.
 *
 * Returns: all that happened.
 */
GradualStretchEvents
timer_case_pass (TimerCase *it, gint64 milliseconds)
{
  GradualStretchEvents events = gradual_stretch_timer_advance (it->timer, it->now);

  while (milliseconds > 0) {
    gint64 piece = MIN (milliseconds, GRADUAL_STRETCH_GAP_MS);

    milliseconds -= piece;
    it->now += piece;
    events |= gradual_stretch_timer_advance (it->timer, it->now);
  }

  return events;
}

/** timer_case_is_at_end: Returns: whether all is finished. */
gboolean
timer_case_is_at_end (const TimerCase *it)
{
  GradualStretchMoment moment;

  gradual_stretch_timer_get_moment (it->timer, &moment);

  return moment.phase == GRADUAL_STRETCH_FINISHED;
}
