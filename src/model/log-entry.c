/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "log-entry.h"

/**
 * gradual_log_entry_new:
 * @template: the values; its strings are copied
 *
 * Returns: (transfer full): a logged run.
 */
GradualLogEntry *
gradual_log_entry_new (const GradualLogEntry *template)
{
  GradualLogEntry *entry = g_atomic_rc_box_new0 (GradualLogEntry);

  *entry = *template;
  entry->id = g_strdup (template->id);
  entry->source = g_strdup (template->source != NULL ? template->source : "manual");
  entry->note = g_strdup (template->note != NULL ? template->note : "");
  entry->extra = g_strdup (template->extra);

  return entry;
}

/** gradual_log_entry_ref: Returns: (transfer full): the same value. */
GradualLogEntry *
gradual_log_entry_ref (const GradualLogEntry *entry)
{
  return g_atomic_rc_box_acquire ((GradualLogEntry *)entry);
}

static void
log_entry_clear (gpointer data)
{
  GradualLogEntry *entry = data;

  g_free ((char *)entry->id);
  g_free ((char *)entry->source);
  g_free ((char *)entry->note);
  g_free ((char *)entry->extra);
}

/** gradual_log_entry_unref: gives up one reference. */
void
gradual_log_entry_unref (GradualLogEntry *entry)
{
  g_atomic_rc_box_release_full (entry, log_entry_clear);
}

/** gradual_log_entry_minutes: Returns: the run's whole minutes, rounded down. */
int
gradual_log_entry_minutes (const GradualLogEntry *entry)
{
  return entry->seconds / 60;
}

/**
 * gradual_log_entry_compare:
 *
 * Returns: below 0, 0 or above 0 as @a began before, with or after @b.
 */
int
gradual_log_entry_compare (const GradualLogEntry *a, const GradualLogEntry *b)
{
  if (a->day != b->day)
    return a->day < b->day ? -1 : 1;

  return (a->second_of_day > b->second_of_day) - (a->second_of_day < b->second_of_day);
}
