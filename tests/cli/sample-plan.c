/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "sample-plan.h"

#include "model/identifier.h"

/* A Monday. */
#define START gradual_day_from_ymd (2026, 11, 23)

static GradualWeek *
make_week (const SampleWeek *sample, int number, GradualDay start)
{
  GradualRun *runs[GRADUAL_DAYS_PER_WEEK] = {NULL};
  GradualWeek *week;

  for (int day = 0; day < GRADUAL_DAYS_PER_WEEK; day++) {
    g_autofree char *id = gradual_identifier_from_name ("sample", (guint)(number * 7 + day));

    if (sample->days[day].minutes != 0)
      runs[day] = gradual_run_new (id, sample->days[day].kind, sample->days[day].minutes, "", NULL);
  }
  week = gradual_week_new (number, start, sample->phase, 0, runs);
  for (int day = 0; day < GRADUAL_DAYS_PER_WEEK; day++)
    g_clear_pointer (&runs[day], gradual_run_unref);

  return week;
}

/* Returns: (transfer full): a plan from Monday, 23 November 2026, with a race on its last race day.
 */
GradualPlan *
sample_plan_new (const char *title, const SampleWeek *weeks, guint n_weeks, GradualRamp ramp)
{
  g_autoptr (GPtrArray) array = gradual_week_array_new ();
  GradualPlanHead head = {
      .id = "6f2c1a52-8f0e-8a43-9d5b-0c4a2f1e7b90",
      .title = title,
      .created = "2026-11-22T10:00:00Z",
      .goal = {.kind = GRADUAL_GOAL_BASE, .target_minutes = 180},
      .week_starts_on = G_DATE_MONDAY,
      .runner = {.runs_per_week = 3,
                 .run_days = GRADUAL_WEEKDAYS_ALL,
                 .long_run_day = G_DATE_SUNDAY,
                 .easy_pace_s_per_km = GRADUAL_ABSENT,
                 .baseline = {150, 60}},
  };

  gradual_settings_init (&head.settings);
  head.settings.ramp = ramp;
  for (guint i = 0; i < n_weeks; i++) {
    g_ptr_array_add (array, make_week (&weeks[i], (int)i + 1, START + (GradualDay)i * 7));
    for (int day = 0; day < GRADUAL_DAYS_PER_WEEK; day++)
      if (weeks[i].days[day].kind == GRADUAL_RUN_RACE) {
        head.goal =
            (GradualGoal){GRADUAL_GOAL_10K, START + (GradualDay)i * 7 + day, GRADUAL_ABSENT};
      }
  }

  return gradual_plan_new (&head, array, NULL, NULL);
}

/* Returns: (transfer full): five weeks to a race, with every kind of run; week 3 jumps. */
GradualPlan *
sample_race_plan (void)
{
  static const SampleWeek weeks[] = {
      {GRADUAL_PHASE_BUILD,
       {[1] = {45, GRADUAL_RUN_EASY},
        [3] = {60, GRADUAL_RUN_STEADY},
        [6] = {60, GRADUAL_RUN_LONG}}},
      {GRADUAL_PHASE_BUILD,
       {[1] = {50, GRADUAL_RUN_EASY},
        [3] = {60, GRADUAL_RUN_CADENCE_DRILL},
        [6] = {65, GRADUAL_RUN_LONG}}},
      {GRADUAL_PHASE_BUILD,
       {[1] = {60, GRADUAL_RUN_EASY}, [3] = {80, GRADUAL_RUN_EASY}, [6] = {110, GRADUAL_RUN_LONG}}},
      {GRADUAL_PHASE_CUTBACK,
       {[1] = {35, GRADUAL_RUN_EASY},
        [3] = {45, GRADUAL_RUN_WALK_RUN},
        [6] = {50, GRADUAL_RUN_LONG}}},
      {GRADUAL_PHASE_RACE,
       {[1] = {40, GRADUAL_RUN_EASY},
        [3] = {30, GRADUAL_RUN_EASY},
        [6] = {GRADUAL_MINUTES_UNKNOWN, GRADUAL_RUN_RACE}}},
  };

  return sample_plan_new ("Winter 10 km", weeks, G_N_ELEMENTS (weeks), GRADUAL_RAMP_NONE);
}

/* Returns: (transfer full): a ramp of four weeks. */
GradualPlan *
sample_ramp_plan (void)
{
  static const int minutes[] = {15, 30, 45, 45};
  SampleWeek weeks[G_N_ELEMENTS (minutes)];

  for (guint i = 0; i < G_N_ELEMENTS (minutes); i++)
    weeks[i] = (SampleWeek){GRADUAL_PHASE_RAMP,
                            {[0] = {minutes[i], GRADUAL_RUN_WALK_RUN},
                             [2] = {minutes[i], GRADUAL_RUN_WALK_RUN},
                             [5] = {minutes[i], GRADUAL_RUN_WALK_RUN}}};

  return sample_plan_new ("Start running", weeks, G_N_ELEMENTS (weeks), GRADUAL_RAMP_4);
}

/* Returns: (transfer full): the plan, which is taken, with a run logged. */
GradualPlan *
sample_log (GradualPlan *plan, GradualDay day, int minutes)
{
  g_autofree char *id = gradual_identifier_from_name ("logged", (guint)day);
  g_autoptr (GradualPlan) before = plan;
  g_autoptr (GradualLogEntry) entry = gradual_log_entry_new (&(GradualLogEntry){
      .id = id,
      .day = day,
      .second_of_day = 25800,
      .seconds = minutes * 60 + 30,
      .distance_m = GRADUAL_ABSENT,
      .cadence = GRADUAL_ABSENT,
      .effort = GRADUAL_ABSENT,
      .pain = GRADUAL_ABSENT,
      .source = "manual",
      .note = "",
  });

  return gradual_plan_with_log_entry (before, entry);
}

/* Returns: (transfer full): the plan, which is taken, of a runner who is ill on those days. */
GradualPlan *
sample_away (GradualPlan *plan, GradualDay from, GradualDay until)
{
  g_autoptr (GradualPlan) before = plan;
  g_autoptr (GradualAway) away = gradual_away_new (
      &(GradualAway){.from = from, .until = until, .reason = GRADUAL_AWAY_ILLNESS});
  g_autoptr (GPtrArray) all = gradual_away_array_with (plan->away, away);

  return gradual_plan_with_away (before, all);
}
