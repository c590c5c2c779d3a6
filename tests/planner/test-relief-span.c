/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "planner/relief-span.h"

#include "sample.h"
#include "suite.h"

static const Sample runner = {
    .weeks = "- 30 - 30 - 30 60L *2 / - - - - - - R / - 30",
    .weekly = 150,
    .longest = 60,
};

static void
assert_span (const Sample *sample, GradualDay today, GradualDay first, GradualDay last,
             GradualDay next_run)
{
  g_autoptr (GradualPlan) plan = sample_plan (sample);
  GradualReliefSpan span;

  ck_assert (gradual_relief_find_span (plan, today, today, &span));
  ck_assert_int_eq (span.first, first);
  ck_assert_int_eq (span.last, last);
  ck_assert_int_eq (span.next_run, next_run);
}

START_TEST (test_weeks_count_from_the_plans_first)
{
  static const struct {
    int offset;
    int index;
  } cases[] = {{-15, -3}, {-14, -2}, {-8, -2}, {-7, -1}, {-1, -1}, {0, 0}, {6, 0}, {7, 1}};
  g_autoptr (GradualPlan) plan = sample_plan (&runner);

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    GradualDay day = gradual_plan_start (plan) + cases[i].offset;

    ck_assert_int_eq (gradual_relief_week_index (plan, day), cases[i].index);
    ck_assert_int_eq (gradual_relief_week_start (plan, day),
                      gradual_plan_start (plan) + 7 * cases[i].index);
  }
}
END_TEST

START_TEST (test_the_rest_of_the_week)
{
  assert_span (&runner, sample_day (1, 1), sample_day (1, 1), sample_day (1, 7), sample_day (1, 2));
  assert_span (&runner, sample_day (1, 7), sample_day (1, 7), sample_day (1, 7), sample_day (1, 7));
  /* Before the plan begins the next week is its first. */
  assert_span (&runner, sample_day (0, 5), sample_day (1, 1), sample_day (1, 7), sample_day (1, 2));
}
END_TEST

START_TEST (test_the_next_week_where_nothing_is_left)
{
  Sample sample = runner;

  sample.log = "- 30 - 30 - 30 60";
  assert_span (&sample, sample_day (1, 7), sample_day (2, 1), sample_day (2, 7), sample_day (2, 2));
}
END_TEST

START_TEST (test_a_race_is_not_looked_for)
{
  g_autoptr (GradualPlan) plan = sample_plan (&runner);

  assert_span (&runner, sample_day (3, 1), sample_day (4, 1), sample_day (4, 7), sample_day (4, 2));
  ck_assert_int_eq (gradual_relief_next_run (plan, sample_day (3, 1), sample_day (3, 1)),
                    sample_day (3, 7));
}
END_TEST

START_TEST (test_what_is_forbidden_is_not_to_come)
{
  Sample sample = runner;

  sample.restrictions[0] = (SampleRestriction){GRADUAL_RESTRICTION_STOP, sample_day (1, 1),
                                               sample_day (1, 4), GRADUAL_ABSENT};
  assert_span (&sample, sample_day (1, 1), sample_day (1, 1), sample_day (1, 7), sample_day (1, 6));
}
END_TEST

START_TEST (test_a_week_is_held_by_a_day)
{
  Sample sample = runner;
  g_autoptr (GradualPlan) plan = NULL;

  sample.restrictions[0] = (SampleRestriction){GRADUAL_RESTRICTION_HOLD, sample_day (2, 7),
                                               sample_day (2, 7), GRADUAL_ABSENT};
  plan = sample_plan (&sample);
  ck_assert (!gradual_relief_holds_week (plan, sample_day (1, 1)));
  ck_assert (gradual_relief_holds_week (plan, sample_day (2, 1)));
  ck_assert (!gradual_relief_holds_week (plan, sample_day (3, 1)));
}
END_TEST

START_TEST (test_nothing_within_two_weeks)
{
  Sample sample = {.weeks = "- / - / - / 30", .weekly = 150, .longest = 60};
  g_autoptr (GradualPlan) plan = sample_plan (&sample);
  GradualReliefSpan span;

  ck_assert (!gradual_relief_find_span (plan, sample_day (2, 7), sample_day (2, 7), &span));
  ck_assert (gradual_relief_find_span (plan, sample_day (3, 1), sample_day (3, 1), &span));
  ck_assert (!gradual_relief_find_span (plan, sample_day (4, 2), sample_day (4, 2), &span));
}
END_TEST

START_TEST (test_what_a_week_is_measured_by)
{
  /* Week 1 was 30 + 30 + 30 and 70, of which 66 = ⌊60·1.1⌋ are credited: 156. Week 2 is under way:
   * 30 were run, Thursday to Sunday are planned: 150 in all. */
  Sample sample = runner;
  g_autoptr (GradualPlan) plan = NULL;
  GradualReliefMeasure measure;

  sample.log = "- 30 - 30 - 30 70 / - 30";
  plan = sample_plan (&sample);
  gradual_relief_measure (plan, sample_day (1, 1), sample_day (2, 4), &measure);
  ck_assert_int_eq (measure.reference, 150);
  ck_assert_int_eq (measure.week_before, 150);
  ck_assert_int_eq (measure.longest, 60);
  gradual_relief_measure (plan, sample_day (2, 4), sample_day (2, 4), &measure);
  ck_assert_int_eq (measure.reference, 156);
  ck_assert_int_eq (measure.week_before, 156);
  ck_assert_int_eq (measure.longest, 66);
  gradual_relief_measure (plan, sample_day (2, 7), sample_day (2, 4), &measure);
  ck_assert_int_eq (measure.week_before, 156);
  ck_assert_int_eq (measure.longest, 66);
  gradual_relief_measure (plan, sample_day (3, 1), sample_day (2, 4), &measure);
  ck_assert_int_eq (measure.reference, 156);
  ck_assert_int_eq (measure.week_before, 150);
  ck_assert_int_eq (measure.longest, 66);
}
END_TEST

int
main (void)
{
  Suite *suite = suite_create ("relief-span");
  TCase *tests = tcase_create ("relief-span");

  tcase_add_test (tests, test_weeks_count_from_the_plans_first);
  tcase_add_test (tests, test_the_rest_of_the_week);
  tcase_add_test (tests, test_the_next_week_where_nothing_is_left);
  tcase_add_test (tests, test_a_race_is_not_looked_for);
  tcase_add_test (tests, test_what_is_forbidden_is_not_to_come);
  tcase_add_test (tests, test_a_week_is_held_by_a_day);
  tcase_add_test (tests, test_nothing_within_two_weeks);
  tcase_add_test (tests, test_what_a_week_is_measured_by);
  suite_add_tcase (suite, tests);

  return suite_main (suite);
}
