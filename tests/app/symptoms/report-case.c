/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report-case.h"

#include "model/identifier.h"

/* What is said twice is said as it was last. */
void
report_case_answers (const char *words, GradualSymptomAnswers *answers)
{
  g_auto (GStrv) list = g_strsplit (words, " ", -1);

  gradual_symptom_answers_init (answers);
  for (guint i = 0; list[i] != NULL; i++) {
    g_auto (GStrv) parts = g_strsplit (list[i], "=", 2);
    GradualQuestion question;
    char *star;
    int value;

    if (*list[i] == '\0')
      continue;
    if (!gradual_question_from_nick (parts[0], &question))
      g_error ("no question: “%s”", list[i]);
    value = (int)g_ascii_strtoll (parts[1], &star, 10);
    gradual_symptom_answers_set (answers, question, value);
    if (*star == '*')
      answers->from_log |= gradual_question_set_of (question);
  }
}

/* A finished report, begun on that day, when the pain had been there for two. */
GradualSymptomReport *
report_case_new (const char *words, GradualDay day)
{
  g_autofree char *id = gradual_identifier_from_name (words, (guint)day);
  GradualSymptomReport values = {
      .id = id,
      .day = day,
      .pain_began = day - 2,
      .is_finished = TRUE,
      .section = GRADUAL_SECTION_STRIDE,
  };

  report_case_answers (words, &values.answers);

  return gradual_symptom_report_new (&values);
}
