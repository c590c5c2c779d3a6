/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "planner/relief-forbid.h"
#include "planner/relief.h"
#include "session-private.h"

/* Where running is to stop, it is in all plans, and what is taken out of them is held. */
static GradualLibrary *
stop_all (const GradualLibrary *library, const GradualRestriction *stop, GradualDay today)
{
  g_autoptr (GPtrArray) items = gradual_library_item_array_new ();

  for (guint i = 0; i < library->items->len; i++)
    g_ptr_array_add (items,
                     gradual_relief_forbid (g_ptr_array_index (library->items, i), stop, today));

  return gradual_library_with_items (library, items);
}

/**
 * gradual_session_apply_replan:
 * @option: a way to go on, of a proposal for the active plan
 * @name: what was done, in the runner's language, as in "Replan"
 *
 * Goes on with the plan as it was proposed. One step. A plan of its own is added beside the present
 * one, and is followed.
 *
 * Returns: whether it goes on so; not where the library has no room for another plan.
 */
gboolean
gradual_session_apply_replan (GradualSession *self, const GradualReplanOption *option,
                              const char *name)
{
  const GradualRestriction *stop;

  g_return_val_if_fail (GRADUAL_IS_SESSION (self), FALSE);
  g_return_val_if_fail (option != NULL && name != NULL, FALSE);

  stop = gradual_relief_find_open (option->plan);
  if (option->way == GRADUAL_WAY_RAMP)
    return gradual_session_add_plan (self, option->plan, name);
  if (stop != NULL) {
    g_autoptr (GradualLibrary) library =
        stop_all (gradual_history_get_library (self->history), stop, self->today);

    gradual_session_commit (self, library, name);
  } else {
    gradual_session_commit_plan (self, option->plan, name);
  }

  return TRUE;
}
