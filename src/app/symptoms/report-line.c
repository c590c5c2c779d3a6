/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report-line.h"

#include <glib/gi18n-lib.h>

#include "app/dates.h"
#include "guide/symptom-guide.h"
#include "guide/symptom-words.h"

static const char *const done_labels[GRADUAL_N_RELIEFS] = {
    [GRADUAL_RELIEF_SUSPEND] = N_ ("Plan suspended"),
    [GRADUAL_RELIEF_CLEAR] = N_ ("Clearance recorded"),
    [GRADUAL_RELIEF_STOP] = N_ ("Running stopped"),
    [GRADUAL_RELIEF_RETURN] = N_ ("Way back begun"),
    [GRADUAL_RELIEF_SKIP] = N_ ("Next run left out"),
    [GRADUAL_RELIEF_HOLD] = N_ ("Week held"),
    [GRADUAL_RELIEF_EASE] = N_ ("Week eased"),
    [GRADUAL_RELIEF_STRETCH] = N_ ("Stretches put first"),
    [GRADUAL_RELIEF_DRILL] = N_ ("Cadence drill planned"),
    [GRADUAL_RELIEF_SETTLED] = N_ ("Swelling gone"),
};

/** gradual_relief_done_label: Returns: what was done, in words: "Week eased". Translated. */
const char *
gradual_relief_done_label (GradualRelief relief)
{
  g_return_val_if_fail ((guint)relief < GRADUAL_N_RELIEFS, "");

  return _ (done_labels[relief]);
}

/** gradual_report_line_pain: Returns: (transfer full): how much it hurt: "Worst pain 4 of 10". */
char *
gradual_report_line_pain (const GradualSymptomReport *report)
{
  g_autofree char *answer = NULL;

  g_return_val_if_fail (report != NULL, NULL);

  if (!gradual_symptom_answers_has (&report->answers, GRADUAL_QUESTION_PAIN_WORST))
    return g_strdup (_ ("Pain not answered"));
  answer = gradual_answer_for_people (GRADUAL_QUESTION_PAIN_WORST,
                                      report->answers.values[GRADUAL_QUESTION_PAIN_WORST]);

  /* TRANSLATORS: %s is how much it hurt, "4 of 10". */
  return g_strdup_printf (_ ("Worst pain %s"), answer);
}

static char *
red_flag_words (GradualQuestionSet flags)
{
  guint question = 0, n_flags = 0;

  for (guint i = GRADUAL_N_QUESTIONS; i > 0; i--)
    if (gradual_question_set_has (flags, (GradualQuestion)(i - 1))) {
      question = i - 1;
      n_flags++;
    }

  if (n_flags > 1)
    /* TRANSLATORS: how many warning signs there are, and the first of them. */
    return g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u warning sign: %s",
                                         "%u warning signs, first: %s", n_flags),
                            n_flags, _ (gradual_question_guide ((GradualQuestion)question)->name));

  /* TRANSLATORS: %s is a warning sign, in a few words. */
  return g_strdup_printf (_ ("Warning sign: %s"),
                          _ (gradual_question_guide ((GradualQuestion)question)->name));
}

/**
 * gradual_report_line_finding:
 * @result: what the guide says to a report
 *
 * Returns: (transfer full): the most important of it, in a few words: a warning sign, or the
 *   likeliest cause.
 */
char *
gradual_report_line_finding (const GradualSymptomResult *result)
{
  const GradualCauseScore *first;

  g_return_val_if_fail (result != NULL, NULL);

  if (result->red_flags != 0)
    return red_flag_words (result->red_flags);
  if (result->n_causes == 0)
    return g_strdup ("");
  first = &result->causes[0];
  if (first->band == GRADUAL_BAND_NOT_ENOUGH)
    return g_strdup (_ ("Not enough answers on the causes"));
  if (!result->has_clear_cause)
    return g_strdup (_ ("No clear cause"));

  /* TRANSLATORS: a cause and how much speaks for it: "Overworking: likely contributor". */
  return g_strdup_printf (_ ("%s: %s"), gradual_cause_name (first->cause),
                          gradual_band_words (first->band));
}

/** gradual_report_done_words: Returns: (transfer full): what was done about it; "" for nothing. */
char *
gradual_report_done_words (const GradualSymptomReport *report)
{
  GString *done;

  g_return_val_if_fail (report != NULL, NULL);

  done = g_string_new (NULL);

  for (guint i = 0; i < report->reliefs->len; i++) {
    const GradualReliefEntry *entry = &g_array_index (report->reliefs, GradualReliefEntry, i);

    g_string_append (done, i > 0 ? C_ ("list", ", ") : "");
    g_string_append (done, gradual_relief_done_label (entry->relief));
  }

  return g_string_free (done, FALSE);
}

static char *
line_done (const GradualSymptomReport *report)
{
  g_autofree char *done = gradual_report_done_words (report);

  if (*done == '\0')
    return g_steal_pointer (&done);

  /* TRANSLATORS: %s is what was done about pain: "Week eased, Stretches put first". */
  return g_strdup_printf (_ ("Done: %s"), done);
}

static char *
join (const char *const *parts, guint n_parts, const char *separator)
{
  GString *line = g_string_new (NULL);

  for (guint i = 0; i < n_parts; i++) {
    if (*parts[i] == '\0')
      continue;
    g_string_append (line, line->len > 0 ? separator : "");
    g_string_append (line, parts[i]);
  }

  return g_string_free (line, FALSE);
}

/** gradual_report_line: Returns: (transfer full): what there is to say of a report, in a line. */
char *
gradual_report_line (const GradualSymptomReport *report, const GradualSymptomResult *result)
{
  g_autofree char *pain = NULL, *finding = NULL, *done = NULL;

  g_return_val_if_fail (report != NULL && result != NULL, NULL);

  pain = gradual_report_line_pain (report);
  finding = gradual_report_line_finding (result);
  done = line_done (report);

  return join ((const char *const[]){pain, finding, done}, 3, " · ");
}

/** gradual_report_line_spoken: Returns: (transfer full): the same with its date, for the ear. */
char *
gradual_report_line_spoken (const GradualSymptomReport *report, const GradualSymptomResult *result)
{
  g_autofree char *date = NULL, *head = NULL, *pain = NULL, *finding = NULL, *done = NULL;

  g_return_val_if_fail (report != NULL && result != NULL, NULL);

  date = gradual_date_label (report->day, GRADUAL_DATE_FULL);
  /* TRANSLATORS: %s is a date. A report is a filled-in form about what hurts. */
  head = g_strdup_printf (_ ("Report of %s"), date);
  pain = gradual_report_line_pain (report);
  finding = gradual_report_line_finding (result);
  done = line_done (report);

  return join ((const char *const[]){head, pain, finding, done}, 4, ". ");
}

/** gradual_report_line_draft: Returns: (transfer full): how far a draft has come. */
char *
gradual_report_line_draft (const GradualSymptomReport *report)
{
  guint n_answered = 0;

  g_return_val_if_fail (report != NULL, NULL);

  for (guint i = 0; i < GRADUAL_N_QUESTIONS; i++)
    n_answered += gradual_symptom_answers_has (&report->answers, (GradualQuestion)i) ? 1 : 0;

  /* TRANSLATORS: how many questions of a form are answered, of how many, and the part of the form
   * that was left. */
  return g_strdup_printf (_ ("%u of %u questions answered · left at: %s"), n_answered,
                          (guint)GRADUAL_N_QUESTIONS,
                          _ (gradual_section_guide (report->section)->title));
}
