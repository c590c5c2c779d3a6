/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "away.h"

/**
 * gradual_away_new:
 * @template: the values; its strings are copied
 *
 * Returns: (transfer full): days without running.
 */
GradualAway *
gradual_away_new (const GradualAway *template)
{
  GradualAway *away;

  g_return_val_if_fail (template->from <= template->until, NULL);

  away = g_atomic_rc_box_new0 (GradualAway);
  *away = *template;
  away->note = g_strdup (template->note != NULL ? template->note : "");
  away->extra = g_strdup (template->extra);

  return away;
}

/** gradual_away_ref: Returns: (transfer full): the same value. */
GradualAway *
gradual_away_ref (const GradualAway *away)
{
  return g_atomic_rc_box_acquire ((GradualAway *)away);
}

static void
away_clear (gpointer data)
{
  GradualAway *away = data;

  g_free ((char *)away->note);
  g_free ((char *)away->extra);
}

/** gradual_away_unref: gives up one reference. */
void
gradual_away_unref (GradualAway *away)
{
  g_atomic_rc_box_release_full (away, away_clear);
}

/** gradual_away_overlaps: Returns: whether one of the days is from @first to @last. */
gboolean
gradual_away_overlaps (const GradualAway *away, GradualDay first, GradualDay last)
{
  return away->from <= last && away->until >= first;
}

/** gradual_away_days: Returns: how many days it is. */
int
gradual_away_days (const GradualAway *away)
{
  return away->until - away->from + 1;
}

/** gradual_away_array_new: Returns: (transfer full): an empty array that owns #GradualAway. */
GPtrArray *
gradual_away_array_new (void)
{
  return g_ptr_array_new_with_free_func ((GDestroyNotify)gradual_away_unref);
}

/* Adds what is left of @away from @from to @until, if anything. */
static void
add_part (GPtrArray *array, const GradualAway *away, GradualDay from, GradualDay until)
{
  GradualAway part = *away;

  part.from = MAX (away->from, from);
  part.until = MIN (away->until, until);
  if (part.from == away->from && part.until == away->until)
    g_ptr_array_add (array, gradual_away_ref (away));
  else if (part.from <= part.until)
    g_ptr_array_add (array, gradual_away_new (&part));
}

/**
 * gradual_away_array_without:
 * @array: (element-type GradualAway)
 *
 * Returns: (transfer full) (element-type GradualAway): the same without the days from @from to
 *   @until. What lies on both sides of them becomes two.
 */
GPtrArray *
gradual_away_array_without (GPtrArray *array, GradualDay from, GradualDay until)
{
  GPtrArray *rest = gradual_away_array_new ();

  for (guint i = 0; i < array->len; i++) {
    const GradualAway *away = g_ptr_array_index (array, i);

    if (!gradual_away_overlaps (away, from, until)) {
      g_ptr_array_add (rest, gradual_away_ref (away));
    } else {
      add_part (rest, away, away->from, from - 1);
      add_part (rest, away, until + 1, away->until);
    }
  }

  return rest;
}

/**
 * gradual_away_array_with:
 * @array: (element-type GradualAway): in the order of their days
 *
 * Returns: (transfer full) (element-type GradualAway): the same with @away as well, in order. A day
 *   that was in another one is in @away now.
 */
GPtrArray *
gradual_away_array_with (GPtrArray *array, const GradualAway *away)
{
  GPtrArray *with = gradual_away_array_without (array, away->from, away->until);
  guint at = 0;

  while (at < with->len && ((const GradualAway *)g_ptr_array_index (with, at))->from < away->from)
    at++;
  g_ptr_array_insert (with, (int)at, gradual_away_ref (away));

  return with;
}

/**
 * gradual_away_array_find:
 * @array: (element-type GradualAway)
 *
 * Returns: (transfer none) (nullable): the one that @day is in.
 */
const GradualAway *
gradual_away_array_find (const GPtrArray *array, GradualDay day)
{
  for (guint i = 0; i < array->len; i++) {
    const GradualAway *away = g_ptr_array_index (array, i);

    if (gradual_away_overlaps (away, day, day))
      return away;
  }

  return NULL;
}
