/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "edit-options.h"

#include <glib/gi18n-lib.h>

/* The options of gradual-cli edit. Each appends to one array of edits, so that they are done in
 * the order of the command line. */

static void
add_edit (gpointer edits, const GradualEdit *edit)
{
  GArray **array = edits;

  if (*array == NULL)
    *array = g_array_new (FALSE, FALSE, sizeof (GradualEdit));
  g_array_append_val (*array, *edit);
}

/* Splits at the first separator, so that a value can not be taken for two. */
static gboolean
split (const char *text, char separator, char **first, char **second)
{
  const char *at = strchr (text, separator);

  if (at == NULL)
    return FALSE;
  *first = g_strndup (text, (gsize)(at - text));
  *second = g_strdup (at + 1);

  return TRUE;
}

/* Takes any whole number that is not negative: one that is far too large is for the rules to
 * refuse, which say what would be allowed. */
static gboolean
parse_minutes (const char *text, int *minutes)
{
  if (text[0] == '\0')
    return FALSE;
  *minutes = 0;
  for (; *text != '\0'; text++) {
    if (!g_ascii_isdigit (*text))
      return FALSE;
    *minutes = (int)MIN ((gint64)*minutes * 10 + (*text - '0'), G_MAXINT);
  }

  return TRUE;
}

/** gradual_edit_option_minutes: takes "DATE=MINUTES". */
gboolean
gradual_edit_option_minutes (const GradualOption *option, const char *text, gpointer edits,
                             GError **error)
{
  GradualEdit edit = {.action = GRADUAL_EDIT_MINUTES};
  g_autofree char *date = NULL;
  g_autofree char *minutes = NULL;

  if (!split (text, '=', &date, &minutes) || !gradual_day_parse (date, &edit.day) ||
      !parse_minutes (minutes, &edit.minutes))
    return gradual_option_refuse (option, text, error,
                                  _ ("give DATE=MINUTES, such as 2027-04-18=45"));
  add_edit (edits, &edit);

  return TRUE;
}

static gboolean
parse_two_days (const GradualOption *option, const char *text, GradualEditAction action,
                gpointer edits, GError **error)
{
  GradualEdit edit = {.action = action};
  g_autofree char *first = NULL;
  g_autofree char *second = NULL;

  if (!split (text, ':', &first, &second) || !gradual_day_parse (first, &edit.day) ||
      !gradual_day_parse (second, &edit.other))
    return gradual_option_refuse (option, text, error,
                                  _ ("give DATE:DATE, such as 2027-04-17:2027-04-18"));
  add_edit (edits, &edit);

  return TRUE;
}

/** gradual_edit_option_move: takes "DATE:DATE". */
gboolean
gradual_edit_option_move (const GradualOption *option, const char *text, gpointer edits,
                          GError **error)
{
  return parse_two_days (option, text, GRADUAL_EDIT_MOVE, edits, error);
}

/** gradual_edit_option_swap: takes "DATE:DATE". */
gboolean
gradual_edit_option_swap (const GradualOption *option, const char *text, gpointer edits,
                          GError **error)
{
  return parse_two_days (option, text, GRADUAL_EDIT_SWAP, edits, error);
}

/** gradual_edit_option_add: takes "DATE=KIND:MINUTES". */
gboolean
gradual_edit_option_add (const GradualOption *option, const char *text, gpointer edits,
                         GError **error)
{
  GradualEdit edit = {.action = GRADUAL_EDIT_ADD};
  g_autofree char *date = NULL;
  g_autofree char *run = NULL;
  g_autofree char *kind = NULL;
  g_autofree char *minutes = NULL;

  if (!split (text, '=', &date, &run) || !split (run, ':', &kind, &minutes) ||
      !gradual_day_parse (date, &edit.day) || !gradual_run_kind_from_nick (kind, &edit.kind) ||
      !parse_minutes (minutes, &edit.minutes))
    return gradual_option_refuse (option, text, error,
                                  _ ("give DATE=KIND:MINUTES, such as 2027-04-18=easy:30, where "
                                     "KIND is one of %s"),
                                  "easy, long, steady, walk-run, cadence-drill, race");
  add_edit (edits, &edit);

  return TRUE;
}

/** gradual_edit_option_remove: takes a date. */
gboolean
gradual_edit_option_remove (const GradualOption *option, const char *text, gpointer edits,
                            GError **error)
{
  GradualEdit edit = {.action = GRADUAL_EDIT_REMOVE};

  if (!gradual_option_day (option, text, &edit.day, error))
    return FALSE;
  add_edit (edits, &edit);

  return TRUE;
}
