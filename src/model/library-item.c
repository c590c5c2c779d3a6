/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "library-item.h"

/* An item with the values of @values, which are shared or copied. */
static GradualLibraryItem *
item_copy (const GradualLibraryItem *values)
{
  GradualLibraryItem *item = g_atomic_rc_box_new0 (GradualLibraryItem);

  item->plan = gradual_plan_ref (values->plan);
  item->is_archived = values->is_archived;
  item->held = values->held != NULL ? gradual_plan_ref (values->held) : NULL;
  item->extra = g_strdup (values->extra);

  return item;
}

/**
 * gradual_library_item_new:
 * @plan: shared
 * @extra: (nullable): unknown members as the text of a JSON object
 *
 * Returns: (transfer full): a plan for a library.
 */
GradualLibraryItem *
gradual_library_item_new (GradualPlan *plan, gboolean is_archived, const char *extra)
{
  g_return_val_if_fail (plan != NULL, NULL);

  return item_copy (
      &(GradualLibraryItem){.plan = plan, .is_archived = is_archived, .extra = (char *)extra});
}

/**
 * gradual_library_item_with_plan:
 * @plan: the plan after a change, with the same id; shared
 *
 * Returns: (transfer full): the item with that plan. What is held stays.
 */
GradualLibraryItem *
gradual_library_item_with_plan (const GradualLibraryItem *item, GradualPlan *plan)
{
  GradualLibraryItem values;

  g_return_val_if_fail (item != NULL && plan != NULL, NULL);
  g_return_val_if_fail (g_str_equal (plan->head.id, item->plan->head.id), NULL);

  values = *item;
  values.plan = plan;

  return item_copy (&values);
}

/** gradual_library_item_with_archived: Returns: (transfer full): the item put away, or taken out.
 */
GradualLibraryItem *
gradual_library_item_with_archived (const GradualLibraryItem *item, gboolean is_archived)
{
  GradualLibraryItem values;

  g_return_val_if_fail (item != NULL, NULL);

  values = *item;
  values.is_archived = is_archived;

  return item_copy (&values);
}

/**
 * gradual_library_item_with_held:
 * @held: (nullable): the plan as it was before running was forbidden, with the same id; shared;
 *   %NULL once running is allowed again
 *
 * Returns: (transfer full): the item with another held plan.
 */
GradualLibraryItem *
gradual_library_item_with_held (const GradualLibraryItem *item, GradualPlan *held)
{
  GradualLibraryItem values;

  g_return_val_if_fail (item != NULL, NULL);
  g_return_val_if_fail (held == NULL || g_str_equal (held->head.id, item->plan->head.id), NULL);

  values = *item;
  values.held = held;

  return item_copy (&values);
}

/** gradual_library_item_ref: Returns: (transfer full): the same value. */
GradualLibraryItem *
gradual_library_item_ref (const GradualLibraryItem *item)
{
  return g_atomic_rc_box_acquire ((GradualLibraryItem *)item);
}

static void
item_clear (gpointer data)
{
  GradualLibraryItem *item = data;

  gradual_plan_unref (item->plan);
  g_clear_pointer (&item->held, gradual_plan_unref);
  g_free (item->extra);
}

/** gradual_library_item_unref: gives up one reference. */
void
gradual_library_item_unref (GradualLibraryItem *item)
{
  g_atomic_rc_box_release_full (item, item_clear);
}

/** gradual_library_item_array_new: Returns: (transfer full): an empty array that owns items. */
GPtrArray *
gradual_library_item_array_new (void)
{
  return g_ptr_array_new_with_free_func ((GDestroyNotify)gradual_library_item_unref);
}
