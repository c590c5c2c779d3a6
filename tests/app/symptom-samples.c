/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "symptom-samples.h"

#include "sample.h"

#define DRAFT 999

/** Answer: what a question was answered with. */
typedef struct {
  GradualQuestion question;
  int value;
} Answer;

/* Of a runner who did too much, and who is not flexible: 9 of 20 points and 5 of 11. */
static const Answer answers[] = {
    {GRADUAL_QUESTION_DEFORMITY, 0},
    {GRADUAL_QUESTION_FOUR_STEPS, 0},
    {GRADUAL_QUESTION_SWOLLEN, 0},
    {GRADUAL_QUESTION_THROBBING, 1},
    {GRADUAL_QUESTION_WORSE_AFTER_EXERCISE, 1},
    {GRADUAL_QUESTION_WORSE_RUNNING, 1},
    {GRADUAL_QUESTION_WORSE_WEIGHT_BEARING, 0},
    {GRADUAL_QUESTION_PAIN_MORNING, GRADUAL_MORNING_SAME},
    {GRADUAL_QUESTION_LIMPING, 0},
    {GRADUAL_QUESTION_NEW_RUNNER, 0},
    {GRADUAL_QUESTION_RUN_JUMP, 34},
    {GRADUAL_QUESTION_WEEK_JUMP, 31},
    {GRADUAL_QUESTION_EVERY_DAY, 0},
    {GRADUAL_QUESTION_RACE, GRADUAL_RACE_YES},
    {GRADUAL_QUESTION_HOUR_RUNS, 0},
    {GRADUAL_QUESTION_AFTER_CHANGE, 1},
    {GRADUAL_QUESTION_NEW_STRESS, 0},
    {GRADUAL_QUESTION_KNEE_TO_WALL_SORE, 8},
    {GRADUAL_QUESTION_TOE_TOUCH, 0},
    {GRADUAL_QUESTION_THOMAS, 0},
    {GRADUAL_QUESTION_LOW_BACK, 0},
};

/** symptom_sample_id: Returns: (transfer full): the id of the report with that number. */
char *
symptom_sample_id (guint number)
{
  return g_strdup_printf ("5b0e3c52-6f3f-4c9a-9c5e-%012u", number);
}

static GradualSymptomReport *
report_new (guint number, GradualSymptomReport *values)
{
  g_autofree char *id = symptom_sample_id (number);

  values->id = id;

  return gradual_symptom_report_new (values);
}

static void
fill (GradualSymptomReport *values, GradualDay day)
{
  values->day = day;
  values->pain_began = day - 2;
  gradual_symptom_answers_init (&values->answers);
  for (guint i = 0; i < G_N_ELEMENTS (answers); i++)
    gradual_symptom_answers_set (&values->answers, answers[i].question, answers[i].value);
  values->answers.from_log = gradual_question_set_of (GRADUAL_QUESTION_RUN_JUMP) |
                             gradual_question_set_of (GRADUAL_QUESTION_WEEK_JUMP);
}

/* A finished report of which something was done. */
GradualSymptomReport *
symptom_sample_report (guint number, GradualDay day, int worst)
{
  GradualSymptomReport values = {.is_finished = TRUE, .section = GRADUAL_SECTION_STRIDE};
  g_autoptr (GradualSymptomReport) report = NULL;

  fill (&values, day);
  values.answers.values[GRADUAL_QUESTION_PAIN_WORST] = worst;
  report = report_new (number, &values);

  return gradual_symptom_report_with_relief (report, GRADUAL_RELIEF_EASE, day);
}

/* A finished report with two warning signs. */
GradualSymptomReport *
symptom_sample_red_flag (guint number, GradualDay day)
{
  GradualSymptomReport values = {.is_finished = TRUE, .section = GRADUAL_SECTION_SAFETY};
  g_autoptr (GradualSymptomReport) report = NULL;

  fill (&values, day);
  values.answers.values[GRADUAL_QUESTION_PAIN_WORST] = 7;
  values.answers.values[GRADUAL_QUESTION_BONE_TENDER] = 1;
  values.answers.values[GRADUAL_QUESTION_PAIN_2_WEEKS] = 1;
  report = report_new (number, &values);

  return gradual_symptom_report_with_relief (report, GRADUAL_RELIEF_SUSPEND, day);
}

GradualSymptomReport *
symptom_sample_draft (GradualDay day)
{
  GradualSymptomReport values = {.day = day, .section = GRADUAL_SECTION_PAIN};

  gradual_symptom_answers_init (&values.answers);
  gradual_symptom_answers_set (&values.answers, GRADUAL_QUESTION_DEFORMITY, 0);
  gradual_symptom_answers_set (&values.answers, GRADUAL_QUESTION_SWOLLEN, 1);

  return report_new (DRAFT, &values);
}

static GradualPlan *
with_run (GradualPlan *plan, guint number, GradualDay day, int minutes, int pain)
{
  g_autofree char *id = gradual_identifier_from_name ("pain", number);
  g_autoptr (GradualLogEntry) entry = gradual_log_entry_new (&(GradualLogEntry){
      .id = id,
      .day = day,
      .second_of_day = 7 * 3600,
      .seconds = minutes * 60,
      .distance_m = GRADUAL_ABSENT,
      .cadence = GRADUAL_ABSENT,
      .effort = GRADUAL_ABSENT,
      .pain = pain,
      .source = "manual",
      .note = "",
  });
  GradualPlan *logged = gradual_plan_with_log_entry (plan, entry);

  gradual_plan_unref (plan);

  return logged;
}

/* The sample plan with 35 runs, one every other day up to @today, that hurt more and more and then
 * less. */
static GradualPlan *
plan_with_pain (GradualDay today)
{
  GradualPlan *plan = sample_plan_new ();

  for (int i = 34; i >= 0; i--)
    plan =
        with_run (plan, (guint)i, today - 2 * i, 30 + i % 4 * 10, i > 8 ? (34 - i) / 4 : i * 3 / 4);

  return plan;
}

/* The newest report is of @today, each other one nine days before the next; every fifth has warning
 * signs. */
GradualLibrary *
symptom_sample_library (guint n_reports, gboolean with_draft, GradualDay today)
{
  g_autoptr (GradualLibrary) empty = gradual_library_new_empty ();
  g_autoptr (GradualPlan) plan = plan_with_pain (today);
  g_autoptr (GradualLibrary) library = gradual_library_with_plan (empty, plan);
  g_autoptr (GPtrArray) reports = gradual_symptom_report_array_new ();
  g_autoptr (GradualSymptoms) symptoms = NULL;

  for (guint i = 0; i < n_reports; i++) {
    GradualDay day = today - 9 * (GradualDay)(n_reports - 1 - i);

    g_ptr_array_add (reports, i % 5 == 2 ? symptom_sample_red_flag (i, day)
                                         : symptom_sample_report (i, day, 2 + (int)(i * 5 % 7)));
  }
  if (with_draft)
    g_ptr_array_add (reports, symptom_sample_draft (today));
  symptoms = gradual_symptoms_new (reports, NULL);

  return gradual_library_with_symptoms (library, symptoms);
}
