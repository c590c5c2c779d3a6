/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/plan/plan-view.h"
#include "gui.h"

static GradualWindow *
window_with_sample (void)
{
  g_autoptr (GradualPlan) plan = sample_plan_new ();
  GradualWindow *window = gui_window_new ();

  gradual_window_take_step (window, plan, "Sample");
  gui_settle ();

  return window;
}

static GradualDay
focused_day (GradualWindow *window)
{
  GtkWidget *focus = gtk_root_get_focus (GTK_ROOT (window));

  ck_assert_ptr_nonnull (focus);
  ck_assert (GRADUAL_IS_DAY_CELL (focus));

  return gradual_day_cell_get_day (GRADUAL_DAY_CELL (focus));
}

static void
tab (GradualWindow *window, GtkDirectionType direction)
{
  gtk_widget_child_focus (GTK_WIDGET (window), direction);
}

START_TEST (test_a_cell_for_every_day)
{
  GradualWindow *window = window_with_sample ();
  GradualPlanView *view = gradual_window_get_plan_view (window);

  for (GradualDay day = SAMPLE_START; day < SAMPLE_START + 21; day++)
    ck_assert_int_eq (gradual_day_cell_get_day (gradual_plan_view_get_cell (view, day)), day);
  ck_assert_ptr_null (gradual_plan_view_get_cell (view, SAMPLE_START - 1));
  ck_assert_ptr_null (gradual_plan_view_get_cell (view, SAMPLE_START + 21));
  ck_assert_ptr_nonnull (gui_find_label (GTK_WIDGET (view), "2 weeks to the race"));
  gtk_window_destroy (GTK_WINDOW (window));
}
END_TEST

START_TEST (test_weekdays_stand_over_the_columns)
{
  GradualWindow *window = window_with_sample ();
  GtkWidget *label = gui_find_label (GTK_WIDGET (gradual_window_get_plan_view (window)), "Mon");
  GradualDayCell *cell =
      gradual_plan_view_get_cell (gradual_window_get_plan_view (window), SAMPLE_START);
  graphene_rect_t over, under;

  gui_settle ();
  ck_assert (gtk_widget_get_mapped (label));
  ck_assert_int_eq (gtk_accessible_get_accessible_role (GTK_ACCESSIBLE (label)),
                    GTK_ACCESSIBLE_ROLE_COLUMN_HEADER);
  ck_assert (gtk_widget_compute_bounds (label, GTK_WIDGET (window), &over));
  ck_assert (gtk_widget_compute_bounds (GTK_WIDGET (cell), GTK_WIDGET (window), &under));
  ck_assert (ABS (over.origin.x - under.origin.x) < 8);
  ck_assert (ABS (over.size.width - under.size.width) < 8);
  gtk_window_destroy (GTK_WINDOW (window));
}
END_TEST

START_TEST (test_the_plan_is_one_stop_of_the_tab_key)
{
  GradualWindow *window = window_with_sample ();
  GradualPlanView *view = gradual_window_get_plan_view (window);

  gradual_plan_view_show_day (view, SAMPLE_START + 8);
  ck_assert_int_eq (focused_day (window), SAMPLE_START + 8);
  tab (window, GTK_DIR_TAB_FORWARD);
  ck_assert (!GRADUAL_IS_DAY_CELL (gtk_root_get_focus (GTK_ROOT (window))));
  tab (window, GTK_DIR_TAB_BACKWARD);
  ck_assert_int_eq (focused_day (window), SAMPLE_START + 8);
  gtk_window_destroy (GTK_WINDOW (window));
}
END_TEST

START_TEST (test_the_nearest_day_is_shown)
{
  GradualWindow *window = window_with_sample ();
  GradualPlanView *view = gradual_window_get_plan_view (window);

  gradual_plan_view_show_day (view, SAMPLE_START - 100);
  ck_assert_int_eq (focused_day (window), SAMPLE_START);
  gradual_plan_view_show_day (view, SAMPLE_START + 100);
  ck_assert_int_eq (focused_day (window), SAMPLE_START + 20);
  gtk_window_destroy (GTK_WINDOW (window));
}
END_TEST

START_TEST (test_another_plan_keeps_the_widgets)
{
  GradualWindow *window = window_with_sample ();
  GradualPlanView *view = gradual_window_get_plan_view (window);
  GradualDayCell *cell = gradual_plan_view_get_cell (view, SAMPLE_START + 1);
  g_autoptr (GradualPlan) plan = sample_plan_new ();
  g_autoptr (GradualRun) run =
      gradual_run_with_minutes (gradual_plan_run_on (plan, SAMPLE_START + 1), 25);
  g_autoptr (GradualPlan) changed = gradual_plan_with_run (plan, SAMPLE_START + 1, run);

  gradual_plan_view_set_plan (view, changed, SAMPLE_START);
  ck_assert_ptr_eq (gradual_plan_view_get_cell (view, SAMPLE_START + 1), cell);
  gui_assert_name (cell, GTK_ACCESSIBLE_ROLE_BUTTON,
                   "Tuesday 24 November, easy run, 25 minutes, planned");
  gradual_plan_view_set_plan (view, NULL, SAMPLE_START);
  ck_assert_ptr_null (gradual_plan_view_get_cell (view, SAMPLE_START + 1));
  gtk_window_destroy (GTK_WINDOW (window));
}
END_TEST

static Suite *
plan_view_suite (void)
{
  Suite *suite = suite_create ("plan-view");
  TCase *tcase = tcase_create ("plan-view");

  tcase_set_timeout (tcase, 60);
  tcase_add_test (tcase, test_a_cell_for_every_day);
  tcase_add_test (tcase, test_weekdays_stand_over_the_columns);
  tcase_add_test (tcase, test_the_plan_is_one_stop_of_the_tab_key);
  tcase_add_test (tcase, test_the_nearest_day_is_shown);
  tcase_add_test (tcase, test_another_plan_keeps_the_widgets);
  suite_add_tcase (suite, tcase);

  return suite;
}

int
main (void)
{
  return suite_main (plan_view_suite ());
}
