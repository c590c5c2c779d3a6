/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "planner/assemble.h"
#include "plans.h"

static GradualPlan *
assemble_one_week (const GradualRequest *request, const GradualSketchWeek *week)
{
  g_auto (GradualCourse) course = {0};

  ck_assert (gradual_course_init (&course, request, NULL));

  return gradual_assemble (&course, week);
}

START_TEST (test_a_week_becomes_runs)
{
  GradualSketchWeek week = {GRADUAL_PHASE_BUILD, 6, {0, 35, 0, 30, 30, 0, 65}, 150};
  GradualRequest request = plans_request (GRADUAL_GOAL_BASE, 150, 60);
  g_autoptr (GradualPlan) plan = NULL;
  const GradualWeek *built;

  request.weeks = 1;
  plan = assemble_one_week (&request, &week);
  built = gradual_plan_week (plan, 0);
  ck_assert_int_eq (built->number, 1);
  ck_assert_int_eq (built->start, PLANS_START);
  ck_assert_int_eq (built->phase, GRADUAL_PHASE_BUILD);
  ck_assert_int_eq (built->cap_minutes, 165); /* 150 + 15 = 150·1.1 */
  for (int d = 0; d < GRADUAL_DAYS_PER_WEEK; d++) {
    ck_assert_int_eq (gradual_run_limited_minutes (built->runs[d]), week.minutes[d]);
    if (built->runs[d] != NULL)
      ck_assert_int_eq (built->runs[d]->kind, d == 6 ? GRADUAL_RUN_LONG : GRADUAL_RUN_EASY);
  }
}
END_TEST

START_TEST (test_what_breaks_a_rule_is_shortened)
{
  /* ⌊60·1.1⌋ = 66 is the most for the long run. */
  GradualSketchWeek week = {GRADUAL_PHASE_BUILD, 6, {0, 20, 0, 20, 20, 0, 90}, 150};
  GradualRequest request = plans_request (GRADUAL_GOAL_BASE, 150, 60);
  g_autoptr (GradualPlan) plan = NULL;

  request.weeks = 1;
  plan = assemble_one_week (&request, &week);
  ck_assert_int_eq (plans_minutes_on (plan, plans_day (1, 7)), 66);
  ck_assert_int_eq (plans_minutes_on (plan, plans_day (1, 2)), 20);
}
END_TEST

START_TEST (test_ramp_runs_have_walk_breaks)
{
  GradualRequest request = plans_race_request (GRADUAL_GOAL_5K, 0, 0, 9);
  g_autoptr (GradualPlan) plan = plans_make_plan (&request);

  for (GradualDay day = PLANS_START; day < request.race_date; day++) {
    const GradualRun *run = gradual_plan_run_on (plan, day);

    if (run != NULL)
      ck_assert_int_eq (run->kind == GRADUAL_RUN_WALK_RUN, day < plans_day (7, 1));
  }
}
END_TEST

START_TEST (test_same_request_gives_the_same_plan)
{
  GradualRequest request = plans_race_request (GRADUAL_GOAL_MARATHON, 0, 0, 30);
  g_autoptr (GradualPlan) a = plans_make_plan (&request);
  g_autoptr (GradualPlan) b = NULL;
  g_autoptr (GHashTable) ids = g_hash_table_new (g_str_hash, g_str_equal);

  request.created = "2027-01-01T00:00:00Z";
  b = plans_make_plan (&request);
  plans_assert_same_minutes (a, b);
  ck_assert_str_eq (a->head.id, b->head.id);
  for (GradualDay day = PLANS_START; day <= request.race_date; day++) {
    const GradualRun *run = gradual_plan_run_on (a, day);

    if (run == NULL)
      continue;
    ck_assert_str_eq (run->id, gradual_plan_run_on (b, day)->id);
    ck_assert_int_eq (run->kind, gradual_plan_run_on (b, day)->kind);
    ck_assert_msg (g_hash_table_add (ids, run->id), "two runs have the id %s", run->id);
  }
}
END_TEST

START_TEST (test_other_requests_have_other_ids)
{
  GradualRequest request = plans_race_request (GRADUAL_GOAL_10K, 150, 60, 12);
  g_autoptr (GradualPlan) plan = plans_make_plan (&request);
  g_autoptr (GradualPlan) later = NULL, strict = NULL, named = NULL;

  request.race_date++;
  later = plans_make_plan (&request);
  request.race_date--;
  request.settings.longest_run_minutes = 4;
  strict = plans_make_plan (&request);
  request.settings.longest_run_minutes = 5;
  request.id = "123e4567-e89b-42d3-a456-426614174000";
  request.title = "Spring";
  named = plans_make_plan (&request);
  ck_assert_str_ne (plan->head.id, later->head.id);
  ck_assert_str_ne (plan->head.id, strict->head.id);
  ck_assert_str_eq (named->head.id, request.id);
  ck_assert_str_eq (named->head.title, "Spring");
  ck_assert_str_eq (named->head.created, request.created);
}
END_TEST

START_TEST (test_no_steady_run_unless_asked)
{
  GradualRequest request = plans_race_request (GRADUAL_GOAL_10K, 300, 120, 20);
  g_autoptr (GradualPlan) plan = plans_make_plan (&request);

  for (GradualDay day = PLANS_START; day < request.race_date; day++) {
    const GradualRun *run = gradual_plan_run_on (plan, day);

    ck_assert (run == NULL || run->kind != GRADUAL_RUN_STEADY);
  }
}
END_TEST

static gboolean
is_long (const GradualPlan *plan, GradualDay day)
{
  const GradualRun *run = gradual_plan_run_on (plan, day);

  return run != NULL && run->kind == GRADUAL_RUN_LONG;
}

/* Returns how many steady runs the week has; each is where it may be. */
static int
count_steady_runs (const GradualPlan *plan, int number, int ramp_weeks)
{
  const GradualWeek *week = gradual_plan_week (plan, (guint)number - 1);
  int steady = 0;

  for (GradualDay day = week->start; day < week->start + GRADUAL_DAYS_PER_WEEK; day++) {
    const GradualRun *run = gradual_plan_run_on (plan, day);

    if (run == NULL || run->kind != GRADUAL_RUN_STEADY)
      continue;
    steady++;
    ck_assert_int_gt (number - ramp_weeks, 4);
    ck_assert (!is_long (plan, day - 1) && !is_long (plan, day + 1));
    ck_assert_msg (plans_week_minutes (plan, (guint)number) <=
                       plans_largest_week (plan, (guint)number - 3, (guint)number - 1),
                   "week %d grows", number);
  }

  return steady;
}

START_TEST (test_steady_runs)
{
  static const struct {
    int weekly, longest, ramp_weeks;
  } runners[] = {{0, 0, 6}, {150, 60, 0}, {300, 120, 0}};
  GradualRequest request =
      plans_race_request (GRADUAL_GOAL_10K, runners[_i].weekly, runners[_i].longest, 24);

  for (int runs = 1; runs <= 6; runs++)
    for (int day = G_DATE_MONDAY; day <= G_DATE_SUNDAY; day++) {
      g_autoptr (GradualPlan) plan = NULL, plain = NULL;
      int steady = 0;

      request.runs_per_week = runs;
      request.long_run_day = (GDateWeekday)day;
      request.settings.rest_days = 1;
      request.steady = FALSE;
      plain = plans_make_plan (&request);
      request.steady = TRUE;
      plan = plans_make_plan (&request);
      plans_assert_same_minutes (plan, plain);
      for (int number = 1; number <= 24; number++) {
        int in_week = count_steady_runs (plan, number, runners[_i].ramp_weeks);

        ck_assert_int_le (in_week, 1);
        steady += in_week;
      }
      /* With three runs there is one that is not beside the long run, and some week of 24 does
       * not grow. */
      if (runs >= 3)
        ck_assert_int_gt (steady, 0);
    }
}
END_TEST

START_TEST (test_no_steady_run_on_the_day_after_the_long_run)
{
  GradualRequest request = plans_race_request (GRADUAL_GOAL_10K, 300, 120, 10);
  g_autoptr (GradualPlan) plan = NULL;

  /* Monday follows the Sunday of the week before. */
  request.run_days = gradual_weekdays_of (G_DATE_MONDAY) | gradual_weekdays_of (G_DATE_WEDNESDAY) |
                     gradual_weekdays_of (G_DATE_SUNDAY);
  request.steady = TRUE;
  plan = plans_make_plan (&request);
  ck_assert_int_gt (plans_minutes_on (plan, plans_day (6, 1)), 0);
  ck_assert_int_eq (gradual_plan_run_on (plan, plans_day (6, 1))->kind, GRADUAL_RUN_EASY);
  ck_assert_int_eq (gradual_plan_run_on (plan, plans_day (6, 3))->kind, GRADUAL_RUN_STEADY);
}
END_TEST

START_TEST (test_steady_runs_of_who_holds)
{
  GradualRequest request = plans_race_request (GRADUAL_GOAL_10K, 300, 120, 10);
  g_autoptr (GradualPlan) plan = NULL;

  /* 300 minutes in every week: weeks 1 to 4 are too early, week 10 is the race's. */
  request.steady = TRUE;
  plan = plans_make_plan (&request);
  for (int number = 1; number <= 4; number++)
    ck_assert_int_eq (count_steady_runs (plan, number, 0), 0);
  ck_assert_int_eq (count_steady_runs (plan, 5, 0), 1);
  ck_assert_int_eq (count_steady_runs (plan, 6, 0), 1);
  ck_assert_int_eq (count_steady_runs (plan, 7, 0), 1);
  ck_assert_int_eq (count_steady_runs (plan, 9, 0), 1);
  ck_assert_int_eq (count_steady_runs (plan, 10, 0), 0);
}
END_TEST

int
main (void)
{
  Suite *suite = suite_create ("assemble");
  TCase *tests = tcase_create ("assemble");

  tcase_add_test (tests, test_a_week_becomes_runs);
  tcase_add_test (tests, test_what_breaks_a_rule_is_shortened);
  tcase_add_test (tests, test_ramp_runs_have_walk_breaks);
  tcase_add_test (tests, test_same_request_gives_the_same_plan);
  tcase_add_test (tests, test_other_requests_have_other_ids);
  tcase_add_test (tests, test_no_steady_run_unless_asked);
  tcase_add_loop_test (tests, test_steady_runs, 0, 3);
  tcase_add_test (tests, test_no_steady_run_on_the_day_after_the_long_run);
  tcase_add_test (tests, test_steady_runs_of_who_holds);
  suite_add_tcase (suite, tests);

  return suite_main (suite);
}
