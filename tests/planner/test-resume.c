/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "planner/resume.h"

#include "planner/draw.h"
#include "plans.h"
#include "sample.h"

#define WEEK "- 30 - 30 - 30 60L"

static void
assert_level (GradualLevel level, int longest, int week)
{
  ck_assert_int_eq (level.longest, longest);
  ck_assert_int_eq (level.week, week);
}

START_TEST (test_what_is_reached_is_what_the_rules_measure_by)
{
  /* Week 1 was run, with 66 in one run; of week 2 nothing yet, and all of it is to come. */
  Sample sample = {.weeks = WEEK " *4",
                   .log = "- 30 - 30 - 30 66",
                   .weekly = 150,
                   .longest = 60,
                   .goal = GRADUAL_GOAL_BASE};
  g_autoptr (GradualPlan) plan = sample_plan (&sample);
  GradualOrigin origin;

  gradual_resume_walk (plan, sample_day (2, 1), 2, &origin);
  ck_assert_int_eq (origin.pass.week, 2);
  assert_level (origin.reached, 66, 156);
  assert_level (origin.wish, 66, 156);
}
END_TEST

START_TEST (test_after_a_break_only_what_was_run_since_is_reached)
{
  /* Twelve days lie between the runs; week 3 had 20 + 24 minutes, and what is to come back is the
   * 150 and 60 from before. */
  Sample sample = {.weeks = WEEK " *4",
                   .log = "- 30 - 30 - 30 60 / / - - - - 20 - 24",
                   .weekly = 150,
                   .longest = 60,
                   .goal = GRADUAL_GOAL_BASE};
  g_autoptr (GradualPlan) plan = sample_plan (&sample);
  GradualOrigin origin;

  gradual_resume_walk (plan, sample_day (4, 1), 3, &origin);
  assert_level (origin.reached, 24, 44);
  assert_level (origin.wish, 60, 150);
}
END_TEST

START_TEST (test_credit_is_up_to_the_caps)
{
  /* 150 + 15 are allowed in the week, and 60 + 6 in a run: of 30 + 30 + 30 + 120 are 156 credited,
   * which is more than four fifths of anything. */
  Sample sample = {.weeks = "- 30 - 30 - 30 100L *2",
                   .log = "- 30 - 30 - 30 120 / - 15 - - - - 60",
                   .weekly = 150,
                   .longest = 60,
                   .goal = GRADUAL_GOAL_BASE};
  g_autoptr (GradualPlan) plan = sample_plan (&sample);

  ck_assert_int_eq (gradual_resume_credited (plan, 0), 156);
  ck_assert (!gradual_resume_was_missed (plan, 0));
  ck_assert_int_eq (gradual_resume_credited (plan, 1), 75);
  ck_assert (gradual_resume_was_missed (plan, 1));
}
END_TEST

/* The step of the ramp that follows after the weeks of @log. */
static void
assert_step (const char *weeks, const char *log, int week, int step)
{
  GradualSettings settings;
  Sample sample = {.weeks = weeks, .log = log, .settings = &settings};
  g_autoptr (GradualPlan) plan = NULL;
  GradualOrigin origin;

  gradual_settings_init (&settings);
  settings.ramp = GRADUAL_RAMP_6;
  plan = sample_plan (&sample);
  gradual_resume_walk (plan, sample_day (week + 1, 1), week, &origin);
  ck_assert_int_eq (origin.ramp_step, step);
}

START_TEST (test_step_of_the_ramp)
{
  const char *weeks = "15W - 15W - 15W *2 / 30W - 30W - 30W *2 / 45W - 45W - 45W *2";
  const char *behind = "15W - 15W - 15W *3 / 30W - 30W - 30W *2 / 45W - 45W - 45W";

  assert_step (weeks, "", 0, 0);
  assert_step (weeks, "15 - 15 - 15", 1, 1);
  assert_step (weeks, "15 - 15 - 15 *2", 2, 2);
  assert_step (weeks, "15 - 15 - 15 *2 / 30 - 30 - 30", 3, 3);
  assert_step (weeks, "15 - 15 - 15 / 15", 2, 1);
  assert_step (weeks, "", 1, 0);
  assert_step (weeks, "", 2, 0);
  assert_step (behind, "15 - 15 - 15 / / 15 - 15 - 15", 3, 2);
}
END_TEST

START_TEST (test_a_plan_that_goes_on_is_that_of_the_planner)
{
  /* Who does what is planned, and is planned anew in the middle, gets weeks that lead to the same
   * goal on the same days, and runs that are the same keep their ids. */
  GradualRequest request = plans_race_request (GRADUAL_GOAL_HALF, 150, 60, 14);
  g_autoptr (GradualPlan) plan = plans_make_plan (&request);
  g_auto (GradualCourse) course = {0};
  g_autoptr (GradualPlan) again = NULL;
  GradualResume resume;

  gradual_resume_init (&resume, plan, plans_day (1, 1));
  ck_assert_int_eq (resume.first, 1);
  ck_assert (gradual_resume_course (&resume, &plan->head.goal, 0, &course));
  ck_assert_int_eq (course.n_weeks, 14);
  again = gradual_resume_plan (&resume, &course);
  plans_assert_sound (again, plans_day (1, 1));
  ck_assert_uint_eq (gradual_plan_n_weeks (again), 14);
  ck_assert_ptr_eq (gradual_plan_week (again, 0), gradual_plan_week (plan, 0));
  ck_assert_int_ge (plans_largest_week (again, 1, 12), 240);
  for (GradualDay day = plans_day (2, 1); day < plans_day (13, 1); day++) {
    const GradualRun *was = gradual_plan_run_on (plan, day);
    const GradualRun *is = gradual_plan_run_on (again, day);

    ck_assert_int_eq (was != NULL, is != NULL);
    if (was != NULL && was->minutes == is->minutes)
      ck_assert_str_eq (was->id, is->id);
    else if (was != NULL)
      ck_assert_str_ne (was->id, is->id);
  }
}
END_TEST

START_TEST (test_the_days_of_the_plan_stay)
{
  /* The runner may run on any day; the plan has Monday, Wednesday, Thursday and Sunday. */
  Sample sample = {
      .weeks = "30 - 30 30 - - 60L *4", .weekly = 150, .longest = 60, .goal = GRADUAL_GOAL_BASE};
  g_autoptr (GradualPlan) plan = sample_plan (&sample);
  g_auto (GradualCourse) course = {0};
  GradualResume resume;

  gradual_resume_init (&resume, plan, sample_day (1, 1));
  ck_assert (gradual_resume_course (&resume, &plan->head.goal, 4, &course));
  for (int i = 0; i < GRADUAL_DAYS_PER_WEEK; i++)
    ck_assert_int_eq (course.days.is_run_day[i], i == 0 || i == 2 || i == 3 || i == 6);
}
END_TEST

START_TEST (test_a_ramp_goes_on_after_a_break_with_what_all_its_runs_may_have)
{
  /* Away for weeks because of an injury, which is the row of 90 minutes a week and 30 for the first
   * run; but no run after it may be longer than the longest before the break, 15 minutes. The
   * ramp's table has 20. */
  GradualSettings settings;
  Sample sample = {.weeks = "15W - 15W - 15W / 20W - 20W - 20W / 25W - 25W - 25W / "
                            "30W - 30W - 30W / 38W - 38W - 38W / 45W - 45W - 45W / - 45 - 45 - 45L",
                   .log = "15 - 15",
                   .goal = GRADUAL_GOAL_BASE,
                   .settings = &settings,
                   .away = {{sample_day (1, 5), sample_day (5, 7), GRADUAL_AWAY_INJURY}}};
  g_autoptr (GradualPlan) plan = NULL;
  g_auto (GradualCourse) course = {0};
  GradualSketchWeek weeks[GRADUAL_WEEKS_MAX];
  GradualOutcome outcome;
  GradualResume resume;

  gradual_settings_init (&settings);
  settings.ramp = GRADUAL_RAMP_GENTLE;
  plan = sample_plan (&sample);
  gradual_resume_init (&resume, plan, sample_day (1, 7));
  ck_assert (gradual_resume_course (&resume, &plan->head.goal, 7, &course));
  gradual_draw (&course, weeks, &outcome);
  for (int i = 0; i < GRADUAL_DAYS_PER_WEEK; i++)
    ck_assert_int_eq (weeks[5].minutes[i], course.is_ramp_day[i] ? 15 : 0);
}
END_TEST

START_TEST (test_fresh)
{
  GradualRequest request = plans_race_request (GRADUAL_GOAL_10K, 150, 60, 8);
  g_autoptr (GradualPlan) plan = plans_make_plan (&request);
  GradualLevel reached;
  g_autoptr (GradualPlan) fresh = gradual_resume_fresh_plan (plan, &plan->head.goal, &reached);

  plans_assert_same_minutes (plan, fresh);
  ck_assert_int_ge (reached.longest, 60);
  ck_assert_int_ge (reached.week, 135);
}
END_TEST

int
main (void)
{
  Suite *suite = suite_create ("resume");
  TCase *tests = tcase_create ("resume");

  tcase_add_test (tests, test_what_is_reached_is_what_the_rules_measure_by);
  tcase_add_test (tests, test_after_a_break_only_what_was_run_since_is_reached);
  tcase_add_test (tests, test_credit_is_up_to_the_caps);
  tcase_add_test (tests, test_step_of_the_ramp);
  tcase_add_test (tests, test_a_plan_that_goes_on_is_that_of_the_planner);
  tcase_add_test (tests, test_the_days_of_the_plan_stay);
  tcase_add_test (tests, test_a_ramp_goes_on_after_a_break_with_what_all_its_runs_may_have);
  tcase_add_test (tests, test_fresh);
  suite_add_tcase (suite, tests);

  return suite_main (suite);
}
