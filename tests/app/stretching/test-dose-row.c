/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/stretching/dose-row.h"
#include "gui.h"

static GtkWindow *window;
static GradualDoseRow *row;
static guint n_changes;

static void
count (void)
{
  n_changes++;
}

static void
set_up (void)
{
  GtkWidget *list;

  gui_application ();
  list = gtk_list_box_new ();
  row = GRADUAL_DOSE_ROW (gradual_dose_row_new (GRADUAL_STRETCH_TOE_PULL));
  gradual_dose_row_set_values (row, (GradualStretchDose){.seconds = 10, .times = 10}, TRUE, FALSE);
  adw_expander_row_set_expanded (ADW_EXPANDER_ROW (row), TRUE);
  n_changes = 0;
  g_signal_connect (row, "changed", G_CALLBACK (count), NULL);
  gtk_list_box_append (GTK_LIST_BOX (list), GTK_WIDGET (row));
  window = gui_show (list, 360, 400);
}

static void
tear_down (void)
{
  gtk_window_destroy (window);
  gui_settle ();
}

static GtkSpinButton *
spin (const char *title)
{
  GtkWidget *label = gui_find_label (GTK_WIDGET (row), title);

  return GTK_SPIN_BUTTON (
      gui_find_type (gtk_widget_get_ancestor (label, ADW_TYPE_ACTION_ROW), GTK_TYPE_SPIN_BUTTON));
}

static GtkWidget *
on_the_list (void)
{
  return gui_find_type (GTK_WIDGET (row), GTK_TYPE_SWITCH);
}

static gboolean
has_changed (gpointer data G_GNUC_UNUSED)
{
  return n_changes > 0;
}

START_TEST (test_every_control_has_a_name)
{
  ck_assert_int_eq (gradual_dose_row_get_stretch (row), GRADUAL_STRETCH_TOE_PULL);
  ck_assert_str_eq (adw_preferences_row_get_title (ADW_PREFERENCES_ROW (row)), "Toe pull");
  ck_assert_str_eq (adw_expander_row_get_subtitle (ADW_EXPANDER_ROW (row)), "10 × 10 s each foot");
  gui_assert_name (on_the_list (), GTK_ACCESSIBLE_ROLE_SWITCH, "Toe pull: on the list");
  gui_assert_name (spin ("Seconds of each hold"), GTK_ACCESSIBLE_ROLE_SPIN_BUTTON,
                   "Toe pull: seconds");
  gui_assert_name (spin ("Times on each side"), GTK_ACCESSIBLE_ROLE_SPIN_BUTTON, "Toe pull: times");
}
END_TEST

static void
assert_range (const char *title, int minimum, int maximum)
{
  double lower, upper;

  gtk_spin_button_get_range (spin (title), &lower, &upper);
  ck_assert_int_eq ((int)lower, minimum);
  ck_assert_int_eq ((int)upper, maximum);
}

START_TEST (test_doses_have_a_range)
{
  assert_range ("Seconds of each hold", 10, 60);
  assert_range ("Times on each side", 1, 10);
}
END_TEST

START_TEST (test_a_dose_is_told_when_it_rests)
{
  for (int seconds = 11; seconds <= 20; seconds++)
    gtk_spin_button_set_value (spin ("Seconds of each hold"), seconds);
  ck_assert_uint_eq (n_changes, 0);
  ck_assert_str_eq (adw_expander_row_get_subtitle (ADW_EXPANDER_ROW (row)), "10 × 20 s each foot");
  /* What comes from elsewhere meanwhile does not take it away. */
  gradual_dose_row_set_values (row, (GradualStretchDose){.seconds = 10, .times = 10}, TRUE, FALSE);
  ck_assert_int_eq (gradual_dose_row_get_dose (row).seconds, 20);
  gui_wait (has_changed, NULL);
  ck_assert_uint_eq (n_changes, 1);
}
END_TEST

START_TEST (test_what_is_typed_is_taken_over)
{
  gtk_editable_set_text (GTK_EDITABLE (spin ("Times on each side")), "4");
  gradual_dose_row_flush (row);
  ck_assert_uint_eq (n_changes, 1);
  ck_assert_int_eq (gradual_dose_row_get_dose (row).times, 4);
  gradual_dose_row_flush (row);
  ck_assert_uint_eq (n_changes, 1);
}
END_TEST

START_TEST (test_the_last_one_stays_on_the_list)
{
  gtk_switch_set_active (GTK_SWITCH (on_the_list ()), FALSE);
  ck_assert_uint_eq (n_changes, 1);
  ck_assert (!gradual_dose_row_is_selected (row));

  gradual_dose_row_set_values (row, (GradualStretchDose){.seconds = 10, .times = 10}, TRUE, TRUE);
  ck_assert_uint_eq (n_changes, 1);
  ck_assert (gradual_dose_row_is_selected (row));
  ck_assert (!gtk_widget_get_sensitive (on_the_list ()));
  ck_assert_str_eq (gtk_widget_get_tooltip_text (on_the_list ()),
                    "One stretch has to stay on the list");
}
END_TEST

int
main (void)
{
  Suite *suite = suite_create ("dose-row");
  TCase *tests = tcase_create ("dose-row");

  tcase_add_checked_fixture (tests, set_up, tear_down);
  tcase_set_timeout (tests, 60);
  tcase_add_test (tests, test_every_control_has_a_name);
  tcase_add_test (tests, test_doses_have_a_range);
  tcase_add_test (tests, test_a_dose_is_told_when_it_rests);
  tcase_add_test (tests, test_what_is_typed_is_taken_over);
  tcase_add_test (tests, test_the_last_one_stays_on_the_list);
  suite_add_tcase (suite, tests);

  return suite_main (suite);
}
