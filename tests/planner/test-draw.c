/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "planner/draw.h"

#include "plans.h"

START_TEST (test_the_gentlest_rates_that_reach_the_target)
{
  /* From 150 / 60 to a half marathon: twelve weeks at the full rates reach its target, and with
   * twenty there is no need for them. */
  static const struct {
    int weeks;
    gboolean is_gentle;
  } rows[] = {{12, FALSE}, {20, TRUE}};

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++) {
    GradualRequest request = plans_race_request (GRADUAL_GOAL_HALF, 150, 60, rows[i].weeks);
    g_auto (GradualCourse) course = {0};
    GradualSketchWeek weeks[GRADUAL_WEEKS_MAX];
    GradualOutcome outcome;

    ck_assert (gradual_course_init (&course, &request, NULL));
    gradual_draw (&course, weeks, &outcome);
    ck_assert (outcome.reaches_target);
    ck_assert_int_ge (outcome.reached.longest, 120);
    ck_assert_int_ge (outcome.reached.week, 240);
    if (rows[i].is_gentle)
      ck_assert_int_lt (outcome.growth_percent, 10);
    ck_assert_int_eq (weeks[rows[i].weeks - 1].phase, GRADUAL_PHASE_RACE);
    ck_assert_int_eq (weeks[rows[i].weeks - 2].phase, GRADUAL_PHASE_TAPER);
  }
}
END_TEST

START_TEST (test_what_can_not_be_reached_is_drawn_at_the_full_rates)
{
  GradualRequest request = plans_race_request (GRADUAL_GOAL_MARATHON, 150, 60, 12);
  g_auto (GradualCourse) course = {0};
  GradualSketchWeek weeks[GRADUAL_WEEKS_MAX];
  GradualOutcome outcome;

  ck_assert (gradual_course_init (&course, &request, NULL));
  gradual_draw (&course, weeks, &outcome);
  ck_assert (!outcome.reaches_target);
  ck_assert_int_eq (outcome.growth_percent, 10);
  ck_assert_int_eq (outcome.longest_run_percent, 10);
}
END_TEST

int
main (void)
{
  Suite *suite = suite_create ("draw");
  TCase *tests = tcase_create ("draw");

  tcase_add_test (tests, test_the_gentlest_rates_that_reach_the_target);
  tcase_add_test (tests, test_what_can_not_be_reached_is_drawn_at_the_full_rates);
  suite_add_tcase (suite, tests);

  return suite_main (suite);
}
