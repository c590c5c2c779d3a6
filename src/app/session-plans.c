/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <glib/gi18n-lib.h>

#include "formats/library-json.h"
#include "formats/plan-json.h"
#include "formats/plan-limits.h"
#include "model/duplicate.h"
#include "model/identifier.h"
#include "rules/fit.h"
#include "session-private.h"

static const GradualLibraryItem *
find_item (GradualSession *self, const char *id)
{
  return gradual_library_find (gradual_history_get_library (self->history), id);
}

static GradualPlan *
find_plan (GradualSession *self, const char *id)
{
  const GradualLibraryItem *item = find_item (self, id);

  return item != NULL ? item->plan : NULL;
}

/* A title that can be saved. */
static char *
shorten_title (const char *title)
{
  g_autofree char *valid = g_utf8_make_valid (title, -1);

  return g_utf8_strlen (valid, -1) > GRADUAL_PLAN_TITLE_MAX
             ? g_utf8_substring (valid, 0, GRADUAL_PLAN_TITLE_MAX)
             : g_steal_pointer (&valid);
}

/* Both as they are when they are shown today: a file may have been written on an earlier day. */
static gboolean
is_same_plan (const GradualPlan *a, const GradualPlan *b, GradualDay today)
{
  g_autoptr (GradualPlan) fitted = gradual_fit (a, today, NULL);
  g_autoptr (GradualPlan) other_fitted = gradual_fit (b, today, NULL);
  g_autofree char *text = gradual_plan_to_json (fitted, GRADUAL_JSON_WHOLE, NULL);
  g_autofree char *other = gradual_plan_to_json (other_fitted, GRADUAL_JSON_WHOLE, NULL);

  return g_str_equal (text, other);
}

/* More plans than are read again must never be written. */
static gboolean
commit_if_there_is_room (GradualSession *self, GradualLibrary *library, const char *name)
{
  if (!gradual_library_can_be_kept (library))
    return FALSE;
  gradual_session_commit (self, library, name);

  return TRUE;
}

/**
 * gradual_session_add_plan:
 * @plan: (transfer none): a new plan, or one from a file
 * @name: what was done, as in "Open Plan"
 *
 * Adds a plan and makes it active. No plan of the library is lost: where one has the same id and is
 * another, @plan gets ids of its own; where it is the same, or was before running was forbidden,
 * that one is made active.
 *
 * Returns: whether it is there now; not where the library has no room for another plan.
 */
gboolean
gradual_session_add_plan (GradualSession *self, GradualPlan *plan, const char *name)
{
  const GradualLibraryItem *present;
  g_autoptr (GradualPlan) added = NULL;
  g_autoptr (GradualLibrary) library = NULL;

  g_return_val_if_fail (GRADUAL_IS_SESSION (self), FALSE);
  g_return_val_if_fail (plan != NULL && name != NULL, FALSE);

  present = find_item (self, plan->head.id);
  if (present == NULL || is_same_plan (present->plan, plan, self->today)) {
    added = gradual_plan_ref (plan);
  } else if (present->held != NULL && is_same_plan (present->held, plan, self->today)) {
    added = gradual_plan_ref (present->plan);
  } else {
    g_autofree char *id = gradual_identifier_new ();

    added = gradual_plan_duplicate (plan, id, plan->head.title);
  }
  library = gradual_library_with_plan (gradual_history_get_library (self->history), added);

  return commit_if_there_is_room (self, library, name);
}

/**
 * gradual_session_activate_plan:
 * @id: a plan of the library
 *
 * Makes a plan the one that is shown, and takes it out of the archive. One step.
 */
void
gradual_session_activate_plan (GradualSession *self, const char *id)
{
  g_autoptr (GradualLibrary) library = NULL;

  g_return_if_fail (GRADUAL_IS_SESSION (self));
  g_return_if_fail (id != NULL && find_plan (self, id) != NULL);

  library = gradual_library_with_active (gradual_history_get_library (self->history), id);
  gradual_session_commit (self, library, _ ("Switch Plan"));
}

/**
 * gradual_session_rename_plan:
 * @id: a plan of the library
 * @title: its new title, of which the first 200 characters are taken
 *
 * Gives a plan another title. One step.
 */
void
gradual_session_rename_plan (GradualSession *self, const char *id, const char *title)
{
  g_autoptr (GradualLibrary) library = NULL;
  g_autoptr (GradualPlan) renamed = NULL;
  g_autofree char *short_title = NULL;
  GradualPlan *plan;
  GradualPlanHead head;

  g_return_if_fail (GRADUAL_IS_SESSION (self));
  g_return_if_fail (id != NULL && title != NULL);
  plan = find_plan (self, id);
  g_return_if_fail (plan != NULL);

  short_title = shorten_title (title);
  head = plan->head;
  head.title = short_title;
  renamed = gradual_plan_with_head (plan, &head);
  library =
      gradual_library_with_plan_changed (gradual_history_get_library (self->history), renamed);
  gradual_session_commit (self, library, _ ("Rename Plan"));
}

/**
 * gradual_session_duplicate_plan:
 * @id: a plan of the library
 *
 * Adds a copy of a plan with what is held of it, with ids of its own, and makes the copy active.
 * One step.
 *
 * Returns: whether there is one now; not where the library has no room for another plan.
 */
gboolean
gradual_session_duplicate_plan (GradualSession *self, const char *id)
{
  g_autoptr (GradualLibraryItem) copy = NULL;
  g_autoptr (GradualLibrary) library = NULL;
  g_autofree char *copy_id = NULL;
  g_autofree char *title = NULL;
  g_autofree char *short_title = NULL;
  const GradualLibraryItem *item;

  g_return_val_if_fail (GRADUAL_IS_SESSION (self), FALSE);
  g_return_val_if_fail (id != NULL, FALSE);
  item = find_item (self, id);
  g_return_val_if_fail (item != NULL, FALSE);

  copy_id = gradual_identifier_new ();
  /* TRANSLATORS: the title of a copy of a plan; %s is the title of the plan. */
  title = g_strdup_printf (_ ("%s (copy)"), item->plan->head.title);
  short_title = shorten_title (title);
  copy = gradual_library_item_duplicate (item, copy_id, short_title);
  library = gradual_library_with_item (gradual_history_get_library (self->history), copy);

  return commit_if_there_is_room (self, library, _ ("Duplicate Plan"));
}

/**
 * gradual_session_set_plan_archived:
 * @id: a plan of the library
 *
 * Puts a plan away, or takes it out again. Where the active plan is put away, one beside it is
 * active. One step.
 */
void
gradual_session_set_plan_archived (GradualSession *self, const char *id, gboolean is_archived)
{
  g_autoptr (GradualLibrary) library = NULL;

  g_return_if_fail (GRADUAL_IS_SESSION (self));
  g_return_if_fail (id != NULL && find_plan (self, id) != NULL);

  library =
      gradual_library_with_archived (gradual_history_get_library (self->history), id, is_archived);
  gradual_session_commit (self, library,
                          is_archived ? _ ("Archive Plan") : _ ("Take Plan from Archive"));
}

/**
 * gradual_session_delete_plan:
 * @id: a plan of the library
 *
 * Removes a plan. Where it was active, one beside it is. One step.
 */
void
gradual_session_delete_plan (GradualSession *self, const char *id)
{
  g_autoptr (GradualLibrary) library = NULL;

  g_return_if_fail (GRADUAL_IS_SESSION (self));
  g_return_if_fail (id != NULL && find_plan (self, id) != NULL);

  library = gradual_library_without_plan (gradual_history_get_library (self->history), id);
  gradual_session_commit (self, library, _ ("Delete Plan"));
}

/** gradual_session_set_units: shows lengths of runs in other units. One step. */
void
gradual_session_set_units (GradualSession *self, GradualUnits units)
{
  g_autoptr (GradualLibrary) library = NULL;

  g_return_if_fail (GRADUAL_IS_SESSION (self));

  library = gradual_library_with_units (gradual_history_get_library (self->history), units);
  gradual_session_commit (self, library, _ ("Change Units"));
}
