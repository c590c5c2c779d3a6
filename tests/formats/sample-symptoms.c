/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "samples.h"

static void
add_relief (GArray *reliefs, GradualRelief relief, GradualDay day, const char *extra)
{
  GradualReliefEntry entry = {relief, day, g_strdup (extra)};

  g_array_append_val (reliefs, entry);
}

/* A draft of the training part, some of it from the log. */
static GradualSymptomReport *
sample_draft (GradualDay day)
{
  GradualSymptomReport values = {.id = "draft", .day = day, .section = GRADUAL_SECTION_TRAINING};

  gradual_symptom_answers_init (&values.answers);
  gradual_symptom_answers_set (&values.answers, GRADUAL_QUESTION_SWOLLEN, 0);
  gradual_symptom_answers_set (&values.answers, GRADUAL_QUESTION_RUN_JUMP, 40);
  gradual_symptom_answers_set (&values.answers, GRADUAL_QUESTION_RACE, GRADUAL_RACE_MARATHON_NEW);
  values.answers.from_log = gradual_question_set_of (GRADUAL_QUESTION_RUN_JUMP) |
                            gradual_question_set_of (GRADUAL_QUESTION_RACE);

  return gradual_symptom_report_new (&values);
}

/** sample_symptoms: Returns: (transfer full): a report that suspends and a draft, with unknown
 * members at every place. */
GradualSymptoms *
sample_symptoms (void)
{
  GradualDay day = gradual_day_from_ymd (2026, 11, 24);
  g_autoptr (GPtrArray) reports = gradual_symptom_report_array_new ();
  g_autoptr (GArray) reliefs = gradual_relief_entries_new ();
  GradualSymptomReport values = {
      .id = "report",
      .day = day,
      .pain_began = day - 3,
      .is_finished = TRUE,
      .reliefs = reliefs,
      .extra = "{\"x-report\":1e2}",
      .answers_extra = "{\"x-question\":[ \"-1\" ]}",
  };

  gradual_symptom_answers_init (&values.answers);
  gradual_symptom_answers_set (&values.answers, GRADUAL_QUESTION_POP, 1);
  gradual_symptom_answers_set (&values.answers, GRADUAL_QUESTION_PAIN_WORST, 7);
  gradual_symptom_answers_set (&values.answers, GRADUAL_QUESTION_PAIN_MORNING,
                               GRADUAL_MORNING_WORSE);
  add_relief (reliefs, GRADUAL_RELIEF_SUSPEND, day, "{\"x-action\":-0.0}");
  add_relief (reliefs, GRADUAL_RELIEF_CLEAR, day + 9, NULL);
  g_ptr_array_add (reports, gradual_symptom_report_new (&values));
  g_ptr_array_add (reports, sample_draft (day + 30));

  return gradual_symptoms_new (reports, "{\"x-symptoms\":0.10}");
}

static void
random_answers (GRand *random, GradualSymptomAnswers *answers)
{
  gradual_symptom_answers_init (answers);
  for (guint i = 0; i < GRADUAL_N_QUESTIONS; i++) {
    GradualQuestion question = (GradualQuestion)i;
    int minimum, maximum;

    if (g_rand_int_range (random, 0, 3) == 0)
      continue;
    gradual_question_range (question, &minimum, &maximum);
    answers->values[i] = g_rand_int_range (random, minimum, maximum + 1);
    if (g_rand_int_range (random, 0, 4) == 0)
      answers->from_log |= gradual_question_set_of (question);
  }
}

static GradualSymptomReport *
random_report (GRand *random, const char *id, GradualDay day)
{
  g_autoptr (GArray) reliefs = gradual_relief_entries_new ();
  GradualSymptomReport values = {
      .id = id,
      .day = day,
      .pain_began = g_rand_boolean (random)
                        ? g_rand_int_range (random, GRADUAL_DAY_MIN, GRADUAL_DAY_MAX + 1)
                        : GRADUAL_DAY_NONE,
      .is_finished = g_rand_boolean (random),
      .reliefs = reliefs,
      .extra = g_rand_int_range (random, 0, 4) == 0 ? "{\"x\":1.50}" : NULL,
      .answers_extra = g_rand_int_range (random, 0, 4) == 0 ? "{\"blue\":null}" : NULL,
  };

  random_answers (random, &values.answers);
  if (!values.is_finished)
    values.section = (GradualQuestionSection)g_rand_int_range (random, 0, GRADUAL_N_SECTIONS);
  for (gint32 left = g_rand_int_range (random, 0, 5); left > 0; left--)
    add_relief (reliefs, (GradualRelief)g_rand_int_range (random, 0, GRADUAL_N_RELIEFS),
                g_rand_int_range (random, GRADUAL_DAY_MIN, GRADUAL_DAY_MAX + 1),
                g_rand_int_range (random, 0, 4) == 0 ? "{\"y\":\"\\u00e9\"}" : NULL);

  return gradual_symptom_report_new (&values);
}

/** sample_random_symptoms: Returns: (transfer full): any that a library can hold. */
GradualSymptoms *
sample_random_symptoms (GRand *random)
{
  g_autoptr (GPtrArray) reports = gradual_symptom_report_array_new ();
  GradualDay day = g_rand_int_range (random, GRADUAL_DAY_MIN, GRADUAL_DAY_MAX);

  for (gint32 left = g_rand_int_range (random, 0, 8); left > 0 && day <= GRADUAL_DAY_MAX;
       left--, day += g_rand_int_range (random, 0, 40)) {
    g_autofree char *id = g_strdup_printf ("report %d", left);

    g_ptr_array_add (reports, random_report (random, id, day));
  }

  return gradual_symptoms_new (reports, g_rand_boolean (random) ? "{\"z\":[1e400]}" : NULL);
}

#define DIFFER(condition, what) \
  if (condition)                \
    return what;

static const char *
report_difference (const GradualSymptomReport *a, const GradualSymptomReport *b)
{
  DIFFER (!g_str_equal (a->id, b->id), "id")
  DIFFER (a->day != b->day, "date")
  DIFFER (a->pain_began != b->pain_began, "pain_began")
  DIFFER (a->is_finished != b->is_finished, "finished")
  DIFFER (!a->is_finished && a->section != b->section, "section")
  DIFFER (!gradual_symptom_answers_equal (&a->answers, &b->answers), "answers")
  DIFFER (g_strcmp0 (a->extra, b->extra) != 0, "unknown members of a report")
  DIFFER (g_strcmp0 (a->answers_extra, b->answers_extra) != 0, "unknown members of the answers")
  DIFFER (a->reliefs->len != b->reliefs->len, "the number of actions")
  for (guint i = 0; i < a->reliefs->len; i++) {
    const GradualReliefEntry *first = &g_array_index (a->reliefs, GradualReliefEntry, i);
    const GradualReliefEntry *second = &g_array_index (b->reliefs, GradualReliefEntry, i);

    DIFFER (first->relief != second->relief, "action")
    DIFFER (first->day != second->day, "date of an action")
    DIFFER (g_strcmp0 (first->extra, second->extra) != 0, "unknown members of an action")
  }

  return NULL;
}

/**
 * sample_symptoms_difference:
 *
 * Compares two runners' reports member by member.
 *
 * Returns: (nullable): what differs first, or %NULL for two equal ones.
 */
const char *
sample_symptoms_difference (const GradualSymptoms *a, const GradualSymptoms *b)
{
  const char *what = NULL;

  DIFFER (g_strcmp0 (a->extra, b->extra) != 0, "unknown members of the symptoms")
  DIFFER (a->reports->len != b->reports->len, "the number of reports")
  for (guint i = 0; what == NULL && i < a->reports->len; i++)
    what = report_difference (g_ptr_array_index (a->reports, i), g_ptr_array_index (b->reports, i));

  return what;
}
