/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/welcome/welcome-page.h"
#include "app/welcome/date-row.h"
#include "app/welcome/weekday-picker.h"
#include "gui.h"
#include "rules/rule.h"

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
choose_goal (GradualWindow *window, const char *title)
{
  GtkWidget *label = gui_find_label (GTK_WIDGET (page_of (window)), title);
  GtkWidget *row;

  ck_assert_msg (label != NULL, "no goal %s", title);
  row = gtk_widget_get_ancestor (label, ADW_TYPE_ACTION_ROW);
  gtk_check_button_set_active (GTK_CHECK_BUTTON (gui_find_type (row, GTK_TYPE_CHECK_BUTTON)), TRUE);
  gui_settle ();
}

static GradualPlan *
plan_of (GradualWindow *window)
{
  return gradual_welcome_page_get_plan (page_of (window));
}

static gboolean
shows (GradualWindow *window, const char *text)
{
  GtkWidget *label = gui_find_label (GTK_WIDGET (page_of (window)), text);

  return label != NULL && gtk_widget_get_mapped (label);
}

static GtkSpinButton *
spin_of (GradualWindow *window, const char *title)
{
  GtkWidget *label = gui_find_label (GTK_WIDGET (page_of (window)), title);

  ck_assert_msg (label != NULL, "no row %s", title);

  return GTK_SPIN_BUTTON (
      gui_find_type (gtk_widget_get_ancestor (label, ADW_TYPE_ACTION_ROW), GTK_TYPE_SPIN_BUTTON));
}

/* What Return in an entry does. */
static void
press_return (GtkWidget *entry)
{
  g_signal_emit_by_name (gtk_editable_get_delegate (GTK_EDITABLE (entry)), "activate");
}

/* A button that is activated by a key is shown pressed for a while before it does anything. */
static gboolean
has_plan_of_its_own (gpointer window)
{
  return gradual_window_get_plan (window) != NULL;
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

  ck_assert (shows (window, "Distance"));
  ck_assert (shows (window, "Longest run, in minutes"));
  ck_assert (shows (window, "Day of the long run"));
  ck_assert (!shows (window, "First weeks"));

  choose_goal (window, "Keep growing");
  ck_assert (!shows (window, "Distance"));
  ck_assert (shows (window, "Minutes a week to grow to"));
  ck_assert_int_eq (plan_of (window)->head.goal.kind, GRADUAL_GOAL_BASE);

  choose_goal (window, "New to running");
  ck_assert (!shows (window, "Longest run, in minutes"));
  ck_assert (!shows (window, "Day of the long run"));
  ck_assert (shows (window, "First weeks"));
  ck_assert_int_eq (plan_of (window)->head.goal.kind, GRADUAL_GOAL_RAMP);
  gtk_window_destroy (GTK_WINDOW (window));
}
END_TEST

START_TEST (test_a_beginner_chooses_the_ramp_and_reads_why)
{
  GradualWindow *window = gui_window_new ();
  GtkWidget *label, *ramp;

  choose_goal (window, "New to running");
  ck_assert (shows (window, gradual_rule_ramp.sentence));
  ck_assert_int_eq (plan_of (window)->head.settings.ramp, GRADUAL_RAMP_6);

  label = gui_find_label (GTK_WIDGET (page_of (window)), "First weeks");
  ramp = gtk_widget_get_ancestor (label, ADW_TYPE_COMBO_ROW);
  adw_combo_row_set_selected (ADW_COMBO_ROW (ramp), 0);
  gui_settle ();
  ck_assert_int_eq (plan_of (window)->head.settings.ramp, GRADUAL_RAMP_4);
  ck_assert_int_eq (gradual_plan_n_weeks (plan_of (window)), 4);
  ck_assert (shows (window, "15, 30, 45, 45 minutes a run"));
  gtk_window_destroy (GTK_WINDOW (window));
}
END_TEST

START_TEST (test_who_runs_little_is_asked_for_the_ramp)
{
  GradualWindow *window = gui_window_new ();

  gtk_spin_button_set_value (spin_of (window, "Longest run, in minutes"), 20);
  gui_settle ();
  ck_assert (shows (window, "First weeks"));
  gtk_spin_button_set_value (spin_of (window, "Longest run, in minutes"), 40);
  gui_settle ();
  ck_assert (!shows (window, "First weeks"));
  gtk_window_destroy (GTK_WINDOW (window));
}
END_TEST

START_TEST (test_greets_at_first_start_alone)
{
  GradualWindow *window = gui_window_new ();

  ck_assert (shows (window, "Welcome to Gradual"));
  gtk_widget_activate_action (GTK_WIDGET (window), "win.make-plan", NULL);
  gtk_widget_activate_action (GTK_WIDGET (window), "win.new-plan", NULL);
  gui_settle ();
  ck_assert (shows (window, "What do you train for?"));
  ck_assert (!shows (window, "Welcome to Gradual"));
  gtk_window_destroy (GTK_WINDOW (window));
}
END_TEST

static gboolean
has_no_plan (gpointer window)
{
  GtkWidget *title = gui_find_label (window, "No plan yet");

  return title != NULL && gtk_widget_get_mapped (title);
}

START_TEST (test_problems_are_told_beside_their_answers)
{
  GradualWindow *window = gui_window_new ();
  GtkWidget *date = widget_of (window, GRADUAL_TYPE_DATE_ROW);

  gradual_date_row_set_day (GRADUAL_DATE_ROW (date), SAMPLE_START - 1);
  gui_wait (has_no_plan, window);
  ck_assert (
      shows (window, "Sunday 22 November 2026 has passed. Enter a day that is still to come."));
  ck_assert (gtk_widget_has_css_class (date, "error"));

  gradual_date_row_set_day (GRADUAL_DATE_ROW (date), SAMPLE_START + 300);
  ck_assert_ptr_nonnull (plan_of (window));
  ck_assert (!gtk_widget_has_css_class (date, "error"));

  gtk_spin_button_set_value (spin_of (window, "Longest run, in minutes"), 100);
  ck_assert_ptr_null (plan_of (window));
  ck_assert (shows (window, "A longest run of 100 minutes does not fit into a week of 90."));
  gtk_window_destroy (GTK_WINDOW (window));
}
END_TEST

START_TEST (test_typing_is_waited_for_and_return_is_not)
{
  GradualWindow *window = gui_window_new ();
  GradualDateRow *date = GRADUAL_DATE_ROW (widget_of (window, GRADUAL_TYPE_DATE_ROW));
  gboolean has_plan = TRUE;

  gradual_date_row_set_day (date, SAMPLE_START + 30);
  g_object_get (page_of (window), "has-plan", &has_plan, NULL);
  ck_assert (has_plan);
  press_return (GTK_WIDGET (date));
  g_object_get (page_of (window), "has-plan", &has_plan, NULL);
  ck_assert (!has_plan);
  ck_assert_ptr_null (gradual_window_get_plan (window));

  gradual_date_row_set_day (date, SAMPLE_START + 300);
  press_return (GTK_WIDGET (date));
  gui_wait (has_plan_of_its_own, window);
  ck_assert_int_eq (gradual_window_get_plan (window)->head.goal.race_date, SAMPLE_START + 300);
  gtk_window_destroy (GTK_WINDOW (window));
}
END_TEST

START_TEST (test_return_takes_the_number_that_is_typed)
{
  GradualWindow *window = gui_window_new ();
  GtkSpinButton *weekly = spin_of (window, "A usual week of the last month");

  gtk_editable_set_text (GTK_EDITABLE (weekly), "120");
  press_return (GTK_WIDGET (weekly));
  gui_wait (has_plan_of_its_own, window);
  ck_assert_int_eq (gradual_window_get_plan (window)->head.runner.baseline.weekly_minutes, 120);
  gtk_window_destroy (GTK_WINDOW (window));
}
END_TEST

START_TEST (test_controls_have_names)
{
  static const char *const subtitles[] = {"A usual week of the last month", "In the last 30 days"};
  GradualWindow *window = gui_window_new ();

  for (guint i = 0; i < G_N_ELEMENTS (subtitles); i++) {
    GtkAccessible *spin = GTK_ACCESSIBLE (spin_of (window, subtitles[i]));

    ck_assert (gtk_test_accessible_has_relation (spin, GTK_ACCESSIBLE_RELATION_LABELLED_BY));

    ck_assert (gtk_test_accessible_has_relation (spin, GTK_ACCESSIBLE_RELATION_LABELLED_BY));
  }
  gui_assert_name (widget_of (window, GRADUAL_TYPE_WEEKDAY_PICKER), GTK_ACCESSIBLE_ROLE_GROUP,
                   "Days to run on");
  gtk_window_destroy (GTK_WINDOW (window));
}
END_TEST

START_TEST (test_a_race_too_soon_is_mended_with_one_press)
{
  GradualWindow *window = gui_window_new ();
  GradualDateRow *date = GRADUAL_DATE_ROW (widget_of (window, GRADUAL_TYPE_DATE_ROW));
  GtkWidget *button;

  gradual_date_row_set_day (date, SAMPLE_START + 60);
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

START_TEST (test_a_second_plan_begins_with_what_was_logged)
{
  GradualWindow *window = gui_window_new ();
  g_autoptr (GradualPlan) plan = sample_plan_new ();
  g_autoptr (GradualPlan) once = sample_plan_with_run_logged (plan, SAMPLE_START + 1, 40);
  g_autoptr (GradualPlan) twice = sample_plan_with_run_logged (once, SAMPLE_START + 5, 70);

  gradual_window_take_step (window, twice, "Sample");
  gradual_window_set_today (window, SAMPLE_START + 7);
  gtk_widget_activate_action (GTK_WIDGET (window), "win.new-plan", NULL);
  gui_settle ();
  ck_assert (shows (window, "From your log of the last three weeks"));
  ck_assert_int_eq (plan_of (window)->head.runner.baseline.weekly_minutes, 110);
  ck_assert_int_eq (plan_of (window)->head.runner.baseline.longest_run_minutes, 70);

  /* The runner knows better, and has the last word. */
  gtk_spin_button_set_value (spin_of (window, "Minutes a week"), 120);
  gui_settle ();
  ck_assert (shows (window, "A usual week of the last month"));
  gtk_widget_activate_action (GTK_WIDGET (window), "win.show-plan", NULL);
  gtk_widget_activate_action (GTK_WIDGET (window), "win.new-plan", NULL);
  gui_settle ();
  ck_assert_int_eq (plan_of (window)->head.runner.baseline.weekly_minutes, 120);
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
  tcase_add_test (tcase, test_a_beginner_chooses_the_ramp_and_reads_why);
  tcase_add_test (tcase, test_who_runs_little_is_asked_for_the_ramp);
  tcase_add_test (tcase, test_greets_at_first_start_alone);
  tcase_add_test (tcase, test_problems_are_told_beside_their_answers);
  tcase_add_test (tcase, test_typing_is_waited_for_and_return_is_not);
  tcase_add_test (tcase, test_return_takes_the_number_that_is_typed);
  tcase_add_test (tcase, test_controls_have_names);
  tcase_add_test (tcase, test_a_race_too_soon_is_mended_with_one_press);
  tcase_add_test (tcase, test_the_widgets_are_the_answers);
  tcase_add_test (tcase, test_no_day_is_no_plan);
  tcase_add_test (tcase, test_a_second_plan_begins_with_what_was_logged);
  suite_add_tcase (suite, tcase);

  return suite;
}

int
main (void)
{
  return suite_main (welcome_page_suite ());
}
