/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "stretch-timer.h"

/* A repetition is a count and the hold that follows it. Where a stretch is, is one number: its
 * repetitions from 0, first all of the left side and then all of the right one. */
struct _GradualStretchTimer {
  GradualStretchItem *items; /* owned */
  guint *places;             /* owned: of each item, the repetition it is in or was left in */
  guint n_items;

  guint item;          /* the present one; n_items when there is none any more */
  gboolean is_holding; /* else its count runs */
  gboolean is_paused;
  int left;    /* milliseconds of this phase, when last told the time */
  gint64 seen; /* when that was */

  GradualStretchSet done;
  GradualStretchEvents events; /* that advance() has not told yet */
};

static gboolean
is_finished (const GradualStretchTimer *timer)
{
  return timer->item == timer->n_items;
}

static guint
n_repetitions (const GradualStretchItem *item)
{
  return 2 * (guint)item->dose.times;
}

/* Whether the present repetition is the first one of its side: the count before it is longer. */
static gboolean
is_first_of_side (const GradualStretchTimer *timer)
{
  guint times = (guint)timer->items[timer->item].dose.times;

  return timer->places[timer->item] % times == 0;
}

static int
phase_length (const GradualStretchTimer *timer)
{
  if (is_finished (timer))
    return 0;
  if (timer->is_holding)
    return timer->items[timer->item].dose.seconds * 1000;

  return is_first_of_side (timer) ? GRADUAL_STRETCH_READY_MS : GRADUAL_STRETCH_REST_MS;
}

static void
begin_phase (GradualStretchTimer *timer, gboolean is_holding)
{
  timer->is_holding = is_holding;
  timer->left = phase_length (timer);
  timer->events |= GRADUAL_STRETCH_PHASE_BEGAN;
}

static void
begin_item (GradualStretchTimer *timer, guint item)
{
  timer->item = item;
  if (is_finished (timer))
    timer->is_paused = FALSE;
  else
    timer->places[item] = 0;
  begin_phase (timer, FALSE);
}

static void
end_item (GradualStretchTimer *timer)
{
  timer->done |= gradual_stretch_set_of (timer->items[timer->item].stretch);
  timer->events |= GRADUAL_STRETCH_ITEM_DONE;
  begin_item (timer, timer->item + 1);
  if (is_finished (timer))
    timer->events |= GRADUAL_STRETCH_ALL_DONE;
}

/* Passes on to what follows the present phase. */
static void
end_phase (GradualStretchTimer *timer)
{
  const GradualStretchItem *item = &timer->items[timer->item];
  guint *place = &timer->places[timer->item];

  if (!timer->is_holding) {
    begin_phase (timer, TRUE);
  } else if (*place + 1 < n_repetitions (item)) {
    (*place)++;
    begin_phase (timer, FALSE);
  } else {
    end_item (timer);
  }
}

/* Lets the time pass that did since the last look. What a phase is late by is taken off the next
 * one, so that the sum of them is the time that passed. */
static void
catch_up (GradualStretchTimer *timer, gint64 now)
{
  gint64 passed = now - timer->seen;

  timer->seen = now;
  if (timer->is_paused || is_finished (timer))
    return;
  if (passed > GRADUAL_STRETCH_GAP_MS) {
    timer->is_paused = TRUE;
    timer->events |= GRADUAL_STRETCH_FELL_ASLEEP;
    return;
  }

  timer->left -= (int)passed;
  while (timer->left <= 0 && !is_finished (timer)) {
    int late = -timer->left;

    end_phase (timer);
    if (!is_finished (timer))
      timer->left -= late;
  }
}

/**
 * gradual_stretch_timer_new:
 * @items: (array length=n_items): the stretches, in the order in which they are done
 * @n_items: how many; at least one
 * @now: the time, in milliseconds
 *
 * Returns: (transfer full): a timer that runs, at the count before the first stretch.
 */
GradualStretchTimer *
gradual_stretch_timer_new (const GradualStretchItem *items, guint n_items, gint64 now)
{
  GradualStretchTimer *timer;

  g_return_val_if_fail (items != NULL && n_items > 0, NULL);
  for (guint i = 0; i < n_items; i++) {
    g_return_val_if_fail ((guint)items[i].stretch < GRADUAL_N_STRETCHES, NULL);
    g_return_val_if_fail (gradual_stretch_dose_is_valid (&items[i].dose), NULL);
  }

  timer = g_new0 (GradualStretchTimer, 1);
  timer->items = g_memdup2 (items, n_items * sizeof *items);
  timer->places = g_new0 (guint, n_items);
  timer->n_items = n_items;
  timer->seen = now;
  begin_item (timer, 0);

  return timer;
}

/** gradual_stretch_timer_free: */
void
gradual_stretch_timer_free (GradualStretchTimer *timer)
{
  g_return_if_fail (timer != NULL);

  g_free (timer->items);
  g_free (timer->places);
  g_free (timer);
}

/**
 * gradual_stretch_timer_advance:
 * @now: the time, not before what was told last
 *
 * Lets the time pass. Several phases may have passed; but after a gap of more than
 * %GRADUAL_STRETCH_GAP_MS the timer pauses where it was seen last.
 *
 * Returns: what has happened since the last call of this function, by time and by commands; at the
 *   first call, that the first phase began.
 */
GradualStretchEvents
gradual_stretch_timer_advance (GradualStretchTimer *timer, gint64 now)
{
  GradualStretchEvents events;

  g_return_val_if_fail (timer != NULL && now >= timer->seen, GRADUAL_STRETCH_NOTHING);

  catch_up (timer, now);
  events = timer->events;
  timer->events = GRADUAL_STRETCH_NOTHING;

  return events;
}

/** gradual_stretch_timer_pause: stops the time; what is left of the phase is kept. */
void
gradual_stretch_timer_pause (GradualStretchTimer *timer, gint64 now)
{
  g_return_if_fail (timer != NULL && now >= timer->seen);

  catch_up (timer, now);
  timer->is_paused = !is_finished (timer);
}

/** gradual_stretch_timer_resume: lets the time go on with what was left of the phase. */
void
gradual_stretch_timer_resume (GradualStretchTimer *timer, gint64 now)
{
  g_return_if_fail (timer != NULL && now >= timer->seen);

  catch_up (timer, now);
  timer->is_paused = FALSE;
}

/**
 * gradual_stretch_timer_skip:
 *
 * Goes to the next stretch, paused or not as it was. The present one does not count as done, unless
 * it was before; to skip the last one is to finish.
 */
void
gradual_stretch_timer_skip (GradualStretchTimer *timer, gint64 now)
{
  g_return_if_fail (timer != NULL && now >= timer->seen);

  catch_up (timer, now);
  if (!is_finished (timer))
    begin_item (timer, timer->item + 1);
}

/**
 * gradual_stretch_timer_back:
 *
 * Goes to the beginning of the present repetition, which is the count before it, paused or not as
 * it was. In the first %GRADUAL_STRETCH_BACK_MS of that count, goes to the repetition before; from
 * a stretch's first one, and from the end, to where the stretch before was left: to its last
 * repetition, or to the one in which it was skipped. So a stretch that counts as done was held in
 * all its repetitions. What is done stays done.
 */
void
gradual_stretch_timer_back (GradualStretchTimer *timer, gint64 now)
{
  gboolean is_at_beginning;

  g_return_if_fail (timer != NULL && now >= timer->seen);

  catch_up (timer, now);
  is_at_beginning =
      !timer->is_holding && phase_length (timer) - timer->left < GRADUAL_STRETCH_BACK_MS;
  if (is_finished (timer))
    timer->item--;
  else if (is_at_beginning && timer->places[timer->item] > 0)
    timer->places[timer->item]--;
  else if (is_at_beginning && timer->item > 0)
    timer->item--;
  begin_phase (timer, FALSE);
}

static GradualStretchPhase
present_phase (const GradualStretchTimer *timer)
{
  if (is_finished (timer))
    return GRADUAL_STRETCH_FINISHED;
  if (timer->is_holding)
    return GRADUAL_STRETCH_HOLD;

  return is_first_of_side (timer) ? GRADUAL_STRETCH_READY : GRADUAL_STRETCH_REST;
}

/**
 * gradual_stretch_timer_get_moment:
 * @moment: (out caller-allocates): what there is to show, as of the time told last; when finished,
 *   the place of the last repetition, and no time left
 */
void
gradual_stretch_timer_get_moment (GradualStretchTimer *timer, GradualStretchMoment *moment)
{
  const GradualStretchItem *item;
  guint place;
  int times;

  g_return_if_fail (timer != NULL && moment != NULL);

  *moment = (GradualStretchMoment){
      .phase = present_phase (timer),
      .item = MIN (timer->item, timer->n_items - 1),
      .seconds = (timer->left + 999) / 1000,
      .milliseconds = timer->left,
      .phase_milliseconds = phase_length (timer),
      .is_paused = timer->is_paused,
  };
  item = &timer->items[moment->item];
  times = item->dose.times;
  place = is_finished (timer) ? n_repetitions (item) - 1 : timer->places[timer->item];
  moment->stretch = item->stretch;
  moment->side = place < (guint)times ? GRADUAL_STRETCH_LEFT : GRADUAL_STRETCH_RIGHT;
  moment->repetition = (int)place % times + 1;
  moment->repetitions = times;
}

/** gradual_stretch_timer_get_done: Returns: the stretches that were held to their end. */
GradualStretchSet
gradual_stretch_timer_get_done (GradualStretchTimer *timer)
{
  g_return_val_if_fail (timer != NULL, 0);

  return timer->done;
}

/**
 * gradual_stretch_timer_get_length:
 *
 * Returns: how many milliseconds all stretches take from beginning to end, counts and both sides
 *   with them, when nothing is paused, skipped or repeated.
 */
gint64
gradual_stretch_timer_get_length (GradualStretchTimer *timer)
{
  gint64 length = 0;

  g_return_val_if_fail (timer != NULL, 0);

  for (guint i = 0; i < timer->n_items; i++) {
    const GradualStretchDose *dose = &timer->items[i].dose;

    length += 2 * (GRADUAL_STRETCH_READY_MS + dose->times * dose->seconds * 1000 +
                   (dose->times - 1) * GRADUAL_STRETCH_REST_MS);
  }

  return length;
}
