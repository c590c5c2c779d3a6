/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/export-dialog.h"

#include "app/plan-file.h"
#include "gui.h"
#include "recorder.h"

static GtkWindow *parent, *dialog;

static void
set_up (void)
{
  gui_application ();
  parent = recorder_window_new ();
  dialog = gradual_export_dialog_new (parent);
  gtk_window_present (dialog);
  gui_settle ();
}

static void
tear_down (void)
{
  gtk_window_destroy (parent);
  gui_settle ();
}

static GtkWidget *
find_check (const char *title)
{
  GtkWidget *row =
      gtk_widget_get_ancestor (gui_find_label (GTK_WIDGET (dialog), title), ADW_TYPE_ACTION_ROW);

  return gui_find_type (row, GTK_TYPE_CHECK_BUTTON);
}

static void
choose (GradualPlanFileFlags flags)
{
  g_autofree char *asked = g_strdup_printf ("choose-export%u", (guint)flags);

  g_signal_emit_by_name (gui_find_action (GTK_WIDGET (dialog), "export.choose"), "clicked");
  gui_settle ();
  recorder_assert (asked);
  ck_assert_ptr_null (gui_find_dialog (GRADUAL_TYPE_EXPORT_DIALOG));
}

START_TEST (test_a_document_without_health_by_default)
{
  choose (GRADUAL_PLAN_FILE_DOCUMENT);
}
END_TEST

START_TEST (test_a_table_with_health)
{
  GtkWidget *health = gui_find_type (GTK_WIDGET (dialog), GTK_TYPE_SWITCH);

  gtk_check_button_set_active (GTK_CHECK_BUTTON (find_check ("Table (CSV)")), TRUE);
  ck_assert (!gtk_check_button_get_active (GTK_CHECK_BUTTON (find_check ("Plan (JSON)"))));
  gtk_switch_set_active (GTK_SWITCH (health), TRUE);
  choose (GRADUAL_PLAN_FILE_TABLE | GRADUAL_PLAN_FILE_WITH_HEALTH);
}
END_TEST

START_TEST (test_cancel_asks_for_nothing)
{
  g_signal_emit_by_name (gui_find_action (GTK_WIDGET (dialog), "window.close"), "clicked");
  gui_settle ();
  recorder_assert ("");
  ck_assert_ptr_null (gui_find_dialog (GRADUAL_TYPE_EXPORT_DIALOG));
}
END_TEST

START_TEST (test_return_goes_on)
{
  ck_assert_ptr_eq (gtk_window_get_focus (dialog),
                    gui_find_action (GTK_WIDGET (dialog), "export.choose"));
}
END_TEST

START_TEST (test_names)
{
  gui_assert_name (find_check ("Plan (JSON)"), GTK_ACCESSIBLE_ROLE_RADIO, "Plan (JSON)");
  gui_assert_name (find_check ("Table (CSV)"), GTK_ACCESSIBLE_ROLE_RADIO, "Table (CSV)");
  gui_assert_name (gui_find_type (GTK_WIDGET (dialog), GTK_TYPE_SWITCH), GTK_ACCESSIBLE_ROLE_SWITCH,
                   "Health data too");
}
END_TEST

static Suite *
export_dialog_suite (void)
{
  Suite *suite = suite_create ("export-dialog");
  TCase *tcase = tcase_create ("export-dialog");

  tcase_add_checked_fixture (tcase, set_up, tear_down);
  tcase_set_timeout (tcase, 60);
  tcase_add_test (tcase, test_a_document_without_health_by_default);
  tcase_add_test (tcase, test_a_table_with_health);
  tcase_add_test (tcase, test_cancel_asks_for_nothing);
  tcase_add_test (tcase, test_return_goes_on);
  tcase_add_test (tcase, test_names);
  suite_add_tcase (suite, tcase);

  return suite;
}

int
main (void)
{
  return suite_main (export_dialog_suite ());
}
