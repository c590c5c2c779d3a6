/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/welcome/weekday-picker.h"
#include "gui.h"

static GradualWeekdayPicker *
picker_new (void)
{
  gui_application ();

  return g_object_ref_sink (g_object_new (GRADUAL_TYPE_WEEKDAY_PICKER, NULL));
}

static GtkWidget *
button_at (GradualWeekdayPicker *picker, int index)
{
  GtkWidget *button = gtk_widget_get_first_child (adw_bin_get_child (ADW_BIN (picker)));

  for (int i = 0; i < index; i++)
    button = gtk_widget_get_next_sibling (button);

  return button;
}

START_TEST (test_days_come_back)
{
  g_autoptr (GradualWeekdayPicker) picker = picker_new ();

  for (guint days = 0; days <= GRADUAL_WEEKDAYS_ALL; days++) {
    gradual_weekday_picker_set_days (picker, (GradualWeekdays)days);
    ck_assert_int_eq (gradual_weekday_picker_get_days (picker), days);
  }
}
END_TEST

static void
assert_weekday (GradualWeekdayPicker *picker, int index, const char *name)
{
  GtkWidget *button = button_at (picker, index);

  /* Versions of GTK differ in the role of a toggle button, so it is compared with a plain one's. */
  g_autoptr (GtkWidget) plain = g_object_ref_sink (gtk_toggle_button_new ());

  gui_assert_name (button, gtk_accessible_get_accessible_role (GTK_ACCESSIBLE (plain)), name);
}

START_TEST (test_buttons_are_named_in_the_order_of_the_week)
{
  g_autoptr (GradualWeekdayPicker) picker = picker_new ();

  gradual_weekday_picker_set_first (picker, G_DATE_SATURDAY);
  assert_weekday (picker, 0, "Saturday");
  assert_weekday (picker, 1, "Sunday");
  assert_weekday (picker, 6, "Friday");
}
END_TEST

static void
count (int *changes)
{
  (*changes)++;
}

START_TEST (test_pressing_a_day_is_told)
{
  g_autoptr (GradualWeekdayPicker) picker = picker_new ();
  int changes = 0;

  g_signal_connect_swapped (picker, "changed", G_CALLBACK (count), &changes);
  gradual_weekday_picker_set_first (picker, G_DATE_MONDAY);
  g_signal_emit_by_name (button_at (picker, 2), "clicked");
  ck_assert_int_eq (changes, 1);
  ck_assert_int_eq (gradual_weekday_picker_get_days (picker),
                    gradual_weekdays_of (G_DATE_WEDNESDAY));
}
END_TEST

static Suite *
weekday_picker_suite (void)
{
  Suite *suite = suite_create ("weekday-picker");
  TCase *tcase = tcase_create ("weekday-picker");

  tcase_set_timeout (tcase, 60);
  tcase_add_test (tcase, test_days_come_back);
  tcase_add_test (tcase, test_buttons_are_named_in_the_order_of_the_week);
  tcase_add_test (tcase, test_pressing_a_day_is_told);
  suite_add_tcase (suite, tcase);

  return suite;
}

int
main (void)
{
  return suite_main (weekday_picker_suite ());
}
