/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "week-summary.h"

#include <glib/gi18n-lib.h>

#include "app/dates.h"
#include "app/duration.h"

/**
 * gradual_week_summary_scale:
 * @report: what the rules say about the plan
 *
 * Returns: the minutes that a whole bar stands for: the largest total or cap of all weeks, so that
 *   the bars of a plan can be compared.
 */
int
gradual_week_summary_scale (const GradualReport *report)
{
  int scale = 1;

  for (guint i = 0; i < report->weeks->len; i++) {
    const GradualWeekReport *week = &g_array_index (report->weeks, GradualWeekReport, i);

    scale = MAX (scale, MAX (week->minutes, week->cap));
  }

  return scale;
}

/* The change against the reference in whole percent, rounded towards zero so that a tenth is never
 * shown as more than a tenth. */
static char *
change_label (const GradualWeekReport *numbers)
{
  int percent;

  if (numbers->reference <= 0)
    return g_strdup ("");

  percent = (numbers->minutes - numbers->reference) * 100 / numbers->reference;
  if (percent < 0)
    /* TRANSLATORS: a week has this much less than the weeks before; the sign is a minus. */
    return g_strdup_printf (_ ("−%d %%"), -percent);

  /* TRANSLATORS: a week has this much more than the weeks before. */
  return g_strdup_printf (_ ("+%d %%"), percent);
}

static char *
speak (const GradualWeekSummary *summary, const GradualWeekReport *numbers)
{
  g_autofree char *total = gradual_duration_spoken (numbers->minutes);
  g_autofree char *cap = gradual_duration_spoken (numbers->cap);

  /* TRANSLATORS: a week for a screen reader: "Week 7, Build, 12–18 May, 2 hours 58 minutes of at
   * most 3 hours 9 minutes". */
  return g_strdup_printf (_ ("%s, %s, %s, %s of at most %s"), summary->title,
                          gradual_phase_label (summary->phase), summary->dates, total, cap);
}

/**
 * gradual_week_summary_init:
 * @summary: (out): what is shown for the week; clear it after use
 * @week: the week
 * @numbers: what the rules say about it
 * @scale: the minutes of a whole bar, of gradual_week_summary_scale()
 * @today: the day it is
 */
void
gradual_week_summary_init (GradualWeekSummary *summary, const GradualWeek *week,
                           const GradualWeekReport *numbers, int scale, GradualDay today)
{
  GradualDay last = week->start + GRADUAL_DAYS_PER_WEEK - 1;
  g_autofree char *cap = NULL;

  g_return_if_fail (scale > 0);

  cap = gradual_duration_label (numbers->cap);
  *summary = (GradualWeekSummary){
      .phase = week->phase,
      .is_current = today >= week->start && today <= last,
      /* TRANSLATORS: a week of the plan, by its number. */
      .title = g_strdup_printf (_ ("Week %d"), week->number),
      .dates = gradual_date_range_label (week->start, last),
      .total = gradual_duration_label (numbers->minutes),
      .change = change_label (numbers),
      /* TRANSLATORS: the most that the rules allow in a week, as in "at most 3 h 09". */
      .cap = g_strdup_printf (_ ("at most %s"), cap),
      .bar_fraction = MIN (1.0, (double)numbers->minutes / scale),
      .cap_fraction = MIN (1.0, (double)numbers->cap / scale),
  };
  summary->spoken = speak (summary, numbers);
}

/** gradual_week_summary_clear: frees the strings. */
void
gradual_week_summary_clear (GradualWeekSummary *summary)
{
  g_clear_pointer (&summary->title, g_free);
  g_clear_pointer (&summary->dates, g_free);
  g_clear_pointer (&summary->total, g_free);
  g_clear_pointer (&summary->change, g_free);
  g_clear_pointer (&summary->cap, g_free);
  g_clear_pointer (&summary->spoken, g_free);
}
