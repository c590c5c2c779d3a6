/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "fitted-words.h"

#include <glib/gi18n-lib.h>

#include "dates.h"

/* How many of the runs are named: fewer where there is little room. */
#define NAMED_MAX        2
#define NAMED_MAX_NARROW 1

static gboolean
is_any_left_out (const GArray *changes)
{
  for (guint i = 0; i < changes->len; i++)
    if (g_array_index (changes, GradualChange, i).after == 0)
      return TRUE;

  return FALSE;
}

static char *
head_words (const GArray *changes)
{
  if (is_any_left_out (changes))
    return g_strdup_printf (
        g_dngettext (GETTEXT_PACKAGE, "%u later run is left out, to stay gradual",
                     "%u later runs are shorter or left out, to stay gradual", changes->len),
        changes->len);

  return g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u later run is shorter, to stay gradual",
                                       "%u later runs are shorter, to stay gradual", changes->len),
                          changes->len);
}

static char *
change_words (const GradualChange *change)
{
  g_autofree char *date = gradual_date_label (change->day, GRADUAL_DATE_SHORT);

  if (change->after == 0)
    /* TRANSLATORS: a run, by its date, that is no more. */
    return g_strdup_printf (_ ("%s, left out"), date);

  /* TRANSLATORS: a run, by its date, and its minutes before and after. */
  return g_strdup_printf (_ ("%s, from %d to %d min"), date, change->before, change->after);
}

/**
 * gradual_fitted_words:
 * @changes: (element-type GradualChange): the runs that became shorter
 * @is_narrow: whether there is little room
 *
 * Returns: (transfer full) (nullable): how many runs became shorter, why, and the first ones by
 *   their dates, in two lines; %NULL where none did.
 */
char *
gradual_fitted_words (const GArray *changes, gboolean is_narrow)
{
  guint most = is_narrow ? NAMED_MAX_NARROW : NAMED_MAX;
  g_autoptr (GString) text = NULL;
  g_autofree char *head = NULL;

  g_return_val_if_fail (changes != NULL, NULL);

  if (changes->len == 0)
    return NULL;
  head = head_words (changes);
  text = g_string_new (head);
  for (guint i = 0; i < MIN (changes->len, most); i++) {
    g_autofree char *run = change_words (&g_array_index (changes, GradualChange, i));

    g_string_append (text, i == 0 ? ":\n" : "; ");
    g_string_append (text, run);
  }
  if (changes->len > most)
    g_string_append (text, "…");

  return g_string_free (g_steal_pointer (&text), FALSE);
}
