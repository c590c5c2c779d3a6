/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "planner/resume.h"

#include "naive.h"
#include "plans.h"
#include "rules/fit.h"
#include "sample.h"

/* The samples are of a runner with 150 minutes a week and a longest run of 60, and with runs on
 * Tuesday, Thursday, Saturday and Sunday. */

#define WEEK "- 30 - 30 - 30 60L"

static const GradualWeekDays usual = {
    .is_run_day = {FALSE, TRUE, FALSE, TRUE, FALSE, TRUE, TRUE},
    .long_offset = 6,
};

/* (transfer full): the sample's plan, fitted, with the rest of its week laid out. */
static GradualPlan *
lay_out (const Sample *sample)
{
  g_autoptr (GradualPlan) plan = sample_plan (sample);
  g_autoptr (GradualPlan) fitted = gradual_fit (plan, sample->today, NULL);
  GradualPlan *laid_out = gradual_resume_rest_of_week (fitted, sample->today, &usual);
  g_autoptr (NaiveReport) report = naive_check (laid_out, sample->today, 1);
  g_autofree char *findings = naive_report_to_text (report);

  ck_assert_str_eq (findings, "");

  return laid_out;
}

/* What the last week of the sample becomes. */
static void
assert_week (const Sample *sample, const char *expected)
{
  g_autoptr (GradualPlan) plan = lay_out (sample);
  g_autofree char *grid = sample_grid (plan);
  const char *last = strrchr (grid, '/');

  ck_assert_str_eq (last != NULL ? last + 2 : grid, expected);
}

START_TEST (test_the_week_gets_all_that_the_table_gives)
{
  Sample sample = {.weeks = WEEK " *4",
                   .log = "- 30 - 30 - 30 60 *2",
                   .weekly = 150,
                   .longest = 60,
                   .goal = GRADUAL_GOAL_BASE};

  /* Nine days: ⌊0.75·150⌋ = 112, the first run up to 45. After runs of 25, 25 and 29 the last one
   * may have ⌊1.2·29⌋ = 34, or 29 + 5. 112 − 79 = 33. */
  sample.today = sample_day (4, 2);
  assert_week (&sample, "- 25 - 25 - 29 33L");
  /* From the Thursday on, after eleven days, the 112 are shared by three runs: 35, 35 and 42, which
   * is ⌊1.2·35⌋. */
  sample.today = sample_day (4, 4);
  assert_week (&sample, "- 30 - 35 - 35 42L");
  /* Two runs: 45 at first, and ⌊1.2·45⌋ = 54. */
  sample.today = sample_day (4, 5);
  assert_week (&sample, "- 30 - 30 - 45 54L");
  sample.today = sample_day (4, 7);
  assert_week (&sample, "- 30 - 30 - 30 45L");
}
END_TEST

START_TEST (test_what_was_run_of_the_week_takes_its_room)
{
  /* 30 of 112 were run on Tuesday; the other runs may have ⌊1.2·30⌋ = 36 first, and what is left.
   */
  Sample sample = {.weeks = WEEK " *4",
                   .log = "- 30 - 30 - 30 60 *2 / / - 30",
                   .weekly = 150,
                   .longest = 60,
                   .goal = GRADUAL_GOAL_BASE,
                   .today = sample_day (4, 3)};

  assert_week (&sample, "- 30 - 25 - 21 36L");
  /* Today is over for the plan once something was run. */
  sample.today = sample_day (4, 2);
  assert_week (&sample, "- 30 - 25 - 21 36L");
}
END_TEST

START_TEST (test_runs_stay_on_the_days_they_were_moved_to)
{
  Sample sample = {.weeks = WEEK " *3 / - - 30 30 - - 60L",
                   .log = "- 30 - 30 - 30 60 *2",
                   .weekly = 150,
                   .longest = 60,
                   .goal = GRADUAL_GOAL_BASE,
                   .today = sample_day (4, 3)};

  /* Three runs are left, as usual from the Wednesday on; none is added on Saturday. */
  assert_week (&sample, "- - 35 35 - - 42L");
}
END_TEST

START_TEST (test_after_four_weeks_there_are_walk_breaks)
{
  /* 29 days: ⌊0.40·150⌋ = 60 minutes, and up to ⌊0.40·60⌋ = 24 at first. */
  Sample sample = {.weeks = WEEK " *6",
                   .log = "- 30 - 30 - 30 60",
                   .weekly = 150,
                   .longest = 60,
                   .goal = GRADUAL_GOAL_BASE,
                   .today = sample_day (6, 1)};
  g_autoptr (GradualPlan) later = NULL;
  g_autoptr (GradualPlan) plan = lay_out (&sample);

  for (int day = 1; day <= 7; day++) {
    const GradualRun *run = gradual_plan_run_on (plan, sample_day (6, day));

    ck_assert (run == NULL || run->kind == GRADUAL_RUN_WALK_RUN);
  }
  ck_assert_int_eq (gradual_week_minutes (gradual_plan_week (plan, 5)), 60);
  sample.today = sample_day (5, 7); /* 28 days */
  later = lay_out (&sample);
  ck_assert_int_eq (gradual_plan_run_on (later, sample_day (5, 7))->kind, GRADUAL_RUN_LONG);
}
END_TEST

START_TEST (test_without_a_return_the_plan_stays)
{
  Sample sample = {.weeks = WEEK " *3",
                   .log = "- 30 - 30 - 30 60",
                   .weekly = 150,
                   .longest = 60,
                   .goal = GRADUAL_GOAL_BASE,
                   .today = sample_day (2, 3)};
  g_autoptr (GradualPlan) plan = sample_plan (&sample);
  g_autoptr (GradualPlan) fitted = gradual_fit (plan, sample.today, NULL);
  g_autoptr (GradualPlan) same = gradual_resume_rest_of_week (fitted, sample.today, &usual);

  ck_assert_ptr_eq (same, fitted);
}
END_TEST

START_TEST (test_rest_days_and_restrictions_hold)
{
  /* The Monday and the Tuesday were run beside the usual days; five days may have a run. */
  Sample sample = {
      .weeks = WEEK " *4",
      .log = "- 30 - 30 - 30 60 *2 / / 10 10 10",
      .weekly = 150,
      .longest = 60,
      .goal = GRADUAL_GOAL_BASE,
      .today = sample_day (4, 4),
      .restrictions = {{GRADUAL_RESTRICTION_REDUCE, sample_day (4, 4), sample_day (4, 7), 60}}};
  g_autoptr (GradualPlan) plan = lay_out (&sample);
  int runs = 0;

  for (int day = 4; day <= 7; day++)
    runs += gradual_plan_run_on (plan, sample_day (4, day)) != NULL;
  ck_assert_int_eq (runs, 2);
}
END_TEST

int
main (void)
{
  Suite *suite = suite_create ("resume-week");
  TCase *tests = tcase_create ("resume-week");

  tcase_add_test (tests, test_the_week_gets_all_that_the_table_gives);
  tcase_add_test (tests, test_what_was_run_of_the_week_takes_its_room);
  tcase_add_test (tests, test_runs_stay_on_the_days_they_were_moved_to);
  tcase_add_test (tests, test_after_four_weeks_there_are_walk_breaks);
  tcase_add_test (tests, test_without_a_return_the_plan_stays);
  tcase_add_test (tests, test_rest_days_and_restrictions_hold);
  suite_add_tcase (suite, tests);

  return suite_main (suite);
}
