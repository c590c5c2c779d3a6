/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "text-symptoms.h"

#include <string.h>

#include <glib/gi18n-lib.h>

#include "guide/stretch-guide.h"
#include "guide/symptom-guide.h"
#include "guide/symptom-score.h"
#include "guide/symptom-words.h"
#include "text-bar.h"
#include "text-width.h"

#define INDENT "  "

/* A bar of all points, and its end. */
#define BAR_COLUMNS 41

/** Page: what is being written. */
typedef struct {
  GString *text;
  const GradualSymptomAnswers *answers;
  const GradualSymptomResult *result;
  const GradualSymptomsStyle *style;
} Page;

static void
append_heading (const Page *page, const char *words, GradualTextStyle style)
{
  g_autoptr (GString) lines = g_string_new (NULL);

  if (page->text->len > 0)
    g_string_append_c (page->text, '\n');
  gradual_text_append_wrapped (lines, words, page->style->columns, "");
  g_string_truncate (lines, lines->len - 1);
  gradual_text_append_styled (page->text, lines->str, style, page->style->colour);
  g_string_append_c (page->text, '\n');
}

static void
append_paragraph (const Page *page, const char *words)
{
  gradual_text_append_wrapped (page->text, words, page->style->columns, "");
}

/* A line of a list, with as many lines as it needs. */
static void
append_item (const Page *page, const char *words)
{
  const char *sign = gradual_glyphs (page->style->unicode)->advice;
  g_autoptr (GString) lines = g_string_new (NULL);

  gradual_text_append_wrapped (lines, words, page->style->columns, INDENT INDENT);
  g_string_append_printf (page->text, INDENT "%s ", sign);
  g_string_append (page->text, lines->str + strlen (INDENT INDENT));
}

static void
append_questions (const Page *page, GradualQuestionSet set, gboolean whole)
{
  for (guint i = 0; i < GRADUAL_N_QUESTIONS; i++) {
    const GradualQuestionGuide *guide = gradual_question_guide ((GradualQuestion)i);

    if (gradual_question_set_has (set, (GradualQuestion)i))
      append_item (page, whole ? _ (guide->question) : _ (guide->name));
  }
}

/* What to do and by when, before all else. */
static void
append_safety (const Page *page)
{
  const GradualSymptomResult *result = page->result;
  GradualTextStyle style = result->red_flags != 0 ? GRADUAL_TEXT_ALERT : GRADUAL_TEXT_STRONG;

  if (result->urgency != GRADUAL_URGENCY_NONE) {
    append_heading (page, gradual_urgency_title (result->urgency), style);
    append_paragraph (page, gradual_urgency_advice (result->urgency));
  }
  if (result->red_flags != 0) {
    append_heading (page, _ ("Because of these answers"), GRADUAL_TEXT_STRONG);
    append_questions (page, result->red_flags, FALSE);
  }
  if (result->ask_first != 0) {
    append_heading (page, _ ("To be answered before anything else"), GRADUAL_TEXT_ALERT);
    append_questions (page, result->ask_first, TRUE);
  }
}

static char *
areas_words (const GradualSymptomAnswers *answers)
{
  GradualAreaSet areas = gradual_symptom_areas (answers);
  GString *words = g_string_new (NULL);

  for (guint i = 0; i < GRADUAL_N_AREAS; i++)
    if ((areas & (1u << i)) != 0)
      g_string_append_printf (words, "%s%s", words->len > 0 ? ", " : "",
                              _ (gradual_stretch_area_name ((GradualStretchArea)i)));

  return g_string_free (words, FALSE);
}

static void
append_relief (const Page *page, GradualRelief relief)
{
  g_autofree char *words = NULL, *areas = NULL;

  if (relief == GRADUAL_RELIEF_STRETCH) {
    areas = areas_words (page->answers);
    /* TRANSLATORS: what to do, areas to stretch, what that means: "Stretch what is tight: Hips,
     * Calves. The areas …" */
    words = g_strdup_printf (_ ("%s: %s. %s"), gradual_relief_title (relief), areas,
                             gradual_relief_sentence (relief));
  } else {
    /* TRANSLATORS: what to do, and what that means: "Hold. Nothing grows …" */
    words = g_strdup_printf (_ ("%s. %s"), gradual_relief_title (relief),
                             gradual_relief_sentence (relief));
  }
  append_item (page, words);
}

static void
append_what_to_do (const Page *page)
{
  const GradualSymptomResult *result = page->result;
  const char *pain = gradual_symptom_pain_words (result);

  append_heading (page, _ ("What to do with the plan"), GRADUAL_TEXT_STRONG);
  if (pain != NULL && result->red_flags == 0)
    append_paragraph (page, pain);
  for (guint i = 0; i < result->n_reliefs; i++)
    append_relief (page, result->reliefs[i]);
}

static void
append_bar (const Page *page, const GradualCauseScore *score)
{
  const GradualBar bar = {
      .glyphs = gradual_glyphs (page->style->unicode),
      .colour = page->style->colour,
      .width = CLAMP (page->style->columns, 2, BAR_COLUMNS),
      .scale = score->possible,
  };

  gradual_text_append_bar (page->text, &bar, score->points, score->possible, GRADUAL_TEXT_NOTICE);
  g_string_append_c (page->text, '\n');
}

/* The answers that made a score. */
static void
append_reasons (const Page *page, const GradualCauseScore *score)
{
  for (guint i = 0; i < score->n_contributions; i++) {
    const GradualContribution *contribution = &score->contributions[i];
    g_autofree char *reason = NULL, *words = NULL;

    if (contribution->points == 0)
      continue;
    reason = gradual_symptom_reason_words (contribution->question, page->answers);
    words = g_strdup_printf (
        /* TRANSLATORS: an answer, and what it counts: "Swollen ankle: Yes (2 of 3 points)" */
        ngettext ("%s (%d of %d point)", "%s (%d of %d points)", (gulong)contribution->possible),
        reason, contribution->points, contribution->possible);
    append_item (page, words);
  }
}

static void
append_cause (const Page *page, const GradualCauseScore *score)
{
  gboolean is_enough = score->band != GRADUAL_BAND_NOT_ENOUGH;
  g_autofree char *heading = NULL;

  if (is_enough)
    /* TRANSLATORS: a cause, how likely it is, and in percent: "Too much too soon: Likely
     * contributor (52 %)" */
    heading = g_strdup_printf (_ ("%s: %s (%d %%)"), gradual_cause_name (score->cause),
                               gradual_band_words (score->band), score->percent);
  else
    heading = g_strdup_printf (_ ("%s: %s"), gradual_cause_name (score->cause),
                               gradual_band_words (score->band));
  append_heading (page, heading, GRADUAL_TEXT_STRONG);
  if (is_enough)
    append_bar (page, score);
  if (score->band == GRADUAL_BAND_LIKELY || score->band == GRADUAL_BAND_POSSIBLE)
    append_paragraph (page, gradual_cause_sentence (score->cause));
  append_reasons (page, score);
}

static void
append_causes (const Page *page)
{
  g_autofree char *mix = gradual_symptom_mix_words (page->result);

  if (mix == NULL)
    return;
  append_heading (page, _ ("What may have led to it"), GRADUAL_TEXT_STRONG);
  append_paragraph (page, mix);
  for (guint i = 0; i < page->result->n_causes; i++)
    append_cause (page, &page->result->causes[i]);
}

/* With a red flag nothing is weighed that could be doubted. */
static void
append_doubts (const Page *page)
{
  g_autofree char *fit = gradual_symptom_fit_words (page->result);

  if (page->result->red_flags != 0)
    return;
  append_heading (page, _ ("How sure are we?"), GRADUAL_TEXT_STRONG);
  append_item (page, fit);
  for (const char *const *line = gradual_symptom_honest_lines (); *line != NULL; line++)
    append_item (page, *line);
}

/**
 * gradual_text_symptoms:
 * @result: what the guide says to @answers
 *
 * Writes a result for people: safety first, then what to do, then the causes with the answers that
 * made them, and how sure that is.
 *
 * Returns: (transfer full): the text.
 */
char *
gradual_text_symptoms (const GradualSymptomAnswers *answers, const GradualSymptomResult *result,
                       const GradualSymptomsStyle *style)
{
  Page page = {g_string_new (NULL), answers, result, style};

  append_safety (&page);
  append_what_to_do (&page);
  append_causes (&page);
  append_doubts (&page);
  g_string_append_c (page.text, '\n');
  append_paragraph (&page, gradual_symptom_disclaimer ());

  return g_string_free (page.text, FALSE);
}
