/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/welcome/date-row.h"
#include "gui.h"

static GradualDateRow *
row_new (void)
{
  gui_application ();

  return g_object_ref_sink (g_object_new (GRADUAL_TYPE_DATE_ROW, "title", "Race", NULL));
}

START_TEST (test_a_day_is_shown_and_read_back)
{
  g_autoptr (GradualDateRow) row = row_new ();
  GradualDay day = gradual_day_from_ymd (2027, 4, 18);

  gradual_date_row_set_day (row, day);
  ck_assert_str_eq (gtk_editable_get_text (GTK_EDITABLE (row)), "18 April 2027");
  ck_assert_int_eq (gradual_date_row_get_day (row), day);
  gradual_date_row_set_day (row, GRADUAL_DAY_NONE);
  ck_assert_str_eq (gtk_editable_get_text (GTK_EDITABLE (row)), "");
}
END_TEST

START_TEST (test_what_is_no_date_is_no_day)
{
  g_autoptr (GradualDateRow) row = row_new ();

  gtk_editable_set_text (GTK_EDITABLE (row), "some day");
  ck_assert_int_eq (gradual_date_row_get_day (row), GRADUAL_DAY_NONE);
  gtk_editable_set_text (GTK_EDITABLE (row), "2027-04-18");
  ck_assert_int_eq (gradual_date_row_get_day (row), gradual_day_from_ymd (2027, 4, 18));
}
END_TEST

START_TEST (test_the_calendar_shows_the_day_and_sets_it)
{
  GradualDateRow *row = row_new ();
  GtkWindow *window = gui_show (GTK_WIDGET (row), 400, 400);
  GtkWidget *button = gui_find_type (GTK_WIDGET (row), GTK_TYPE_MENU_BUTTON);
  g_autoptr (GDateTime) shown = NULL;
  g_autoptr (GDateTime) picked = g_date_time_new_local (2027, 5, 2, 12, 0, 0);
  GtkCalendar *calendar;

  gradual_date_row_set_day (row, gradual_day_from_ymd (2027, 4, 18));
  gtk_menu_button_popup (GTK_MENU_BUTTON (button));
  gui_settle ();
  calendar = GTK_CALENDAR (gui_find_type (button, GTK_TYPE_CALENDAR));
  shown = gtk_calendar_get_date (calendar);
  ck_assert_int_eq (g_date_time_get_day_of_month (shown), 18);
  ck_assert_int_eq (g_date_time_get_month (shown), 4);

  gtk_calendar_select_day (calendar, picked);
  ck_assert_int_eq (gradual_date_row_get_day (row), gradual_day_from_ymd (2027, 5, 2));
  gtk_menu_button_popdown (GTK_MENU_BUTTON (button));
  gui_settle ();
  gtk_window_destroy (window);
  g_object_unref (row);
}
END_TEST

static Suite *
date_row_suite (void)
{
  Suite *suite = suite_create ("date-row");
  TCase *tcase = tcase_create ("date-row");

  tcase_set_timeout (tcase, 60);
  tcase_add_test (tcase, test_a_day_is_shown_and_read_back);
  tcase_add_test (tcase, test_what_is_no_date_is_no_day);
  tcase_add_test (tcase, test_the_calendar_shows_the_day_and_sets_it);
  suite_add_tcase (suite, tcase);

  return suite;
}

int
main (void)
{
  return suite_main (date_row_suite ());
}
