/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "cadence-counter.h"

#define DURATION (GRADUAL_CADENCE_SECONDS * 1000)

/** gradual_cadence_counter_init: begins without any count. */
void
gradual_cadence_counter_init (GradualCadenceCounter *counter)
{
  g_return_if_fail (counter != NULL);

  *counter = (GradualCadenceCounter){.phase = GRADUAL_COUNTER_READY};
}

/* A count that can not be steps, as where the tapping was given up, is not kept. */
static void
end_count (GradualCadenceCounter *counter)
{
  gboolean is_odd =
      counter->taps < GRADUAL_CADENCE_STEPS_MIN || counter->taps > GRADUAL_CADENCE_STEPS_MAX;

  counter->odd = is_odd ? counter->taps : 0;
  if (!is_odd)
    counter->steps[counter->n_counts++] = counter->taps;
  counter->taps = 0;
  counter->since += DURATION;
  counter->phase =
      counter->n_counts == GRADUAL_CADENCE_TIMES ? GRADUAL_COUNTER_DONE : GRADUAL_COUNTER_RESTING;
}

/**
 * gradual_cadence_counter_advance:
 * @now: the time
 *
 * Returns: whether a count, or the rest after one, has come to its end
 */
gboolean
gradual_cadence_counter_advance (GradualCadenceCounter *counter, gint64 now)
{
  GradualCounterPhase before;

  g_return_val_if_fail (counter != NULL, FALSE);

  before = counter->phase;
  counter->now = now;
  if (counter->phase == GRADUAL_COUNTER_COUNTING && now - counter->since > DURATION)
    end_count (counter);
  if (counter->phase == GRADUAL_COUNTER_RESTING && now - counter->since >= GRADUAL_COUNTER_REST)
    counter->phase = GRADUAL_COUNTER_READY;

  return counter->phase != before;
}

/**
 * gradual_cadence_counter_tap:
 * @now: the time of the tap
 *
 * Takes a step. The first one begins the count and is not counted: between 80 steps there are 79
 * times from one to the next. After a count has ended, taps are taken for steps of it that came too
 * late until there has been none for a while.
 *
 * Returns: whether the tap began a count or was counted
 */
gboolean
gradual_cadence_counter_tap (GradualCadenceCounter *counter, gint64 now)
{
  g_return_val_if_fail (counter != NULL, FALSE);

  gradual_cadence_counter_advance (counter, now);
  switch (counter->phase) {
  case GRADUAL_COUNTER_READY:
    counter->phase = GRADUAL_COUNTER_COUNTING;
    counter->since = now;
    counter->taps = 0;
    counter->odd = 0;
    return TRUE;
  case GRADUAL_COUNTER_COUNTING:
    counter->taps++;
    return TRUE;
  case GRADUAL_COUNTER_RESTING:
    counter->since = now;
    return FALSE;
  case GRADUAL_COUNTER_DONE:
  default:
    return FALSE;
  }
}

/**
 * gradual_cadence_counter_take_back:
 *
 * Gives up the count under way; where none is, the last one that was done.
 */
void
gradual_cadence_counter_take_back (GradualCadenceCounter *counter)
{
  g_return_if_fail (counter != NULL);

  if (counter->phase != GRADUAL_COUNTER_COUNTING && counter->n_counts > 0)
    counter->n_counts--;
  counter->phase = GRADUAL_COUNTER_READY;
  counter->taps = 0;
  counter->odd = 0;
}

/** gradual_cadence_counter_left: Returns: the seconds that are left of a count, begun ones too. */
int
gradual_cadence_counter_left (const GradualCadenceCounter *counter)
{
  gint64 left;

  g_return_val_if_fail (counter != NULL, 0);

  if (counter->phase != GRADUAL_COUNTER_COUNTING)
    return counter->phase == GRADUAL_COUNTER_READY ? GRADUAL_CADENCE_SECONDS : 0;
  left = DURATION - (counter->now - counter->since);

  return (int)((CLAMP (left, 0, DURATION) + 999) / 1000);
}
