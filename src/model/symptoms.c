/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "symptoms.h"

/** gradual_symptom_report_array_new: Returns: (transfer full): an empty array that owns reports. */
GPtrArray *
gradual_symptom_report_array_new (void)
{
  return g_ptr_array_new_with_free_func ((GDestroyNotify)gradual_symptom_report_unref);
}

/** gradual_symptoms_new_empty: Returns: (transfer full): what a new runner has. */
GradualSymptoms *
gradual_symptoms_new_empty (void)
{
  g_autoptr (GPtrArray) reports = gradual_symptom_report_array_new ();

  return gradual_symptoms_new (reports, NULL);
}

/**
 * gradual_symptoms_new:
 * @reports: (element-type GradualSymptomReport): shared, not to be changed any more
 * @extra: (nullable): unknown members as the text of a JSON object
 *
 * Returns: (transfer full): a runner's reports.
 */
GradualSymptoms *
gradual_symptoms_new (GPtrArray *reports, const char *extra)
{
  GradualSymptoms *symptoms;

  g_return_val_if_fail (reports != NULL, NULL);

  symptoms = g_atomic_rc_box_new0 (GradualSymptoms);
  symptoms->reports = g_ptr_array_ref (reports);
  symptoms->extra = g_strdup (extra);

  return symptoms;
}

/** gradual_symptoms_ref: Returns: (transfer full): the same value. */
GradualSymptoms *
gradual_symptoms_ref (const GradualSymptoms *symptoms)
{
  return g_atomic_rc_box_acquire ((GradualSymptoms *)symptoms);
}

static void
symptoms_clear (gpointer data)
{
  GradualSymptoms *symptoms = data;

  g_ptr_array_unref (symptoms->reports);
  g_free (symptoms->extra);
}

/** gradual_symptoms_unref: gives up one reference. */
void
gradual_symptoms_unref (GradualSymptoms *symptoms)
{
  g_atomic_rc_box_release_full (symptoms, symptoms_clear);
}

/* The reports with the one of @id replaced by @report, or left out where that is %NULL. A report
 * that is new, or begun on another day now, comes behind those that were not begun later. */
static GPtrArray *
replace_report (const GradualSymptoms *symptoms, const char *id, GradualSymptomReport *report)
{
  GPtrArray *reports = gradual_symptom_report_array_new ();
  const GradualSymptomReport *present = gradual_symptoms_find (symptoms, id);
  gboolean stays = report != NULL && present != NULL && present->day == report->day;
  gboolean is_new = report != NULL && !stays;

  for (guint i = 0; i < symptoms->reports->len; i++) {
    GradualSymptomReport *old = g_ptr_array_index (symptoms->reports, i);

    if (is_new && old->day > report->day) {
      g_ptr_array_add (reports, gradual_symptom_report_ref (report));
      is_new = FALSE;
    }
    if (old != present)
      g_ptr_array_add (reports, gradual_symptom_report_ref (old));
    else if (stays)
      g_ptr_array_add (reports, gradual_symptom_report_ref (report));
  }
  if (is_new)
    g_ptr_array_add (reports, gradual_symptom_report_ref (report));

  return reports;
}

/**
 * gradual_symptoms_with_report:
 * @report: shared
 *
 * Returns: (transfer full): the reports with @report in the place of the one with the same id, or
 *   added.
 */
GradualSymptoms *
gradual_symptoms_with_report (const GradualSymptoms *symptoms, GradualSymptomReport *report)
{
  g_autoptr (GPtrArray) reports = NULL;

  g_return_val_if_fail (symptoms != NULL && report != NULL, NULL);

  reports = replace_report (symptoms, report->id, report);

  return gradual_symptoms_new (reports, symptoms->extra);
}

/**
 * gradual_symptoms_with_relief:
 * @id: one of the reports
 * @day: when it was done
 *
 * Returns: (transfer full): the reports with one more thing done about that one.
 */
GradualSymptoms *
gradual_symptoms_with_relief (const GradualSymptoms *symptoms, const char *id, GradualRelief relief,
                              GradualDay day)
{
  g_autoptr (GradualSymptomReport) changed = NULL;
  const GradualSymptomReport *report;

  g_return_val_if_fail (symptoms != NULL && id != NULL, NULL);
  report = gradual_symptoms_find (symptoms, id);
  g_return_val_if_fail (report != NULL, NULL);

  changed = gradual_symptom_report_with_relief (report, relief, day);

  return gradual_symptoms_with_report (symptoms, changed);
}

/** gradual_symptoms_without_report: Returns: (transfer full): the reports without that of @id. */
GradualSymptoms *
gradual_symptoms_without_report (const GradualSymptoms *symptoms, const char *id)
{
  g_autoptr (GPtrArray) reports = NULL;

  g_return_val_if_fail (symptoms != NULL && id != NULL, NULL);

  reports = replace_report (symptoms, id, NULL);

  return gradual_symptoms_new (reports, symptoms->extra);
}

/** gradual_symptoms_is_empty: Returns: whether there is nothing that a file would have to keep. */
gboolean
gradual_symptoms_is_empty (const GradualSymptoms *symptoms)
{
  g_return_val_if_fail (symptoms != NULL, TRUE);

  return symptoms->reports->len == 0 && symptoms->extra == NULL;
}

/** gradual_symptoms_find: Returns: (transfer none) (nullable): the report of @id. */
GradualSymptomReport *
gradual_symptoms_find (const GradualSymptoms *symptoms, const char *id)
{
  g_return_val_if_fail (symptoms != NULL && id != NULL, NULL);

  for (guint i = 0; i < symptoms->reports->len; i++) {
    GradualSymptomReport *report = g_ptr_array_index (symptoms->reports, i);

    if (g_str_equal (report->id, id))
      return report;
  }

  return NULL;
}

/** gradual_symptoms_get_draft: Returns: (transfer none) (nullable): the report that is not
 * finished; the newest of them, should a file have several. */
GradualSymptomReport *
gradual_symptoms_get_draft (const GradualSymptoms *symptoms)
{
  g_return_val_if_fail (symptoms != NULL, NULL);

  for (guint i = symptoms->reports->len; i > 0; i--) {
    GradualSymptomReport *report = g_ptr_array_index (symptoms->reports, i - 1);

    if (!report->is_finished)
      return report;
  }

  return NULL;
}

/** gradual_symptoms_get_last_finished: Returns: (transfer none) (nullable): the newest report that
 * is finished. */
GradualSymptomReport *
gradual_symptoms_get_last_finished (const GradualSymptoms *symptoms)
{
  g_return_val_if_fail (symptoms != NULL, NULL);

  for (guint i = symptoms->reports->len; i > 0; i--) {
    GradualSymptomReport *report = g_ptr_array_index (symptoms->reports, i - 1);

    if (report->is_finished)
      return report;
  }

  return NULL;
}
