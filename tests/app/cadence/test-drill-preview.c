/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/cadence/drill-preview.h"

#include "planner/cadence-drill.h"
#include "sample.h"
#include "suite.h"

START_TEST (test_the_weeks_that_would_change)
{
  g_autoptr (GradualPlan) plan = sample_plan_new ();
  g_auto (GradualDrillPreview) preview = {0};

  gradual_drill_preview_init (&preview, plan, SAMPLE_START);
  ck_assert (preview.can_begin);
  ck_assert_str_eq (preview.effect, "");
  ck_assert_uint_eq (preview.weeks->len, 2);
  for (guint i = 0; i < preview.weeks->len; i++) {
    const GradualWeekChange *week = &g_array_index (preview.weeks, GradualWeekChange, i);

    ck_assert_int_eq (week->number, (int)i + 2);
    ck_assert_int_eq (week->runs_of_other_kind, 1);
    ck_assert_int_eq (week->other_kind, GRADUAL_RUN_CADENCE_DRILL);
  }
}
END_TEST

START_TEST (test_a_drill_that_is_planned)
{
  g_autoptr (GradualPlan) plan = sample_plan_new ();
  g_autoptr (GradualPlan) drilled = gradual_cadence_drill_plan (plan, SAMPLE_START);
  g_auto (GradualDrillPreview) preview = {0};

  gradual_drill_preview_init (&preview, drilled, SAMPLE_START);
  ck_assert (!preview.can_begin);
  ck_assert_str_eq (preview.effect, "The drill is in your plan.");
  ck_assert_uint_eq (preview.weeks->len, 0);
}
END_TEST

START_TEST (test_nothing_to_come)
{
  g_autoptr (GradualPlan) plan = sample_plan_new ();
  g_auto (GradualDrillPreview) last_week = {0}, over = {0}, none = {0};

  gradual_drill_preview_init (&last_week, plan, SAMPLE_START + 14);
  ck_assert_str_eq (last_week.effect,
                    "There are no runs in the weeks to come that could become drills.");
  gradual_drill_preview_init (&over, plan, SAMPLE_START + 100);
  ck_assert_str_eq (over.effect,
                    "There are no runs in the weeks to come that could become drills.");
  ck_assert (!over.can_begin);
  gradual_drill_preview_init (&none, NULL, SAMPLE_START);
  ck_assert_str_eq (none.effect, "There is no plan that the drill could be added to.");
  ck_assert (!none.can_begin);
}
END_TEST

int
main (void)
{
  Suite *suite = suite_create ("drill-preview");
  TCase *tests = tcase_create ("drill-preview");

  tcase_add_test (tests, test_the_weeks_that_would_change);
  tcase_add_test (tests, test_a_drill_that_is_planned);
  tcase_add_test (tests, test_nothing_to_come);
  suite_add_tcase (suite, tests);

  return suite_main (suite);
}
