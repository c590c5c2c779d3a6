/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "outcome-words.h"

#include <glib/gi18n-lib.h>

#include "app/dates.h"
#include "guide/symptom-guide.h"
#include "guide/symptom-words.h"

/** gradual_outcome_share: Returns: (transfer full): the share as text: "55 %"; "" for none. */
char *
gradual_outcome_share (const GradualCauseScore *score)
{
  g_return_val_if_fail (score != NULL, NULL);

  if (score->band == GRADUAL_BAND_NOT_ENOUGH || score->percent == GRADUAL_UNANSWERED)
    return g_strdup ("");

  /* TRANSLATORS: a share of points in percent. */
  return g_strdup_printf (_ ("%d %%"), score->percent);
}

/** gradual_outcome_cause_spoken: Returns: (transfer full): a cause as a screen reader says it. */
char *
gradual_outcome_cause_spoken (const GradualCauseScore *score)
{
  g_autofree char *share = gradual_outcome_share (score);

  if (*share == '\0')
    /* TRANSLATORS: a cause, and what the answers say of it: "Tight muscles: not enough answers". */
    return g_strdup_printf (C_ ("cause", "%s: %s"), gradual_cause_name (score->cause),
                            gradual_band_words (score->band));

  /* TRANSLATORS: "Too much too soon: Likely contributor, 55 %". */
  return g_strdup_printf (C_ ("cause", "%s: %s, %s"), gradual_cause_name (score->cause),
                          gradual_band_words (score->band), share);
}

/** gradual_outcome_points: Returns: (transfer full): what an answer counts: "3 of 4 points". */
char *
gradual_outcome_points (const GradualContribution *contribution)
{
  g_return_val_if_fail (contribution != NULL, NULL);

  return g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%d of %d point", "%d of %d points",
                                       (gulong)contribution->possible),
                          contribution->points, contribution->possible);
}

/* Both sides of the test to the wall are one answer. */
static char *
wall_answer (const GradualSymptomAnswers *answers)
{
  int sore = answers->values[GRADUAL_QUESTION_KNEE_TO_WALL_SORE];
  int other = answers->values[GRADUAL_QUESTION_KNEE_TO_WALL_OTHER];
  g_autofree char *here = gradual_answer_for_people (GRADUAL_QUESTION_KNEE_TO_WALL_SORE, sore);
  g_autofree char *there = NULL;

  if (other == GRADUAL_UNANSWERED)
    return g_steal_pointer (&here);
  there = gradual_answer_for_people (GRADUAL_QUESTION_KNEE_TO_WALL_OTHER, other);

  /* TRANSLATORS: two lengths in centimetres: that of the sore side, then that of the other. */
  return g_strdup_printf (_ ("%s, other side %s"), here, there);
}

/**
 * gradual_outcome_answer:
 * @question: a question that is answered
 *
 * Returns: (transfer full): the answer, and whether it came from the log: "Yes · from your log".
 */
char *
gradual_outcome_answer (const GradualSymptomAnswers *answers, GradualQuestion question)
{
  g_autofree char *answer = NULL;

  g_return_val_if_fail (answers != NULL, NULL);

  answer = question == GRADUAL_QUESTION_KNEE_TO_WALL_SORE
               ? wall_answer (answers)
               : gradual_answer_for_people (question, answers->values[question]);
  if (!gradual_question_set_has (answers->from_log, question))
    return g_steal_pointer (&answer);

  /* TRANSLATORS: an answer that was filled in from what the runner has logged. */
  return g_strdup_printf (_ ("%s · from your log"), answer);
}

/** gradual_outcome_question_list: Returns: (transfer full): what questions are about, by lines. */
char *
gradual_outcome_question_list (GradualQuestionSet questions)
{
  GString *list = g_string_new (NULL);

  for (guint i = 0; i < GRADUAL_N_QUESTIONS; i++)
    if (gradual_question_set_has (questions, (GradualQuestion)i))
      g_string_append_printf (list, "%s• %s", list->len > 0 ? "\n" : "",
                              _ (gradual_question_guide ((GradualQuestion)i)->name));

  return g_string_free (list, FALSE);
}

/**
 * gradual_outcome_pain:
 *
 * Returns: (transfer full): what the pain alone says; "" where there is a red flag, which says
 * more.
 */
char *
gradual_outcome_pain (const GradualSymptomResult *result)
{
  g_return_val_if_fail (result != NULL, NULL);

  if (result->red_flags != 0)
    return g_strdup ("");
  if (!result->is_pain_answered)
    return g_strdup (_ ("How much it hurts is not answered, so there is no telling whether to run "
                        "on. With pain of more than 2 of 10, do not."));
  if (!result->has_pain_relief && result->ask_first != 0)
    return g_strdup (_ ("Whether to run on can not be said before the questions of safety are "
                        "answered."));
  if (!result->has_pain_relief)
    return g_strdup (_ ("Pain of 2 of 10 at most that is no worse the next morning: you can run "
                        "on as planned."));
  if (result->swelling_counts_six)
    return g_strdup (_ ("The ankle is visibly swollen, so the pain counts as 6 of 10: no running "
                        "until it has eased."));

  switch (result->pain_relief) {
  case GRADUAL_RELIEF_STOP:
    return g_strdup (_ ("With this pain, or a limp, no running until it has eased."));
  case GRADUAL_RELIEF_SKIP:
    return g_strdup (_ ("Pain that is worse the next morning: leave the next run out."));
  case GRADUAL_RELIEF_HOLD:
  case GRADUAL_RELIEF_SUSPEND:
  case GRADUAL_RELIEF_CLEAR:
  case GRADUAL_RELIEF_RETURN:
  case GRADUAL_RELIEF_EASE:
  case GRADUAL_RELIEF_STRETCH:
  case GRADUAL_RELIEF_DRILL:
  case GRADUAL_RELIEF_SETTLED:
  default:
    return g_strdup (_ ("With this pain nothing should grow for now, and every run be easy."));
  }
}

/**
 * gradual_outcome_nothing:
 * @result: one that offers nothing to be done
 *
 * Returns: (transfer none): what is said in place of offers. It is no leave to run: that is said of
 *   the pain.
 */
const char *
gradual_outcome_nothing (const GradualSymptomResult *result)
{
  g_return_val_if_fail (result != NULL, "");

  return result->is_pain_answered
             ? _ ("By these answers nothing in the plan has to change. Keep an eye on it.")
             : _ ("As long as it is open how much it hurts, there is nothing to offer.");
}

static char *
flag_because (const GradualSymptomResult *result)
{
  for (guint i = 0; i < GRADUAL_N_QUESTIONS; i++)
    if (gradual_question_set_has (result->red_flags, (GradualQuestion)i))
      /* TRANSLATORS: %s is a sign that a doctor should look at, in a few words. */
      return g_strdup_printf (_ ("Warning sign: %s"),
                              _ (gradual_question_guide ((GradualQuestion)i)->name));

  return g_strdup ("");
}

static char *
pain_because (const GradualSymptomAnswers *answers)
{
  if (gradual_symptom_answers_has (answers, GRADUAL_QUESTION_PAIN_WORST))
    return g_strdup_printf (_ ("Pain of %d of 10"), answers->values[GRADUAL_QUESTION_PAIN_WORST]);
  if (gradual_symptom_answers_is_yes (answers, GRADUAL_QUESTION_LIMPING))
    return g_strdup (_ ("Limping"));

  return g_strdup ("");
}

/**
 * gradual_outcome_because:
 * @relief: what is done about it
 *
 * Returns: (transfer full): why training is held back, in words that a plan keeps.
 */
char *
gradual_outcome_because (const GradualSymptomResult *result, const GradualSymptomAnswers *answers,
                         GradualRelief relief)
{
  g_return_val_if_fail (result != NULL && answers != NULL, NULL);

  switch (relief) {
  case GRADUAL_RELIEF_SUSPEND:
    return flag_because (result);
  case GRADUAL_RELIEF_EASE:
    return g_strdup (gradual_cause_name (GRADUAL_CAUSE_OVERWORKING));
  case GRADUAL_RELIEF_DRILL:
    return g_strdup (gradual_cause_name (GRADUAL_CAUSE_OVERSTRIDING));
  case GRADUAL_RELIEF_STOP:
  case GRADUAL_RELIEF_SKIP:
  case GRADUAL_RELIEF_HOLD:
    return pain_because (answers);
  case GRADUAL_RELIEF_CLEAR:
  case GRADUAL_RELIEF_RETURN:
  case GRADUAL_RELIEF_STRETCH:
  case GRADUAL_RELIEF_SETTLED:
  default:
    return g_strdup ("");
  }
}

static char *
with_date (const char *format, GradualDay day)
{
  g_autofree char *date = gradual_date_label (day, GRADUAL_DATE_FULL);
  g_auto (GStrv) parts = g_strsplit (format, "%s", 2);

  return g_strjoinv (date, parts);
}

/* What began with one relief and ends with another. */
static char *
open_or_ended (const GradualSymptomReport *report, gboolean is_open, GradualRelief begins,
               GradualRelief ends, const char *open, const char *ended)
{
  return is_open ? with_date (open, gradual_symptom_report_relief_day (report, begins))
                 : with_date (ended, gradual_symptom_report_relief_day (report, ends));
}

/**
 * gradual_outcome_done:
 * @relief: something that has been done about @report
 *
 * Returns: (transfer full): what was done, and when.
 */
char *
gradual_outcome_done (const GradualSymptomReport *report, GradualRelief relief)
{
  g_return_val_if_fail (report != NULL, NULL);

  switch (relief) {
  case GRADUAL_RELIEF_SUSPEND:
    return open_or_ended (report, gradual_symptom_report_is_suspended (report), relief,
                          GRADUAL_RELIEF_CLEAR,
                          _ ("Suspended since %s. Nothing but a recorded clearance lifts it."),
                          _ ("Cleared to run on %s."));
  case GRADUAL_RELIEF_STOP:
    return open_or_ended (report, gradual_symptom_report_is_stopped (report), relief,
                          GRADUAL_RELIEF_RETURN,
                          _ ("Stopped since %s, until walking hardly hurts for two days."),
                          _ ("On the way back since %s."));
  case GRADUAL_RELIEF_SKIP:
  case GRADUAL_RELIEF_HOLD:
  case GRADUAL_RELIEF_CLEAR:
  case GRADUAL_RELIEF_RETURN:
  case GRADUAL_RELIEF_EASE:
  case GRADUAL_RELIEF_STRETCH:
  case GRADUAL_RELIEF_DRILL:
  case GRADUAL_RELIEF_SETTLED:
  default:
    /* TRANSLATORS: something that was offered was done; %s is a date. */
    return with_date (_ ("Done on %s."), gradual_symptom_report_relief_day (report, relief));
  }
}

/** gradual_outcome_section: Returns: the part of the form that asks about @cause. */
GradualQuestionSection
gradual_outcome_section (GradualCause cause)
{
  switch (cause) {
  case GRADUAL_CAUSE_FLEXIBILITY:
    return GRADUAL_SECTION_FLEXIBILITY;
  case GRADUAL_CAUSE_OVERSTRIDING:
    return GRADUAL_SECTION_STRIDE;
  case GRADUAL_CAUSE_OVERWORKING:
  default:
    return GRADUAL_SECTION_TRAINING;
  }
}

/**
 * gradual_outcome_can_be_reopened:
 * @report: a finished report
 * @today: the day it is
 *
 * A report is a record: what was done about it is explained by its answers. Where nothing was done,
 * and it is still the day, there is nothing to be explained yet.
 *
 * Returns: whether its answers can be changed in it. Else another report is begun with the same.
 */
gboolean
gradual_outcome_can_be_reopened (const GradualSymptomReport *report, GradualDay today)
{
  g_return_val_if_fail (report != NULL, FALSE);

  return report->reliefs->len == 0 && report->day == today;
}
