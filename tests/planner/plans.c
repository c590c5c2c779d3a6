/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plans.h"

#include "rules/check.h"

/** plans_request: Returns: a request with defaults, from so many minutes a week and longest run. */
GradualRequest
plans_request (GradualGoalKind goal, int weekly, int longest)
{
  GradualRequest request;

  gradual_request_init (&request);
  request.goal = goal;
  request.start = PLANS_START;
  request.baseline = (GradualBaseline){weekly, longest};
  request.created = "2026-11-22T10:00:00Z";

  return request;
}

/** plans_race_request: Returns: the same, with a race on the Sunday of week @weeks. */
GradualRequest
plans_race_request (GradualGoalKind goal, int weekly, int longest, int weeks)
{
  GradualRequest request = plans_request (goal, weekly, longest);

  request.race_date = plans_day (weeks, 7);

  return request;
}

/** plans_make: Returns: the planner's answer; its plan, if there is one, breaks no rule. */
GradualOutcome *
plans_make (const GradualRequest *request)
{
  g_autoptr (GError) error = NULL;
  GradualOutcome *outcome = gradual_plan_make (request, &error);

  ck_assert_msg (outcome != NULL, "%s", error != NULL ? error->message : "no error");
  ck_assert_ptr_null (error);
  ck_assert_ptr_nonnull (outcome->message);
  if (outcome->plan != NULL)
    plans_assert_sound (outcome->plan, gradual_plan_start (outcome->plan));

  return outcome;
}

/** plans_make_plan: Returns: the plan of a request that can be planned. */
GradualPlan *
plans_make_plan (const GradualRequest *request)
{
  g_autoptr (GradualOutcome) outcome = plans_make (request);

  ck_assert_msg (outcome->plan != NULL, "%s", outcome->message);

  return gradual_plan_ref (outcome->plan);
}

/** plans_head: Returns: the head of a base plan with the standard settings. */
GradualPlanHead
plans_head (int weekly, int longest)
{
  GradualPlanHead head = {
      .id = "00000000-0000-4000-8000-000000000000",
      .title = "By hand",
      .created = "2026-11-22T10:00:00Z",
      .goal = {GRADUAL_GOAL_BASE, GRADUAL_DAY_NONE, 180},
      .week_starts_on = G_DATE_MONDAY,
      .runner =
          {
              .runs_per_week = 4,
              .run_days = GRADUAL_WEEKDAYS_ALL,
              .long_run_day = G_DATE_SUNDAY,
              .easy_pace_s_per_km = GRADUAL_ABSENT,
              .baseline = {weekly, longest},
          },
  };

  gradual_settings_init (&head.settings);

  return head;
}

/** plans_lay_out: Returns: a plan of these minutes, Monday first; Sunday has the long run, and the
 * goal's race date the race. */
GradualPlan *
plans_lay_out (const GradualPlanHead *head, const int (*minutes)[7], guint n_weeks)
{
  g_autoptr (GPtrArray) weeks = gradual_week_array_new ();

  for (guint w = 0; w < n_weeks; w++) {
    GradualDay start = PLANS_START + (GradualDay)w * 7;
    GradualRun *runs[GRADUAL_DAYS_PER_WEEK] = {NULL};

    for (int d = 0; d < GRADUAL_DAYS_PER_WEEK; d++) {
      g_autofree char *id = g_strdup_printf ("00000000-0000-4000-8000-0000000%02u%03d", w, d);

      if (start + d == head->goal.race_date)
        runs[d] = gradual_run_new (id, GRADUAL_RUN_RACE, GRADUAL_MINUTES_UNKNOWN, NULL, NULL);
      else if (minutes[w][d] > 0)
        runs[d] = gradual_run_new (id, d == 6 ? GRADUAL_RUN_LONG : GRADUAL_RUN_EASY, minutes[w][d],
                                   NULL, NULL);
    }
    g_ptr_array_add (weeks, gradual_week_new ((int)w + 1, start, GRADUAL_PHASE_BUILD, 0, runs));
    for (int d = 0; d < GRADUAL_DAYS_PER_WEEK; d++)
      g_clear_pointer (&runs[d], gradual_run_unref);
  }

  return gradual_plan_new (head, weeks, NULL, NULL);
}

/** plans_with_log: Returns: the plan with a run of so many minutes logged on @day. */
GradualPlan *
plans_with_log (const GradualPlan *plan, GradualDay day, int minutes)
{
  GradualLogEntry template = {
      .id = "00000000-0000-4000-8000-00000000abcd",
      .day = day,
      .second_of_day = 25200,
      .seconds = minutes * 60,
      .distance_m = GRADUAL_ABSENT,
      .cadence = GRADUAL_ABSENT,
      .effort = GRADUAL_ABSENT,
      .pain = GRADUAL_ABSENT,
      .source = "manual",
      .note = "",
  };
  g_autoptr (GradualLogEntry) entry = gradual_log_entry_new (&template);

  return gradual_plan_with_log_entry (plan, entry);
}

/** plans_minutes_on: Returns: the minutes planned for @day; 0 for a rest day and a race. */
int
plans_minutes_on (const GradualPlan *plan, GradualDay day)
{
  return gradual_run_limited_minutes (gradual_plan_run_on (plan, day));
}

/** plans_week_minutes: Returns: the minutes of week @number, from 1, a race left out. */
int
plans_week_minutes (const GradualPlan *plan, guint number)
{
  int sum = 0;

  for (int d = 0; d < GRADUAL_DAYS_PER_WEEK; d++)
    sum += gradual_run_limited_minutes (gradual_plan_week (plan, number - 1)->runs[d]);

  return sum;
}

/** plans_week_longest: Returns: the longest run of week @number, from 1, a race left out. */
int
plans_week_longest (const GradualPlan *plan, guint number)
{
  int longest = 0;

  for (int d = 0; d < GRADUAL_DAYS_PER_WEEK; d++)
    longest =
        MAX (longest, gradual_run_limited_minutes (gradual_plan_week (plan, number - 1)->runs[d]));

  return longest;
}

/** plans_largest_week: Returns: the most minutes of a week from @first to @last. */
int
plans_largest_week (const GradualPlan *plan, guint first, guint last)
{
  int largest = 0;

  for (guint number = first; number <= last; number++)
    largest = MAX (largest, plans_week_minutes (plan, number));

  return largest;
}

/** plans_assert_sound: Fails where a hard rule is broken, and says where. */
void
plans_assert_sound (const GradualPlan *plan, GradualDay today)
{
  g_autoptr (GradualReport) report = gradual_check (plan, today, 1);

  for (guint i = 0; i < report->findings->len; i++) {
    const GradualFinding *finding = g_ptr_array_index (report->findings, i);

    ck_assert_msg (finding->severity != GRADUAL_SEVERITY_HARD, "week %d, %s: %s", finding->week,
                   finding->rule, finding->because);
  }
}

/** plans_assert_same_minutes: Fails where two plans differ in a day's run. */
void
plans_assert_same_minutes (const GradualPlan *a, const GradualPlan *b)
{
  ck_assert_int_eq (gradual_plan_start (a), gradual_plan_start (b));
  ck_assert_uint_eq (gradual_plan_n_weeks (a), gradual_plan_n_weeks (b));
  for (GradualDay day = gradual_plan_start (a); day <= gradual_plan_end (a); day++) {
    const GradualRun *run_a = gradual_plan_run_on (a, day), *run_b = gradual_plan_run_on (b, day);

    ck_assert_msg ((run_a == NULL) == (run_b == NULL), "day %d", day - gradual_plan_start (a));
    if (run_a != NULL)
      ck_assert_int_eq (run_a->minutes, run_b->minutes);
  }
}
