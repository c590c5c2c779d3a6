/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report-document.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "app/dates.h"
#include "app/duration.h"
#include "app/symptoms/report-line.h"
#include "guide/symptom-guide.h"
#include "guide/symptom-score.h"
#include "guide/symptom-words.h"

/* A report as who is to treat it reads it: what came of it first, then what was asked. */

static void
add_row (GPtrArray *document, const char *name, const char *words)
{
  gradual_print_add_cells (document, GRADUAL_PRINT_ROW, (const char *const[]){name, words}, 2);
}

static void
add_dates (GPtrArray *document, const GradualSymptomReport *report, GradualDay today)
{
  g_autofree char *day = gradual_date_label (report->day, GRADUAL_DATE_EVERYTHING);
  g_autofree char *printed = gradual_date_label (today, GRADUAL_DATE_EVERYTHING);
  g_autofree char *began = report->pain_began != GRADUAL_DAY_NONE
                               ? gradual_date_label (report->pain_began, GRADUAL_DATE_EVERYTHING)
                               : g_strdup (_ ("Not answered"));

  gradual_print_add (document, GRADUAL_PRINT_TITLE, _ ("Symptom Report"));
  add_row (document, _ ("Filled in"), day);
  add_row (document, _ ("Pain began"), began);
  add_row (document, _ ("Printed"), printed);
}

static void
add_red_flags (GPtrArray *document, const GradualSymptomResult *result)
{
  gradual_print_add (document, GRADUAL_PRINT_WARNING, gradual_urgency_title (result->urgency));
  gradual_print_add (document, GRADUAL_PRINT_TEXT, gradual_urgency_advice (result->urgency));
  for (guint i = 0; i < GRADUAL_N_QUESTIONS; i++)
    if (gradual_question_set_has (result->red_flags, (GradualQuestion)i)) {
      const GradualQuestionGuide *guide = gradual_question_guide ((GradualQuestion)i);

      add_row (document, _ (guide->name), gradual_urgency_title (guide->urgency));
    }
}

/* The answers that count for a cause, with what they count. */
static void
add_contributions (GPtrArray *document, const GradualCauseScore *score,
                   const GradualSymptomAnswers *answers)
{
  for (guint i = 0; i < score->n_contributions; i++) {
    const GradualContribution *part = &score->contributions[i];
    g_autofree char *answer =
        gradual_answer_for_people (part->question, answers->values[part->question]);
    /* TRANSLATORS: an answer, and how many points it counts, of at most how many. */
    g_autofree char *words =
        g_strdup_printf (_ ("%s (%d of %d points)"), answer, part->points, part->possible);

    if (part->points > 0)
      add_row (document, _ (gradual_question_guide (part->question)->name), words);
  }
}

static void
add_causes (GPtrArray *document, const GradualSymptomResult *result,
            const GradualSymptomAnswers *answers)
{
  g_autofree char *mix = gradual_symptom_mix_words (result);

  if (mix != NULL)
    gradual_print_add (document, GRADUAL_PRINT_TEXT, mix);
  for (guint i = 0; i < result->n_causes; i++) {
    const GradualCauseScore *score = &result->causes[i];
    int percent = MAX (score->percent, 0);
    /* TRANSLATORS: how much speaks for a cause: "Possible contributor, 45 %". */
    g_autofree char *words =
        score->band == GRADUAL_BAND_NOT_ENOUGH
            ? g_strdup (gradual_band_words (score->band))
            : g_strdup_printf (_ ("%s, %d %%"), gradual_band_words (score->band), percent);
    const char *const cells[] = {gradual_cause_name (score->cause), words};

    gradual_print_add_cells (document, GRADUAL_PRINT_BAR, cells, 2)->percent = percent;
    add_contributions (document, score, answers);
  }
}

static void
add_result (GPtrArray *document, const GradualSymptomReport *report)
{
  const char *const *lines = gradual_symptom_honest_lines ();
  g_autofree char *fit = NULL;
  const char *pain;
  GradualSymptomResult result;

  gradual_symptom_score (&report->answers, &result);
  fit = gradual_symptom_fit_words (&result);
  pain = gradual_symptom_pain_words (&result);
  gradual_print_add (document, GRADUAL_PRINT_HEADING, _ ("Result"));
  if (result.red_flags != 0)
    add_red_flags (document, &result);
  gradual_print_add (document, GRADUAL_PRINT_TEXT, fit);
  if (pain != NULL)
    gradual_print_add (document, GRADUAL_PRINT_TEXT, pain);
  add_causes (document, &result, &report->answers);
  for (guint i = 0; lines[i] != NULL && result.n_causes > 0; i++)
    gradual_print_add (document, GRADUAL_PRINT_SMALL, lines[i]);
}

static void
add_done (GPtrArray *document, const GradualSymptomReport *report)
{
  gradual_print_add (document, GRADUAL_PRINT_HEADING, _ ("What Was Done"));
  if (report->reliefs->len == 0)
    gradual_print_add (document, GRADUAL_PRINT_TEXT, _ ("Nothing yet."));
  for (guint i = 0; i < report->reliefs->len; i++) {
    const GradualReliefEntry *entry = &g_array_index (report->reliefs, GradualReliefEntry, i);
    g_autofree char *date = gradual_date_label (entry->day, GRADUAL_DATE_FULL);

    add_row (document, date, gradual_relief_done_label (entry->relief));
  }
}

static char *
minutes_words (int minutes)
{
  return minutes == GRADUAL_ABSENT ? g_strdup ("–") : gradual_duration_label (minutes);
}

static void
add_week (GPtrArray *document, const GradualTrainingWeek *week)
{
  g_autofree char *dates =
      gradual_date_range_label (week->start, week->start + GRADUAL_DAYS_PER_WEEK - 1);
  g_autofree char *planned = minutes_words (week->planned);
  g_autofree char *run = minutes_words (week->run);
  g_autofree char *longest = minutes_words (week->longest);
  g_autofree char *pain = week->pain == GRADUAL_ABSENT
                              ? g_strdup ("–")
                              : gradual_answer_for_people (GRADUAL_QUESTION_PAIN_WORST, week->pain);

  gradual_print_add_cells (document, GRADUAL_PRINT_ROW,
                           (const char *const[]){dates, planned, run, longest, pain},
                           GRADUAL_PRINT_CELLS_MAX);
}

/* Up to the week in which the pain began, or the form was filled in where that is not said. */
static void
add_training (GPtrArray *document, const GradualLibrary *library,
              const GradualSymptomReport *report, GDateWeekday first_weekday)
{
  const GradualPlan *active = gradual_library_get_active_plan (library);
  GradualTrainingWeek weeks[GRADUAL_TRAINING_WEEKS];

  gradual_training_weeks_init (
      weeks, library, report->pain_began != GRADUAL_DAY_NONE ? report->pain_began : report->day,
      active != NULL ? active->head.week_starts_on : first_weekday);
  gradual_print_add (document, GRADUAL_PRINT_HEADING, _ ("Six Weeks of Training up to the Pain"));
  memcpy (gradual_print_add_cells (document, GRADUAL_PRINT_CHART,
                                   (const char *const[]){_ ("Planned"), _ ("Run")}, 2)
              ->weeks,
          weeks, sizeof weeks);
  gradual_print_add_cells (document, GRADUAL_PRINT_TABLE_HEAD,
                           (const char *const[]){_ ("Week"), _ ("Planned"), _ ("Run"),
                                                 _ ("Longest run"), _ ("Worst pain")},
                           GRADUAL_PRINT_CELLS_MAX);
  for (guint i = 0; i < GRADUAL_TRAINING_WEEKS; i++)
    add_week (document, &weeks[i]);
}

static char *
answer_words (const GradualSymptomAnswers *answers, GradualQuestion question)
{
  g_autofree char *words = gradual_answer_for_people (question, answers->values[question]);

  if (!gradual_question_set_has (answers->from_log, question))
    return g_steal_pointer (&words);

  /* TRANSLATORS: an answer that was not given by hand. */
  return g_strdup_printf (_ ("%s (from the log)"), words);
}

static void
add_section (GPtrArray *document, const GradualSymptomAnswers *answers,
             GradualQuestionSection section)
{
  guint n_open = 0;

  gradual_print_add (document, GRADUAL_PRINT_SUBHEADING,
                     _ (gradual_section_guide (section)->title));
  for (guint i = 0; i < GRADUAL_N_QUESTIONS; i++) {
    const GradualQuestion question = (GradualQuestion)i;

    if (gradual_question_section (question) != section)
      continue;
    if (gradual_symptom_answers_has (answers, question)) {
      g_autofree char *words = answer_words (answers, question);

      add_row (document, _ (gradual_question_guide (question)->name), words);
    } else {
      n_open++;
    }
  }
  if (n_open > 0) {
    g_autofree char *open =
        g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u more question is not answered.",
                                      "%u more questions are not answered.", n_open),
                         n_open);

    gradual_print_add (document, GRADUAL_PRINT_SMALL, open);
  }
}

/**
 * gradual_report_document_new:
 * @library: what the runner has, of which the training is told
 * @report: a report
 * @first_weekday: what weeks begin with where there is no plan
 * @today: the day it is
 *
 * Returns: (transfer full) (element-type GradualPrintBlock): the report for a physiotherapist: what
 *   came of it, what was done, the training before, all answers, and what the program is not.
 */
GPtrArray *
gradual_report_document_new (const GradualLibrary *library, const GradualSymptomReport *report,
                             GDateWeekday first_weekday, GradualDay today)
{
  GPtrArray *document;

  g_return_val_if_fail (library != NULL && report != NULL, NULL);

  document = gradual_print_document_new ();
  add_dates (document, report, today);
  add_result (document, report);
  add_done (document, report);
  add_training (document, library, report, first_weekday);
  gradual_print_add (document, GRADUAL_PRINT_HEADING, _ ("Answers"));
  for (guint i = 0; i < GRADUAL_N_SECTIONS; i++)
    add_section (document, &report->answers, (GradualQuestionSection)i);
  gradual_print_add (document, GRADUAL_PRINT_SUBHEADING, _ ("Please Note"));
  gradual_print_add (document, GRADUAL_PRINT_SMALL, gradual_symptom_disclaimer ());

  return document;
}
