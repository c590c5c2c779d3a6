/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "form-state.h"

#include "guide/symptom-score.h"

/* What the form shows of a draft, and what an answer does to it. No widget is known here. */

/* The questions of safety that symptoms can make urgent once more. */
static const GradualQuestion again[] = {GRADUAL_QUESTION_HOT_FEVER, GRADUAL_QUESTION_ONE_CALF};

static gboolean
is_asked_again (GradualQuestion question)
{
  return question == again[0] || question == again[1];
}

/**
 * gradual_form_asks_again:
 *
 * Returns: whether the symptoms are such that two questions of safety come before all else,
 *   answered or not.
 */
gboolean
gradual_form_asks_again (const GradualSymptomAnswers *answers)
{
  GradualSymptomAnswers without;

  g_return_val_if_fail (answers != NULL, FALSE);

  without = *answers;
  for (guint i = 0; i < G_N_ELEMENTS (again); i++)
    without.values[again[i]] = GRADUAL_UNANSWERED;

  return gradual_symptom_ask_first (&without) != 0;
}

/**
 * gradual_form_state_init:
 * @answers: those of the draft
 * @wanted: the page to show
 *
 * Says what is shown. While the two questions are open there is nothing beyond the symptoms; once
 * there is a red flag the way out of the form is always free.
 */
void
gradual_form_state_init (GradualFormState *state, const GradualSymptomAnswers *answers,
                         GradualQuestionSection wanted)
{
  GradualSymptomResult result;
  gboolean is_open, has_flag;

  g_return_if_fail (state != NULL && answers != NULL);

  gradual_symptom_score (answers, &result);
  has_flag = result.red_flags != 0;
  is_open = result.ask_first != 0;
  if (is_open)
    wanted = MIN (wanted, GRADUAL_SECTION_SYMPTOMS);
  *state = (GradualFormState){
      .section = wanted,
      .asks_again = wanted == GRADUAL_SECTION_SYMPTOMS && gradual_form_asks_again (answers),
      .way = wanted + 1 < GRADUAL_N_SECTIONS ? GRADUAL_FORM_NEXT : GRADUAL_FORM_RESULT,
      .can_go_on = has_flag || !is_open || wanted < GRADUAL_SECTION_SYMPTOMS,
      .urgency = has_flag ? result.urgency : GRADUAL_URGENCY_NONE,
  };
  if (has_flag)
    state->way = GRADUAL_FORM_WHAT_TO_DO;
}

/* On which page a question is, where @shown is the page that is looked at. */
static GradualQuestionSection
section_of (GradualQuestion question, GradualQuestionSection shown, gboolean asks_again)
{
  return asks_again && is_asked_again (question) && shown != GRADUAL_SECTION_SAFETY
             ? GRADUAL_SECTION_SYMPTOMS
             : gradual_question_section (question);
}

/**
 * gradual_form_section_to_show:
 * @before: the draft as it was shown
 * @after: as it is now
 * @shown: the page it was shown on
 *
 * What was undone or redone is seen: where nothing of it is on the page that is looked at, the form
 * goes to the page where it is. What the log fills in by itself is not gone after.
 *
 * Returns: the page to show.
 */
GradualQuestionSection
gradual_form_section_to_show (const GradualSymptomReport *before, const GradualSymptomReport *after,
                              GradualQuestionSection shown)
{
  gboolean asks_again =
      gradual_form_asks_again (&before->answers) || gradual_form_asks_again (&after->answers);
  gboolean is_other = before->pain_began != after->pain_began;
  GradualQuestionSection other = GRADUAL_SECTION_PAIN;

  for (guint i = 0; i < GRADUAL_N_QUESTIONS; i++) {
    GradualQuestion question = (GradualQuestion)i;
    GradualQuestionSection section = section_of (question, shown, asks_again);

    if (before->answers.values[i] == after->answers.values[i] ||
        gradual_question_set_has (before->answers.from_log & after->answers.from_log, question))
      continue;
    if (section == shown)
      return shown;
    if (!is_other)
      other = section;
    is_other = TRUE;
  }

  return is_other ? other : shown;
}

/* What was said of the two questions before is not good enough any more. A yes is kept: it is a red
 * flag, whatever came to it. */
static void
take_back_no (GradualSymptomAnswers *answers)
{
  for (guint i = 0; i < G_N_ELEMENTS (again); i++)
    if (!gradual_symptom_answers_is_yes (answers, again[i]))
      gradual_symptom_answers_set (answers, again[i], GRADUAL_UNANSWERED);
}

/**
 * gradual_form_answer:
 * @values: (inout): the draft
 * @value: what the question takes, or %GRADUAL_UNANSWERED
 *
 * Answers a question. An answer that makes the two questions of safety urgent once more takes back
 * what was said to them, in the same step.
 */
void
gradual_form_answer (GradualSymptomReport *values, GradualQuestion question, int value)
{
  gboolean asked_again;

  g_return_if_fail (values != NULL);

  asked_again = gradual_form_asks_again (&values->answers);
  if (!asked_again || !is_asked_again (question) || values->section != GRADUAL_SECTION_SYMPTOMS)
    values->section = gradual_question_section (question);
  gradual_symptom_answers_set (&values->answers, question, value);
  if (!asked_again && gradual_form_asks_again (&values->answers))
    take_back_no (&values->answers);
}
