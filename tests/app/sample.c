/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "sample.h"

#define WEEKS 3

static GradualRun *
run_on (int week, int day)
{
  g_autofree char *id = gradual_identifier_from_name ("sample", (guint)(week * 7 + day));

  if (day == 1)
    return gradual_run_new (id, GRADUAL_RUN_EASY, 30, "", NULL);
  if (day == 5)
    return gradual_run_new (id, GRADUAL_RUN_LONG, 66, "", NULL);
  if (day == 6 && week == WEEKS - 1)
    return gradual_run_new (id, GRADUAL_RUN_RACE, GRADUAL_MINUTES_UNKNOWN, "", NULL);

  return NULL;
}

static GradualWeek *
week_new (int index)
{
  GradualRun *runs[GRADUAL_DAYS_PER_WEEK];
  GradualWeek *week;

  for (int day = 0; day < GRADUAL_DAYS_PER_WEEK; day++)
    runs[day] = run_on (index, day);
  week =
      gradual_week_new (index + 1, SAMPLE_START + index * GRADUAL_DAYS_PER_WEEK,
                        index == WEEKS - 1 ? GRADUAL_PHASE_RACE : GRADUAL_PHASE_BUILD, 110, runs);
  for (int day = 0; day < GRADUAL_DAYS_PER_WEEK; day++)
    g_clear_pointer (&runs[day], gradual_run_unref);

  return week;
}

GradualPlan *
sample_plan_new (void)
{
  g_autoptr (GPtrArray) weeks = gradual_week_array_new ();
  GradualPlanHead head = {
      .id = "0b9ad1f6-5e0c-4b6c-8a54-9f6c1a0d7c11",
      .title = "Half marathon",
      .created = "2026-11-22T10:00:00Z",
      .goal = {GRADUAL_GOAL_HALF, gradual_day_from_ymd (2026, 12, 13), GRADUAL_ABSENT},
      .week_starts_on = G_DATE_MONDAY,
      .runner =
          {
              .runs_per_week = 2,
              .run_days = GRADUAL_WEEKDAYS_ALL,
              .long_run_day = G_DATE_SATURDAY,
              .easy_pace_s_per_km = GRADUAL_ABSENT,
              .baseline = {.weekly_minutes = 100, .longest_run_minutes = 66},
          },
  };

  gradual_settings_init (&head.settings);
  for (int i = 0; i < WEEKS; i++)
    g_ptr_array_add (weeks, week_new (i));

  return gradual_plan_new (&head, weeks, NULL, NULL);
}

GradualPlan *
sample_plan_with_run_logged (const GradualPlan *plan, GradualDay day, int minutes)
{
  g_autoptr (GradualLogEntry) entry = gradual_log_entry_new (&(GradualLogEntry){
      .id = "7d7c7f0e-95d5-4e0b-9d44-5f2a3d1c0e22",
      .day = day,
      .second_of_day = 7 * 3600,
      .seconds = minutes * 60 + 59,
      .distance_m = GRADUAL_ABSENT,
      .cadence = GRADUAL_ABSENT,
      .effort = GRADUAL_ABSENT,
      .pain = GRADUAL_ABSENT,
      .source = "manual",
      .note = "",
  });

  return gradual_plan_with_log_entry (plan, entry);
}

/* Only the mark: what lies on the days stays there. */
GradualPlan *
sample_plan_with_away (const GradualPlan *plan, GradualDay from, GradualDay until,
                       GradualAwayReason reason)
{
  g_autoptr (GradualAway) away =
      gradual_away_new (&(GradualAway){.from = from, .until = until, .reason = reason, .note = ""});
  g_autoptr (GPtrArray) all = gradual_away_array_with (plan->away, away);

  return gradual_plan_with_away (plan, all);
}

/* One finished report, of pain that began the day before, in which one question has a yes. */
GradualSymptoms *
sample_symptoms_new (GradualDay day, GradualQuestion yes)
{
  g_autoptr (GradualSymptoms) empty = gradual_symptoms_new_empty ();
  g_autoptr (GradualSymptomReport) report = NULL;
  GradualSymptomReport values = {
      .id = SAMPLE_REPORT,
      .day = day,
      .pain_began = day - 1,
      .is_finished = TRUE,
  };

  gradual_symptom_answers_init (&values.answers);
  gradual_symptom_answers_set (&values.answers, yes, 1);
  report = gradual_symptom_report_new (&values);

  return gradual_symptoms_with_report (empty, report);
}

/* The same, after the runner confirmed a red flag. */
GradualSymptoms *
sample_symptoms_suspended (GradualDay day, GradualQuestion yes)
{
  g_autoptr (GradualSymptoms) symptoms = sample_symptoms_new (day, yes);

  return gradual_symptoms_with_relief (symptoms, SAMPLE_REPORT, GRADUAL_RELIEF_SUSPEND, day);
}
