/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/settings/adjustment-summary.h"
#include "sample.h"
#include "suite.h"

static GArray *
changes_new (guint n_shorter, guint n_removed)
{
  GArray *changes = g_array_new (FALSE, TRUE, sizeof (GradualChange));

  for (guint i = 0; i < n_shorter + n_removed; i++) {
    GradualChange change = {
        .day = SAMPLE_START + (GradualDay)i, .before = 40, .after = i < n_removed ? 0 : 30};

    g_array_append_val (changes, change);
  }

  return changes;
}

START_TEST (test_what_would_happen_and_what_has)
{
  static const struct {
    guint shorter, removed;
    const char *preview, *done;
  } cases[] = {
      {1, 0, "1 run would be shortened.", "1 run was shortened"},
      {7, 0, "7 runs would be shortened.", "7 runs were shortened"},
      {0, 1, "1 run would be removed.", "1 run was removed"},
      {0, 3, "3 runs would be removed.", "3 runs were removed"},
      {2, 1, "2 runs would be shortened. 1 run would be removed.",
       "2 runs were shortened, 1 run was removed"},
  };
  g_autoptr (GArray) changes = changes_new (cases[_i].shorter, cases[_i].removed);
  g_autofree char *preview = gradual_adjustment_preview (changes);
  g_autofree char *done = gradual_adjustment_done (changes);

  ck_assert_str_eq (preview, cases[_i].preview);
  ck_assert_str_eq (done, cases[_i].done);
}
END_TEST

START_TEST (test_nothing_would_happen)
{
  g_autoptr (GArray) none = changes_new (0, 0);
  g_autofree char *preview = gradual_adjustment_preview (none);

  ck_assert_str_eq (preview, "No run gets shorter.");
}
END_TEST

START_TEST (test_the_step_is_named_by_what_is_changed)
{
  g_autoptr (GradualPlan) plan = sample_plan_new ();
  GradualAdjustment adjustment;

  gradual_adjustment_init (&adjustment, plan);
  ck_assert_ptr_null (gradual_adjustment_step (plan, &adjustment));
  adjustment.settings.weekly_growth_percent = 8;
  ck_assert_str_eq (gradual_adjustment_step (plan, &adjustment), "Change Weekly Growth");
  adjustment.settings.rest_days = 3;
  ck_assert_str_eq (gradual_adjustment_step (plan, &adjustment), "Change Plan Settings");

  gradual_adjustment_init (&adjustment, plan);
  adjustment.title = "Spring";
  ck_assert_str_eq (gradual_adjustment_step (plan, &adjustment), "Rename Plan");
  adjustment.title = plan->head.title;
  adjustment.easy_pace_s_per_km = 390;
  ck_assert_str_eq (gradual_adjustment_step (plan, &adjustment), "Change Easy Pace");
  adjustment.title = "Spring";
  ck_assert_str_eq (gradual_adjustment_step (plan, &adjustment), "Change Plan Settings");

  /* The ramp is no part of an adjustment. */
  gradual_adjustment_init (&adjustment, plan);
  adjustment.settings.ramp = GRADUAL_RAMP_4;
  ck_assert_ptr_null (gradual_adjustment_step (plan, &adjustment));
}
END_TEST

int
main (void)
{
  Suite *suite = suite_create ("adjustment-summary");
  TCase *tests = tcase_create ("adjustment-summary");

  tcase_add_loop_test (tests, test_what_would_happen_and_what_has, 0, 5);
  tcase_add_test (tests, test_nothing_would_happen);
  tcase_add_test (tests, test_the_step_is_named_by_what_is_changed);
  suite_add_tcase (suite, tests);

  return suite_main (suite);
}
