/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "log-entry.h"

#include <string.h>

/* Copies @text, if there is one, to @place, and moves that behind it. */
static const char *
put (char **place, const char *text)
{
  const char *copy = text != NULL ? *place : NULL;

  if (text != NULL)
    *place = g_stpcpy (*place, text) + 1;

  return copy;
}

static gsize
room_for (const char *text)
{
  return text != NULL ? strlen (text) + 1 : 0;
}

/**
 * gradual_log_entry_new:
 * @template: the values; its strings are copied
 *
 * Returns: (transfer full): a logged run.
 */
GradualLogEntry *
gradual_log_entry_new (const GradualLogEntry *template)
{
  const char *source = template->source != NULL ? template->source : "manual";
  const char *note = template->note != NULL ? template->note : "";
  /* The strings lie behind the values: of the runs of ten years each would be thousands of small
   * pieces of memory, that are asked for at each start. */
  gsize room =
      room_for (template->id) + room_for (source) + room_for (note) + room_for (template->extra);
  GradualLogEntry *entry = g_atomic_rc_box_alloc0 (sizeof *entry + room);
  char *place = (char *)(entry + 1);

  *entry = *template;
  entry->id = put (&place, template->id);
  entry->source = put (&place, source);
  entry->note = put (&place, note);
  entry->extra = put (&place, template->extra);

  return entry;
}

/** gradual_log_entry_ref: Returns: (transfer full): the same value. */
GradualLogEntry *
gradual_log_entry_ref (const GradualLogEntry *entry)
{
  return g_atomic_rc_box_acquire ((GradualLogEntry *)entry);
}

/** gradual_log_entry_unref: gives up one reference. */
void
gradual_log_entry_unref (GradualLogEntry *entry)
{
  g_atomic_rc_box_release (entry);
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
