/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report-changes.h"

#include <glib/gi18n-lib.h>

#include "app/dates.h"
#include "guide/symptom-guide.h"
#include "guide/symptom-score.h"
#include "guide/symptom-words.h"
#include "app/symptoms/report-line.h"

/* What is always shown of answers, so that it need not be listed among those that differ. */
static const GradualQuestion pain_questions[] = {
    GRADUAL_QUESTION_PAIN_WORST,
    GRADUAL_QUESTION_PAIN_MORNING,
    GRADUAL_QUESTION_LIMPING,
};

static void
change_free (gpointer data)
{
  GradualReportChange *change = data;

  g_free (change->name);
  g_free (change->before);
  g_free (change->after);
  g_free (change);
}

static void
take_change (GPtrArray *changes, GradualChangeGroup group, const char *name, char *before,
             char *after)
{
  GradualReportChange *change = g_new (GradualReportChange, 1);

  *change =
      (GradualReportChange){group, g_strdup (name), before, after, !g_str_equal (before, after)};
  g_ptr_array_add (changes, change);
}

static void
add_answer (GPtrArray *changes, GradualChangeGroup group, const GradualSymptomReport *before,
            const GradualSymptomReport *after, GradualQuestion question)
{
  take_change (changes, group, _ (gradual_question_guide (question)->name),
               gradual_answer_for_people (question, before->answers.values[question]),
               gradual_answer_for_people (question, after->answers.values[question]));
}

static char *
pain_began_words (const GradualSymptomReport *report)
{
  return report->pain_began == GRADUAL_DAY_NONE
             ? g_strdup (_ ("Not answered"))
             : gradual_date_label (report->pain_began, GRADUAL_DATE_FULL);
}

static char *
flags_words (const GradualSymptomResult *result)
{
  return result->red_flags == 0 ? g_strdup (_ ("None")) : gradual_report_line_finding (result);
}

static char *
done_words (const GradualSymptomReport *report)
{
  char *done = gradual_report_done_words (report);

  if (*done != '\0')
    return done;
  g_free (done);

  return g_strdup (_ ("Nothing"));
}

static const GradualCauseScore *
find_cause (const GradualSymptomResult *result, GradualCause cause)
{
  for (guint i = 0; i < result->n_causes; i++)
    if (result->causes[i].cause == cause)
      return &result->causes[i];

  return NULL;
}

/* With a warning sign nothing is said of causes. */
static char *
cause_words (const GradualSymptomResult *result, GradualCause cause)
{
  const GradualCauseScore *score = find_cause (result, cause);

  if (score == NULL)
    return g_strdup (_ ("Not scored, because of a warning sign"));
  if (score->band == GRADUAL_BAND_NOT_ENOUGH)
    return g_strdup (gradual_band_words (score->band));

  /* TRANSLATORS: how much speaks for a cause: "Possible contributor, 45 %". */
  return g_strdup_printf (_ ("%s, %d %%"), gradual_band_words (score->band), score->percent);
}

static gboolean
is_pain_question (GradualQuestion question)
{
  for (guint i = 0; i < G_N_ELEMENTS (pain_questions); i++)
    if (pain_questions[i] == question)
      return TRUE;

  return FALSE;
}

/**
 * gradual_report_changes_new:
 * @before: a finished report
 * @after: another one, which was begun later
 *
 * Returns: (transfer full) (element-type GradualReportChange): the two side by side, by group.
 */
GPtrArray *
gradual_report_changes_new (const GradualSymptomReport *before, const GradualSymptomReport *after)
{
  GPtrArray *changes = g_ptr_array_new_with_free_func (change_free);
  GradualSymptomResult first, second;

  g_return_val_if_fail (before != NULL && after != NULL, changes);

  gradual_symptom_score (&before->answers, &first);
  gradual_symptom_score (&after->answers, &second);
  take_change (changes, GRADUAL_CHANGES_OVERVIEW, _ ("Pain began"), pain_began_words (before),
               pain_began_words (after));
  for (guint i = 0; i < G_N_ELEMENTS (pain_questions); i++)
    add_answer (changes, GRADUAL_CHANGES_OVERVIEW, before, after, pain_questions[i]);
  take_change (changes, GRADUAL_CHANGES_OVERVIEW, _ ("Warning signs"), flags_words (&first),
               flags_words (&second));
  take_change (changes, GRADUAL_CHANGES_OVERVIEW, _ ("What was done"), done_words (before),
               done_words (after));
  for (guint i = 0; i < GRADUAL_N_CAUSES; i++)
    take_change (changes, GRADUAL_CHANGES_CAUSES, gradual_cause_name ((GradualCause)i),
                 cause_words (&first, (GradualCause)i), cause_words (&second, (GradualCause)i));
  for (guint i = 0; i < GRADUAL_N_QUESTIONS; i++)
    if (before->answers.values[i] != after->answers.values[i] &&
        !is_pain_question ((GradualQuestion)i))
      add_answer (changes, GRADUAL_CHANGES_ANSWERS, before, after, (GradualQuestion)i);

  return changes;
}

/* What became of the worst pain. */
static char *
pain_words (int before, int after)
{
  if (before == GRADUAL_UNANSWERED || after == GRADUAL_UNANSWERED)
    return g_strdup (_ ("The pain of one of the reports is not known."));
  if (before == after)
    return g_strdup (_ ("The worst pain is the same."));
  if (after < before)
    /* TRANSLATORS: pain is counted from 0 to 10. */
    return g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "The worst pain is %d point lower.",
                                         "The worst pain is %d points lower.",
                                         (gulong)(before - after)),
                            before - after);

  /* TRANSLATORS: pain is counted from 0 to 10. */
  return g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "The worst pain is %d point higher.",
                                       "The worst pain is %d points higher.",
                                       (gulong)(after - before)),
                          after - before);
}

static char *
apart_words (int days)
{
  if (days == 0)
    return g_strdup (_ ("Both reports are of the same day."));

  return g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "The reports are %d day apart.",
                                       "The reports are %d days apart.", (gulong)days),
                          days);
}

/** gradual_report_changes_headline: Returns: (transfer full): what matters most, in a sentence. */
char *
gradual_report_changes_headline (const GradualSymptomReport *before,
                                 const GradualSymptomReport *after)
{
  g_autofree char *pain = NULL, *apart = NULL;

  g_return_val_if_fail (before != NULL && after != NULL, NULL);

  pain = pain_words (before->answers.values[GRADUAL_QUESTION_PAIN_WORST],
                     after->answers.values[GRADUAL_QUESTION_PAIN_WORST]);
  apart = apart_words (after->day - before->day);

  /* TRANSLATORS: two sentences: what became of the pain, and in how many days. */
  return g_strdup_printf (_ ("%s %s"), pain, apart);
}

/** gradual_report_change_spoken: Returns: (transfer full): a line of the comparison, for the ear.
 */
char *
gradual_report_change_spoken (const GradualReportChange *change)
{
  g_return_val_if_fail (change != NULL, NULL);

  if (!change->is_different)
    /* TRANSLATORS: what is compared, and what both reports say of it. */
    return g_strdup_printf (_ ("%s: both %s"), change->name, change->before);

  /* TRANSLATORS: what is compared, what it was in the older report, and in the newer one. */
  return g_strdup_printf (_ ("%s: before %s, after %s"), change->name, change->before,
                          change->after);
}
