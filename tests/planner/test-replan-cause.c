/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "planner/replan-cause.h"

#include "planner/edit.h"
#include "plans.h"
#include "sample.h"

/* Half a marathon after eight weeks; the taper is the last two. Before it are 150 minutes a week,
 * with 60 in one run, but for an easy fourth week. */
#define WEEK  "- 30 - 30 - 30 60L"
#define EASY  "- 24 - 24 - 20 40L"
#define WEEKS WEEK " *3 / " EASY " / " WEEK " *2 / - 20 - 20 - - 40L / - 15 - - - - R"

/* What was run of it in the first five weeks. */
#define RUN      "- 30 - 30 - 30 60"
#define RUN_EASY "- 24 - 24 - 20 40"
#define BEFORE   RUN " *3 / " RUN_EASY " / " RUN

static GradualLevel
level_on (const char *log, GradualDay today)
{
  Sample sample = {
      .weeks = WEEKS, .log = log, .weekly = 150, .longest = 60, .goal = GRADUAL_GOAL_HALF};
  g_autoptr (GradualPlan) plan = sample_plan (&sample);

  return gradual_replan_level (plan, today);
}

START_TEST (test_in_the_taper_what_was_reached_before_it_counts)
{
  GradualLevel level = level_on (BEFORE " / " RUN " / - 20 - 20 - - 40", sample_day (8, 1));

  ck_assert_int_eq (level.week, 150);
  ck_assert_int_eq (level.longest, 60);
}
END_TEST

START_TEST (test_a_break_of_fifteen_days_in_the_taper_takes_it_away)
{
  /* From the Friday of week 6 to the Saturday of week 8 are fifteen days. */
  const char *log = BEFORE " / - 30 - 30 30";

  ck_assert_int_eq (level_on (log, sample_day (8, 5)).week, 150);
  ck_assert_int_eq (level_on (log, sample_day (8, 6)).week, 0);
}
END_TEST

START_TEST (test_a_run_in_the_week_under_way_ends_the_break)
{
  /* The runs of the Monday and the Tuesday of week 8 came after ten days. Fifteen days after the
   * run before them is nothing special. */
  const char *log = BEFORE " / - 30 - 30 30 / / 15 15";

  ck_assert_int_eq (level_on (log, sample_day (8, 6)).week, 150);
}
END_TEST

START_TEST (test_a_break_that_ended_in_the_week_under_way_still_counts)
{
  /* From the Monday of week 6 to the Tuesday of week 8 are fifteen days. */
  const char *log = BEFORE " / 30 / / - 15";

  ck_assert_int_eq (level_on (log, sample_day (8, 3)).week, 0);
}
END_TEST

START_TEST (test_who_was_back_is_not_proposed_the_way_back_again)
{
  /* Nine days lay between the runs of weeks 2 and 4; with 112, 134 and 150 minutes the way back was
   * over after week 6. In week 8 the last run before it is eight days old on Saturday, but Tuesday
   * was run on. */
  const Sample sample = {.weeks = WEEK " *9",
                         .log = RUN " *2 / / - 25 - 25 - 29 33 / - 30 - 30 - 34 40 / "
                                    "- 35 - 35 - 32 48 / - 40 - 35 40 / - 30",
                         .weekly = 150,
                         .longest = 60,
                         .goal = GRADUAL_GOAL_BASE};
  g_autoptr (GradualPlan) plan = sample_plan (&sample);
  GradualReplanCause cause;

  ck_assert (gradual_replan_find_cause (plan, sample_day (6, 7), GRADUAL_REPLAN_RETURN, &cause));
  ck_assert (!gradual_replan_find_cause (plan, sample_day (8, 2), GRADUAL_REPLAN_RETURN, &cause));
  ck_assert (!gradual_replan_find_cause (plan, sample_day (8, 6), GRADUAL_REPLAN_RETURN, &cause));
}
END_TEST

START_TEST (test_an_edit_that_costs_the_race_is_told)
{
  /* What is planned leads to what half a marathon asks for. Without its long runs it does not. */
  GradualRequest request = plans_race_request (GRADUAL_GOAL_HALF, 150, 60, 14);
  g_autoptr (GradualPlan) plan = plans_make_plan (&request);
  GradualReplanCause cause;
  gboolean is_told;

  is_told = gradual_replan_find_cause (plan, PLANS_START, GRADUAL_REPLAN_RACE, &cause);
  ck_assert (!is_told);
  for (guint week = 2; week <= 12; week++) {
    GradualEdit edit = {.action = GRADUAL_EDIT_REMOVE, .day = plans_day ((int)week, 7)};
    g_auto (GradualVerdict) verdict = {0};
    GradualPlan *edited = gradual_edit_apply (plan, &edit, PLANS_START, &verdict, NULL, NULL);

    ck_assert (verdict.accepted);
    gradual_plan_unref (plan);
    plan = edited;
  }
  is_told = gradual_replan_find_cause (plan, PLANS_START, GRADUAL_REPLAN_RACE, &cause);
  ck_assert (is_told);
  ck_assert_int_eq (cause.since, PLANS_START);
}
END_TEST

int
main (void)
{
  Suite *suite = suite_create ("replan-cause");
  TCase *tests = tcase_create ("replan-cause");

  tcase_add_test (tests, test_in_the_taper_what_was_reached_before_it_counts);
  tcase_add_test (tests, test_a_break_of_fifteen_days_in_the_taper_takes_it_away);
  tcase_add_test (tests, test_a_run_in_the_week_under_way_ends_the_break);
  tcase_add_test (tests, test_a_break_that_ended_in_the_week_under_way_still_counts);
  tcase_add_test (tests, test_who_was_back_is_not_proposed_the_way_back_again);
  tcase_add_test (tests, test_an_edit_that_costs_the_race_is_told);
  suite_add_tcase (suite, tests);

  return suite_main (suite);
}
