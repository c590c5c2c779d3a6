/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "symptom-guide-private.h"

#include <glib/gi18n-lib.h>

static const GradualSectionGuide sections[GRADUAL_N_SECTIONS] = {
    [GRADUAL_SECTION_SAFETY] =
        {
            N_ ("Safety first"),
            N_ ("Signs that somebody has to look at. With a yes the form tells you what to do, and "
                "how soon."),
        },
    [GRADUAL_SECTION_SYMPTOMS] =
        {
            N_ ("Symptoms"),
            N_ ("The ankle and foot are among the most often injured areas in runners. These six "
                "signs do not tell the causes apart; they say whether this looks like the sore "
                "ankle that the form was made for."),
        },
    [GRADUAL_SECTION_PAIN] =
        {
            N_ ("Pain"),
            N_ ("How much it hurts decides what becomes of the next runs. Go by the last few "
                "days."),
        },
    [GRADUAL_SECTION_TRAINING] =
        {
            /* TRANSLATORS: a part of the symptom form: questions on the training before the pain.
             */
            N_ ("Training"),
            N_ ("Doing too much too soon is the usual first suspect. What counts is the three "
                "weeks before the pain began."),
        },
    [GRADUAL_SECTION_FLEXIBILITY] =
        {
            N_ ("Flexibility"),
            N_ ("Tight muscles may change how the foot lands, carries you and pushes off. A "
                "self-test takes a minute. Leave out what hurts."),
        },
    [GRADUAL_SECTION_STRIDE] =
        {
            /* TRANSLATORS: a part of the symptom form: questions on the steps of a runner. */
            N_ ("Stride"),
            N_ ("Steps that are too long have the ankle stop more of each landing. A film from the "
                "side helps to answer."),
        },
};

/**
 * gradual_question_guide:
 *
 * Returns: (transfer none): what there is to say of @question.
 */
const GradualQuestionGuide *
gradual_question_guide (GradualQuestion question)
{
  g_return_val_if_fail ((guint)question < GRADUAL_N_QUESTIONS, NULL);

  if (question < GRADUAL_QUESTION_NEW_RUNNER)
    return &gradual_ankle_questions[question];

  return &gradual_running_questions[question - GRADUAL_QUESTION_NEW_RUNNER];
}

/**
 * gradual_section_guide:
 *
 * Returns: (transfer none): how that part of the form is introduced.
 */
const GradualSectionGuide *
gradual_section_guide (GradualQuestionSection section)
{
  g_return_val_if_fail ((guint)section < GRADUAL_N_SECTIONS, NULL);

  return &sections[section];
}

static char *
number_for_people (const GradualQuestionGuide *guide, GradualQuestion question, int value)
{
  int minimum, maximum;

  if (guide->unit != NULL)
    /* TRANSLATORS: a number and its unit: "9 cm", "34 %", "164 steps a minute". */
    return g_strdup_printf (_ ("%d %s"), value, _ (guide->unit));
  gradual_question_range (question, &minimum, &maximum);

  /* TRANSLATORS: a number on a scale and the end of the scale: "4 of 10". */
  return g_strdup_printf (_ ("%d of %d"), value, maximum);
}

/**
 * gradual_answer_for_people:
 * @value: what @question takes, or %GRADUAL_UNANSWERED
 *
 * Returns: (transfer full): the answer in words, translated.
 */
char *
gradual_answer_for_people (GradualQuestion question, int value)
{
  const GradualQuestionGuide *guide = gradual_question_guide (question);

  g_return_val_if_fail (guide != NULL, NULL);
  g_return_val_if_fail (value == GRADUAL_UNANSWERED || gradual_question_takes (question, value),
                        NULL);

  if (value == GRADUAL_UNANSWERED)
    return g_strdup (_ ("Not answered"));
  if (guide->choices != NULL)
    return g_strdup (_ (guide->choices[value]));
  if (gradual_question_kind (question) == GRADUAL_QUESTION_YES_NO)
    return g_strdup (value != 0 ? _ ("Yes") : _ ("No"));

  return number_for_people (guide, question, value);
}
