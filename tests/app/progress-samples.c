/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "progress-samples.h"

#include "model/identifier.h"
#include "planner/planner.h"
#include "rules/fit.h"
#include "symptom-samples.h"

#define WEEKS         26
#define WEEKS_OVER    10
#define RUNS_PER_WEEK 4

static const int run_days[RUNS_PER_WEEK] = {1, 3, 5, 6};

static GradualPlan *
plan_new (GradualDay start)
{
  g_autoptr (GradualOutcome) outcome = NULL;
  GradualRequest request;

  gradual_request_init (&request);
  request.goal = GRADUAL_GOAL_BASE;
  request.start = start;
  request.weeks = WEEKS;
  request.target_minutes = 300;
  request.runs_regularly = TRUE;
  request.runs_per_week = RUNS_PER_WEEK;
  request.baseline = (GradualBaseline){.weekly_minutes = 150, .longest_run_minutes = 60};
  outcome = gradual_plan_make (&request, NULL);
  g_assert (outcome != NULL && outcome->plan != NULL);

  return gradual_plan_ref (outcome->plan);
}

/* Some weeks are less than others, and the last run of each is the longest. */
static int
minutes_of (int week, int run)
{
  int base = 28 + week % 13 + (run == RUNS_PER_WEEK - 1 ? 22 : 0);

  return week % 9 == 4 ? base / 2 : base;
}

static void
add_run (GPtrArray *log, GradualDay day, guint number, int week, int run)
{
  g_autofree char *id = gradual_identifier_from_name ("progress", number);
  int minutes = minutes_of (week, run);

  g_ptr_array_add (log, gradual_log_entry_new (&(GradualLogEntry){
                            .id = id,
                            .day = day,
                            .second_of_day = 7 * 3600,
                            .seconds = minutes * 60,
                            .distance_m = minutes * 160,
                            .cadence = week % 11 == 3 ? GRADUAL_ABSENT : 160 + (week / 3 + run) % 9,
                            .effort = 4,
                            .pain = run == 2 && week % 4 == 1 ? week % 6 : GRADUAL_ABSENT,
                            .source = "manual",
                            .note = "",
                        }));
}

/* The weeks are counted back from today's, so that the newest run is the last. */
static GPtrArray *
log_new (guint n_runs, GradualDay monday, GradualDay today)
{
  GPtrArray *log = gradual_log_array_new ();
  int n_weeks = (int)n_runs / RUNS_PER_WEEK;

  for (int week = 0; week < n_weeks; week++)
    for (int run = 0; run < RUNS_PER_WEEK; run++) {
      GradualDay day = monday - (n_weeks - 1 - week) * GRADUAL_DAYS_PER_WEEK + run_days[run];

      if (day < today)
        add_run (log, day, log->len, week, run);
    }

  return log;
}

static GradualStretching *
stretching_new (GradualDay from, GradualDay today)
{
  GradualStretching *stretching = gradual_stretching_new_empty ();

  for (GradualDay day = from; day <= today; day++) {
    GradualStretching *more;

    if (day % 3 == 0)
      continue;
    more = gradual_stretching_with_done (stretching, day, (GradualStretchSet)(37 * day));
    gradual_stretching_unref (stretching);
    stretching = more;
  }

  return stretching;
}

static GradualSymptoms *
symptoms_new (GradualDay today)
{
  static const int worst[] = {3, 5, 2};
  GradualSymptoms *symptoms = gradual_symptoms_new_empty ();

  for (guint i = 0; i < G_N_ELEMENTS (worst); i++) {
    GradualDay day = today - (GradualDay)(G_N_ELEMENTS (worst) - i) * 12;
    g_autoptr (GradualSymptomReport) report = symptom_sample_report (i + 1, day, worst[i]);
    GradualSymptoms *more = gradual_symptoms_with_report (symptoms, report);

    gradual_symptoms_unref (symptoms);
    symptoms = more;
  }

  return symptoms;
}

GradualLibrary *
progress_sample_library (guint n_runs, GradualDay today)
{
  GradualDay monday = today - ((int)gradual_day_weekday (today) - G_DATE_MONDAY);
  g_autoptr (GradualPlan) plan = plan_new (monday - WEEKS_OVER * GRADUAL_DAYS_PER_WEEK);
  g_autoptr (GPtrArray) log = log_new (n_runs, monday, today);
  g_autoptr (GradualPlan) with_log = gradual_plan_new (&plan->head, plan->weeks, log, NULL);
  g_autoptr (GradualPlan) fitted = gradual_fit (with_log, today, NULL);
  g_autoptr (GradualLibrary) empty = gradual_library_new_empty ();
  g_autoptr (GradualLibrary) planned = gradual_library_with_plan (empty, fitted);
  g_autoptr (GradualSymptoms) symptoms = symptoms_new (today);
  g_autoptr (GradualLibrary) reported = gradual_library_with_symptoms (planned, symptoms);
  g_autoptr (GradualStretching) stretching = stretching_new (today - 90, today);

  return gradual_library_with_stretching (reported, stretching);
}
