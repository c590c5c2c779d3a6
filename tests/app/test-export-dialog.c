/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/export-dialog.h"

#include "app/plan-file.h"
#include "gui.h"

#define TYPE_PARENT (parent_get_type ())
G_DECLARE_FINAL_TYPE (Parent, parent, TEST, PARENT, GtkWindow)

/* A window that only keeps what it is asked for. */
struct _Parent {
  GtkWindow parent_instance;
  guint n_answers, flags;
};

G_DEFINE_FINAL_TYPE (Parent, parent, GTK_TYPE_WINDOW)

static void
take_answer (GtkWidget *widget, const char *action G_GNUC_UNUSED, GVariant *parameter)
{
  TEST_PARENT (widget)->n_answers++;
  TEST_PARENT (widget)->flags = g_variant_get_uint32 (parameter);
}

static void
parent_class_init (ParentClass *klass)
{
  gtk_widget_class_install_action (GTK_WIDGET_CLASS (klass), "win.choose-export", "u", take_answer);
}

static void
parent_init (Parent *self G_GNUC_UNUSED)
{
}

static Parent *parent;
static GtkWindow *dialog;

static void
set_up (void)
{
  gui_application ();
  parent = g_object_new (TYPE_PARENT, NULL);
  gtk_window_present (GTK_WINDOW (parent));
  dialog = gradual_export_dialog_new (GTK_WINDOW (parent));
  gtk_window_present (dialog);
  gui_settle ();
}

static void
tear_down (void)
{
  gtk_window_destroy (GTK_WINDOW (parent));
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
choose (void)
{
  g_signal_emit_by_name (gui_find_action (GTK_WIDGET (dialog), "export.choose"), "clicked");
  gui_settle ();
  ck_assert_uint_eq (parent->n_answers, 1);
  ck_assert_ptr_null (gui_find_dialog (GRADUAL_TYPE_EXPORT_DIALOG));
}

START_TEST (test_a_document_without_health_by_default)
{
  choose ();
  ck_assert_uint_eq (parent->flags, GRADUAL_PLAN_FILE_DOCUMENT);
}
END_TEST

START_TEST (test_a_table_with_health)
{
  GtkWidget *health = gui_find_type (GTK_WIDGET (dialog), GTK_TYPE_SWITCH);

  gtk_check_button_set_active (GTK_CHECK_BUTTON (find_check ("Table (CSV)")), TRUE);
  ck_assert (!gtk_check_button_get_active (GTK_CHECK_BUTTON (find_check ("Plan (JSON)"))));
  gtk_switch_set_active (GTK_SWITCH (health), TRUE);
  choose ();
  ck_assert_uint_eq (parent->flags, GRADUAL_PLAN_FILE_TABLE | GRADUAL_PLAN_FILE_WITH_HEALTH);
}
END_TEST

START_TEST (test_cancel_asks_for_nothing)
{
  g_signal_emit_by_name (gui_find_action (GTK_WIDGET (dialog), "window.close"), "clicked");
  gui_settle ();
  ck_assert_uint_eq (parent->n_answers, 0);
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
