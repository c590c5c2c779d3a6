/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "change-words.h"

#include <glib/gi18n-lib.h>

#include "app/dates.h"
#include "app/plan/units.h"

/** gradual_week_change_title: Returns: (transfer full): the week: "Week 7 · 12–18 May". */
char *
gradual_week_change_title (const GradualWeekChange *change)
{
  g_autofree char *week = NULL, *dates = NULL;

  g_return_val_if_fail (change != NULL, NULL);

  /* TRANSLATORS: a week of the plan, by its number. */
  week = g_strdup_printf (_ ("Week %d"), change->number);
  dates = gradual_date_range_label (change->start, change->start + GRADUAL_DAYS_PER_WEEK - 1);

  return g_strdup_printf ("%s · %s", week, dates);
}

static char *
kind_words (GradualRunKind kind, int n)
{
  gulong count = (gulong)n;

  switch (kind) {
  case GRADUAL_RUN_EASY:
    return g_strdup_printf (
        g_dngettext (GETTEXT_PACKAGE, "%d run becomes easy", "%d runs become easy", count), n);
  case GRADUAL_RUN_WALK_RUN:
    return g_strdup_printf (
        g_dngettext (GETTEXT_PACKAGE, "%d run gets walk breaks", "%d runs get walk breaks", count),
        n);
  case GRADUAL_RUN_CADENCE_DRILL:
    return g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%d run becomes a cadence drill",
                                         "%d runs become cadence drills", count),
                            n);
  case GRADUAL_RUN_LONG:
  case GRADUAL_RUN_STEADY:
  case GRADUAL_RUN_RACE:
  default:
    return g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%d run becomes of another kind",
                                         "%d runs become of another kind", count),
                            n);
  }
}

static char *
count_words (int difference)
{
  if (difference < 0)
    return g_strdup_printf (
        g_dngettext (GETTEXT_PACKAGE, "%d run fewer", "%d runs fewer", (gulong)-difference),
        -difference);

  return g_strdup_printf (
      g_dngettext (GETTEXT_PACKAGE, "%d run more", "%d runs more", (gulong)difference), difference);
}

/**
 * gradual_week_change_detail:
 *
 * Returns: (transfer full): what is different in the week beside its minutes, as in "1 run fewer, 2
 *   runs become cadence drills"; "" for nothing.
 */
char *
gradual_week_change_detail (const GradualWeekChange *change)
{
  g_autoptr (GStrvBuilder) parts = g_strv_builder_new ();
  g_auto (GStrv) words = NULL;
  int difference;

  g_return_val_if_fail (change != NULL, NULL);

  difference = change->runs_after - change->runs_before;
  if (difference != 0) {
    g_autofree char *count = count_words (difference);

    g_strv_builder_add (parts, count);
  }
  if (change->runs_of_other_kind > 0) {
    g_autofree char *kinds = kind_words (change->other_kind, change->runs_of_other_kind);

    g_strv_builder_add (parts, kinds);
  }
  words = g_strv_builder_end (parts);

  return g_strjoinv (C_ ("list", ", "), words);
}

/**
 * gradual_week_change_spoken:
 * @units: what lengths are shown in
 * @pace: the runner's easy pace, or %GRADUAL_ABSENT
 *
 * Returns: (transfer full): the week as a screen reader says it.
 */
char *
gradual_week_change_spoken (const GradualWeekChange *change, GradualUnits units, int pace)
{
  g_autofree char *title = gradual_week_change_title (change);
  g_autofree char *detail = gradual_week_change_detail (change);
  g_autofree char *before = gradual_units_spoken (units, change->minutes_before, pace);
  g_autofree char *after = gradual_units_spoken (units, change->minutes_after, pace);
  g_autofree char *minutes = change->minutes_before == change->minutes_after
                                 /* TRANSLATORS: how long a week is; it keeps its length. */
                                 ? g_strdup_printf (_ ("%s, as before"), after)
                                 /* TRANSLATORS: how long a week is before and after a change. */
                                 : g_strdup_printf (_ ("from %s to %s"), before, after);

  if (*detail == '\0')
    /* TRANSLATORS: a week for a screen reader, as in "Week 7 · 12–18 May: from 2 hours to 1 hour".
     */
    return g_strdup_printf (C_ ("week", "%s: %s"), title, minutes);

  return g_strdup_printf (C_ ("week", "%s: %s, %s"), title, minutes, detail);
}

/** gradual_week_changes_more: Returns: (transfer full): that there are as many more weeks. */
char *
gradual_week_changes_more (guint n_more)
{
  return g_strdup_printf (
      g_dngettext (GETTEXT_PACKAGE, "and %u more week", "and %u more weeks", n_more), n_more);
}
