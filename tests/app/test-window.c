/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <glib/gstdio.h>

#include "app/settings/settings-window.h"
#include "planner/edit.h"
#include "window-case.h"

static void
act_on_day (const char *action, GradualDay day, int minutes)
{
  ck_assert (gtk_widget_activate_action (GTK_WIDGET (window), action, "(ii)", (int)day, minutes));
  gui_settle ();
}

static gboolean
is_enabled (const char *action)
{
  GtkWidget *button = gui_find_action (GTK_WIDGET (window), action);

  ck_assert_msg (button != NULL, "no button for %s", action);

  return gtk_widget_get_sensitive (button);
}

static GradualDay
first_run_day (void)
{
  const GradualPlan *plan = gradual_window_get_plan (window);
  GradualDay day = gradual_plan_start (plan);

  while (gradual_plan_run_on (plan, day) == NULL)
    day++;

  return day;
}

static int
minutes_on (GradualDay day)
{
  return gradual_run_limited_minutes (gradual_plan_run_on (gradual_window_get_plan (window), day));
}

START_TEST (test_begins_with_the_form)
{
  ck_assert_ptr_null (gradual_window_get_plan (window));
  ck_assert (gtk_widget_get_mapped (GTK_WIDGET (gradual_window_get_welcome_page (window))));
  ck_assert (!gtk_widget_get_mapped (GTK_WIDGET (gradual_window_get_plan_view (window))));
  ck_assert (!is_enabled ("win.undo"));
  ck_assert (!is_enabled ("win.redo"));
  ck_assert (is_enabled ("win.make-plan"));
}
END_TEST

START_TEST (test_a_new_day_leaves_the_recovery_page)
{
  g_autofree char *library = folder_path_of ("library.json");
  g_autoptr (GradualSession) session = NULL;
  GtkWindow *other;

  ck_assert (g_file_set_contents (library, "{", -1, NULL));
  session = gradual_session_new (gradual_shelf_new (folder_path), gradual_day_today ());
  ck_assert (!gradual_session_load (session, NULL));
  other = gradual_window_new (gtk_window_get_application (GTK_WINDOW (window)), session);
  gtk_window_present (other);
  ck_assert_ptr_nonnull (gui_find_label (GTK_WIDGET (other), "Your Plans Can Not Be Read"));
  gradual_session_set_today (session, gradual_day_today () + 1);
  ck_assert_ptr_null (gradual_window_get_welcome_page (GRADUAL_WINDOW (other)));
  gtk_window_destroy (other);
}
END_TEST

START_TEST (test_makes_a_plan_and_undoes_it)
{
  GtkWidget *undo = gui_find_action (GTK_WIDGET (window), "win.undo");
  GtkWidget *redo = gui_find_action (GTK_WIDGET (window), "win.redo");

  window_act ("win.make-plan");
  ck_assert_ptr_nonnull (gradual_window_get_plan (window));
  ck_assert (gtk_widget_get_mapped (GTK_WIDGET (gradual_window_get_plan_view (window))));
  gui_assert_name (undo, GTK_ACCESSIBLE_ROLE_BUTTON, "Undo New Plan");

  window_act ("win.undo");
  ck_assert_ptr_null (gradual_window_get_plan (window));
  ck_assert (gtk_widget_get_mapped (GTK_WIDGET (gradual_window_get_welcome_page (window))));
  gui_assert_name (undo, GTK_ACCESSIBLE_ROLE_BUTTON, "Undo");
  gui_assert_name (redo, GTK_ACCESSIBLE_ROLE_BUTTON, "Redo New Plan");

  window_act ("win.redo");
  ck_assert_ptr_nonnull (gradual_window_get_plan (window));
}
END_TEST

START_TEST (test_a_new_plan_takes_the_place_of_the_old_one)
{
  GradualPlan *old;
  GradualAnswers answers;

  window_act ("win.make-plan");
  old = gradual_window_get_plan (window);
  window_act ("win.new-plan");
  ck_assert (window_shows ("New Plan"));
  window_act ("win.show-plan");
  ck_assert_ptr_eq (gradual_window_get_plan (window), old);

  window_act ("win.new-plan");
  answers = *gradual_welcome_page_get_answers (gradual_window_get_welcome_page (window));
  answers.goal = GRADUAL_GOAL_RAMP;
  gradual_welcome_page_set_answers (gradual_window_get_welcome_page (window), &answers);
  window_act ("win.make-plan");
  ck_assert_int_eq (gradual_window_get_plan (window)->head.goal.kind, GRADUAL_GOAL_RAMP);
  window_act ("win.undo");
  ck_assert_ptr_eq (gradual_window_get_plan (window), old);
}
END_TEST

START_TEST (test_no_plan_is_made_where_none_can_be)
{
  GradualAnswers answers;

  answers = *gradual_welcome_page_get_answers (gradual_window_get_welcome_page (window));
  answers.race_date = answers.today + 20;
  gradual_welcome_page_set_answers (gradual_window_get_welcome_page (window), &answers);
  gui_settle ();
  ck_assert (!is_enabled ("win.make-plan"));
  gtk_widget_activate_action (GTK_WIDGET (window), "win.make-plan", NULL);
  ck_assert_ptr_null (gradual_window_get_plan (window));
}
END_TEST

/* The window says what the rules say. */
static void
assert_refused (GradualDay day, int minutes)
{
  GradualEdit edit = {.action = GRADUAL_EDIT_MINUTES, .day = day, .minutes = minutes};
  g_auto (GradualVerdict) verdict = {0};

  ck_assert_ptr_null (gradual_edit_apply (gradual_window_get_plan (window), &edit, SAMPLE_START,
                                          &verdict, NULL, NULL));
  ck_assert (!window_shows (verdict.because));
  act_on_day ("win.set-minutes", day, minutes);
  ck_assert (window_shows (verdict.because));
}

START_TEST (test_minutes_are_changed_and_refused)
{
  GradualDay day;
  int minutes;

  window_act ("win.make-plan");
  day = first_run_day ();
  minutes = minutes_on (day);

  act_on_day ("win.set-minutes", day, minutes - 5);
  ck_assert_int_eq (minutes_on (day), minutes - 5);
  window_act ("win.undo");
  ck_assert_int_eq (minutes_on (day), minutes);

  assert_refused (day, 600);
  ck_assert_int_eq (minutes_on (day), minutes);

  act_on_day ("win.set-minutes", day, 0);
  ck_assert_int_eq (minutes_on (day), 0);
  act_on_day ("win.add-run", day, 10);
  ck_assert_int_eq (minutes_on (day), 10);
}
END_TEST

START_TEST (test_saves_and_opens)
{
  g_autofree char *path = folder_path_of ("plan.json");
  GradualPlan *plan;
  GStatBuf status;

  window_act ("win.make-plan");
  ck_assert (gtk_widget_activate_action (GTK_WIDGET (window), "win.save-to", "s", path));
  gui_wait (window_is_shown, (gpointer) "Exported to “plan.json”");
  ck_assert_int_eq (g_stat (path, &status), 0);
  ck_assert_int_eq (status.st_mode & 0777, 0600);

  plan = gradual_window_get_plan (window);
  window_act ("win.undo");
  gradual_window_open (window, path);
  while (gradual_window_get_plan (window) == NULL)
    g_main_context_iteration (NULL, TRUE);
  ck_assert_str_eq (gradual_window_get_plan (window)->head.id, plan->head.id);
  ck_assert_int_eq (gradual_plan_end (gradual_window_get_plan (window)), gradual_plan_end (plan));
}
END_TEST

START_TEST (test_a_damaged_file_changes_nothing)
{
  g_autofree char *heading = NULL;
  GradualPlan *plan;

  window_act ("win.make-plan");
  plan = gradual_window_get_plan (window);
  window_open ("plan.json", "{ \"format\": \"gradual-plan\", ");
  heading = window_take_message ();
  ck_assert_str_eq (heading, "“plan.json” Could Not Be Opened");
  ck_assert_ptr_eq (gradual_window_get_plan (window), plan);
}
END_TEST

START_TEST (test_a_failed_export_is_told)
{
  g_autofree char *nowhere = folder_path_of ("no/plan.json");
  g_autofree char *heading = NULL;

  window_act ("win.make-plan");
  ck_assert (gtk_widget_activate_action (GTK_WIDGET (window), "win.save-to", "s", nowhere));
  heading = window_take_message ();
  ck_assert_str_eq (heading, "“plan.json” Could Not Be Written");
}
END_TEST

static gboolean
is_hidden (gpointer widget)
{
  return !gtk_widget_get_visible (widget);
}

START_TEST (test_a_closed_window_has_lost_nothing)
{
  g_autoptr (GradualSession) session = g_object_ref (gradual_window_get_session (window));
  g_autoptr (GradualSession) again = NULL;
  g_autofree char *place = g_path_get_dirname (gradual_session_get_path (session));

  window_act ("win.make-plan");
  g_object_ref (window);
  gtk_window_close (GTK_WINDOW (window));
  gui_wait (is_hidden, window);
  ck_assert (!window_has_message (NULL));
  g_object_unref (window);

  ck_assert (gradual_session_flush (session, 10, NULL));
  again = gradual_session_new (gradual_shelf_new (place), SAMPLE_START);
  ck_assert (gradual_session_load (again, NULL));
  ck_assert_str_eq (gradual_session_get_plan (again)->head.id,
                    gradual_session_get_plan (session)->head.id);
  window = gui_window_new ();
}
END_TEST

START_TEST (test_rules_are_told_without_a_plan_and_set_with_one)
{
  GtkWindow *settings;

  window_act ("win.plan-settings");
  settings = gui_find_dialog (GRADUAL_TYPE_SETTINGS_WINDOW);
  ck_assert_str_eq (gtk_window_get_title (settings), "About the Rules");
  gtk_window_close (settings);
  gui_settle ();

  window_act ("win.make-plan");
  window_act ("win.plan-settings");
  settings = gui_find_dialog (GRADUAL_TYPE_SETTINGS_WINDOW);
  ck_assert_str_eq (gtk_window_get_title (settings), "Plan Settings");
  gtk_window_close (settings);
  gui_settle ();
  ck_assert_ptr_null (gui_find_dialog (GRADUAL_TYPE_SETTINGS_WINDOW));
}
END_TEST

static gboolean
has_shortcuts (gpointer data G_GNUC_UNUSED)
{
  return gui_find_dialog (GTK_TYPE_SHORTCUTS_WINDOW) != NULL;
}

START_TEST (test_shortcuts_are_shown)
{
  window_act ("win.show-help-overlay");
  gui_wait (has_shortcuts, NULL);
  gtk_window_close (gui_find_dialog (GTK_TYPE_SHORTCUTS_WINDOW));
}
END_TEST

START_TEST (test_every_size_from_a_phone_on)
{
  int minimum;

  window_act ("win.make-plan");
  gtk_widget_measure (GTK_WIDGET (window), GTK_ORIENTATION_HORIZONTAL, -1, &minimum, NULL, NULL,
                      NULL);
  ck_assert_int_le (minimum, 360);
  window_act ("win.new-plan");
  gtk_widget_measure (GTK_WIDGET (window), GTK_ORIENTATION_HORIZONTAL, -1, &minimum, NULL, NULL,
                      NULL);
  ck_assert_int_le (minimum, 360);
}
END_TEST

static Suite *
window_suite (void)
{
  Suite *suite = suite_create ("window");
  TCase *tcase = tcase_create ("window");

  tcase_add_checked_fixture (tcase, window_set_up, window_tear_down);
  tcase_set_timeout (tcase, 60);
  tcase_add_test (tcase, test_begins_with_the_form);
  tcase_add_test (tcase, test_a_new_day_leaves_the_recovery_page);
  tcase_add_test (tcase, test_makes_a_plan_and_undoes_it);
  tcase_add_test (tcase, test_a_new_plan_takes_the_place_of_the_old_one);
  tcase_add_test (tcase, test_no_plan_is_made_where_none_can_be);
  tcase_add_test (tcase, test_minutes_are_changed_and_refused);
  tcase_add_test (tcase, test_saves_and_opens);
  tcase_add_test (tcase, test_a_damaged_file_changes_nothing);
  tcase_add_test (tcase, test_a_failed_export_is_told);
  tcase_add_test (tcase, test_a_closed_window_has_lost_nothing);
  tcase_add_test (tcase, test_rules_are_told_without_a_plan_and_set_with_one);
  tcase_add_test (tcase, test_shortcuts_are_shown);
  tcase_add_test (tcase, test_every_size_from_a_phone_on);
  suite_add_tcase (suite, tcase);

  return suite;
}

int
main (void)
{
  return suite_main (window_suite ());
}
