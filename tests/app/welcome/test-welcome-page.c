/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/welcome/welcome-page.h"
#include "app/welcome/date-row.h"
#include "app/welcome/weekday-picker.h"
#include "gui.h"

static GradualWelcomePage *
page_of (GradualWindow *window)
{
  return gradual_window_get_welcome_page (window);
}

static GtkWidget *
widget_of (GradualWindow *window, GType type)
{
  return gui_find_type (GTK_WIDGET (page_of (window)), type);
}

static void
choose_goal (GradualWindow *window, GradualGoalKind goal)
{
  adw_combo_row_set_selected (ADW_COMBO_ROW (widget_of (window, ADW_TYPE_COMBO_ROW)), goal);
  gui_settle ();
}

START_TEST (test_opens_with_a_plan_in_reach)
{
  GradualWindow *window = gui_window_new ();
  gboolean has_plan = FALSE;

  g_object_get (page_of (window), "has-plan", &has_plan, NULL);
  ck_assert (has_plan);
  ck_assert_ptr_nonnull (gradual_welcome_page_get_plan (page_of (window)));
  gtk_window_destroy (GTK_WINDOW (window));
}
END_TEST

START_TEST (test_only_what_the_goal_needs_is_asked)
{
  GradualWindow *window = gui_window_new ();
  GtkWidget *date = widget_of (window, GRADUAL_TYPE_DATE_ROW);

  ck_assert (gtk_widget_get_mapped (date));
  choose_goal (window, GRADUAL_GOAL_BASE);
  ck_assert (!gtk_widget_get_mapped (date));
  ck_assert (gtk_widget_get_mapped (gui_find_label (GTK_WIDGET (window), "Grow to")));
  choose_goal (window, GRADUAL_GOAL_RAMP);
  ck_assert (!gtk_widget_get_mapped (gui_find_label (GTK_WIDGET (window), "Longest run")));
  ck_assert_int_eq (gradual_welcome_page_get_plan (page_of (window))->head.goal.kind,
                    GRADUAL_GOAL_RAMP);
  gtk_window_destroy (GTK_WINDOW (window));
}
END_TEST

START_TEST (test_a_race_too_soon_is_mended_with_one_press)
{
  GradualWindow *window = gui_window_new ();
  GradualDateRow *date = GRADUAL_DATE_ROW (widget_of (window, GRADUAL_TYPE_DATE_ROW));
  GtkWidget *button;

  gradual_date_row_set_day (date, SAMPLE_START + 60);
  gui_settle ();
  ck_assert_ptr_null (gradual_welcome_page_get_plan (page_of (window)));
  button = gui_find_action (GTK_WIDGET (window), "welcome.choose");
  ck_assert_ptr_nonnull (button);

  g_signal_emit_by_name (button, "clicked");
  gui_settle ();
  ck_assert_int_gt (gradual_date_row_get_day (date), SAMPLE_START + 60);
  ck_assert_ptr_nonnull (gradual_welcome_page_get_plan (page_of (window)));
  gtk_window_destroy (GTK_WINDOW (window));
}
END_TEST

START_TEST (test_the_widgets_are_the_answers)
{
  GradualWindow *window = gui_window_new ();
  GradualWeekdayPicker *days =
      GRADUAL_WEEKDAY_PICKER (widget_of (window, GRADUAL_TYPE_WEEKDAY_PICKER));
  const GradualAnswers *answers = gradual_welcome_page_get_answers (page_of (window));
  GradualAnswers others = *answers;

  gradual_weekday_picker_set_days (days, gradual_weekdays_of (G_DATE_MONDAY) |
                                             gradual_weekdays_of (G_DATE_FRIDAY));
  gui_settle ();
  ck_assert_int_eq (answers->run_days,
                    gradual_weekdays_of (G_DATE_MONDAY) | gradual_weekdays_of (G_DATE_FRIDAY));
  ck_assert_int_eq (answers->long_run_day, G_DATE_FRIDAY);

  others.goal = GRADUAL_GOAL_MARATHON;
  others.weekly_minutes = 200;
  others.longest_minutes = 75;
  others.easy_pace_s_per_km = 375;
  gradual_welcome_page_set_answers (page_of (window), &others);
  gui_settle ();
  ck_assert_int_eq (answers->weekly_minutes, 200);
  ck_assert_int_eq (answers->easy_pace_s_per_km, 375);
  ck_assert_int_eq (answers->long_run_day, G_DATE_SUNDAY);
  ck_assert_int_eq (gradual_weekday_picker_get_days (days), others.run_days);
  gtk_window_destroy (GTK_WINDOW (window));
}
END_TEST

START_TEST (test_no_day_is_no_plan)
{
  GradualWindow *window = gui_window_new ();
  GradualWeekdayPicker *days =
      GRADUAL_WEEKDAY_PICKER (widget_of (window, GRADUAL_TYPE_WEEKDAY_PICKER));

  gradual_weekday_picker_set_days (days, 0);
  gui_settle ();
  ck_assert_ptr_null (gradual_welcome_page_get_plan (page_of (window)));
  ck_assert_ptr_nonnull (
      gui_find_label (GTK_WIDGET (window), "Choose the days on which you can run."));
  gtk_window_destroy (GTK_WINDOW (window));
}
END_TEST

static Suite *
welcome_page_suite (void)
{
  Suite *suite = suite_create ("welcome-page");
  TCase *tcase = tcase_create ("welcome-page");

  tcase_set_timeout (tcase, 60);
  tcase_add_test (tcase, test_opens_with_a_plan_in_reach);
  tcase_add_test (tcase, test_only_what_the_goal_needs_is_asked);
  tcase_add_test (tcase, test_a_race_too_soon_is_mended_with_one_press);
  tcase_add_test (tcase, test_the_widgets_are_the_answers);
  tcase_add_test (tcase, test_no_day_is_no_plan);
  suite_add_tcase (suite, tcase);

  return suite;
}

int
main (void)
{
  return suite_main (welcome_page_suite ());
}
