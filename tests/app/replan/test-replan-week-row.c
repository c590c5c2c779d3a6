/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/replan/replan-week-row.h"

#include "gui.h"

START_TEST (test_both_sides_and_why)
{
  GradualDay today = SAMPLE_START + GRADUAL_DAYS_PER_WEEK;
  g_autoptr (GradualPlan) plan = sample_plan_new ();
  g_autoptr (GradualReplan) replan = gradual_replan (plan, today);
  const GradualReplanView view = {.replan = replan, .plan = plan, .units = GRADUAL_UNITS_MINUTES};
  const GradualReplanOption *option = g_ptr_array_index (replan->options, 0);
  g_autoptr (GArray) changes = gradual_week_changes_new (plan, option->plan, today);
  const GradualWeekChange *change = &g_array_index (changes, GradualWeekChange, 0);
  g_autofree char *because = gradual_replan_week_reason (replan, option, change);
  GtkWidget *row = gradual_replan_week_row_new (&view, option, change);
  GtkWindow *shown = gui_show (row, 400, 300);

  ck_assert_ptr_nonnull (gui_find_label (row, "Now"));
  ck_assert_ptr_nonnull (gui_find_label (row, "Proposed"));
  ck_assert_ptr_nonnull (gui_find_label (row, because));
  gtk_window_destroy (shown);
  gui_settle ();
}
END_TEST

static void
set_up (void)
{
  gui_application ();
}

int
main (void)
{
  Suite *suite = suite_create ("replan-week-row");
  TCase *tests = tcase_create ("replan-week-row");

  tcase_set_timeout (tests, 0);
  tcase_add_checked_fixture (tests, set_up, NULL);
  tcase_add_test (tests, test_both_sides_and_why);
  suite_add_tcase (suite, tests);

  return suite_main (suite);
}
