/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "duplicate.h"

#include "identifier.h"

/** Copier: the id of the copy, from which those of its parts are made, and how many there are. */
typedef struct {
  const char *id;
  guint n_made;
} Copier;

static char *
next_id (Copier *copier)
{
  return gradual_identifier_from_name (copier->id, copier->n_made++);
}

static GradualWeek *
duplicate_week (Copier *copier, const GradualWeek *week)
{
  GradualWeek *copy = gradual_week_ref (week);

  for (guint i = 0; i < GRADUAL_DAYS_PER_WEEK; i++) {
    const GradualRun *run = week->runs[i];
    g_autoptr (GradualWeek) old = copy;
    g_autoptr (GradualRun) run_copy = NULL;
    g_autofree char *id = NULL;

    if (run != NULL) {
      id = next_id (copier);
      run_copy = gradual_run_new (id, run->kind, run->minutes, run->note, run->extra);
    }
    copy = gradual_week_with_run (old, i, run_copy);
  }

  return copy;
}

static GradualLogEntry *
duplicate_entry (Copier *copier, const GradualLogEntry *entry)
{
  g_autofree char *id = next_id (copier);
  GradualLogEntry template = *entry;

  template.id = id;

  return gradual_log_entry_new (&template);
}

static GradualPlan *
duplicate_plan (Copier *copier, const GradualPlan *plan, const char *title)
{
  g_autoptr (GPtrArray) weeks = gradual_week_array_new ();
  g_autoptr (GPtrArray) log = gradual_log_array_new ();
  g_autoptr (GradualPlan) copy = NULL;
  GradualPlanHead head = plan->head;

  head.id = copier->id;
  head.title = title;
  for (guint i = 0; i < plan->weeks->len; i++)
    g_ptr_array_add (weeks, duplicate_week (copier, gradual_plan_week (plan, i)));
  for (guint i = 0; i < plan->log->len; i++)
    g_ptr_array_add (log, duplicate_entry (copier, g_ptr_array_index (plan->log, i)));

  copy = gradual_plan_new (&head, weeks, log, plan->restrictions);

  return gradual_plan_with_away (copy, plan->away);
}

/**
 * gradual_plan_duplicate:
 * @id: the id of the copy; the ids of its runs and of what was run are made from it
 * @title: the title of the copy
 *
 * Returns: (transfer full): a plan like @plan that shares no id with it.
 */
GradualPlan *
gradual_plan_duplicate (const GradualPlan *plan, const char *id, const char *title)
{
  g_return_val_if_fail (plan != NULL && id != NULL && title != NULL, NULL);

  return duplicate_plan (&(Copier){.id = id}, plan, title);
}

/**
 * gradual_library_item_duplicate:
 * @id: as in gradual_plan_duplicate()
 * @title: the title of the copy
 *
 * Copies a plan with what is held of it: while running is forbidden the plan has no runs to come,
 * and a copy without what is held would stay so. As the weeks to come are taken from what is held
 * later, none of its runs has the id of one of the copy.
 *
 * Returns: (transfer full): the copy, which is not archived.
 */
GradualLibraryItem *
gradual_library_item_duplicate (const GradualLibraryItem *item, const char *id, const char *title)
{
  Copier copier = {.id = id};
  g_autoptr (GradualPlan) plan = NULL;
  g_autoptr (GradualPlan) held = NULL;
  g_autoptr (GradualLibraryItem) copy = NULL;

  g_return_val_if_fail (item != NULL && id != NULL && title != NULL, NULL);

  plan = duplicate_plan (&copier, item->plan, title);
  copy = gradual_library_item_new (plan, FALSE, item->extra);
  if (item->held != NULL)
    held = duplicate_plan (&copier, item->held, title);

  return gradual_library_item_with_held (copy, held);
}
