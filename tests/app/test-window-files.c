/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/export-dialog.h"
#include "app/report/report-page.h"
#include "formats/plan-json.h"
#include "rules/check.h"
#include "session-case.h"
#include "window-case.h"

/* Week 3 jumps from 90 to 210 minutes. */
#define TABLE   "friend.csv"
#define JUMPING "week,day,minutes\n1,2,30\n1,6,60\n2,2,30\n2,6,60\n3,2,60\n3,6,150\n"

static void
assert_is_gradual (const GradualPlan *plan)
{
  g_autoptr (GradualReport) report = gradual_check (plan, SAMPLE_START, 1);

  ck_assert (gradual_report_is_sound (report));
}

START_TEST (test_a_table_is_reported_and_made_gradual)
{
  window_open (TABLE, JUMPING);
  gui_wait (window_is_shown, (gpointer) "1 of 3 weeks asks too much");
  ck_assert_ptr_null (gradual_window_get_plan (window));
  ck_assert (window_shows ("friend"));

  window_act ("win.make-gradual");
  ck_assert (gtk_widget_get_mapped (GTK_WIDGET (gradual_window_get_plan_view (window))));
  assert_is_gradual (gradual_window_get_plan (window));
  ck_assert (window_shows ("2 runs made shorter."));

  window_act ("win.undo");
  ck_assert_ptr_null (gradual_window_get_plan (window));
}
END_TEST

START_TEST (test_a_report_that_is_left_changes_nothing)
{
  GradualPlan *plan;

  window_act ("win.make-plan");
  plan = gradual_window_get_plan (window);
  window_open (TABLE, JUMPING);
  gui_wait (window_is_shown, (gpointer) "1 of 3 weeks asks too much");
  window_act ("win.leave-report");
  ck_assert_ptr_eq (gradual_window_get_plan (window), plan);
  ck_assert (gtk_widget_get_mapped (GTK_WIDGET (gradual_window_get_plan_view (window))));
}
END_TEST

static void
assert_no_room (void)
{
  GradualLibrary *library = gradual_session_get_library (gradual_window_get_session (window));
  g_autofree char *heading = window_take_message ();

  ck_assert_str_eq (heading, "There Is No Room for Another Plan");
  ck_assert_uint_eq (library->items->len, GRADUAL_LIBRARY_PLANS_MAX);
}

START_TEST (test_a_full_library_takes_no_plan_more)
{
  g_autoptr (GradualLibrary) full = case_full_library ();
  g_autoptr (GradualPlan) plan = case_plan_with ("another", "Another");
  g_autofree char *document = gradual_plan_to_json (plan, GRADUAL_JSON_WHOLE, NULL);

  gradual_session_commit (gradual_window_get_session (window), full, "Fill");
  window_open ("friend.gradual.json", document);
  assert_no_room ();

  /* What was made, or was found in a file, is not lost: there can be room in a moment. */
  window_act ("win.new-plan");
  window_act ("win.make-plan");
  assert_no_room ();
  ck_assert (gtk_widget_get_mapped (GTK_WIDGET (gradual_window_get_welcome_page (window))));
  window_open (TABLE, JUMPING);
  gui_wait (window_is_shown, (gpointer) "1 of 3 weeks asks too much");
  window_act ("win.make-gradual");
  assert_no_room ();
  ck_assert (window_shows ("1 of 3 weeks asks too much"));
  gradual_session_delete_plan (gradual_window_get_session (window), "5");
  window_act ("win.make-gradual");
  ck_assert_str_eq (gradual_window_get_plan (window)->head.title, "friend");
}
END_TEST

START_TEST (test_a_document_with_a_broken_rule_is_reported)
{
  g_autoptr (GradualPlan) plan = sample_plan_new ();
  g_autoptr (GradualRun) run =
      gradual_run_new ("0b9ad1f6-5e0c-4b6c-8a54-9f6c1a0d7c99", GRADUAL_RUN_EASY, 150, "", NULL);
  g_autoptr (GradualPlan) broken = gradual_plan_with_run (plan, SAMPLE_START + 8, run);

  g_autofree char *document = gradual_plan_to_json (broken, GRADUAL_JSON_WHOLE, NULL);

  window_open ("friend.gradual.json", document);
  gui_wait (window_is_shown, (gpointer) "1 of 3 weeks asks too much");
  ck_assert_ptr_null (gradual_window_get_plan (window));
  window_act ("win.make-gradual");
  assert_is_gradual (gradual_window_get_plan (window));
  ck_assert_str_eq (gradual_window_get_plan (window)->head.title, "Half marathon");
}
END_TEST

static GtkDropTarget *
find_drop_target (void)
{
  g_autoptr (GListModel) controllers = gtk_widget_observe_controllers (GTK_WIDGET (window));

  for (guint i = 0; i < g_list_model_get_n_items (controllers); i++) {
    g_autoptr (GtkEventController) controller = g_list_model_get_item (controllers, i);

    if (GTK_IS_DROP_TARGET (controller))
      return GTK_DROP_TARGET (controller);
  }
  ck_abort_msg ("nothing can be dropped");

  return NULL;
}

static gboolean
drop (const GValue *value)
{
  gboolean taken = FALSE;

  g_signal_emit_by_name (find_drop_target (), "drop", value, 10.0, 10.0, &taken);

  return taken;
}

START_TEST (test_a_file_is_dropped)
{
  g_autofree char *path = folder_path_of (TABLE);
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_auto (GValue) value = G_VALUE_INIT;

  folder_write (TABLE, JUMPING);
  g_value_init (&value, G_TYPE_FILE);
  g_value_set_object (&value, file);
  ck_assert (drop (&value));
  gui_wait (window_is_shown, (gpointer) "1 of 3 weeks asks too much");
}
END_TEST

START_TEST (test_of_several_files_the_first_is_opened)
{
  g_autofree char *path = folder_path_of (TABLE);
  g_autoptr (GFile) first = g_file_new_for_path (path);
  g_autoptr (GFile) second = g_file_new_for_path (folder_path);
  GFile *files[] = {first, second};
  g_auto (GValue) value = G_VALUE_INIT;

  folder_write (TABLE, JUMPING);
  g_value_init (&value, GDK_TYPE_FILE_LIST);
  g_value_take_boxed (&value, gdk_file_list_new_from_array (files, G_N_ELEMENTS (files)));
  ck_assert (drop (&value));
  gui_wait (window_is_shown, (gpointer) "1 of 3 weeks asks too much");
  ck_assert (window_shows ("One file at a time: the first one is opened"));
}
END_TEST

START_TEST (test_a_file_elsewhere_is_not_fetched)
{
  g_autoptr (GFile) file = g_file_new_for_uri ("https://example.org/plan.json");
  GtkWindow *dialog;

  gradual_window_open_file (window, file);
  gui_settle ();
  dialog = gui_find_dialog (ADW_TYPE_MESSAGE_DIALOG);
  ck_assert_ptr_nonnull (dialog);
  ck_assert_str_eq (gtk_window_get_title (dialog),
                    "“https://example.org/plan.json” Could Not Be Opened");
  gtk_window_destroy (dialog);
}
END_TEST

START_TEST (test_export_asks_what)
{
  window_act ("win.make-plan");
  window_act ("win.save-as");
  ck_assert_ptr_nonnull (gui_find_dialog (GRADUAL_TYPE_EXPORT_DIALOG));
  gtk_window_close (gui_find_dialog (GRADUAL_TYPE_EXPORT_DIALOG));
  gui_settle ();
}
END_TEST

static Suite *
window_files_suite (void)
{
  Suite *suite = suite_create ("window-files");
  TCase *tcase = tcase_create ("window-files");

  tcase_add_checked_fixture (tcase, window_set_up, window_tear_down);
  tcase_set_timeout (tcase, 60);
  tcase_add_test (tcase, test_a_table_is_reported_and_made_gradual);
  tcase_add_test (tcase, test_a_report_that_is_left_changes_nothing);
  tcase_add_test (tcase, test_a_full_library_takes_no_plan_more);
  tcase_add_test (tcase, test_a_document_with_a_broken_rule_is_reported);
  tcase_add_test (tcase, test_a_file_is_dropped);
  tcase_add_test (tcase, test_of_several_files_the_first_is_opened);
  tcase_add_test (tcase, test_a_file_elsewhere_is_not_fetched);
  tcase_add_test (tcase, test_export_asks_what);
  suite_add_tcase (suite, tcase);

  return suite;
}

int
main (void)
{
  return suite_main (window_files_suite ());
}
