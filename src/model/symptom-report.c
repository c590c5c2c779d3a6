/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "symptom-report.h"

static const char *const relief_nicks[GRADUAL_N_RELIEFS] = {
    [GRADUAL_RELIEF_SUSPEND] = "suspend",     [GRADUAL_RELIEF_CLEAR] = "clear",
    [GRADUAL_RELIEF_STOP] = "stop",           [GRADUAL_RELIEF_RETURN] = "return",
    [GRADUAL_RELIEF_SKIP] = "skip",           [GRADUAL_RELIEF_HOLD] = "hold",
    [GRADUAL_RELIEF_EASE] = "ease",           [GRADUAL_RELIEF_STRETCH] = "stretch",
    [GRADUAL_RELIEF_DRILL] = "cadence-drill", [GRADUAL_RELIEF_SETTLED] = "settled",
};

/** gradual_relief_to_nick: Returns: the relief's name in files. */
const char *
gradual_relief_to_nick (GradualRelief relief)
{
  g_return_val_if_fail ((guint)relief < GRADUAL_N_RELIEFS, "");

  return relief_nicks[relief];
}

/** gradual_relief_from_nick: Returns: whether @nick names a relief, which goes into @relief. */
gboolean
gradual_relief_from_nick (const char *nick, GradualRelief *relief)
{
  g_return_val_if_fail (nick != NULL && relief != NULL, FALSE);

  for (guint i = 0; i < GRADUAL_N_RELIEFS; i++)
    if (g_str_equal (relief_nicks[i], nick)) {
      *relief = (GradualRelief)i;
      return TRUE;
    }

  return FALSE;
}

static void
clear_entry (gpointer data)
{
  GradualReliefEntry *entry = data;

  g_free (entry->extra);
}

/** gradual_relief_entries_new: Returns: (transfer full): an empty array that owns its extras. */
GArray *
gradual_relief_entries_new (void)
{
  GArray *entries = g_array_new (FALSE, FALSE, sizeof (GradualReliefEntry));

  g_array_set_clear_func (entries, clear_entry);

  return entries;
}

/**
 * gradual_symptom_report_new:
 * @template: the values; its strings are copied, its array is shared and not to be changed any more
 *
 * Returns: (transfer full): a report.
 */
GradualSymptomReport *
gradual_symptom_report_new (const GradualSymptomReport *template)
{
  GradualSymptomReport *report;

  g_return_val_if_fail (template != NULL && template->id != NULL, NULL);

  report = g_atomic_rc_box_new0 (GradualSymptomReport);
  *report = *template;
  report->id = g_strdup (template->id);
  report->reliefs =
      template->reliefs != NULL ? g_array_ref (template->reliefs) : gradual_relief_entries_new ();
  report->extra = g_strdup (template->extra);
  report->answers_extra = g_strdup (template->answers_extra);

  return report;
}

/** gradual_symptom_report_ref: Returns: (transfer full): the same value. */
GradualSymptomReport *
gradual_symptom_report_ref (const GradualSymptomReport *report)
{
  return g_atomic_rc_box_acquire ((GradualSymptomReport *)report);
}

static void
report_clear (gpointer data)
{
  GradualSymptomReport *report = data;

  g_free ((char *)report->id);
  g_array_unref (report->reliefs);
  g_free ((char *)report->extra);
  g_free ((char *)report->answers_extra);
}

/** gradual_symptom_report_unref: gives up one reference. */
void
gradual_symptom_report_unref (GradualSymptomReport *report)
{
  g_atomic_rc_box_release_full (report, report_clear);
}

/**
 * gradual_symptom_report_with_relief:
 * @day: when it was done
 *
 * Returns: (transfer full): the report with one more thing done about it.
 */
GradualSymptomReport *
gradual_symptom_report_with_relief (const GradualSymptomReport *report, GradualRelief relief,
                                    GradualDay day)
{
  g_autoptr (GArray) reliefs = gradual_relief_entries_new ();
  GradualReliefEntry added = {.relief = relief, .day = day};
  GradualSymptomReport values;

  g_return_val_if_fail (report != NULL, NULL);

  for (guint i = 0; i < report->reliefs->len; i++) {
    GradualReliefEntry entry = g_array_index (report->reliefs, GradualReliefEntry, i);

    entry.extra = g_strdup (entry.extra);
    g_array_append_val (reliefs, entry);
  }
  g_array_append_val (reliefs, added);
  values = *report;
  values.reliefs = reliefs;

  return gradual_symptom_report_new (&values);
}

/** gradual_symptom_report_relief_day: Returns: when it was last done, or %GRADUAL_DAY_NONE. */
GradualDay
gradual_symptom_report_relief_day (const GradualSymptomReport *report, GradualRelief relief)
{
  GradualDay day = GRADUAL_DAY_NONE;

  g_return_val_if_fail (report != NULL, GRADUAL_DAY_NONE);

  for (guint i = 0; i < report->reliefs->len; i++) {
    const GradualReliefEntry *entry = &g_array_index (report->reliefs, GradualReliefEntry, i);

    if (entry->relief == relief)
      day = entry->day;
  }

  return day;
}

/* Whether of the two the one that begins was done last. */
static gboolean
is_open (const GradualSymptomReport *report, GradualRelief begins, GradualRelief ends)
{
  gboolean open = FALSE;

  for (guint i = 0; i < report->reliefs->len; i++) {
    GradualRelief relief = g_array_index (report->reliefs, GradualReliefEntry, i).relief;

    if (relief == begins)
      open = TRUE;
    else if (relief == ends)
      open = FALSE;
  }

  return open;
}

/** gradual_symptom_report_is_suspended: Returns: whether a red flag in it still forbids running. */
gboolean
gradual_symptom_report_is_suspended (const GradualSymptomReport *report)
{
  g_return_val_if_fail (report != NULL, FALSE);

  return is_open (report, GRADUAL_RELIEF_SUSPEND, GRADUAL_RELIEF_CLEAR);
}

/** gradual_symptom_report_is_stopped: Returns: whether pain in it still forbids running. */
gboolean
gradual_symptom_report_is_stopped (const GradualSymptomReport *report)
{
  g_return_val_if_fail (report != NULL, FALSE);

  return is_open (report, GRADUAL_RELIEF_STOP, GRADUAL_RELIEF_RETURN);
}
