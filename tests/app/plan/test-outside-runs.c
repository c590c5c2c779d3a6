/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/plan/outside-runs.h"

#include "app/plan/day-panel.h"
#include "gui.h"

#define BEFORE (SAMPLE_START - 3)
#define RACE   (SAMPLE_START + 20)
#define AFTER  (RACE + 2)
#define TODAY  (RACE + 9)

static GradualWindow *window;

/* The sample plan some days after its end. */
static void
set_up (void)
{
  g_autoptr (GradualPlan) plan = sample_plan_new ();

  window = gui_window_new ();
  gradual_window_set_today (window, TODAY);
  gradual_window_take_step (window, plan, "Sample");
  gui_settle ();
}

static void
tear_down (void)
{
  gtk_window_destroy (GTK_WINDOW (window));
  gui_settle ();
}

static void
log_run (GradualDay day, int minutes)
{
  g_autoptr (GradualPlan) plan =
      sample_plan_with_run_logged (gradual_window_get_plan (window), day, minutes);

  gradual_window_take_step (window, plan, "Log");
  gui_settle ();
}

static GtkWidget *
runs (void)
{
  GtkWidget *found = gui_find_type (GTK_WIDGET (window), GRADUAL_TYPE_OUTSIDE_RUNS);

  return found != NULL && gtk_widget_get_mapped (found) ? found : NULL;
}

static GtkWidget *
unfold (void)
{
  GtkWidget *button = gui_find_type (runs (), GTK_TYPE_MENU_BUTTON);

  gtk_menu_button_popup (GTK_MENU_BUTTON (button));
  gui_settle ();

  return gui_find_type (button, GTK_TYPE_LIST_VIEW);
}

/* Runs of days of the plan are in the calendar, and what is to come was not run. */
START_TEST (test_which_runs_are_meant)
{
  ck_assert_ptr_null (gui_find_type (GTK_WIDGET (window), GRADUAL_TYPE_OUTSIDE_RUNS));
  log_run (SAMPLE_START, 30);
  log_run (RACE, 100);
  log_run (TODAY + 1, 20);
  ck_assert_ptr_null (runs ());
  log_run (SAMPLE_START - 1, 25);
  ck_assert_ptr_nonnull (gui_find_label (runs (), "1 run outside of the plan"));
  log_run (RACE + 1, 35);
  log_run (TODAY, 35);
  ck_assert_ptr_nonnull (gui_find_label (runs (), "3 runs outside of the plan"));

  for (int i = 0; i < 3; i++)
    gtk_widget_activate_action (GTK_WIDGET (window), "win.undo", NULL);
  gui_settle ();
  ck_assert_ptr_null (runs ());

  /* Before the plan began it was another day. */
  log_run (BEFORE, 30);
  log_run (BEFORE + 1, 30);
  ck_assert_uint_eq (gradual_outside_runs_count (gradual_window_get_plan (window), BEFORE), 1);
}
END_TEST

START_TEST (test_each_leads_to_its_day)
{
  GradualPlanView *view = gradual_window_get_plan_view (window);
  GtkWidget *list;

  log_run (BEFORE, 30);
  log_run (BEFORE - 1, 45);
  log_run (AFTER, 61);
  list = unfold ();
  ck_assert_uint_eq (
      g_list_model_get_n_items (G_LIST_MODEL (gtk_list_view_get_model (GTK_LIST_VIEW (list)))), 3);
  ck_assert_ptr_nonnull (gui_find_label (list, "15 Dec 2026 · 1 h 01"));
  ck_assert_ptr_nonnull (gui_find_label (list, "20 Nov 2026 · 30 min"));
  ck_assert_ptr_nonnull (gui_find_label (list, "19 Nov 2026 · 45 min"));
  ck_assert_ptr_nonnull (gui_find_named (list, GTK_ACCESSIBLE_ROLE_LIST_ITEM,
                                         "Friday 20 November 2026, 30 minutes, 07:00"));

  g_signal_emit_by_name (list, "activate", 1);
  gui_settle ();
  ck_assert (!gtk_widget_get_mapped (list));
  ck_assert (gradual_plan_view_is_day_open (view));
  ck_assert (gtk_widget_is_ancestor (gtk_root_get_focus (GTK_ROOT (window)),
                                     gui_find_type (GTK_WIDGET (window), GRADUAL_TYPE_DAY_PANEL)));
  ck_assert_int_eq (gradual_plan_view_get_day (view), BEFORE);
  g_signal_emit_by_name (unfold (), "activate", 0);
  ck_assert_int_eq (gradual_plan_view_get_day (view), AFTER);
  g_signal_emit_by_name (unfold (), "activate", 2);
  ck_assert_int_eq (gradual_plan_view_get_day (view), BEFORE - 1);

  /* Another plan has others: what is unfolded is not of it. */
  list = unfold ();
  gtk_widget_activate_action (GTK_WIDGET (window), "win.undo", NULL);
  gui_settle ();
  ck_assert (!gtk_widget_get_mapped (list));
  ck_assert_ptr_nonnull (gui_find_label (runs (), "2 runs outside of the plan"));
}
END_TEST

int
main (void)
{
  Suite *suite = suite_create ("outside-runs");
  TCase *tests = tcase_create ("outside-runs");

  tcase_add_checked_fixture (tests, set_up, tear_down);
  tcase_set_timeout (tests, 60);
  tcase_add_test (tests, test_which_runs_are_meant);
  tcase_add_test (tests, test_each_leads_to_its_day);
  suite_add_tcase (suite, tests);

  return suite_main (suite);
}
