/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "all-runs.h"

/* A run is the same one where it began at the same second and took as long: a plan that was
 * duplicated has the runs of the other one in its log, with other ids. */
static guint
run_hash (gconstpointer key)
{
  const GradualLogEntry *entry = key;

  return (guint)entry->day * 31 + (guint)entry->second_of_day * 7 + (guint)entry->seconds;
}

static gboolean
run_equal (gconstpointer a, gconstpointer b)
{
  const GradualLogEntry *first = a, *second = b;

  return first->day == second->day && first->second_of_day == second->second_of_day &&
         first->seconds == second->seconds;
}

static int
compare (gconstpointer a, gconstpointer b)
{
  const GradualLogEntry *const *first = a, *const *second = b;

  return gradual_log_entry_compare (*first, *second);
}

/* One more of these; returns how many there are now. */
static guint
count (GHashTable *counts, gpointer entry)
{
  guint n = GPOINTER_TO_UINT (g_hash_table_lookup (counts, entry)) + 1;

  g_hash_table_insert (counts, entry, GUINT_TO_POINTER (n));

  return n;
}

/* What is there twice in one log was run twice. What is in two logs was run once. */
static void
add_log (GPtrArray *runs, GHashTable *all, const GradualPlan *plan, GradualDay since)
{
  g_autoptr (GHashTable) own = g_hash_table_new (run_hash, run_equal);

  for (guint i = gradual_plan_first_log_since (plan, since); i < plan->log->len; i++) {
    gpointer entry = g_ptr_array_index (plan->log, i);

    if (count (own, entry) > GPOINTER_TO_UINT (g_hash_table_lookup (all, entry))) {
      count (all, entry);
      g_ptr_array_add (runs, entry);
    }
  }
}

/**
 * gradual_all_runs:
 * @library: what the runner has; the runs are its own
 * @since: the first day that matters
 *
 * Returns: (transfer container) (element-type GradualLogEntry): the runs in the logs of all plans
 *   from @since on, each once, in the order they began.
 */
GPtrArray *
gradual_all_runs (const GradualLibrary *library, GradualDay since)
{
  g_autoptr (GHashTable) all = g_hash_table_new (run_hash, run_equal);
  GPtrArray *runs = g_ptr_array_new ();

  g_return_val_if_fail (library != NULL, runs);

  for (guint i = 0; i < library->items->len; i++) {
    const GradualLibraryItem *item = g_ptr_array_index (library->items, i);

    add_log (runs, all, item->plan, since);
  }
  g_ptr_array_sort (runs, compare);

  return runs;
}
