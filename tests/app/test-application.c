/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "folder.h"
#include "gui.h"

static gboolean
has_window (gpointer data G_GNUC_UNUSED)
{
  return gui_find_dialog (GRADUAL_TYPE_WINDOW) != NULL;
}

static gboolean
has_plan (gpointer data G_GNUC_UNUSED)
{
  return gradual_window_get_plan (GRADUAL_WINDOW (gui_find_dialog (GRADUAL_TYPE_WINDOW))) != NULL;
}

static gboolean
has_about (gpointer data G_GNUC_UNUSED)
{
  return gui_find_dialog (ADW_TYPE_ABOUT_WINDOW) != NULL;
}

static gboolean
has_no_window (gpointer data G_GNUC_UNUSED)
{
  return gui_find_dialog (GRADUAL_TYPE_WINDOW) == NULL;
}

static void
act (const char *action)
{
  g_action_group_activate_action (G_ACTION_GROUP (gui_application ()), action, NULL);
  gui_settle ();
}

START_TEST (test_starts_shows_about_and_quits)
{
  g_application_activate (G_APPLICATION (gui_application ()));
  gui_wait (has_window, NULL);
  g_application_activate (G_APPLICATION (gui_application ()));
  gui_settle ();
  ck_assert_int_eq (g_list_length (gtk_application_get_windows (gui_application ())), 1);

  act ("about");
  gui_wait (has_about, NULL);
  gtk_window_destroy (gui_find_dialog (ADW_TYPE_ABOUT_WINDOW));
  act ("quit");
  gui_wait (has_no_window, NULL);
}
END_TEST

START_TEST (test_opens_a_file)
{
  g_autofree char *path = g_build_filename (folder_new (), "plan.json", NULL);
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (GradualPlan) plan = sample_plan_new ();
  GradualWindow *window = gui_window_new ();

  gradual_window_take_step (window, plan, "Sample");
  ck_assert (gtk_widget_activate_action (GTK_WIDGET (window), "win.save-to", "s", path));
  while (!g_file_query_exists (file, NULL))
    g_main_context_iteration (NULL, TRUE);
  gui_settle ();
  gtk_window_destroy (GTK_WINDOW (window));
  gui_wait (has_no_window, NULL);

  g_application_open (G_APPLICATION (gui_application ()), &file, 1, "");
  gui_wait (has_window, NULL);
  gui_wait (has_plan, NULL);
  act ("quit");
  gui_wait (has_no_window, NULL);
}
END_TEST

/* What a press on the reminder asks for, with a window and without one. */
START_TEST (test_shows_today)
{
  act ("show-today");
  gui_wait (has_window, NULL);
  act ("show-today");
  ck_assert_int_eq (g_list_length (gtk_application_get_windows (gui_application ())), 1);
  act ("quit");
  gui_wait (has_no_window, NULL);
}
END_TEST

START_TEST (test_keys)
{
  static const char *const actions[] = {
      "app.quit", "win.new-plan", "win.open",     "win.save-as",
      "win.undo", "win.redo",     "window.close", "win.show-help-overlay"};

  for (guint i = 0; i < G_N_ELEMENTS (actions); i++) {
    g_auto (GStrv) keys = gtk_application_get_accels_for_action (gui_application (), actions[i]);

    ck_assert_msg (keys[0] != NULL, "%s has no key", actions[i]);
  }
}
END_TEST

static Suite *
application_suite (void)
{
  Suite *suite = suite_create ("application");
  TCase *tcase = tcase_create ("application");

  tcase_set_timeout (tcase, 60);
  tcase_add_test (tcase, test_starts_shows_about_and_quits);
  tcase_add_test (tcase, test_opens_a_file);
  tcase_add_test (tcase, test_shows_today);
  tcase_add_test (tcase, test_keys);
  suite_add_tcase (suite, tcase);

  return suite;
}

int
main (void)
{
  return suite_main (application_suite ());
}
