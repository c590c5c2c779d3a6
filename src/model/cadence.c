/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "cadence.h"

#include <string.h>

#define SECONDS_PER_MINUTE 60

static void
clear_count (gpointer data)
{
  g_free (((GradualCadenceCount *)data)->extra);
}

/** gradual_cadence_counts_new: Returns: (transfer full): an empty array that owns its extras. */
GArray *
gradual_cadence_counts_new (void)
{
  GArray *counts = g_array_new (FALSE, FALSE, sizeof (GradualCadenceCount));

  g_array_set_clear_func (counts, clear_count);

  return counts;
}

static void
add_count (GArray *counts, const GradualCadenceCount *count)
{
  GradualCadenceCount copy = *count;

  copy.extra = g_strdup (count->extra);
  g_array_append_val (counts, copy);
}

/** gradual_cadence_steps_are_valid: Returns: whether each count is one that can be kept. */
gboolean
gradual_cadence_steps_are_valid (const int steps[GRADUAL_CADENCE_TIMES])
{
  g_return_val_if_fail (steps != NULL, FALSE);

  for (guint i = 0; i < GRADUAL_CADENCE_TIMES; i++)
    if (steps[i] < GRADUAL_CADENCE_STEPS_MIN || steps[i] > GRADUAL_CADENCE_STEPS_MAX)
      return FALSE;

  return TRUE;
}

/** gradual_cadence_target_is_valid: Returns: whether it is none, or one that can be kept. */
gboolean
gradual_cadence_target_is_valid (const GradualCadenceTarget *target)
{
  const int per_minute = SECONDS_PER_MINUTE / GRADUAL_CADENCE_SECONDS;

  g_return_val_if_fail (target != NULL, FALSE);

  if (target->since == GRADUAL_DAY_NONE)
    return target->from == 0 && target->percent == 0 && target->extra == NULL;

  return target->from >= GRADUAL_CADENCE_STEPS_MIN * per_minute &&
         target->from <= GRADUAL_CADENCE_STEPS_MAX * per_minute &&
         target->percent >= GRADUAL_CADENCE_PERCENT_MIN &&
         target->percent <= GRADUAL_CADENCE_PERCENT_MAX;
}

/**
 * gradual_cadence_count_rate:
 *
 * Returns: the cadence, in steps a minute of both feet: the mean of the counts, rounded to the
 *   nearest whole number after it is brought to a minute. It never lies in the middle of two, since
 *   it is thirds that are rounded.
 */
int
gradual_cadence_count_rate (const GradualCadenceCount *count)
{
  const int seconds = GRADUAL_CADENCE_TIMES * GRADUAL_CADENCE_SECONDS;
  int sum = 0;

  g_return_val_if_fail (count != NULL, 0);

  for (guint i = 0; i < GRADUAL_CADENCE_TIMES; i++)
    sum += count->steps[i];

  return (sum * SECONDS_PER_MINUTE + seconds / 2) / seconds;
}

/* @counts is taken over. */
static GradualCadence *
cadence_take (GArray *counts, const GradualCadenceTarget *target, const char *extra)
{
  GradualCadence *cadence = g_atomic_rc_box_new0 (GradualCadence);

  cadence->counts = counts;
  cadence->target = *target;
  cadence->target.extra = g_strdup (target->extra);
  cadence->extra = g_strdup (extra);

  return cadence;
}

/** gradual_cadence_new_empty: Returns: (transfer full): what a new runner has. */
GradualCadence *
gradual_cadence_new_empty (void)
{
  return cadence_take (gradual_cadence_counts_new (), &(GradualCadenceTarget){.from = 0}, NULL);
}

/**
 * gradual_cadence_new:
 * @values: what it shall have, valid; its array is shared, not to be changed any more
 *
 * Returns: (transfer full): a runner's cadence.
 */
GradualCadence *
gradual_cadence_new (const GradualCadence *values)
{
  g_return_val_if_fail (values != NULL && values->counts != NULL, NULL);
  g_return_val_if_fail (gradual_cadence_target_is_valid (&values->target), NULL);

  return cadence_take (g_array_ref (values->counts), &values->target, values->extra);
}

/** gradual_cadence_ref: Returns: (transfer full): the same value. */
GradualCadence *
gradual_cadence_ref (const GradualCadence *cadence)
{
  return g_atomic_rc_box_acquire ((GradualCadence *)cadence);
}

static void
cadence_clear (gpointer data)
{
  GradualCadence *cadence = data;

  g_array_unref (cadence->counts);
  g_free (cadence->target.extra);
  g_free (cadence->extra);
}

/** gradual_cadence_unref: gives up one reference. */
void
gradual_cadence_unref (GradualCadence *cadence)
{
  g_atomic_rc_box_release_full (cadence, cadence_clear);
}

/** gradual_cadence_is_empty: Returns: whether it is what a new runner has. */
gboolean
gradual_cadence_is_empty (const GradualCadence *cadence)
{
  g_return_val_if_fail (cadence != NULL, TRUE);

  return cadence->counts->len == 0 && cadence->target.since == GRADUAL_DAY_NONE &&
         cadence->extra == NULL;
}

/**
 * gradual_cadence_newest:
 * @first: the first day that counts
 * @last: the last one
 *
 * Returns: (transfer none) (nullable): the newest count of these days, of several of one day the
 *   last.
 */
const GradualCadenceCount *
gradual_cadence_newest (const GradualCadence *cadence, GradualDay first, GradualDay last)
{
  g_return_val_if_fail (cadence != NULL, NULL);

  for (guint i = cadence->counts->len; i > 0; i--) {
    const GradualCadenceCount *count = &g_array_index (cadence->counts, GradualCadenceCount, i - 1);

    if (count->day <= last)
      return count->day >= first ? count : NULL;
  }

  return NULL;
}

/**
 * gradual_cadence_with_count:
 * @steps: valid ones
 *
 * Returns: (transfer full): the cadence with one more count, after those of the same day.
 */
GradualCadence *
gradual_cadence_with_count (const GradualCadence *cadence, GradualDay day,
                            const int steps[GRADUAL_CADENCE_TIMES])
{
  GradualCadenceCount added = {.day = day};
  GArray *counts;
  gboolean is_in = FALSE;

  g_return_val_if_fail (cadence != NULL, NULL);
  g_return_val_if_fail (day >= GRADUAL_DAY_MIN && day <= GRADUAL_DAY_MAX, NULL);
  g_return_val_if_fail (gradual_cadence_steps_are_valid (steps), NULL);

  memcpy (added.steps, steps, sizeof added.steps);
  counts = gradual_cadence_counts_new ();
  for (guint i = 0; i < cadence->counts->len; i++) {
    const GradualCadenceCount *count = &g_array_index (cadence->counts, GradualCadenceCount, i);

    if (!is_in && count->day > day) {
      add_count (counts, &added);
      is_in = TRUE;
    }
    add_count (counts, count);
  }
  if (!is_in)
    add_count (counts, &added);

  return cadence_take (counts, &cadence->target, cadence->extra);
}

/**
 * gradual_cadence_without_count:
 * @index: the place of a count
 *
 * Returns: (transfer full): the cadence without it.
 */
GradualCadence *
gradual_cadence_without_count (const GradualCadence *cadence, guint index)
{
  GArray *counts;

  g_return_val_if_fail (cadence != NULL && index < cadence->counts->len, NULL);

  counts = gradual_cadence_counts_new ();
  for (guint i = 0; i < cadence->counts->len; i++)
    if (i != index)
      add_count (counts, &g_array_index (cadence->counts, GradualCadenceCount, i));

  return cadence_take (counts, &cadence->target, cadence->extra);
}

/**
 * gradual_cadence_with_target:
 * @target: (nullable): a valid one; %NULL for none
 *
 * Returns: (transfer full): the cadence with that target.
 */
GradualCadence *
gradual_cadence_with_target (const GradualCadence *cadence, const GradualCadenceTarget *target)
{
  const GradualCadenceTarget none = {.from = 0};

  g_return_val_if_fail (cadence != NULL, NULL);
  g_return_val_if_fail (target == NULL || gradual_cadence_target_is_valid (target), NULL);

  return cadence_take (g_array_ref (cadence->counts), target != NULL ? target : &none,
                       cadence->extra);
}
