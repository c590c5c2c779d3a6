/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "log-words.h"

#include <glib/gi18n-lib.h>

#include "app/duration.h"
#include "distance.h"

#define SEPARATOR " · "

static char *
join (GPtrArray *parts, const char *separator)
{
  g_ptr_array_add (parts, NULL);

  return g_strjoinv (separator, (char **)parts->pdata);
}

/**
 * gradual_log_title:
 *
 * Returns: (transfer full): how much was run: "35 min · 5.9 km". Minutes come first whatever
 * lengths are shown in, since it is minutes that the rules count.
 */
char *
gradual_log_title (const GradualLogEntry *entry, const GradualLogStyle *style)
{
  g_autofree char *minutes = gradual_duration_label (gradual_log_entry_minutes (entry));
  g_autofree char *distance = NULL;

  if (entry->distance_m == GRADUAL_ABSENT)
    return g_steal_pointer (&minutes);
  distance = gradual_distance_label (style->units, entry->distance_m);

  return g_strconcat (minutes, SEPARATOR, distance, NULL);
}

static void
add_numbers (GPtrArray *parts, const GradualLogEntry *entry)
{
  if (entry->cadence != GRADUAL_ABSENT)
    g_ptr_array_add (parts,
                     g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%d step a minute",
                                                   "%d steps a minute", (gulong)entry->cadence),
                                      entry->cadence));
  if (entry->effort != GRADUAL_ABSENT)
    /* TRANSLATORS: how hard a run was, on a scale up to 10. */
    g_ptr_array_add (parts, g_strdup_printf (_ ("effort %d of 10"), entry->effort));
  if (entry->pain != GRADUAL_ABSENT)
    /* TRANSLATORS: how much a run hurt, on a scale up to 10. */
    g_ptr_array_add (parts, g_strdup_printf (_ ("pain %d of 10"), entry->pain));
}

/** gradual_log_detail: Returns: (transfer full): what else is known: "07:10 · effort 4 of 10". */
char *
gradual_log_detail (const GradualLogEntry *entry, const GradualLogStyle *style)
{
  g_autoptr (GPtrArray) parts = g_ptr_array_new_with_free_func (g_free);

  g_ptr_array_add (parts, gradual_clock_time_format (&style->clock, entry->second_of_day / 60));
  add_numbers (parts, entry);

  return join (parts, SEPARATOR);
}

/** gradual_log_spoken: Returns: (transfer full): all of it as a screen reader says it. */
char *
gradual_log_spoken (const GradualLogEntry *entry, const GradualLogStyle *style)
{
  g_autoptr (GPtrArray) parts = g_ptr_array_new_with_free_func (g_free);

  g_ptr_array_add (parts, gradual_duration_spoken (gradual_log_entry_minutes (entry)));
  if (entry->distance_m != GRADUAL_ABSENT)
    g_ptr_array_add (parts, gradual_distance_spoken (style->units, entry->distance_m));
  g_ptr_array_add (parts, gradual_clock_time_format (&style->clock, entry->second_of_day / 60));
  add_numbers (parts, entry);
  if (*entry->note != '\0')
    g_ptr_array_add (parts, g_strdup (entry->note));

  /* TRANSLATORS: between the parts of "Friday 12 June, easy run, 45 minutes, planned". */
  return join (parts, C_ ("list", ", "));
}
