/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "stretching.h"

#include <string.h>

static GradualStretching *
stretching_copy (const GradualStretching *values, GArray *days, GHashTable *day_extras)
{
  GradualStretching *stretching = g_atomic_rc_box_new0 (GradualStretching);

  *stretching = *values;
  stretching->days = g_array_ref (days);
  stretching->extra = g_strdup (values->extra);
  stretching->doses_extra = g_strdup (values->doses_extra);
  stretching->focus_extra = g_strdup (values->focus_extra);
  for (guint i = 0; i < GRADUAL_N_STRETCHES; i++)
    stretching->dose_extras[i] = g_strdup (values->dose_extras[i]);
  stretching->day_extras = day_extras != NULL ? g_hash_table_ref (day_extras) : NULL;

  return stretching;
}

static gboolean
has_each_area_once (const GradualStretching *values)
{
  guint seen = 0;

  for (guint i = 0; i < GRADUAL_N_AREAS; i++)
    seen |= 1u << values->areas[i];

  return seen == (1u << GRADUAL_N_AREAS) - 1;
}

/* Areas that are to be stretched daily have a last day of that, and none other. */
static gboolean
has_sound_focus (const GradualStretching *values)
{
  return values->focus < 1u << GRADUAL_N_AREAS &&
         (values->focus != 0) == (values->focus_until != GRADUAL_DAY_NONE) &&
         (values->focus != 0 || values->focus_extra == NULL);
}

/** gradual_stretching_new_empty: Returns: (transfer full): what a new runner has. */
GradualStretching *
gradual_stretching_new_empty (void)
{
  g_autoptr (GArray) days = g_array_new (FALSE, FALSE, sizeof (GradualStretchDay));
  GradualStretching values = {.days = days, .selected = GRADUAL_ALL_STRETCHES};

  for (guint i = 0; i < GRADUAL_N_STRETCHES; i++)
    values.doses[i] = gradual_stretch_standard_dose ((GradualStretch)i);
  for (guint i = 0; i < GRADUAL_N_AREAS; i++)
    values.areas[i] = (GradualStretchArea)i;

  return gradual_stretching_new (&values);
}

/**
 * gradual_stretching_new:
 * @values: what it shall have; its array and table are shared, not to be changed any more
 *
 * Returns: (transfer full): a runner's stretching.
 */
GradualStretching *
gradual_stretching_new (const GradualStretching *values)
{
  g_return_val_if_fail (values != NULL && values->days != NULL, NULL);
  g_return_val_if_fail (values->selected != 0 && has_each_area_once (values), NULL);
  g_return_val_if_fail (has_sound_focus (values), NULL);

  return stretching_copy (values, values->days, values->day_extras);
}

/** gradual_stretching_ref: Returns: (transfer full): the same value. */
GradualStretching *
gradual_stretching_ref (const GradualStretching *stretching)
{
  return g_atomic_rc_box_acquire ((GradualStretching *)stretching);
}

static void
stretching_clear (gpointer data)
{
  GradualStretching *stretching = data;

  g_array_unref (stretching->days);
  g_free (stretching->extra);
  g_free (stretching->doses_extra);
  g_free (stretching->focus_extra);
  for (guint i = 0; i < GRADUAL_N_STRETCHES; i++)
    g_free (stretching->dose_extras[i]);
  g_clear_pointer (&stretching->day_extras, g_hash_table_unref);
}

/** gradual_stretching_unref: gives up one reference. */
void
gradual_stretching_unref (GradualStretching *stretching)
{
  g_atomic_rc_box_release_full (stretching, stretching_clear);
}

/* Whether there are unknown members; those of days need a day. */
static gboolean
has_extras (const GradualStretching *stretching)
{
  for (guint i = 0; i < GRADUAL_N_STRETCHES; i++)
    if (stretching->dose_extras[i] != NULL)
      return TRUE;

  return stretching->extra != NULL || stretching->doses_extra != NULL;
}

/** gradual_stretching_is_standard: Returns: whether it is what a new runner has. */
gboolean
gradual_stretching_is_standard (const GradualStretching *stretching)
{
  g_autoptr (GradualStretching) standard = gradual_stretching_new_empty ();

  g_return_val_if_fail (stretching != NULL, FALSE);

  return stretching->days->len == 0 && !has_extras (stretching) &&
         stretching->selected == standard->selected && stretching->focus == 0 &&
         memcmp (stretching->doses, standard->doses, sizeof standard->doses) == 0 &&
         memcmp (stretching->areas, standard->areas, sizeof standard->areas) == 0;
}

/* The place of @day among the days, or where it would be put in. */
static guint
place_of (const GArray *days, GradualDay day)
{
  guint first = 0, end = days->len;

  while (first < end) {
    guint middle = first + (end - first) / 2;

    if (g_array_index (days, GradualStretchDay, middle).day < day)
      first = middle + 1;
    else
      end = middle;
  }

  return first;
}

/** gradual_stretching_done_on: Returns: what was stretched on @day. */
GradualStretchSet
gradual_stretching_done_on (const GradualStretching *stretching, GradualDay day)
{
  guint place;

  g_return_val_if_fail (stretching != NULL, 0);

  place = place_of (stretching->days, day);
  if (place == stretching->days->len ||
      g_array_index (stretching->days, GradualStretchDay, place).day != day)
    return 0;

  return g_array_index (stretching->days, GradualStretchDay, place).done;
}

/**
 * gradual_stretching_day_extra:
 *
 * Returns: (transfer none) (nullable): the unknown members of what is kept of @day.
 */
const char *
gradual_stretching_day_extra (const GradualStretching *stretching, GradualDay day)
{
  g_return_val_if_fail (stretching != NULL, NULL);

  return stretching->day_extras != NULL
             ? g_hash_table_lookup (stretching->day_extras, GINT_TO_POINTER (day))
             : NULL;
}

/* The unknown members of all days but one, which is kept no more. */
static GHashTable *
day_extras_without (GHashTable *extras, GradualDay day)
{
  GHashTable *others = g_hash_table_new_full (NULL, NULL, NULL, g_free);
  GHashTableIter iter;
  gpointer key, text;

  g_hash_table_iter_init (&iter, extras);
  while (g_hash_table_iter_next (&iter, &key, &text))
    if (GPOINTER_TO_INT (key) != day)
      g_hash_table_insert (others, key, g_strdup (text));

  return others;
}

/**
 * gradual_stretching_with_done:
 * @done: what was stretched on @day; none for nothing
 *
 * Returns: (transfer full): the stretching with that day so.
 */
GradualStretching *
gradual_stretching_with_done (const GradualStretching *stretching, GradualDay day,
                              GradualStretchSet done)
{
  GradualStretchDay entry = {.day = day, .done = done};
  g_autoptr (GArray) days = NULL;
  g_autoptr (GHashTable) others = NULL;
  guint place;

  g_return_val_if_fail (stretching != NULL, NULL);

  days = g_array_copy (stretching->days);
  place = place_of (days, day);
  if (place < days->len && g_array_index (days, GradualStretchDay, place).day == day)
    g_array_remove_index (days, place);
  if (done != 0)
    g_array_insert_val (days, place, entry);
  else if (gradual_stretching_day_extra (stretching, day) != NULL)
    others = day_extras_without (stretching->day_extras, day);

  return stretching_copy (stretching, days, others != NULL ? others : stretching->day_extras);
}

/**
 * gradual_stretching_with_dose:
 * @dose: a valid one
 *
 * Returns: (transfer full): the stretching with @stretch in that dose.
 */
GradualStretching *
gradual_stretching_with_dose (const GradualStretching *stretching, GradualStretch stretch,
                              GradualStretchDose dose)
{
  GradualStretching *changed;

  g_return_val_if_fail (stretching != NULL, NULL);
  g_return_val_if_fail ((guint)stretch < GRADUAL_N_STRETCHES, NULL);
  g_return_val_if_fail (gradual_stretch_dose_is_valid (&dose), NULL);

  changed = stretching_copy (stretching, stretching->days, stretching->day_extras);
  changed->doses[stretch] = dose;

  return changed;
}

/**
 * gradual_stretching_with_selected:
 * @selected: what the checklist has; not empty
 *
 * Returns: (transfer full): the stretching with that checklist.
 */
GradualStretching *
gradual_stretching_with_selected (const GradualStretching *stretching, GradualStretchSet selected)
{
  GradualStretching *changed;

  g_return_val_if_fail (stretching != NULL, NULL);
  g_return_val_if_fail (selected != 0, NULL);

  changed = stretching_copy (stretching, stretching->days, stretching->day_extras);
  changed->selected = selected;

  return changed;
}

/**
 * gradual_stretching_with_area_first:
 *
 * Returns: (transfer full): the stretching with @area on top of the checklist, and the others in
 *   their order.
 */
GradualStretching *
gradual_stretching_with_area_first (const GradualStretching *stretching, GradualStretchArea area)
{
  GradualStretching *changed;
  guint place = 0;

  g_return_val_if_fail (stretching != NULL, NULL);
  g_return_val_if_fail ((guint)area < GRADUAL_N_AREAS, NULL);

  changed = stretching_copy (stretching, stretching->days, stretching->day_extras);
  changed->areas[place++] = area;
  for (guint i = 0; i < GRADUAL_N_AREAS; i++)
    if (stretching->areas[i] != area)
      changed->areas[place++] = stretching->areas[i];

  return changed;
}

/**
 * gradual_stretching_with_focus:
 * @areas: at least one
 * @until: the last day on which they are to be stretched daily
 *
 * Returns: (transfer full): the stretching with those areas on top of the checklist, in the order
 *   they have among each other, and daily until that day.
 */
GradualStretching *
gradual_stretching_with_focus (const GradualStretching *stretching, GradualAreaSet areas,
                               GradualDay until)
{
  GradualStretching values;
  guint n = 0;

  g_return_val_if_fail (stretching != NULL && areas != 0, NULL);
  g_return_val_if_fail (areas < 1u << GRADUAL_N_AREAS && until != GRADUAL_DAY_NONE, NULL);

  values = *stretching;
  values.focus = areas;
  values.focus_until = until;
  values.focus_extra = NULL; /* those of another one */
  for (guint part = 0; part < 2; part++)
    for (guint i = 0; i < GRADUAL_N_AREAS; i++)
      if (((areas & (1u << stretching->areas[i])) != 0) == (part == 0))
        values.areas[n++] = stretching->areas[i];

  return gradual_stretching_new (&values);
}
