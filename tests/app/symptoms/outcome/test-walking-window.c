/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/symptoms/outcome/walking-window.h"
#include "gui.h"
#include "recorder.h"

static GtkWindow *parent, *dialog;

static void
set_up (void)
{
  gui_application ();
  parent = recorder_window_new ();
  dialog = gradual_walking_window_new (parent);
  gtk_window_present (dialog);
  gui_settle ();
}

static void
tear_down (void)
{
  gtk_window_destroy (parent);
  gui_settle ();
}

static AdwComboRow *
row (const char *title)
{
  return ADW_COMBO_ROW (
      gtk_widget_get_ancestor (gui_find_label (GTK_WIDGET (dialog), title), ADW_TYPE_COMBO_ROW));
}

/* How much it hurts; -1 is not said. */
static void
say (int yesterday, int today)
{
  adw_combo_row_set_selected (row ("Yesterday"), (guint)(yesterday + 1));
  adw_combo_row_set_selected (row ("Today"), (guint)(today + 1));
  gui_settle ();
}

static GtkWidget *
begin (void)
{
  return gui_find_action (GTK_WIDGET (dialog), "walking.begin");
}

static gboolean
shows (const char *beginning)
{
  GtkWidget *box = gtk_widget_get_parent (begin ());
  GtkWidget *label = gtk_widget_get_first_child (box);

  return g_str_has_prefix (gtk_label_get_text (GTK_LABEL (label)), beginning);
}

/* Who presses Return at once has said nothing. */
START_TEST (test_nothing_is_said_for_the_runner)
{
  ck_assert_uint_eq (adw_combo_row_get_selected (row ("Yesterday")), 0);
  ck_assert_uint_eq (adw_combo_row_get_selected (row ("Today")), 0);
  ck_assert_uint_eq (g_list_model_get_n_items (adw_combo_row_get_model (row ("Today"))), 12);
  ck_assert (!gtk_widget_is_sensitive (begin ()));
  ck_assert (shows ("Running begins again when"));
}
END_TEST

START_TEST (test_two_easy_days)
{
  say (2, 0);
  ck_assert (gtk_widget_is_sensitive (begin ()));
  ck_assert (shows ("Running can begin again"));
  g_signal_emit_by_name (begin (), "clicked");
  gui_settle ();
  recorder_assert ("end-stop(2, 0)");
  ck_assert_ptr_null (gui_find_dialog (GRADUAL_TYPE_WALKING_WINDOW));
}
END_TEST

START_TEST (test_one_day_is_not_enough)
{
  static const int pains[][2] = {{2, 3}, {3, 2}, {3, -1}, {-1, 10}, {10, 10}};

  for (guint i = 0; i < G_N_ELEMENTS (pains); i++) {
    say (pains[i][0], pains[i][1]);
    ck_assert (!gtk_widget_is_sensitive (begin ()));
    ck_assert_msg (shows ("The stop goes on."), "%d, %d", pains[i][0], pains[i][1]);
  }
  say (2, -1);
  ck_assert (!gtk_widget_is_sensitive (begin ()));
  ck_assert (shows ("Running begins again when"));
}
END_TEST

START_TEST (test_closing_says_nothing)
{
  say (0, 0);
  gui_press (dialog, "Escape");
  ck_assert_ptr_null (gui_find_dialog (GRADUAL_TYPE_WALKING_WINDOW));
  recorder_assert ("");
}
END_TEST

int
main (void)
{
  Suite *suite = suite_create ("walking-window");
  TCase *tests = tcase_create ("walking-window");

  tcase_add_checked_fixture (tests, set_up, tear_down);
  tcase_set_timeout (tests, 60);
  tcase_add_test (tests, test_nothing_is_said_for_the_runner);
  tcase_add_test (tests, test_two_easy_days);
  tcase_add_test (tests, test_one_day_is_not_enough);
  tcase_add_test (tests, test_closing_says_nothing);
  suite_add_tcase (suite, tests);

  return suite_main (suite);
}
