/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "formats/library-json.h"
#include "formats/plan-limits.h"
#include "guide/symptom-score.h"
#include "planner/relief.h"
#include "session-private.h"

/* For how long the areas of a report are to be stretched daily: six weeks, as the guide of this
 * program says. */
#define FOCUS_DAYS (6 * GRADUAL_DAYS_PER_WEEK)

/** gradual_session_get_symptoms: Returns: (transfer none): the runner's symptom reports. */
GradualSymptoms *
gradual_session_get_symptoms (GradualSession *self)
{
  g_return_val_if_fail (GRADUAL_IS_SESSION (self), NULL);

  return gradual_history_get_library (self->history)->symptoms;
}

/**
 * gradual_session_set_symptoms:
 * @symptoms: (transfer none): the runner's reports after the step
 * @name: what was done, in the runner's language, as in "Answer Question"
 *
 * Takes reports into the library. One step. A report that suspends running stays, with its
 * suspension, whatever @symptoms has.
 *
 * Returns: whether they were taken; not where they are more than can be kept, which are 10,000.
 */
gboolean
gradual_session_set_symptoms (GradualSession *self, GradualSymptoms *symptoms, const char *name)
{
  g_autoptr (GradualLibrary) library = NULL;

  g_return_val_if_fail (GRADUAL_IS_SESSION (self), FALSE);
  g_return_val_if_fail (symptoms != NULL && name != NULL, FALSE);

  library = gradual_library_with_symptoms (gradual_history_get_library (self->history), symptoms);
  if (!gradual_library_can_be_kept (library))
    return FALSE;
  gradual_session_commit (self, library, name);

  return TRUE;
}

/* The areas that the report is about come first in the checklist, daily for a time. */
static GradualLibrary *
put_areas_first (const GradualLibrary *library, const char *report_id, GradualDay today)
{
  const GradualSymptomReport *report = gradual_symptoms_find (library->symptoms, report_id);
  GradualAreaSet areas = gradual_symptom_areas (&report->answers);
  g_autoptr (GradualStretching) stretching = NULL;

  if (areas == 0)
    return gradual_library_ref (library);
  stretching = gradual_stretching_with_focus (library->stretching, areas, today + FOCUS_DAYS - 1);

  return gradual_library_with_stretching (library, stretching);
}

/**
 * gradual_session_apply_relief:
 * @report_id: (nullable): the report that it is about; %NULL to end what all reports, and plans
 *   from files, forbid
 * @because: (nullable): why, in words for people, of at most %GRADUAL_PLAN_NOTE_MAX characters
 * @name: what was done, in the runner's language, as in "Suspend Plans"
 *
 * Does what a report leads to, in the plans and in the checklist of stretches, and notes it in the
 * report. One step. Where runs come back shorter than they were held, #GradualSession::fitted tells
 * of it.
 *
 * Returns: whether there was anything to do.
 */
gboolean
gradual_session_apply_relief (GradualSession *self, const char *report_id, GradualRelief relief,
                              const char *because, const char *name)
{
  g_autoptr (GArray) changes = g_array_new (FALSE, FALSE, sizeof (GradualChange));
  g_autoptr (GradualLibrary) relieved = NULL;
  g_autoptr (GradualLibrary) library = NULL;
  GradualLibrary *present;
  gboolean is_return = relief == GRADUAL_RELIEF_CLEAR || relief == GRADUAL_RELIEF_RETURN;

  g_return_val_if_fail (GRADUAL_IS_SESSION (self) && name != NULL, FALSE);
  g_return_val_if_fail (report_id != NULL || is_return, FALSE);
  g_return_val_if_fail (because == NULL || g_utf8_strlen (because, -1) <= GRADUAL_PLAN_NOTE_MAX,
                        FALSE);

  present = gradual_history_get_library (self->history);
  relieved = gradual_relief_apply (present, report_id, relief, because, self->today, changes);
  g_return_val_if_fail (relieved != NULL, FALSE);
  if (relieved == present || !gradual_library_can_be_kept (relieved))
    return FALSE;
  library = relief == GRADUAL_RELIEF_STRETCH ? put_areas_first (relieved, report_id, self->today)
                                             : gradual_library_ref (relieved);
  gradual_history_push (self->history, library, name);
  gradual_session_present (self, is_return ? changes : NULL);

  return TRUE;
}
