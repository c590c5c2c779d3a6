/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "timer-progress.h"

/* One count and the hold after it; the first of a side has the longer count. */
static gint64
repetition_length (const GradualStretchDose *dose, int repetition)
{
  return (repetition == 1 ? GRADUAL_STRETCH_READY_MS : GRADUAL_STRETCH_REST_MS) +
         dose->seconds * 1000;
}

static gint64
side_length (const GradualStretchDose *dose, int n_repetitions)
{
  gint64 length = 0;

  for (int repetition = 1; repetition <= n_repetitions; repetition++)
    length += repetition_length (dose, repetition);

  return length;
}

static gint64
item_length (const GradualStretchItem *item)
{
  return 2 * side_length (&item->dose, item->dose.times);
}

/* What has passed of the present stretch. */
static gint64
passed_of_item (const GradualStretchDose *dose, const GradualStretchMoment *moment)
{
  gint64 passed = side_length (dose, moment->repetition - 1);

  if (moment->side == GRADUAL_STRETCH_RIGHT)
    passed += side_length (dose, dose->times);
  if (moment->phase == GRADUAL_STRETCH_HOLD)
    passed += repetition_length (dose, moment->repetition) - moment->phase_milliseconds;

  return passed + moment->phase_milliseconds - moment->milliseconds;
}

/**
 * gradual_timer_progress_init:
 * @progress: (out caller-allocates): where the timer is
 * @items: (array length=n_items): its stretches
 * @moment: what the timer shows
 */
void
gradual_timer_progress_init (GradualTimerProgress *progress, const GradualStretchItem *items,
                             guint n_items, const GradualStretchMoment *moment)
{
  g_return_if_fail (progress != NULL && items != NULL && moment != NULL);
  g_return_if_fail (moment->item < n_items);

  *progress = (GradualTimerProgress){0};
  for (guint i = 0; i < n_items; i++) {
    if (i < moment->item || moment->phase == GRADUAL_STRETCH_FINISHED)
      progress->passed += item_length (&items[i]);
    progress->length += item_length (&items[i]);
  }
  if (moment->phase != GRADUAL_STRETCH_FINISHED)
    progress->passed += passed_of_item (&items[moment->item].dose, moment);
}
