/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "week-series.h"

#include <glib/gi18n-lib.h>

#include "app/dates.h"
#include "app/duration.h"

static gboolean
has_race (const GradualWeek *week)
{
  for (int i = 0; i < GRADUAL_DAYS_PER_WEEK; i++)
    if (week->runs[i] != NULL && week->runs[i]->kind == GRADUAL_RUN_RACE)
      return TRUE;

  return FALSE;
}

/**
 * gradual_week_series_new:
 * @plan: a plan
 *
 * Returns: (transfer full): its weeks, as they are planned.
 */
GradualWeekSeries *
gradual_week_series_new (const GradualPlan *plan)
{
  GradualWeekSeries *series = g_new0 (GradualWeekSeries, 1);
  guint n_weeks = gradual_plan_n_weeks (plan);

  series->race_date = plan->head.goal.race_date;
  series->weeks = g_array_sized_new (FALSE, FALSE, sizeof (GradualChartWeek), n_weeks);
  for (guint i = 0; i < n_weeks; i++) {
    const GradualWeek *week = gradual_plan_week (plan, i);
    GradualChartWeek shown = {
        .number = week->number,
        .start = week->start,
        .phase = week->phase,
        .minutes = gradual_week_minutes (week),
        .cap = week->cap_minutes,
        .has_race = has_race (week),
    };

    g_array_append_val (series->weeks, shown);
  }

  return series;
}

/** gradual_week_series_free: frees the series. */
void
gradual_week_series_free (GradualWeekSeries *series)
{
  g_array_unref (series->weeks);
  g_free (series);
}

/** gradual_week_series_get: Returns: (transfer none): the week at @index, from 0. */
const GradualChartWeek *
gradual_week_series_get (const GradualWeekSeries *series, guint index)
{
  g_return_val_if_fail (index < series->weeks->len, NULL);

  return &g_array_index (series->weeks, GradualChartWeek, index);
}

/** gradual_week_series_scale: Returns: the largest total or cap of all weeks, at least 1. */
int
gradual_week_series_scale (const GradualWeekSeries *series)
{
  int scale = 1;

  for (guint i = 0; i < series->weeks->len; i++) {
    const GradualChartWeek *week = gradual_week_series_get (series, i);

    scale = MAX (scale, MAX (week->minutes, week->cap));
  }

  return scale;
}

/** gradual_week_series_peak: Returns: the index of the first week with the largest total. */
guint
gradual_week_series_peak (const GradualWeekSeries *series)
{
  guint peak = 0;

  for (guint i = 1; i < series->weeks->len; i++)
    if (gradual_week_series_get (series, i)->minutes >
        gradual_week_series_get (series, peak)->minutes)
      peak = i;

  return peak;
}

/** gradual_week_series_has_phase: Returns: whether a week is of that phase. */
gboolean
gradual_week_series_has_phase (const GradualWeekSeries *series, GradualPhase phase)
{
  for (guint i = 0; i < series->weeks->len; i++)
    if (gradual_week_series_get (series, i)->phase == phase)
      return TRUE;

  return FALSE;
}

static guint
count_phase (const GradualWeekSeries *series, GradualPhase phase)
{
  guint count = 0;

  for (guint i = 0; i < series->weeks->len; i++)
    count += gradual_week_series_get (series, i)->phase == phase ? 1 : 0;

  return count;
}

/* "6 × Ramp, 12 × Build": the phases in the order in which they first come. */
static char *
describe_phases (const GradualWeekSeries *series)
{
  GString *text = g_string_new (NULL);
  guint seen = 0;

  for (guint i = 0; i < series->weeks->len; i++) {
    GradualPhase phase = gradual_week_series_get (series, i)->phase;

    if ((seen & (1u << phase)) != 0)
      continue;
    seen |= 1u << phase;
    /* TRANSLATORS: what stands between the items of a list in a sentence. */
    g_string_append (text, text->len > 0 ? C_ ("list", ", ") : "");
    /* TRANSLATORS: a phase of the plan and how many weeks it has, as in "Build 12". */
    g_string_append_printf (text, C_ ("phase and weeks", "%s %u"), gradual_phase_label (phase),
                            count_phase (series, phase));
  }

  return g_string_free (text, FALSE);
}

/**
 * gradual_week_series_describe:
 *
 * Returns: (transfer full): the chart in words, for who does not see it.
 */
char *
gradual_week_series_describe (const GradualWeekSeries *series)
{
  guint n_weeks = series->weeks->len;
  const GradualChartWeek *first, *peak;
  g_autofree char *phases = NULL, *from = NULL, *most = NULL, *shape = NULL, *race = NULL;

  if (n_weeks == 0)
    return g_strdup (_ ("Chart of the minutes a week"));

  first = gradual_week_series_get (series, 0);
  peak = gradual_week_series_get (series, gradual_week_series_peak (series));
  phases = describe_phases (series);
  from = gradual_duration_spoken (first->minutes);
  most = gradual_duration_spoken (peak->minutes);
  /* TRANSLATORS: of a chart, for a screen reader: how many weeks, the time of the first week, the
   * largest time of a week and the number of that week, and the phases with how many weeks each
   * has. */
  shape = g_strdup_printf (g_dngettext (GETTEXT_PACKAGE,
                                        "Chart of the minutes of %u week: %s in week 1, at most %s "
                                        "in week %d. Weeks by phase: %s.",
                                        "Chart of the minutes of %u weeks: %s in week 1, at most "
                                        "%s in week %d. Weeks by phase: %s.",
                                        n_weeks),
                           n_weeks, from, most, peak->number, phases);
  if (series->race_date == GRADUAL_DAY_NONE)
    return g_steal_pointer (&shape);

  race = gradual_date_label (series->race_date, GRADUAL_DATE_EVERYTHING);
  /* TRANSLATORS: the description of a chart, and the date of the race. */
  return g_strdup_printf (_ ("%s Race on %s."), shape, race);
}

/**
 * gradual_week_series_describe_week:
 * @index: a week, from 0
 *
 * Returns: (transfer full): what the chart says of that week, in one line.
 */
char *
gradual_week_series_describe_week (const GradualWeekSeries *series, guint index)
{
  const GradualChartWeek *week = gradual_week_series_get (series, index);
  g_autofree char *dates = NULL, *total = NULL, *cap = NULL;

  g_return_val_if_fail (week != NULL, NULL);

  dates = gradual_date_range_label (week->start, week->start + GRADUAL_DAYS_PER_WEEK - 1);
  total = gradual_duration_label (week->minutes);
  cap = gradual_duration_label (week->cap);

  /* TRANSLATORS: a week of a chart: "Week 7 · Build · 12–18 May · 2 h 58 of at most 3 h 09". */
  return g_strdup_printf (_ ("Week %d · %s · %s · %s of at most %s"), week->number,
                          gradual_phase_label (week->phase), dates, total, cap);
}
