/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "symptom-case.h"

#include <stdlib.h>
#include <string.h>

#include "suite.h"

/* Words between blanks: "nick" is yes, "!nick" is no, "nick=3" is a number, "?nick" takes an answer
 * back. What comes later holds. */
GradualSymptomAnswers
symptom_answers (const char *text)
{
  GradualSymptomAnswers answers;
  g_auto (GStrv) words = g_strsplit (text, " ", -1);

  gradual_symptom_answers_init (&answers);
  for (guint i = 0; words[i] != NULL; i++) {
    char *word = words[i], *number = strchr (word, '=');
    GradualQuestion question = GRADUAL_QUESTION_DEFORMITY;
    int value = 1;

    if (*word == '\0')
      continue;
    if (number != NULL) {
      *number = '\0';
      value = atoi (number + 1);
    } else if (*word == '!' || *word == '?') {
      value = *word == '!' ? 0 : GRADUAL_UNANSWERED;
      word++;
    }
    ck_assert_msg (gradual_question_from_nick (word, &question), "%s in %s", word, text);
    gradual_symptom_answers_set (&answers, question, value);
  }

  return answers;
}

/* "overworking 10/20 50 likely; …", in the order of the result; "-" is no percent. */
char *
symptom_causes_text (const GradualSymptomResult *result)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < result->n_causes; i++) {
    const GradualCauseScore *score = &result->causes[i];
    g_autofree char *percent = g_strdup_printf ("%d", score->percent);

    g_string_append_printf (text, "%s%s %d/%d %s %s", i > 0 ? "; " : "",
                            gradual_cause_to_nick (score->cause), score->points, score->possible,
                            score->percent == GRADUAL_UNANSWERED ? "-" : percent,
                            gradual_band_to_nick (score->band));
  }

  return g_string_free (text, FALSE);
}

char *
symptom_mix_text (const GradualSymptomResult *result)
{
  ck_assert (result->n_mix == 0 || result->n_mix == 2);
  if (result->n_mix == 0)
    return g_strdup ("");

  return g_strdup_printf ("%s %s", gradual_cause_to_nick (result->mix[0]),
                          gradual_cause_to_nick (result->mix[1]));
}

char *
symptom_reliefs_text (const GradualSymptomResult *result)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < result->n_reliefs; i++)
    g_string_append_printf (text, "%s%s", i > 0 ? " " : "",
                            gradual_relief_to_nick (result->reliefs[i]));

  return g_string_free (text, FALSE);
}

char *
symptom_questions_text (GradualQuestionSet set)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < GRADUAL_N_QUESTIONS; i++)
    if (gradual_question_set_has (set, (GradualQuestion)i))
      g_string_append_printf (text, "%s%s", text->len > 0 ? " " : "",
                              gradual_question_to_nick ((GradualQuestion)i));

  return g_string_free (text, FALSE);
}
