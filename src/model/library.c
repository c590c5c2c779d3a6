/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "library.h"

static const char *const units_nicks[] = {
    [GRADUAL_UNITS_MINUTES] = "minutes",
    [GRADUAL_UNITS_KILOMETRES] = "kilometres",
    [GRADUAL_UNITS_MILES] = "miles",
};

/** gradual_units_to_nick: Returns: the units' name in files. */
const char *
gradual_units_to_nick (GradualUnits units)
{
  g_return_val_if_fail ((guint)units < G_N_ELEMENTS (units_nicks), "");

  return units_nicks[units];
}

/** gradual_units_from_nick: Returns: whether @nick names units, which go into @units. */
gboolean
gradual_units_from_nick (const char *nick, GradualUnits *units)
{
  g_return_val_if_fail (nick != NULL && units != NULL, FALSE);

  for (guint i = 0; i < G_N_ELEMENTS (units_nicks); i++)
    if (g_str_equal (units_nicks[i], nick)) {
      *units = (GradualUnits)i;
      return TRUE;
    }

  return FALSE;
}

/** gradual_library_new_empty: Returns: (transfer full): what a new runner has. */
GradualLibrary *
gradual_library_new_empty (void)
{
  g_autoptr (GPtrArray) items = gradual_library_item_array_new ();

  return gradual_library_new (items, NULL, GRADUAL_UNITS_MINUTES, NULL);
}

static gboolean
is_plan (const GradualLibraryItem *item, const char *id)
{
  return g_str_equal (item->plan->head.id, id);
}

/* A library with the values of @values, but with @items and @active_id. */
static GradualLibrary *
library_copy (const GradualLibrary *values, GPtrArray *items, const char *active_id)
{
  GradualLibrary *library = g_atomic_rc_box_new0 (GradualLibrary);

  library->items = g_ptr_array_ref (items);
  if (active_id != NULL) {
    const GradualLibraryItem *item = gradual_library_find (library, active_id);

    if (item != NULL && !item->is_archived)
      library->active_id = g_strdup (active_id);
  }
  library->units = values->units;
  library->stretching = gradual_stretching_ref (values->stretching);
  library->symptoms = gradual_symptoms_ref (values->symptoms);
  library->cadence = gradual_cadence_ref (values->cadence);
  library->extra = g_strdup (values->extra);

  return library;
}

/**
 * gradual_library_new:
 * @items: (element-type GradualLibraryItem): shared, not to be changed any more
 * @active_id: (nullable): the id of one of the plans, which is not archived; any other is taken as
 *   none
 * @extra: (nullable): unknown members as the text of a JSON object
 *
 * Returns: (transfer full): a library, without stretches, symptoms and counts of cadence.
 */
GradualLibrary *
gradual_library_new (GPtrArray *items, const char *active_id, GradualUnits units, const char *extra)
{
  g_autoptr (GradualStretching) stretching = NULL;
  g_autoptr (GradualSymptoms) symptoms = NULL;
  g_autoptr (GradualCadence) cadence = NULL;

  g_return_val_if_fail (items != NULL, NULL);

  stretching = gradual_stretching_new_empty ();
  symptoms = gradual_symptoms_new_empty ();
  cadence = gradual_cadence_new_empty ();

  return library_copy (&(GradualLibrary){.units = units,
                                         .stretching = stretching,
                                         .symptoms = symptoms,
                                         .cadence = cadence,
                                         .extra = (char *)extra},
                       items, active_id);
}

/** gradual_library_ref: Returns: (transfer full): the same value. */
GradualLibrary *
gradual_library_ref (const GradualLibrary *library)
{
  return g_atomic_rc_box_acquire ((GradualLibrary *)library);
}

static void
library_clear (gpointer data)
{
  GradualLibrary *library = data;

  g_ptr_array_unref (library->items);
  g_free (library->active_id);
  gradual_stretching_unref (library->stretching);
  gradual_symptoms_unref (library->symptoms);
  gradual_cadence_unref (library->cadence);
  g_free (library->extra);
}

/** gradual_library_unref: gives up one reference. */
void
gradual_library_unref (GradualLibrary *library)
{
  g_atomic_rc_box_release_full (library, library_clear);
}

/* The items with the one of the plan @id replaced by @item, or left out where that is %NULL. */
static GPtrArray *
replace_item (const GradualLibrary *library, const char *id, const GradualLibraryItem *item)
{
  GPtrArray *items = gradual_library_item_array_new ();

  for (guint i = 0; i < library->items->len; i++) {
    const GradualLibraryItem *old = g_ptr_array_index (library->items, i);
    const GradualLibraryItem *new = is_plan (old, id) ? item : old;

    if (new != NULL)
      g_ptr_array_add (items, gradual_library_item_ref (new));
  }

  return items;
}

/* The library with one plan put away or taken out again. */
static GPtrArray *
replace_archived (const GradualLibrary *library, const char *id, gboolean is_archived)
{
  const GradualLibraryItem *old = gradual_library_find (library, id);
  g_autoptr (GradualLibraryItem) item = gradual_library_item_with_archived (old, is_archived);

  return replace_item (library, id, item);
}

/* Which plan to show in the place of the active one, if that is @id: the next one that is not
 * archived, else the one before. */
static const char *
active_without (const GradualLibrary *library, const char *id)
{
  const char *before = NULL;
  gboolean is_behind = FALSE;

  if (g_strcmp0 (library->active_id, id) != 0)
    return library->active_id;

  for (guint i = 0; i < library->items->len; i++) {
    const GradualLibraryItem *item = g_ptr_array_index (library->items, i);

    if (is_plan (item, id))
      is_behind = TRUE;
    else if (!item->is_archived && is_behind)
      return item->plan->head.id;
    else if (!item->is_archived)
      before = item->plan->head.id;
  }

  return before;
}

/**
 * gradual_library_with_item:
 * @item: shared; not archived
 *
 * Returns: (transfer full): the library with @item in the place of the one whose plan has the same
 *   id, or added at the end. Its plan is active.
 */
GradualLibrary *
gradual_library_with_item (const GradualLibrary *library, const GradualLibraryItem *item)
{
  g_autoptr (GPtrArray) items = NULL;
  const char *id;

  g_return_val_if_fail (library != NULL && item != NULL && !item->is_archived, NULL);

  id = item->plan->head.id;
  items = replace_item (library, id, item);
  if (gradual_library_find (library, id) == NULL)
    g_ptr_array_add (items, gradual_library_item_ref (item));

  return library_copy (library, items, id);
}

/**
 * gradual_library_with_plan:
 * @plan: shared
 *
 * Returns: (transfer full): the library with @plan in the place of the plan with the same id, or
 *   added at the end. It is active, and therefore not archived. What is held of it stays.
 */
GradualLibrary *
gradual_library_with_plan (const GradualLibrary *library, GradualPlan *plan)
{
  g_autoptr (GradualLibraryItem) shown = NULL;
  g_autoptr (GradualLibraryItem) item = NULL;
  const GradualLibraryItem *old;

  g_return_val_if_fail (library != NULL && plan != NULL, NULL);

  old = gradual_library_find (library, plan->head.id);
  shown = old != NULL ? gradual_library_item_with_archived (old, FALSE)
                      : gradual_library_item_new (plan, FALSE, NULL);
  item = gradual_library_item_with_plan (shown, plan);

  return gradual_library_with_item (library, item);
}

/**
 * gradual_library_with_plan_changed:
 * @plan: shared; a plan with its id is in the library
 *
 * Returns: (transfer full): the library with @plan in the place of the plan with the same id.
 *   Whether it is active or archived, and what is held of it, stays as it is.
 */
GradualLibrary *
gradual_library_with_plan_changed (const GradualLibrary *library, GradualPlan *plan)
{
  g_autoptr (GradualLibraryItem) item = NULL;
  g_autoptr (GPtrArray) items = NULL;
  const GradualLibraryItem *old;

  g_return_val_if_fail (library != NULL && plan != NULL, NULL);
  old = gradual_library_find (library, plan->head.id);
  g_return_val_if_fail (old != NULL, NULL);

  item = gradual_library_item_with_plan (old, plan);
  items = replace_item (library, plan->head.id, item);

  return library_copy (library, items, library->active_id);
}

/**
 * gradual_library_without_plan:
 * @id: a plan of the library
 *
 * Returns: (transfer full): the library without that plan. Where it was active, one beside it is.
 */
GradualLibrary *
gradual_library_without_plan (const GradualLibrary *library, const char *id)
{
  g_autoptr (GPtrArray) items = NULL;

  g_return_val_if_fail (library != NULL && id != NULL, NULL);

  items = replace_item (library, id, NULL);

  return library_copy (library, items, active_without (library, id));
}

/**
 * gradual_library_with_active:
 * @id: a plan of the library
 *
 * Returns: (transfer full): the library with that plan active, and out of the archive.
 */
GradualLibrary *
gradual_library_with_active (const GradualLibrary *library, const char *id)
{
  g_autoptr (GPtrArray) items = NULL;

  g_return_val_if_fail (library != NULL && id != NULL, NULL);
  g_return_val_if_fail (gradual_library_find (library, id) != NULL, NULL);

  items = replace_archived (library, id, FALSE);

  return library_copy (library, items, id);
}

/**
 * gradual_library_with_archived:
 * @id: a plan of the library
 *
 * Returns: (transfer full): the library with that plan put away or taken out again. Where the
 *   active plan is put away, one beside it is active.
 */
GradualLibrary *
gradual_library_with_archived (const GradualLibrary *library, const char *id, gboolean is_archived)
{
  g_autoptr (GPtrArray) items = NULL;

  g_return_val_if_fail (library != NULL && id != NULL, NULL);
  g_return_val_if_fail (gradual_library_find (library, id) != NULL, NULL);

  items = replace_archived (library, id, is_archived);

  return library_copy (library, items,
                       is_archived ? active_without (library, id) : library->active_id);
}

/** gradual_library_with_units: Returns: (transfer full): the library with other units. */
GradualLibrary *
gradual_library_with_units (const GradualLibrary *library, GradualUnits units)
{
  GradualLibrary *changed;

  g_return_val_if_fail (library != NULL, NULL);

  changed = library_copy (library, library->items, library->active_id);
  changed->units = units;

  return changed;
}

/**
 * gradual_library_with_stretching:
 * @stretching: shared
 *
 * Returns: (transfer full): the library with that stretching.
 */
GradualLibrary *
gradual_library_with_stretching (const GradualLibrary *library, GradualStretching *stretching)
{
  GradualLibrary *changed;

  g_return_val_if_fail (library != NULL && stretching != NULL, NULL);

  changed = library_copy (library, library->items, library->active_id);
  gradual_stretching_unref (changed->stretching);
  changed->stretching = gradual_stretching_ref (stretching);

  return changed;
}

/** gradual_library_with_symptoms: Returns: (transfer full): the library with @symptoms, shared. */
GradualLibrary *
gradual_library_with_symptoms (const GradualLibrary *library, GradualSymptoms *symptoms)
{
  GradualLibrary *changed;

  g_return_val_if_fail (library != NULL && symptoms != NULL, NULL);

  changed = library_copy (library, library->items, library->active_id);
  gradual_symptoms_unref (changed->symptoms);
  changed->symptoms = gradual_symptoms_ref (symptoms);

  return changed;
}

/** gradual_library_with_cadence: Returns: (transfer full): the library with @cadence, shared. */
GradualLibrary *
gradual_library_with_cadence (const GradualLibrary *library, GradualCadence *cadence)
{
  GradualLibrary *changed;

  g_return_val_if_fail (library != NULL && cadence != NULL, NULL);

  changed = library_copy (library, library->items, library->active_id);
  gradual_cadence_unref (changed->cadence);
  changed->cadence = gradual_cadence_ref (cadence);

  return changed;
}

/**
 * gradual_library_with_items:
 * @items: (element-type GradualLibraryItem): of the same plans; shared, not to be changed any more
 *
 * Returns: (transfer full): the library with those items. The active plan stays active.
 */
GradualLibrary *
gradual_library_with_items (const GradualLibrary *library, GPtrArray *items)
{
  g_return_val_if_fail (library != NULL && items != NULL, NULL);

  return library_copy (library, items, library->active_id);
}

/** gradual_library_find: Returns: (transfer none) (nullable): the item of the plan @id. */
const GradualLibraryItem *
gradual_library_find (const GradualLibrary *library, const char *id)
{
  g_return_val_if_fail (library != NULL && id != NULL, NULL);

  for (guint i = 0; i < library->items->len; i++) {
    const GradualLibraryItem *item = g_ptr_array_index (library->items, i);

    if (is_plan (item, id))
      return item;
  }

  return NULL;
}

/** gradual_library_get_active_plan: Returns: (transfer none) (nullable): the plan that is shown. */
GradualPlan *
gradual_library_get_active_plan (const GradualLibrary *library)
{
  g_return_val_if_fail (library != NULL, NULL);

  return library->active_id != NULL ? gradual_library_find (library, library->active_id)->plan
                                    : NULL;
}
