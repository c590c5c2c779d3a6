/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/plan/week-row.h"
#include "gui.h"

static GradualWeekRow *
row_of (const GradualPlan *plan, guint index)
{
  g_autoptr (GradualReport) report = gradual_check (plan, SAMPLE_START, 1);
  GradualWeekRow *row;

  gui_application ();
  row = g_object_ref_sink (g_object_new (GRADUAL_TYPE_WEEK_ROW, NULL));
  gradual_week_row_set_week (row, plan, index, report, 200, SAMPLE_START, GRADUAL_UNITS_MINUTES,
                             NULL);

  return row;
}

START_TEST (test_seven_day_cells_with_names)
{
  g_autoptr (GradualPlan) plan = sample_plan_new ();
  g_autoptr (GradualWeekRow) row = row_of (plan, 2);
  static const char *const names[] = {
      "Monday 7 December, rest",
      "Tuesday 8 December, easy run, 30 minutes, planned",
      "Wednesday 9 December, rest",
      "Thursday 10 December, rest",
      "Friday 11 December, rest",
      "Saturday 12 December, long run, 1 hour 6 minutes, planned",
      "Sunday 13 December, race, planned",
  };

  for (guint i = 0; i < GRADUAL_DAYS_PER_WEEK; i++)
    gui_assert_name (gradual_week_row_get_cell (row, i), GTK_ACCESSIBLE_ROLE_BUTTON, names[i]);
}
END_TEST

START_TEST (test_the_week_says_its_total_and_its_cap)
{
  g_autoptr (GradualPlan) plan = sample_plan_new ();
  g_autoptr (GradualWeekRow) row = row_of (plan, 0);
  GtkWidget *widget = GTK_WIDGET (row);
  const char *name = "Week 1, Build, 23–29 Nov, 1 hour 36 minutes of at most 1 hour 55 minutes";

  /* After 100 minutes a week, 15 more are allowed. */
  ck_assert_ptr_nonnull (gui_find_label (widget, "Week 1"));
  ck_assert_ptr_nonnull (gui_find_label (widget, "Build"));
  ck_assert_ptr_nonnull (gui_find_label (widget, "1 h 36"));
  ck_assert_ptr_nonnull (gui_find_label (widget, "19 min left"));
  gui_assert_name (row, GTK_ACCESSIBLE_ROLE_ROW, name);
  gui_assert_name (gtk_widget_get_first_child (widget), GTK_ACCESSIBLE_ROLE_ROW_HEADER, name);
}
END_TEST

START_TEST (test_the_current_week_and_the_phase_are_marked)
{
  g_autoptr (GradualPlan) plan = sample_plan_new ();
  g_autoptr (GradualWeekRow) first = row_of (plan, 0);
  g_autoptr (GradualWeekRow) last = row_of (plan, 2);

  ck_assert (gtk_widget_has_css_class (GTK_WIDGET (first), "current"));
  ck_assert (!gtk_widget_has_css_class (GTK_WIDGET (last), "current"));
  ck_assert (gtk_widget_has_css_class (GTK_WIDGET (last), "race"));
}
END_TEST

static Suite *
week_row_suite (void)
{
  Suite *suite = suite_create ("week-row");
  TCase *tcase = tcase_create ("week-row");

  tcase_set_timeout (tcase, 60);
  tcase_add_test (tcase, test_seven_day_cells_with_names);
  tcase_add_test (tcase, test_the_week_says_its_total_and_its_cap);
  tcase_add_test (tcase, test_the_current_week_and_the_phase_are_marked);
  suite_add_tcase (suite, tcase);

  return suite;
}

int
main (void)
{
  return suite_main (week_row_suite ());
}
