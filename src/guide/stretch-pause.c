/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "stretch-pause.h"

#include <glib/gi18n-lib.h>

static gboolean
is_yes (const GradualSymptomReport *report, GradualQuestion question)
{
  return gradual_symptom_answers_is_yes (&report->answers, question);
}

/* The latest report in which running is still forbidden by a red flag, or NULL. */
static const GradualSymptomReport *
find_suspended (const GradualSymptoms *symptoms)
{
  for (guint i = symptoms->reports->len; i > 0; i--) {
    const GradualSymptomReport *report = g_ptr_array_index (symptoms->reports, i - 1);

    if (gradual_symptom_report_is_suspended (report))
      return report;
  }

  return NULL;
}

/* The latest word on swelling, or NULL where that is that there is none. What a later report left
 * open takes nothing back. */
static const GradualSymptomReport *
find_swollen (const GradualSymptoms *symptoms)
{
  for (guint i = symptoms->reports->len; i > 0; i--) {
    const GradualSymptomReport *report = g_ptr_array_index (symptoms->reports, i - 1);

    if (!report->is_finished)
      continue;
    if (is_yes (report, GRADUAL_QUESTION_SWOLLEN) || is_yes (report, GRADUAL_QUESTION_HOT_FEVER))
      return gradual_symptom_report_relief_day (report, GRADUAL_RELIEF_SETTLED) == GRADUAL_DAY_NONE
                 ? report
                 : NULL;
    if (gradual_symptom_answers_has (&report->answers, GRADUAL_QUESTION_SWOLLEN))
      return NULL;
  }

  return NULL;
}

/* The last day of the first days after an injury; %GRADUAL_DAY_NONE where there was none. */
static GradualDay
injury_until (const GradualSymptomReport *report)
{
  GradualDay began = report->pain_began != GRADUAL_DAY_NONE ? report->pain_began : report->day;

  if (!report->is_finished ||
      !(is_yes (report, GRADUAL_QUESTION_SUDDEN_SEVERE) || is_yes (report, GRADUAL_QUESTION_POP) ||
        is_yes (report, GRADUAL_QUESTION_FOUR_STEPS)))
    return GRADUAL_DAY_NONE;

  return began + GRADUAL_SPRAIN_DAYS;
}

/* The report with the injury whose first days last longest, or NULL. */
static const GradualSymptomReport *
find_injured (const GradualSymptoms *symptoms, GradualDay today)
{
  const GradualSymptomReport *found = NULL;

  for (guint i = 0; i < symptoms->reports->len; i++) {
    const GradualSymptomReport *report = g_ptr_array_index (symptoms->reports, i);
    GradualDay until = injury_until (report);

    if (until != GRADUAL_DAY_NONE && until >= today &&
        (found == NULL || until > injury_until (found)))
      found = report;
  }

  return found;
}

/**
 * gradual_stretch_pause:
 * @symptoms: the runner's reports
 * @today: the day to stretch on
 * @pause: (out caller-allocates): why, and until when; set where the result is %TRUE. Its id is
 *   that of a report in @symptoms
 *
 * Looks for what speaks against stretching: a red flag that no clinician has cleared; an ankle that
 * is hot or swollen; the first days after a sudden injury. What has no end of its own goes first.
 *
 * Returns: whether there is to be no stretching.
 */
gboolean
gradual_stretch_pause (const GradualSymptoms *symptoms, GradualDay today,
                       GradualStretchPause *pause)
{
  const GradualSymptomReport *report;

  g_return_val_if_fail (symptoms != NULL && pause != NULL, FALSE);

  *pause = (GradualStretchPause){.until = GRADUAL_DAY_NONE};
  if ((report = find_suspended (symptoms)) != NULL) {
    pause->reason = GRADUAL_STRETCH_PAUSE_SUSPENDED;
  } else if ((report = find_swollen (symptoms)) != NULL) {
    pause->reason = GRADUAL_STRETCH_PAUSE_SWOLLEN;
  } else if ((report = find_injured (symptoms, today)) != NULL) {
    pause->reason = GRADUAL_STRETCH_PAUSE_INJURY;
    pause->until = injury_until (report);
  }
  if (report != NULL)
    pause->report_id = report->id;

  return report != NULL;
}

/** gradual_stretch_pause_reason: Returns: (transfer none): why, a sentence or two, translated. */
const char *
gradual_stretch_pause_reason (const GradualStretchPause *pause)
{
  g_return_val_if_fail (pause != NULL, "");

  switch (pause->reason) {
  case GRADUAL_STRETCH_PAUSE_SUSPENDED:
    return _ ("Your last report has a warning sign. Someone has to look at it before you run or "
              "stretch again.");
  case GRADUAL_STRETCH_PAUSE_SWOLLEN:
    return _ ("Your last report says that the ankle is swollen. Stretching is not for a hot or "
              "swollen ankle.");
  case GRADUAL_STRETCH_PAUSE_INJURY:
  default:
    return _ ("Your last report tells of a sudden injury. In the first days after one, stretching "
              "can make it worse.");
  }
}

/**
 * gradual_stretch_pause_end:
 *
 * Returns: (transfer full): until when, a sentence, translated.
 */
char *
gradual_stretch_pause_end (const GradualStretchPause *pause)
{
  g_autofree char *date = NULL;

  g_return_val_if_fail (pause != NULL, g_strdup (""));

  switch (pause->reason) {
  case GRADUAL_STRETCH_PAUSE_SUSPENDED:
    return g_strdup (_ ("Paused until you record that a clinician has cleared you."));
  case GRADUAL_STRETCH_PAUSE_SWOLLEN:
    return g_strdup (_ ("Paused until the swelling is gone."));
  case GRADUAL_STRETCH_PAUSE_INJURY:
  default:
    date = gradual_day_format_for_people (pause->until);
    /* TRANSLATORS: %s is the last day without stretching, as in "Fri 12 June". */
    return g_strdup_printf (_ ("Paused until the end of %s."), date);
  }
}
