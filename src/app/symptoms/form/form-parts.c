/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "form-parts.h"

/* How the questions of a section are put together on its page: by how urgent a yes is, and by the
 * test that answers them. */

static void
add (GradualFormPart *part, GradualQuestion question)
{
  part->questions[part->n_questions++] = question;
}

/**
 * gradual_form_parts:
 *
 * Returns: (transfer full) (element-type GradualFormPart): the questions of @section in their
 * order, those that belong together in one part.
 */
GArray *
gradual_form_parts (GradualQuestionSection section)
{
  GArray *parts = g_array_new (FALSE, FALSE, sizeof (GradualFormPart));
  GradualFormPart *last = NULL;

  for (guint i = 0; i < GRADUAL_N_QUESTIONS; i++) {
    const GradualQuestionGuide *guide = gradual_question_guide ((GradualQuestion)i);

    if (gradual_question_section ((GradualQuestion)i) != section)
      continue;
    if (last == NULL || last->urgency != guide->urgency || last->test != guide->test) {
      GradualFormPart part = {
          .section = section, .urgency = guide->urgency, .test = guide->test, .n_questions = 0};

      g_array_append_val (parts, part);
      last = &g_array_index (parts, GradualFormPart, parts->len - 1);
    }
    add (last, (GradualQuestion)i);
  }

  return parts;
}

/** gradual_form_part_init_again: the two questions that symptoms can make urgent once more. */
void
gradual_form_part_init_again (GradualFormPart *part)
{
  g_return_if_fail (part != NULL);

  *part = (GradualFormPart){.section = GRADUAL_SECTION_SYMPTOMS, .is_alert = TRUE};
  add (part, GRADUAL_QUESTION_HOT_FEVER);
  add (part, GRADUAL_QUESTION_ONE_CALF);
}

/** gradual_form_part_unanswered: Returns: those of its questions that have no answer. */
GradualQuestionSet
gradual_form_part_unanswered (const GradualFormPart *part, const GradualSymptomAnswers *answers)
{
  GradualQuestionSet set = 0;

  g_return_val_if_fail (part != NULL && answers != NULL, 0);

  for (guint i = 0; i < part->n_questions; i++)
    if (!gradual_symptom_answers_has (answers, part->questions[i]))
      set |= gradual_question_set_of (part->questions[i]);

  return set;
}
