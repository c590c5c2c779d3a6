/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "away-words.h"

#include <glib/gi18n-lib.h>

#include "app/dates.h"

/**
 * gradual_away_title:
 * @away: days on which the runner is away
 * @today: the day it is
 *
 * Returns: (transfer full): since when and until when: "Away until Sunday 12 May". Of what has not
 *   begun, or is over, both ends are said.
 */
char *
gradual_away_title (const GradualAway *away, GradualDay today)
{
  g_autofree char *from = NULL, *until = NULL;

  g_return_val_if_fail (away != NULL, NULL);

  from = gradual_date_label (away->from, GRADUAL_DATE_WEEKDAY);
  until = gradual_date_label (away->until, GRADUAL_DATE_WEEKDAY);
  if (away->from == away->until)
    /* TRANSLATORS: the runner can not run on one day: "Away on Friday 4 December". */
    return g_strdup_printf (_ ("Away on %s"), from);
  if (gradual_away_overlaps (away, today, today))
    /* TRANSLATORS: "Away until Sunday 12 May", which is the last of the days. */
    return g_strdup_printf (_ ("Away until %s"), until);

  /* TRANSLATORS: the first and the last day: "Away from Friday 4 December to Sunday 6 December". */
  return g_strdup_printf (_ ("Away from %s to %s"), from, until);
}

/** gradual_away_detail: Returns: (transfer full): why: "Holiday · By the sea"; "" for nothing. */
char *
gradual_away_detail (const GradualAway *away)
{
  g_return_val_if_fail (away != NULL, NULL);

  if (away->reason == GRADUAL_AWAY_UNSAID)
    return g_strdup (away->note);

  return g_strjoin (" · ", gradual_away_reason_label (away->reason),
                    *away->note != '\0' ? away->note : NULL, NULL);
}

/**
 * gradual_away_move_words:
 *
 * Returns: (transfer full): what becomes of a run: "Long run of Sunday 29 November: moves to Friday
 *   27 November".
 */
char *
gradual_away_move_words (const GradualAwayMove *move)
{
  g_autofree char *day = NULL, *to = NULL;
  const char *kind;

  g_return_val_if_fail (move != NULL, NULL);

  kind = gradual_run_kind_label (move->kind);
  day = gradual_date_label (move->day, GRADUAL_DATE_WEEKDAY);
  if (move->to == GRADUAL_DAY_NONE)
    /* TRANSLATORS: a kind of run and its day. The run is not in the plan any more. */
    return g_strdup_printf (_ ("%s of %s: left out"), kind, day);

  to = gradual_date_label (move->to, GRADUAL_DATE_WEEKDAY);
  if (move->after == move->before)
    /* TRANSLATORS: a kind of run, its day and its new day. */
    return g_strdup_printf (_ ("%s of %s: moves to %s"), kind, day, to);

  /* TRANSLATORS: a kind of run, its day, its new day, its minutes there, and those it had before.
   * The plural is that of the first number. */
  return g_strdup_printf (
      g_dngettext (GETTEXT_PACKAGE, "%s of %s: moves to %s, with %d minute instead of %d",
                   "%s of %s: moves to %s, with %d minutes instead of %d", (gulong)move->after),
      kind, day, to, move->after, move->before);
}

static guint
count_moved (const GArray *moves)
{
  guint n = 0;

  for (guint i = 0; i < moves->len; i++)
    n += g_array_index (moves, GradualAwayMove, i).to != GRADUAL_DAY_NONE;

  return n;
}

/* Takes @words. */
static void
add (GStrvBuilder *parts, char *words)
{
  g_strv_builder_add (parts, words);
  g_free (words);
}

static void
add_moves (GStrvBuilder *parts, guint moved, guint left_out)
{
  if (moved > 0)
    add (parts, g_strdup_printf (
                    g_dngettext (GETTEXT_PACKAGE, "%u run moved", "%u runs moved", moved), moved));
  if (left_out > 0 && moved > 0)
    /* TRANSLATORS: how many more runs, after "2 runs moved". */
    add (parts,
         g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u left out", "%u left out", left_out),
                          left_out));
  else if (left_out > 0)
    add (parts, g_strdup_printf (
                    g_dngettext (GETTEXT_PACKAGE, "%u run left out", "%u runs left out", left_out),
                    left_out));
}

/**
 * gradual_away_done:
 * @moves: (element-type GradualAwayMove): the runs of the days
 * @changes: (element-type GradualChange): other runs, which became shorter
 *
 * Returns: (transfer full): what became of the runs: "2 runs moved, 1 left out".
 */
char *
gradual_away_done (const GArray *moves, const GArray *changes)
{
  g_autoptr (GStrvBuilder) parts = g_strv_builder_new ();
  g_auto (GStrv) words = NULL;
  guint moved;

  g_return_val_if_fail (moves != NULL && changes != NULL, NULL);

  moved = count_moved (moves);
  add_moves (parts, moved, moves->len - moved);
  if (changes->len > 0)
    add (parts, g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u other run shortened",
                                              "%u other runs shortened", changes->len),
                                 changes->len));
  words = g_strv_builder_end (parts);
  if (words[0] == NULL)
    return g_strdup (_ ("No run has to change"));

  return g_strjoinv (C_ ("list", ", "), words);
}
