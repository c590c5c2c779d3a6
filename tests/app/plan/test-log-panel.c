/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/plan/log-panel.h"
#include "app/plan/log-form.h"
#include "app/plan/log-row.h"
#include "plan/log-case.h"

#define TUESDAY   (SAMPLE_START + 1)
#define WEDNESDAY (SAMPLE_START + 2)
#define THURSDAY  (SAMPLE_START + 3)
#define FRIDAY    (SAMPLE_START + 4)

static GradualWindow *window;

static void
tear_down (void)
{
  gtk_window_destroy (GTK_WINDOW (window));
  gui_settle ();
}

/* The panel of a day, as it is on Thursday. */
static GtkWidget *
open_day (GradualDay day)
{
  window = gui_open_day (day, THURSDAY);

  return gui_find_type (GTK_WIDGET (window), GRADUAL_TYPE_LOG_PANEL);
}

static void
go_to (GradualDay day)
{
  gradual_plan_view_show_day (gradual_window_get_plan_view (window), day);
  gui_settle ();
}

static void
act (const char *action)
{
  gtk_widget_activate_action (GTK_WIDGET (window), action, NULL);
  gui_settle ();
}

static const GradualLogEntry *
logged (guint index)
{
  const GradualPlan *plan = gradual_window_get_plan (window);

  ck_assert_uint_lt (index, plan->log->len);

  return g_ptr_array_index (plan->log, index);
}

static gboolean
has_focus (GtkWidget *widget)
{
  GtkWidget *focus = gtk_root_get_focus (GTK_ROOT (window));

  return focus != NULL && (focus == widget || gtk_widget_is_ancestor (focus, widget));
}

static gboolean
has_form (GtkWidget *panel)
{
  GtkWidget *form = gui_find_type (panel, GRADUAL_TYPE_LOG_FORM);

  return form != NULL && gtk_widget_get_mapped (form);
}

START_TEST (test_one_click)
{
  GtkWidget *panel = open_day (TUESDAY);

  ck_assert (has_focus (gui_find_button (panel, "Done as Planned")));
  log_case_press (panel, "Done as Planned");
  ck_assert_int_eq (logged (0)->day, TUESDAY);
  ck_assert_int_eq (logged (0)->seconds, 30 * 60);
  ck_assert_int_eq (logged (0)->second_of_day, 12 * 3600);
  ck_assert (log_case_shows (panel, "30 min"));
  /* It is done, and the keyboard is not lost with it. */
  ck_assert (!gtk_widget_get_mapped (gui_find_button (panel, "Done as Planned")));
  ck_assert (has_focus (gui_find_button (panel, "Log a Run…")));

  act ("win.undo");
  ck_assert_uint_eq (gradual_window_get_plan (window)->log->len, 0);
  ck_assert (gtk_widget_get_mapped (gui_find_button (panel, "Done as Planned")));
}
END_TEST

START_TEST (test_own_numbers_and_several_runs)
{
  GtkWidget *panel = open_day (WEDNESDAY);

  /* Nothing was planned. */
  ck_assert (!gtk_widget_get_mapped (gui_find_button (panel, "Done as Planned")));
  log_case_press (panel, "Log a Run…");
  ck_assert (has_focus (GTK_WIDGET (log_case_entry (panel, "Minutes run"))));
  ck_assert_str_eq (gtk_editable_get_text (log_case_entry (panel, "Started at")), "12:00");
  log_case_type (panel, "Minutes run", "20");
  log_case_press (panel, "Save Run");
  ck_assert (!has_form (panel));
  ck_assert (has_focus (gui_find_button (panel, "Log a Run…")));

  log_case_press (panel, "Log a Run…");
  ck_assert_str_eq (gtk_editable_get_text (log_case_entry (panel, "Minutes run")), "");
  log_case_type (panel, "Minutes run", "15");
  log_case_type (panel, "Started at", "7:00");
  log_case_press (panel, "Save Run");
  ck_assert_int_eq (logged (0)->seconds, 15 * 60);
  ck_assert_int_eq (logged (1)->seconds, 20 * 60);
  ck_assert (log_case_shows (panel, "15 min") && log_case_shows (panel, "20 min"));
}
END_TEST

START_TEST (test_a_run_is_changed_and_deleted)
{
  GtkWidget *panel = open_day (TUESDAY);
  g_autofree char *id = NULL;

  log_case_press (panel, "Done as Planned");
  id = g_strdup (logged (0)->id);
  g_signal_emit_by_name (
      gui_find_named (panel, GTK_ACCESSIBLE_ROLE_BUTTON, "Change the run of 30 minutes"),
      "clicked");
  gui_settle ();
  log_case_type (panel, "Minutes run", "25");
  log_case_press (panel, "Save Run");
  ck_assert_uint_eq (gradual_window_get_plan (window)->log->len, 1);
  ck_assert_int_eq (logged (0)->seconds, 25 * 60);
  ck_assert_str_eq (logged (0)->id, id);

  g_signal_emit_by_name (
      gui_find_named (panel, GTK_ACCESSIBLE_ROLE_BUTTON, "Delete the run of 25 minutes"),
      "clicked");
  gui_settle ();
  ck_assert_uint_eq (gradual_window_get_plan (window)->log->len, 0);
  ck_assert (!log_case_shows (panel, "25 min"));
  ck_assert (gtk_widget_get_mapped (gui_find_button (panel, "Done as Planned")));
}
END_TEST

START_TEST (test_what_is_half_filled_waits_on_its_day)
{
  GtkWidget *panel = open_day (TUESDAY);

  log_case_press (panel, "Log a Run…");
  log_case_type (panel, "Minutes run", "41");
  log_case_choose (panel, "Effort", 3);
  go_to (WEDNESDAY);
  ck_assert (!has_form (panel));
  ck_assert_uint_eq (gradual_window_get_plan (window)->log->len, 0);
  go_to (TUESDAY);
  ck_assert (has_form (panel));
  ck_assert_str_eq (gtk_editable_get_text (log_case_entry (panel, "Minutes run")), "41");

  /* The panel is closed, and opened again. */
  act ("win.close-day");
  gradual_plan_view_open_day (gradual_window_get_plan_view (window), TUESDAY);
  gui_settle ();
  ck_assert_str_eq (gtk_editable_get_text (log_case_entry (panel, "Minutes run")), "41");
  log_case_press (panel, "Save Run");
  ck_assert_int_eq (logged (0)->seconds, 41 * 60);
  ck_assert_int_eq (logged (0)->effort, 3);
  go_to (WEDNESDAY);
  go_to (TUESDAY);
  ck_assert (!has_form (panel));
}
END_TEST

START_TEST (test_a_form_in_which_nothing_was_done_is_forgotten)
{
  GtkWidget *panel = open_day (TUESDAY);

  log_case_press (panel, "Log a Run…");
  go_to (WEDNESDAY);
  go_to (TUESDAY);
  ck_assert (!has_form (panel));

  log_case_press (panel, "Log a Run…");
  log_case_type (panel, "Minutes run", "41");
  log_case_press (panel, "Cancel");
  go_to (WEDNESDAY);
  go_to (TUESDAY);
  ck_assert (!has_form (panel));
}
END_TEST

START_TEST (test_other_changes_leave_the_form_alone)
{
  GtkWidget *panel = open_day (TUESDAY);

  log_case_press (panel, "Done as Planned");
  log_case_press (panel, "Log a Run…");
  log_case_type (panel, "Minutes run", "41");
  act ("win.undo");
  ck_assert_str_eq (gtk_editable_get_text (log_case_entry (panel, "Minutes run")), "41");
  ck_assert (has_form (panel));
}
END_TEST

START_TEST (test_the_form_of_a_run_that_is_no_more_goes_with_it)
{
  GtkWidget *panel = open_day (TUESDAY);

  log_case_press (panel, "Done as Planned");
  g_signal_emit_by_name (
      gui_find_named (panel, GTK_ACCESSIBLE_ROLE_BUTTON, "Change the run of 30 minutes"),
      "clicked");
  gui_settle ();
  ck_assert (has_form (panel));
  act ("win.undo");
  ck_assert (!has_form (panel));
}
END_TEST

START_TEST (test_too_much_is_taken_and_told_with_its_number)
{
  GtkWidget *panel = open_day (TUESDAY);

  log_case_press (panel, "Log a Run…");
  log_case_type (panel, "Minutes run", "200");
  log_case_press (panel, "Save Run");
  ck_assert_int_eq (logged (0)->seconds, 200 * 60);
  ck_assert (log_case_shows (panel, "Far over the limit"));
  ck_assert (log_case_shows (panel,
                             "You ran 200 minutes, where 72 would have been gradual; only 72 "
                             "count towards what comes next."));
  ck_assert (log_case_shows (panel, "Well over the limit"));
  ck_assert (log_case_shows (panel, "You ran 200 minutes in this week, where 115 would have been "
                                    "gradual; only 115 count towards what comes next."));
  /* The week is meant wherever in it one looks. */
  go_to (WEDNESDAY);
  ck_assert (!log_case_shows (panel, "Far over the limit"));
  ck_assert (log_case_shows (panel, "Well over the limit"));
}
END_TEST

START_TEST (test_what_is_to_come_has_not_been_run)
{
  GtkWidget *panel = open_day (FRIDAY);

  ck_assert (!gtk_widget_get_mapped (panel));
  go_to (THURSDAY);
  ck_assert (gtk_widget_get_mapped (panel));
}
END_TEST

/* Before the plan begins, and when it has ended. */
START_TEST (test_a_day_outside_the_plan)
{
  GradualDay day = _i == 0 ? SAMPLE_START - 3 : SAMPLE_START + 23;
  GtkWidget *panel;

  window = gui_open_day (TUESDAY, day);
  panel = gui_find_type (GTK_WIDGET (window), GRADUAL_TYPE_LOG_PANEL);
  gradual_plan_view_open_log (gradual_window_get_plan_view (window), day);
  gui_settle ();
  ck_assert (!gtk_widget_get_mapped (gui_find_button (panel, "Done as Planned")));
  log_case_type (panel, "Minutes run", "30");
  log_case_press (panel, "Save Run");
  ck_assert_int_eq (logged (0)->day, day);
  ck_assert (log_case_shows (panel, "30 min"));

  g_signal_emit_by_name (
      gui_find_named (panel, GTK_ACCESSIBLE_ROLE_BUTTON, "Change the run of 30 minutes"),
      "clicked");
  log_case_type (panel, "Minutes run", "35");
  /* Another day is looked at meanwhile. */
  go_to (TUESDAY);
  ck_assert (!has_form (panel) && !log_case_shows (panel, "30 min"));
  gradual_plan_view_open_day (gradual_window_get_plan_view (window), day);
  log_case_press (panel, "Save Run");
  ck_assert_uint_eq (gradual_window_get_plan (window)->log->len, 1);
  ck_assert_int_eq (logged (0)->seconds, 35 * 60);

  g_signal_emit_by_name (
      gui_find_named (panel, GTK_ACCESSIBLE_ROLE_BUTTON, "Delete the run of 35 minutes"),
      "clicked");
  gui_settle ();
  ck_assert (!log_case_shows (panel, "35 min"));
  act ("win.undo");
  ck_assert (log_case_shows (panel, "35 min"));
}
END_TEST

int
main (void)
{
  Suite *suite = suite_create ("log-panel");
  TCase *tests = tcase_create ("log-panel");

  tcase_add_checked_fixture (tests, NULL, tear_down);
  tcase_set_timeout (tests, 60);
  tcase_add_test (tests, test_one_click);
  tcase_add_test (tests, test_own_numbers_and_several_runs);
  tcase_add_test (tests, test_a_run_is_changed_and_deleted);
  tcase_add_test (tests, test_what_is_half_filled_waits_on_its_day);
  tcase_add_test (tests, test_a_form_in_which_nothing_was_done_is_forgotten);
  tcase_add_test (tests, test_other_changes_leave_the_form_alone);
  tcase_add_test (tests, test_the_form_of_a_run_that_is_no_more_goes_with_it);
  tcase_add_test (tests, test_too_much_is_taken_and_told_with_its_number);
  tcase_add_test (tests, test_what_is_to_come_has_not_been_run);
  tcase_add_loop_test (tests, test_a_day_outside_the_plan, 0, 2);
  suite_add_tcase (suite, tests);

  return suite_main (suite);
}
