/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/plan/day-editor.h"
#include "gui.h"
#include "planner/edit.h"

#define TUESDAY  (SAMPLE_START + 1)
#define THURSDAY (SAMPLE_START + 3)

static GradualWindow *
window_with_sample (GradualDay today)
{
  g_autoptr (GradualPlan) plan = sample_plan_new ();
  GradualWindow *window = gui_window_new ();

  gradual_window_set_today (window, today);
  gradual_window_take_step (window, plan, "Sample");
  gui_settle ();

  return window;
}

/* Presses the day's cell, and returns the editor that this opens. */
static GtkWidget *
open_editor (GradualWindow *window, GradualDay day)
{
  GradualDayCell *cell = gradual_plan_view_get_cell (gradual_window_get_plan_view (window), day);
  GtkWidget *editor;

  g_signal_emit_by_name (cell, "clicked");
  gui_settle ();
  editor = gui_find_type (GTK_WIDGET (cell), GRADUAL_TYPE_DAY_EDITOR);
  ck_assert_ptr_nonnull (editor);

  return editor;
}

static void
press (GtkWidget *editor, const char *text)
{
  GtkWidget *button = gui_find_button (editor, text);

  ck_assert_msg (button != NULL && gtk_widget_get_mapped (button), "no button %s", text);
  g_signal_emit_by_name (button, "clicked");
  gui_settle ();
}

static int
minutes_on (GradualWindow *window, GradualDay day)
{
  return gradual_run_limited_minutes (gradual_plan_run_on (gradual_window_get_plan (window), day));
}

START_TEST (test_minutes_end_at_the_cap_and_say_why)
{
  GradualWindow *window = window_with_sample (SAMPLE_START);
  GtkWidget *editor = open_editor (window, TUESDAY);
  GtkSpinButton *spin = GTK_SPIN_BUTTON (gui_find_type (editor, GTK_TYPE_SPIN_BUTTON));
  g_auto (GradualVerdict) limit = {0};
  double most;

  gradual_edit_limit (gradual_window_get_plan (window), TUESDAY, SAMPLE_START, &limit);
  gtk_spin_button_get_range (spin, NULL, &most);
  ck_assert_int_eq ((int)most, limit.allowed);
  ck_assert_ptr_nonnull (gui_find_label (editor, limit.because));
  ck_assert_ptr_nonnull (gui_find_label (editor, "Tuesday 24 November"));
  gui_assert_name (editor, GTK_ACCESSIBLE_ROLE_DIALOG, "Tuesday 24 November");

  gtk_spin_button_set_value (spin, 10000);
  press (editor, "Change");
  ck_assert_int_eq (minutes_on (window, TUESDAY), limit.allowed);
  gtk_window_destroy (GTK_WINDOW (window));
}
END_TEST

START_TEST (test_the_editor_goes_when_it_is_closed)
{
  GradualWindow *window = window_with_sample (SAMPLE_START);
  GtkWidget *editor = open_editor (window, TUESDAY);

  gtk_popover_popdown (GTK_POPOVER (editor));
  gui_settle ();
  ck_assert_ptr_null (gui_find_type (GTK_WIDGET (window), GRADUAL_TYPE_DAY_EDITOR));
  ck_assert_int_eq (minutes_on (window, TUESDAY), 30);
  gtk_window_destroy (GTK_WINDOW (window));
}
END_TEST

START_TEST (test_a_run_is_removed_and_added)
{
  GradualWindow *window = window_with_sample (SAMPLE_START);

  press (open_editor (window, TUESDAY), "Remove Run");
  ck_assert_ptr_null (gradual_plan_run_on (gradual_window_get_plan (window), TUESDAY));
  press (open_editor (window, THURSDAY), "Add Easy Run");
  ck_assert_int_gt (minutes_on (window, THURSDAY), 0);
  gtk_window_destroy (GTK_WINDOW (window));
}
END_TEST

START_TEST (test_days_that_are_over_can_not_be_changed)
{
  GradualWindow *window = window_with_sample (THURSDAY);
  GtkWidget *editor = open_editor (window, TUESDAY);

  ck_assert (!gtk_widget_get_mapped (gui_find_type (editor, GTK_TYPE_SPIN_BUTTON)));
  ck_assert (!gtk_widget_get_mapped (gui_find_button (editor, "Remove Run")));
  gtk_window_destroy (GTK_WINDOW (window));
}
END_TEST

static Suite *
day_editor_suite (void)
{
  Suite *suite = suite_create ("day-editor");
  TCase *tcase = tcase_create ("day-editor");

  tcase_set_timeout (tcase, 60);
  tcase_add_test (tcase, test_minutes_end_at_the_cap_and_say_why);
  tcase_add_test (tcase, test_the_editor_goes_when_it_is_closed);
  tcase_add_test (tcase, test_a_run_is_removed_and_added);
  tcase_add_test (tcase, test_days_that_are_over_can_not_be_changed);
  suite_add_tcase (suite, tcase);

  return suite;
}

int
main (void)
{
  return suite_main (day_editor_suite ());
}
