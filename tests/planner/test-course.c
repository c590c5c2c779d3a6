/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "planner/course.h"
#include "plans.h"

static void
assert_refused (const GradualRequest *request, const char *word)
{
  g_autoptr (GError) error = NULL;
  GradualOutcome *outcome = gradual_plan_make (request, &error);

  ck_assert_ptr_null (outcome);
  ck_assert (g_error_matches (error, GRADUAL_PLANNER_ERROR, GRADUAL_PLANNER_ERROR_VALUE));
  ck_assert_msg (strstr (error->message, word) != NULL, "no \"%s\" in: %s", word, error->message);
}

static void
init (GradualCourse *course, const GradualRequest *request)
{
  g_autoptr (GError) error = NULL;

  ck_assert_msg (gradual_course_init (course, request, &error), "%s",
                 error != NULL ? error->message : "");
}

START_TEST (test_defaults_of_a_request)
{
  GradualRequest request;

  gradual_request_init (&request);
  ck_assert_int_eq (request.race_date, GRADUAL_DAY_NONE);
  ck_assert_int_eq (request.start, gradual_day_today ());
  ck_assert_int_eq (request.weeks, 0);
  ck_assert_int_eq (request.ramp, GRADUAL_RAMP_NONE);
  ck_assert (request.runs_regularly);
  ck_assert_int_eq (request.week_starts_on, G_DATE_MONDAY);
  ck_assert (!request.steady);
  /* The defaults of the table of hard rules. */
  ck_assert_int_eq (request.settings.weekly_growth_percent, 10);
  ck_assert_int_eq (request.settings.weekly_growth_minutes, 15);
  ck_assert_int_eq (request.settings.longest_run_percent, 10);
  ck_assert_int_eq (request.settings.longest_run_minutes, 5);
  ck_assert_int_eq (request.settings.cutback_every, 4);
  ck_assert_int_eq (request.settings.cutback_percent, 75);
  ck_assert_int_eq (request.settings.time_cap_minutes, 180);
  ck_assert_int_eq (request.settings.rest_days, 2);
}
END_TEST

START_TEST (test_defaults_of_a_course)
{
  g_auto (GradualCourse) course = {0};
  GradualRequest request = plans_race_request (GRADUAL_GOAL_MARATHON, 150, 60, 20);

  init (&course, &request);
  ck_assert_int_eq (course.runs, 4);
  ck_assert (!course.fewer_runs);
  ck_assert_int_eq (course.head.runner.long_run_day, G_DATE_SUNDAY);
  ck_assert_int_eq (course.days.long_offset, 6);
  ck_assert_int_eq (course.ramp_weeks, 0);
  ck_assert_int_eq (course.n_weeks, 20);
  ck_assert_int_eq (course.race_offset, 6);
  /* The marathon row of the planner's table. */
  ck_assert_int_eq (course.taper_weeks, 3);
  ck_assert_int_eq (course.ready.longest, 150);
  ck_assert_int_eq (course.ready.week, 240);
  ck_assert_int_eq (course.target.longest, 180);
  ck_assert_int_eq (course.target.week, 360);
}
END_TEST

START_TEST (test_long_run_day_is_the_last_of_the_days)
{
  g_auto (GradualCourse) course = {0};
  GradualRequest request = plans_request (GRADUAL_GOAL_BASE, 150, 60);

  request.run_days = gradual_weekdays_of (G_DATE_TUESDAY) | gradual_weekdays_of (G_DATE_FRIDAY);
  init (&course, &request);
  ck_assert_int_eq (course.head.runner.long_run_day, G_DATE_FRIDAY);
  ck_assert_int_eq (course.head.runner.run_days, request.run_days);
}
END_TEST

START_TEST (test_retarget_takes_the_row_of_the_race)
{
  static const struct {
    GradualGoalKind goal;
    GradualLevel ready, target;
    int taper_weeks;
  } rows[] = {
      {GRADUAL_GOAL_5K, {30, 75}, {45, 120}, 1},
      {GRADUAL_GOAL_10K, {60, 135}, {75, 165}, 1},
      {GRADUAL_GOAL_HALF, {105, 180}, {120, 240}, 2},
      {GRADUAL_GOAL_MARATHON, {150, 240}, {180, 360}, 3},
  };
  g_auto (GradualCourse) course = {0};
  GradualRequest request = plans_race_request (GRADUAL_GOAL_10K, 150, 90, 20);

  init (&course, &request);
  gradual_course_retarget (&course, rows[_i].goal);
  ck_assert_int_eq (course.ready.longest, rows[_i].ready.longest);
  ck_assert_int_eq (course.ready.week, rows[_i].ready.week);
  ck_assert_int_eq (course.target.longest, rows[_i].target.longest);
  ck_assert_int_eq (course.target.week, rows[_i].target.week);
  ck_assert_int_eq (course.taper_weeks, rows[_i].taper_weeks);
  /* Nobody is taken down to a target: from 150 minutes a week with 90 in one. */
  ck_assert_int_eq (course.aim.longest, MAX (rows[_i].target.longest, 90));
  ck_assert_int_eq (course.aim.week, MAX (rows[_i].target.week, 150));
}
END_TEST

START_TEST (test_who_needs_a_ramp)
{
  static const struct {
    int weekly, longest, days_since;
    gboolean runs_regularly, needs;
  } cases[] = {
      {60, 30, -1, TRUE, FALSE},   {59, 30, -1, TRUE, TRUE}, {60, 29, -1, TRUE, TRUE},
      {300, 120, 56, TRUE, FALSE}, {60, 30, 7, TRUE, FALSE}, {300, 120, -1, FALSE, TRUE},
      {300, 120, 57, TRUE, TRUE},  {0, 0, -1, TRUE, TRUE},
  };
  GradualRequest request = plans_request (GRADUAL_GOAL_BASE, cases[_i].weekly, cases[_i].longest);
  g_autoptr (GradualPlan) plan = NULL;

  request.runs_regularly = cases[_i].runs_regularly;
  if (cases[_i].days_since >= 0)
    request.last_run = PLANS_START - cases[_i].days_since;
  ck_assert_int_eq (gradual_request_needs_ramp (&request), cases[_i].needs);

  plan = plans_make_plan (&request);
  ck_assert_int_eq (plan->head.settings.ramp, cases[_i].needs ? GRADUAL_RAMP_6 : GRADUAL_RAMP_NONE);
  ck_assert_int_eq (gradual_plan_week (plan, 0)->phase == GRADUAL_PHASE_RAMP, cases[_i].needs);
}
END_TEST

START_TEST (test_refuses_values_out_of_range)
{
  GradualRequest good = plans_race_request (GRADUAL_GOAL_10K, 150, 60, 10), bad;

#define REFUSED(change, word) \
  bad = good;                 \
  change;                     \
  assert_refused (&bad, word)

  REFUSED (bad.baseline.weekly_minutes = -1, "-1");
  REFUSED (bad.baseline.weekly_minutes = 10081, "10081");
  REFUSED (bad.baseline.longest_run_minutes = -1, "-1");
  REFUSED (bad.baseline.longest_run_minutes = 10081, "10081");
  REFUSED (bad.runs_per_week = -1, "-1");
  REFUSED (bad.runs_per_week = 7, "7");
  REFUSED (bad.easy_pace_s_per_km = 119, "pace");
  REFUSED (bad.easy_pace_s_per_km = 1201, "pace");
  REFUSED (bad.start = GRADUAL_DAY_MIN - 1, "1900");
  REFUSED (bad.start = GRADUAL_DAY_MAX, "2997");
  REFUSED (bad.start = G_MAXINT, "2997");
  REFUSED (bad.weeks = 10, "either");
  REFUSED (bad.race_date = GRADUAL_DAY_NONE, "either");
  REFUSED (bad.weeks = -1, "-1");
  REFUSED (bad.race_date = GRADUAL_DAY_NONE; bad.weeks = 105, "105");
  REFUSED (bad.target_minutes = 180, "target");
  REFUSED (bad.goal = GRADUAL_GOAL_BASE, "race date");
  REFUSED (bad.goal = GRADUAL_GOAL_RAMP, "race date");
  REFUSED (bad.race_date = plans_day (105, 1), "104");
  REFUSED (bad.race_date = GRADUAL_DAY_MAX, "104");
  REFUSED (bad.run_days = gradual_weekdays_of (G_DATE_MONDAY);
           bad.long_run_day = G_DATE_SUNDAY, "long run");
#undef REFUSED
}
END_TEST

START_TEST (test_refuses_what_does_not_go_with_the_goal)
{
  GradualRequest base = plans_request (GRADUAL_GOAL_BASE, 150, 60);
  GradualRequest ramp = plans_request (GRADUAL_GOAL_RAMP, 0, 0);

  base.target_minutes = -1;
  assert_refused (&base, "-1");
  base.target_minutes = 10081;
  assert_refused (&base, "10081");
  base.target_minutes = 0;
  base.weeks = 105;
  assert_refused (&base, "105");

  ramp.weeks = 7;
  assert_refused (&ramp, "7");
  ramp.ramp = GRADUAL_RAMP_6;
  ramp.weeks = 4;
  assert_refused (&ramp, "4");
}
END_TEST

START_TEST (test_takes_the_ends_of_the_ranges)
{
  GradualRequest request = plans_race_request (GRADUAL_GOAL_10K, 10080, 10080, 104);
  g_autoptr (GradualOutcome) race = plans_make (&request);
  g_autoptr (GradualOutcome) base = NULL;

  ck_assert_uint_eq (gradual_plan_n_weeks (race->plan), 104);
  request = plans_request (GRADUAL_GOAL_BASE, 60, 30);
  request.weeks = 1;
  request.target_minutes = 3000;
  request.runs_per_week = 1;
  request.easy_pace_s_per_km = 120;
  base = plans_make (&request);
  ck_assert_uint_eq (gradual_plan_n_weeks (base->plan), 1);
}
END_TEST

START_TEST (test_starts_on_the_first_day_of_a_week)
{
  GDateWeekday first_day = (GDateWeekday)_i;

  for (int asked = 0; asked < 7; asked++) {
    GradualRequest request = plans_request (GRADUAL_GOAL_BASE, 150, 60);
    g_autoptr (GradualPlan) plan = NULL;
    int ahead = (_i - 1 - asked + 7) % 7; /* from the asked weekday, Monday 0, to the first day */

    request.start = PLANS_START + asked;
    request.week_starts_on = first_day;
    plan = plans_make_plan (&request);
    ck_assert_int_eq (gradual_plan_start (plan), request.start + ahead);
    ck_assert_int_eq (gradual_day_weekday (gradual_plan_start (plan)), first_day);
    ck_assert_int_eq (plan->head.week_starts_on, first_day);
  }
}
END_TEST

START_TEST (test_runs_are_clamped_by_days_and_rest)
{
  static const struct {
    int asked, days, rest_days, runs;
    gboolean fewer;
  } cases[] = {
      {0, 7, 2, 4, FALSE}, /* the default */
      {5, 7, 2, 5, FALSE}, /* 7 − 2 = 5 */
      {6, 7, 2, 5, TRUE},  {6, 7, 1, 6, FALSE}, {4, 7, 4, 3, TRUE},  {4, 2, 2, 2, TRUE},
      {0, 2, 2, 2, FALSE}, {1, 7, 2, 1, FALSE}, {0, 7, 4, 3, FALSE},
  };
  GradualRequest request = plans_race_request (GRADUAL_GOAL_5K, 200, 60, 8);
  g_autoptr (GradualOutcome) outcome = NULL;

  request.runs_per_week = cases[_i].asked;
  if (cases[_i].days < 7)
    request.run_days = (GradualWeekdays)((1 << cases[_i].days) - 1);
  request.settings.rest_days = cases[_i].rest_days;
  outcome = plans_make (&request);
  ck_assert_int_eq (outcome->runs_per_week, cases[_i].runs);
  ck_assert_int_eq (outcome->fewer_runs, cases[_i].fewer);
  for (guint w = 0; w + 1 < gradual_plan_n_weeks (outcome->plan); w++) {
    const GradualWeek *week = gradual_plan_week (outcome->plan, w);
    int runs = 0;

    for (int d = 0; d < GRADUAL_DAYS_PER_WEEK; d++)
      runs += week->runs[d] != NULL;
    ck_assert_int_eq (runs, cases[_i].runs);
  }
}
END_TEST

START_TEST (test_days_away)
{
  g_autoptr (GPtrArray) away = gradual_away_array_new ();
  GradualRequest request = plans_race_request (GRADUAL_GOAL_10K, 150, 60, 8);
  g_autoptr (GradualPlan) plan = NULL, at_home = plans_make_plan (&request);
  g_auto (GradualCourse) course = {0};

  g_ptr_array_add (
      away, gradual_away_new (&(GradualAway){.from = plans_day (2, 6), .until = plans_day (3, 1)}));
  request.run_days = GRADUAL_WEEKDAYS_ALL & ~gradual_weekdays_of (G_DATE_MONDAY);
  request.away = away;
  ck_assert (gradual_course_init (&course, &request, NULL));
  ck_assert_ptr_eq (course.context.away, away);
  for (int week = 0; week < GRADUAL_WEEKS_MAX; week++)
    ck_assert_int_eq (course.days_away[week], week == 1 ? 32 + 64 : week == 2 ? 1 : 0);
  for (int i = 0; i < GRADUAL_DAYS_PER_WEEK; i++)
    ck_assert_int_eq (course.is_spare_day[i], i > 0);

  plan = plans_make_plan (&request);
  ck_assert_ptr_eq (plan->away, away);
  ck_assert_str_ne (plan->head.id, at_home->head.id);
  for (GradualDay day = plans_day (2, 6); day <= plans_day (3, 1); day++)
    ck_assert_int_eq (plans_minutes_on (plan, day), 0);
  /* With a spare day for each the week has all its runs. */
  ck_assert_int_gt (plans_week_minutes (plan, 2), 150);
}
END_TEST

int
main (void)
{
  Suite *suite = suite_create ("course");
  TCase *tests = tcase_create ("course");

  tcase_add_test (tests, test_defaults_of_a_request);
  tcase_add_test (tests, test_defaults_of_a_course);
  tcase_add_test (tests, test_long_run_day_is_the_last_of_the_days);
  tcase_add_loop_test (tests, test_retarget_takes_the_row_of_the_race, 0, 4);
  tcase_add_loop_test (tests, test_who_needs_a_ramp, 0, 8);
  tcase_add_test (tests, test_refuses_values_out_of_range);
  tcase_add_test (tests, test_refuses_what_does_not_go_with_the_goal);
  tcase_add_test (tests, test_takes_the_ends_of_the_ranges);
  tcase_add_loop_test (tests, test_starts_on_the_first_day_of_a_week, 1, 8);
  tcase_add_loop_test (tests, test_runs_are_clamped_by_days_and_rest, 0, 9);
  tcase_add_test (tests, test_days_away);
  suite_add_tcase (suite, tests);

  return suite_main (suite);
}
