/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "pain-series.h"

#include <glib/gi18n-lib.h>

#include "app/all-runs.h"
#include "app/dates.h"
#include "app/duration.h"
#include "guide/symptom-guide.h"

static void
clear_point (gpointer data)
{
  GradualPainPoint *point = data;

  g_free (point->id);
}

/* Of one day the runs come first: a report sums up. */
static int
compare (gconstpointer a, gconstpointer b)
{
  const GradualPainPoint *first = a, *second = b;

  if (first->day != second->day)
    return first->day < second->day ? -1 : 1;

  return (int)first->source - (int)second->source;
}

static void
add_runs (GradualPainSeries *series, const GradualLibrary *library)
{
  g_autoptr (GPtrArray) runs = gradual_all_runs (library, GRADUAL_DAY_MIN);

  for (guint i = 0; i < runs->len; i++) {
    const GradualLogEntry *entry = g_ptr_array_index (runs, i);
    GradualPainPoint point;

    if (entry->pain == GRADUAL_ABSENT)
      continue;
    point = (GradualPainPoint){
        .day = entry->day,
        .pain = entry->pain,
        .source = GRADUAL_PAIN_OF_RUN,
        .minutes = gradual_log_entry_minutes (entry),
        .id = g_strdup (entry->id),
    };
    g_array_append_val (series, point);
  }
}

static void
add_reports (GradualPainSeries *series, const GradualSymptoms *symptoms)
{
  for (guint i = 0; i < symptoms->reports->len; i++) {
    const GradualSymptomReport *report = g_ptr_array_index (symptoms->reports, i);
    GradualPainPoint point;

    if (!report->is_finished ||
        !gradual_symptom_answers_has (&report->answers, GRADUAL_QUESTION_PAIN_WORST))
      continue;
    point = (GradualPainPoint){
        .day = report->day,
        .pain = report->answers.values[GRADUAL_QUESTION_PAIN_WORST],
        .source = GRADUAL_PAIN_OF_REPORT,
        .id = g_strdup (report->id),
    };
    g_array_append_val (series, point);
  }
}

/**
 * gradual_pain_series_new:
 * @library: what the runner has
 *
 * Returns: (transfer full): the pain of the runs in the logs of all its plans, and of the reports.
 */
GradualPainSeries *
gradual_pain_series_new (const GradualLibrary *library)
{
  GradualPainSeries *series = g_array_new (FALSE, FALSE, sizeof (GradualPainPoint));

  g_return_val_if_fail (library != NULL, series);

  g_array_set_clear_func (series, clear_point);
  add_runs (series, library);
  add_reports (series, library->symptoms);
  g_array_sort (series, compare);

  return series;
}

/** gradual_pain_series_get: Returns: (transfer none): the point at @index, from 0. */
const GradualPainPoint *
gradual_pain_series_get (const GradualPainSeries *series, guint index)
{
  g_return_val_if_fail (index < series->len, NULL);

  return &g_array_index (series, GradualPainPoint, index);
}

/** gradual_pain_series_first_since: Returns: the index of the first point on @day or later. */
guint
gradual_pain_series_first_since (const GradualPainSeries *series, GradualDay day)
{
  guint first = 0;

  while (first < series->len && gradual_pain_series_get (series, first)->day < day)
    first++;

  return first;
}

/** gradual_pain_series_equal: Returns: whether the same is shown of both. */
gboolean
gradual_pain_series_equal (const GradualPainSeries *a, const GradualPainSeries *b)
{
  if (a->len != b->len)
    return FALSE;
  for (guint i = 0; i < a->len; i++) {
    const GradualPainPoint *first = gradual_pain_series_get (a, i);
    const GradualPainPoint *second = gradual_pain_series_get (b, i);

    if (compare (first, second) != 0 || first->pain != second->pain ||
        first->minutes != second->minutes || !g_str_equal (first->id, second->id))
      return FALSE;
  }

  return TRUE;
}

/** gradual_pain_label: Returns: (transfer full): "4 of 10". */
char *
gradual_pain_label (int pain)
{
  return gradual_answer_for_people (GRADUAL_QUESTION_PAIN_WORST, pain);
}

/** gradual_pain_point_source_label: Returns: (transfer full): "Run of 40 min", "Report". */
char *
gradual_pain_point_source_label (const GradualPainPoint *point)
{
  g_autofree char *length = NULL;

  g_return_val_if_fail (point != NULL, NULL);

  if (point->source == GRADUAL_PAIN_OF_REPORT)
    return g_strdup (C_ ("pain", "Report"));
  length = gradual_duration_label (point->minutes);

  /* TRANSLATORS: %s is a time, "40 min". */
  return g_strdup_printf (C_ ("pain", "Run of %s"), length);
}

/** gradual_pain_point_spoken: Returns: (transfer full): what the point says, in a sentence. */
char *
gradual_pain_point_spoken (const GradualPainPoint *point)
{
  g_autofree char *date = NULL, *pain = NULL, *length = NULL;

  g_return_val_if_fail (point != NULL, NULL);

  date = gradual_date_label (point->day, GRADUAL_DATE_EVERYTHING);
  pain = gradual_pain_label (point->pain);
  if (point->source == GRADUAL_PAIN_OF_REPORT)
    /* TRANSLATORS: a date, and how much it hurt, "4 of 10". */
    return g_strdup_printf (_ ("%s: worst pain %s, from a report"), date, pain);
  length = gradual_duration_spoken (point->minutes);

  /* TRANSLATORS: a date, how much it hurt, "4 of 10", and a time, "40 minutes". */
  return g_strdup_printf (_ ("%s: pain %s, run of %s"), date, pain, length);
}

/* The last of those that hurt most: how it is now matters more than how it was. */
static guint
find_worst (const GradualPainSeries *series, guint first)
{
  guint worst = first;

  for (guint i = first; i < series->len; i++)
    if (gradual_pain_series_get (series, i)->pain >= gradual_pain_series_get (series, worst)->pain)
      worst = i;

  return worst;
}

/**
 * gradual_pain_series_describe:
 * @first: the first point that is shown
 *
 * Returns: (transfer full): the chart in words, for who does not see it.
 */
char *
gradual_pain_series_describe (const GradualPainSeries *series, guint first)
{
  const GradualPainPoint *worst, *last;
  g_autofree char *worst_date = NULL, *worst_pain = NULL, *last_date = NULL, *last_pain = NULL;
  guint n_points;

  g_return_val_if_fail (series != NULL && first <= series->len, NULL);

  n_points = series->len - first;
  if (n_points == 0)
    return g_strdup (_ ("Chart of pain over time, with nothing in it"));
  worst = gradual_pain_series_get (series, find_worst (series, first));
  last = gradual_pain_series_get (series, series->len - 1);
  worst_date = gradual_date_label (worst->day, GRADUAL_DATE_FULL);
  worst_pain = gradual_pain_label (worst->pain);
  last_date = gradual_date_label (last->day, GRADUAL_DATE_FULL);
  last_pain = gradual_pain_label (last->pain);

  /* TRANSLATORS: of a chart, for a screen reader: how many points it has, then twice how much it
   * hurt, "4 of 10", and a date. */
  return g_strdup_printf (g_dngettext (GETTEXT_PACKAGE,
                                       "Chart of pain over time with %u point. Worst: %s on %s. "
                                       "Last: %s on %s.",
                                       "Chart of pain over time with %u points. Worst: %s on %s. "
                                       "Last: %s on %s.",
                                       n_points),
                          n_points, worst_pain, worst_date, last_pain, last_date);
}
