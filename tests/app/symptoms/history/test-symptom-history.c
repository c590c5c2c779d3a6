/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/symptoms/history/symptom-history.h"

#include "app/symptoms/history/pain-panel.h"
#include "app/symptoms/history/symptom-comparison.h"
#include "app/symptoms/history/symptom-row.h"
#include "symptom-samples.h"
#include "window-case.h"

#define TODAY SAMPLE_START

/* The library with so many reports is shown in the window. */
static void
show_reports (guint n_reports, gboolean with_draft)
{
  g_autoptr (GradualLibrary) library = symptom_sample_library (n_reports, with_draft, TODAY);

  gradual_session_commit (gradual_window_get_session (window), library, "Reports");
  window_act ("win.show-symptoms");
}

static GradualSymptoms *
get_symptoms (void)
{
  return gradual_session_get_library (gradual_window_get_session (window))->symptoms;
}

static GtkListBox *
get_list (void)
{
  GtkWidget *row = gui_find_type (GTK_WIDGET (window), GRADUAL_TYPE_SYMPTOM_ROW);

  ck_assert_ptr_nonnull (row);

  return GTK_LIST_BOX (gtk_widget_get_parent (row));
}

static GtkWidget *
row_at (int index)
{
  return GTK_WIDGET (gtk_list_box_get_row_at_index (get_list (), index));
}

static const char *
id_at (int index)
{
  return gradual_symptom_row_get_report (GRADUAL_SYMPTOM_ROW (row_at (index)))->id;
}

static guint
count_rows (void)
{
  GtkListBox *list = get_list ();
  guint n_rows = 0;

  while (gtk_list_box_get_row_at_index (list, (int)n_rows) != NULL)
    n_rows++;

  return n_rows;
}

static gboolean
has_rows (gpointer n_rows)
{
  return count_rows () == GPOINTER_TO_UINT (n_rows);
}

static void
assert_id (int index, guint number)
{
  g_autofree char *id = symptom_sample_id (number);

  ck_assert_str_eq (id_at (index), id);
}

START_TEST (test_empty_says_how_to_begin)
{
  GtkWidget *button;

  window_act ("win.show-symptoms");
  ck_assert (window_shows ("When Something Hurts"));
  ck_assert_ptr_null (gui_find_type (GTK_WIDGET (window), GRADUAL_TYPE_SYMPTOM_ROW));
  ck_assert (!gtk_widget_get_mapped (gui_find_type (GTK_WIDGET (window), GRADUAL_TYPE_PAIN_PANEL)));
  button = gui_find_button (GTK_WIDGET (window), "Something Hurts");
  g_signal_emit_by_name (button, "clicked");
  gui_settle ();
  ck_assert_ptr_nonnull (gradual_symptoms_get_draft (get_symptoms ()));
}
END_TEST

START_TEST (test_newest_first_and_the_draft_on_top)
{
  show_reports (4, TRUE);
  ck_assert (!window_shows ("When Something Hurts"));
  ck_assert (window_shows ("Begun on 23 November"));
  ck_assert (window_shows ("2 of 48 questions answered · left at: Pain"));
  ck_assert (!gtk_widget_get_mapped (gui_find_button (GTK_WIDGET (window), "Something Hurts")));
  ck_assert_uint_eq (count_rows (), 4);
  for (int i = 0; i < 4; i++)
    assert_id (i, 3 - (guint)i);
}
END_TEST

START_TEST (test_a_draft_is_deleted)
{
  GtkWidget *button;

  show_reports (2, TRUE);
  button = gui_find_action (GTK_WIDGET (window), "win.delete-report");
  gui_assert_name (button, GTK_ACCESSIBLE_ROLE_BUTTON, "Delete the Draft");
  g_signal_emit_by_name (button, "clicked");
  gui_settle ();
  ck_assert_ptr_null (gradual_symptoms_get_draft (get_symptoms ()));
  ck_assert (!window_shows ("Begun on 23 November"));
  ck_assert (gtk_widget_get_mapped (gui_find_button (GTK_WIDGET (window), "Something Hurts")));
}
END_TEST

START_TEST (test_hundreds_come_bit_by_bit)
{
  g_autoptr (GradualLibrary) library = symptom_sample_library (300, FALSE, TODAY);
  GtkWidget *more;

  gradual_session_commit (gradual_window_get_session (window), library, "Reports");
  gtk_widget_activate_action (GTK_WIDGET (window), "win.show-symptoms", NULL);
  ck_assert_uint_lt (count_rows (), 20);
  gui_wait (has_rows, GUINT_TO_POINTER (40));
  gui_settle ();
  ck_assert_uint_eq (count_rows (), 40);

  more = gui_find_button (GTK_WIDGET (window), "Older Reports");
  gtk_widget_grab_focus (more);
  g_signal_emit_by_name (more, "clicked");
  ck_assert_ptr_eq (gtk_window_get_focus (GTK_WINDOW (window)), row_at (40));
  gui_wait (has_rows, GUINT_TO_POINTER (80));
  ck_assert (gtk_widget_get_visible (more));
  for (int i = 0; i < 80; i++)
    assert_id (i, 299 - (guint)i);
}
END_TEST

START_TEST (test_rows_stay_the_same)
{
  g_autoptr (GradualSymptoms) without = NULL;
  g_autoptr (GradualLibrary) library = NULL;
  GtkWidget *first, *second, *fourth;

  show_reports (4, FALSE);
  first = row_at (0);
  second = row_at (1);
  fourth = row_at (3);
  gtk_widget_grab_focus (second);
  without = gradual_symptoms_without_report (get_symptoms (), id_at (2));
  library = gradual_library_with_symptoms (
      gradual_session_get_library (gradual_window_get_session (window)), without);
  gradual_session_commit (gradual_window_get_session (window), library, "Delete");
  gui_settle ();
  ck_assert_uint_eq (count_rows (), 3);
  ck_assert_ptr_eq (row_at (0), first);
  ck_assert_ptr_eq (row_at (1), second);
  ck_assert_ptr_eq (row_at (2), fourth);
  ck_assert_ptr_eq (gtk_window_get_focus (GTK_WINDOW (window)), second);

  /* Undo puts it where it was. */
  window_act ("win.undo");
  ck_assert_uint_eq (count_rows (), 4);
  for (int i = 0; i < 4; i++)
    assert_id (i, 3 - (guint)i);
  ck_assert_ptr_eq (row_at (3), fourth);
}
END_TEST

START_TEST (test_delete_by_key_gives_the_focus_on)
{
  GtkWidget *next;

  show_reports (4, FALSE);
  gtk_widget_grab_focus (row_at (0));
  next = row_at (1);
  gui_press (GTK_WINDOW (window), "Delete");
  ck_assert_uint_eq (get_symptoms ()->reports->len, 3);
  ck_assert_ptr_eq (gtk_window_get_focus (GTK_WINDOW (window)), next);

  /* A report that holds the plan back stays. */
  ck_assert (gradual_symptom_report_is_suspended (
      gradual_symptom_row_get_report (GRADUAL_SYMPTOM_ROW (next))));
  gui_press (GTK_WINDOW (window), "Delete");
  ck_assert_uint_eq (get_symptoms ()->reports->len, 3);
}
END_TEST

START_TEST (test_the_last_one_gives_the_focus_back)
{
  show_reports (2, FALSE);
  gtk_widget_grab_focus (row_at (1));
  gui_press (GTK_WINDOW (window), "Delete");
  ck_assert_ptr_eq (gtk_window_get_focus (GTK_WINDOW (window)), row_at (0));
}
END_TEST

START_TEST (test_the_menu_key_opens_the_menu)
{
  GtkWidget *button;

  show_reports (2, FALSE);
  gtk_widget_grab_focus (row_at (0));
  gui_press (GTK_WINDOW (window), "Menu");
  button = gui_find_type (row_at (0), GTK_TYPE_MENU_BUTTON);
  ck_assert (
      gtk_widget_get_mapped (GTK_WIDGET (gtk_menu_button_get_popover (GTK_MENU_BUTTON (button)))));
  gtk_menu_button_popdown (GTK_MENU_BUTTON (button));
  gui_settle ();
}
END_TEST

static void
activate (int index)
{
  gtk_widget_activate (row_at (index));
  gui_settle ();
}

static gboolean
is_comparing (void)
{
  GtkWidget *comparison = gui_find_type (GTK_WIDGET (window), GRADUAL_TYPE_SYMPTOM_COMPARISON);

  return comparison != NULL && gtk_widget_get_mapped (comparison);
}

START_TEST (test_two_are_chosen)
{
  GtkToggleButton *choosing;

  show_reports (4, FALSE);
  choosing = GTK_TOGGLE_BUTTON (gui_find_button (GTK_WIDGET (window), "Compare…"));
  gtk_toggle_button_set_active (choosing, TRUE);
  gui_settle ();
  ck_assert (window_shows ("Choose the two reports to put side by side."));
  activate (0);
  ck_assert (window_shows ("Choose the report to compare with."));
  /* What is chosen twice is not chosen. */
  activate (0);
  ck_assert (window_shows ("Choose the two reports to put side by side."));
  activate (0);
  activate (3);
  ck_assert (is_comparing ());
  /* Row 3 is the older one: reports 0 and 3, of pain 2 and 3. */
  ck_assert (window_shows ("The worst pain is 1 point higher. The reports are 27 days apart."));
  ck_assert (!gtk_toggle_button_get_active (choosing));
}
END_TEST

START_TEST (test_one_is_compared_from_its_menu)
{
  show_reports (4, FALSE);
  ck_assert (gtk_widget_activate_action (row_at (3), "history.compare-with", "s", id_at (3)));
  gui_settle ();
  ck_assert (window_shows ("Choose the report to compare with."));
  activate (0);
  ck_assert (is_comparing ());
  ck_assert (window_shows ("The worst pain is 1 point higher. The reports are 27 days apart."));
}
END_TEST

START_TEST (test_one_alone_is_not_compared)
{
  show_reports (1, FALSE);
  ck_assert (!gtk_widget_get_mapped (gui_find_button (GTK_WIDGET (window), "Compare…")));
}
END_TEST

START_TEST (test_fits_a_phone)
{
  GtkWidget *history;
  int minimum;

  show_reports (4, TRUE);
  history = gui_find_type (GTK_WIDGET (window), GRADUAL_TYPE_SYMPTOM_HISTORY);
  gtk_widget_measure (history, GTK_ORIENTATION_HORIZONTAL, -1, &minimum, NULL, NULL, NULL);
  ck_assert_int_le (minimum, 360);
}
END_TEST

static Suite *
symptom_history_suite (void)
{
  Suite *suite = suite_create ("symptom-history");
  TCase *tcase = tcase_create ("symptom-history");

  tcase_add_checked_fixture (tcase, window_set_up, window_tear_down);
  tcase_set_timeout (tcase, 90);
  tcase_add_test (tcase, test_empty_says_how_to_begin);
  tcase_add_test (tcase, test_newest_first_and_the_draft_on_top);
  tcase_add_test (tcase, test_a_draft_is_deleted);
  tcase_add_test (tcase, test_hundreds_come_bit_by_bit);
  tcase_add_test (tcase, test_rows_stay_the_same);
  tcase_add_test (tcase, test_delete_by_key_gives_the_focus_on);
  tcase_add_test (tcase, test_the_last_one_gives_the_focus_back);
  tcase_add_test (tcase, test_the_menu_key_opens_the_menu);
  tcase_add_test (tcase, test_two_are_chosen);
  tcase_add_test (tcase, test_one_is_compared_from_its_menu);
  tcase_add_test (tcase, test_one_alone_is_not_compared);
  tcase_add_test (tcase, test_fits_a_phone);
  suite_add_tcase (suite, tcase);

  return suite;
}

int
main (void)
{
  return suite_main (symptom_history_suite ());
}
