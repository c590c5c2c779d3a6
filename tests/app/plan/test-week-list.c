/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/plan/week-list.h"
#include "gui.h"

static guint
count_rows (GradualWeekList *list, gboolean visible)
{
  guint count = 0;

  for (GtkWidget *row = gtk_widget_get_first_child (GTK_WIDGET (list)); row != NULL;
       row = gtk_widget_get_next_sibling (row))
    count += !visible || gtk_widget_get_visible (row);

  return count;
}

static GradualWeekList *
list_of (GradualPlan *plan, GradualDay today)
{
  GradualWeekList *list;

  gui_application ();
  list = g_object_new (GRADUAL_TYPE_WEEK_LIST, NULL);
  gradual_week_list_set_plan (list, plan, today, GRADUAL_UNITS_MINUTES);

  return list;
}

/* A plan with many weeks: the sample, again and again. */
static GradualPlan *
long_plan_new (guint n_weeks)
{
  g_autoptr (GradualPlan) plan = sample_plan_new ();
  g_autoptr (GPtrArray) weeks = gradual_week_array_new ();

  for (guint i = 0; i < n_weeks; i++) {
    const GradualWeek *week = gradual_plan_week (plan, i % 2);

    g_ptr_array_add (weeks, gradual_week_new ((int)i + 1, SAMPLE_START + (GradualDay)i * 7,
                                              week->phase, week->cap_minutes, week->runs));
  }

  return gradual_plan_with_weeks (plan, weeks);
}

START_TEST (test_rows_come_when_there_is_time)
{
  g_autoptr (GradualPlan) plan = long_plan_new (30);
  GradualWeekList *list = list_of (plan, SAMPLE_START);
  GtkWindow *window;
  GtkWidget *row;

  ck_assert_uint_gt (count_rows (list, FALSE), 0);
  ck_assert_uint_lt (count_rows (list, FALSE), 30);

  /* A day that is asked for does not wait, and its row comes in its place. */
  ck_assert_int_eq (
      gradual_day_cell_get_day (gradual_week_list_get_cell (list, SAMPLE_START + 200)),
      SAMPLE_START + 200);
  window = gui_show (GTK_WIDGET (list), 900, 600);
  ck_assert_uint_eq (count_rows (list, FALSE), 30);
  row = gtk_widget_get_first_child (GTK_WIDGET (list));
  for (GradualDay day = SAMPLE_START; row != NULL;
       row = gtk_widget_get_next_sibling (row), day += 7)
    ck_assert_int_eq (
        gradual_day_cell_get_day (gradual_week_row_get_cell (GRADUAL_WEEK_ROW (row), 0)), day);
  gtk_window_destroy (window);
}
END_TEST

START_TEST (test_weeks_that_are_over_are_folded)
{
  g_autoptr (GradualPlan) plan = long_plan_new (6);
  GradualWeekList *list = list_of (plan, SAMPLE_START + 15);
  GtkWindow *window = gui_show (GTK_WIDGET (list), 900, 600);

  ck_assert_uint_eq (gradual_week_list_get_n_past (list), 2);
  ck_assert_uint_eq (count_rows (list, TRUE), 4);
  gradual_week_list_set_unfolded (list, TRUE);
  gui_settle ();
  ck_assert_uint_eq (count_rows (list, TRUE), 6);
  gradual_week_list_set_unfolded (list, FALSE);
  ck_assert_uint_eq (count_rows (list, TRUE), 4);

  /* The next week begins, and the plan ends. */
  gradual_week_list_set_plan (list, plan, SAMPLE_START + 21, GRADUAL_UNITS_MINUTES);
  ck_assert_uint_eq (count_rows (list, TRUE), 3);
  gradual_week_list_set_plan (list, plan, SAMPLE_START + 1000, GRADUAL_UNITS_MINUTES);
  ck_assert_uint_eq (count_rows (list, TRUE), 1);
  gradual_week_list_set_plan (list, NULL, SAMPLE_START, GRADUAL_UNITS_MINUTES);
  ck_assert_uint_eq (count_rows (list, FALSE), 0);
  ck_assert_uint_eq (gradual_week_list_get_n_past (list), 0);
  gtk_window_destroy (window);
}
END_TEST

static void
count_change (guint *n_changes)
{
  (*n_changes)++;
}

START_TEST (test_only_what_changed_is_shown_anew)
{
  g_autoptr (GradualPlan) plan = long_plan_new (6);
  g_autoptr (GradualRun) run =
      gradual_run_with_minutes (gradual_plan_run_on (plan, SAMPLE_START + 15), 20);
  g_autoptr (GradualPlan) changed = gradual_plan_with_run (plan, SAMPLE_START + 15, run);
  GradualWeekList *list = list_of (plan, SAMPLE_START);
  GtkWindow *window = gui_show (GTK_WIDGET (list), 900, 600);
  guint n_changes[42] = {0};

  for (GradualDay day = 0; day < 42; day++)
    g_signal_connect_swapped (
        gtk_widget_get_template_child (
            GTK_WIDGET (gradual_week_list_get_cell (list, SAMPLE_START + day)),
            GRADUAL_TYPE_DAY_CELL, "amount"),
        "notify::label", G_CALLBACK (count_change), &n_changes[day]);
  gradual_week_list_set_plan (list, changed, SAMPLE_START, GRADUAL_UNITS_MINUTES);
  for (guint day = 0; day < 42; day++)
    ck_assert_uint_eq (n_changes[day], day == 15 ? 1 : 0);

  gradual_week_list_set_plan (list, changed, SAMPLE_START, GRADUAL_UNITS_KILOMETRES);
  gui_assert_name (gradual_week_list_get_cell (list, SAMPLE_START + 15), GTK_ACCESSIBLE_ROLE_BUTTON,
                   "Tuesday 8 December, easy run, 3.3 kilometres, planned");
  gui_assert_name (gradual_week_list_get_cell (list, SAMPLE_START + 8), GTK_ACCESSIBLE_ROLE_BUTTON,
                   "Tuesday 1 December, easy run, 5.0 kilometres, planned");
  gtk_window_destroy (window);
}
END_TEST

START_TEST (test_only_other_ticks_are_shown_anew)
{
  g_autoptr (GradualPlan) plan = long_plan_new (6);
  g_autoptr (GradualStretching) empty = gradual_stretching_new_empty ();
  g_autoptr (GradualStretching) ticked =
      gradual_stretching_with_done (empty, SAMPLE_START + 8, 0x03);
  g_autoptr (GradualStretching) selected = gradual_stretching_with_selected (ticked, 0x01);
  GradualWeekList *list = list_of (plan, SAMPLE_START + 15);
  GtkWindow *window = gui_show (GTK_WIDGET (list), 900, 600);
  GradualDayCell *past = gradual_week_list_get_cell (list, SAMPLE_START + 8);
  GradualDayCell *today = gradual_week_list_get_cell (list, SAMPLE_START + 15);

  gui_assert_name (today, GTK_ACCESSIBLE_ROLE_BUTTON,
                   "today, Tuesday 8 December, easy run, 30 minutes, planned");
  gradual_week_list_set_stretching (list, empty);
  gui_assert_name (today, GTK_ACCESSIBLE_ROLE_BUTTON,
                   "today, Tuesday 8 December, easy run, 30 minutes, planned, 0 of 8 stretches "
                   "done");
  gui_assert_name (past, GTK_ACCESSIBLE_ROLE_BUTTON,
                   "Tuesday 1 December, easy run, 30 minutes, missed");
  gradual_week_list_set_stretching (list, ticked);
  gui_assert_name (past, GTK_ACCESSIBLE_ROLE_BUTTON,
                   "Tuesday 1 December, easy run, 30 minutes, missed, 2 stretches done");
  gradual_week_list_set_stretching (list, selected);
  gui_assert_name (today, GTK_ACCESSIBLE_ROLE_BUTTON,
                   "today, Tuesday 8 December, easy run, 30 minutes, planned, 0 of 1 stretch done");
  /* Another plan keeps what is told of the days. */
  gradual_week_list_set_plan (list, plan, SAMPLE_START + 16, GRADUAL_UNITS_MINUTES);
  gui_assert_name (past, GTK_ACCESSIBLE_ROLE_BUTTON,
                   "Tuesday 1 December, easy run, 30 minutes, missed, 2 stretches done");
  gtk_window_destroy (window);
}
END_TEST

START_TEST (test_days_are_marked_for_a_run_in_the_hand)
{
  g_autoptr (GradualPlan) plan = long_plan_new (6);
  GradualWeekList *list = list_of (plan, SAMPLE_START + 1);
  GtkWindow *window = gui_show (GTK_WIDGET (list), 900, 600);

  gradual_week_list_show_drops (list, SAMPLE_START + 8);
  gui_settle ();
  for (GradualDay day = SAMPLE_START; day < SAMPLE_START + 42; day++)
    ck_assert_int_eq (gradual_day_cell_get_drop (gradual_week_list_get_cell (list, day)),
                      gradual_drop_day (plan, SAMPLE_START + 8, day, SAMPLE_START + 1));
  ck_assert_int_eq (gradual_day_cell_get_drop (gradual_week_list_get_cell (list, SAMPLE_START)),
                    GRADUAL_DROP_REFUSED);

  gradual_week_list_show_drops (list, GRADUAL_DAY_NONE);
  for (GradualDay day = SAMPLE_START; day < SAMPLE_START + 42; day++)
    ck_assert_int_eq (gradual_day_cell_get_drop (gradual_week_list_get_cell (list, day)),
                      GRADUAL_DROP_NONE);
  gtk_window_destroy (window);
}
END_TEST

static Suite *
week_list_suite (void)
{
  Suite *suite = suite_create ("week-list");
  TCase *tcase = tcase_create ("week-list");

  tcase_set_timeout (tcase, 60);
  tcase_add_test (tcase, test_rows_come_when_there_is_time);
  tcase_add_test (tcase, test_weeks_that_are_over_are_folded);
  tcase_add_test (tcase, test_only_what_changed_is_shown_anew);
  tcase_add_test (tcase, test_only_other_ticks_are_shown_anew);
  tcase_add_test (tcase, test_days_are_marked_for_a_run_in_the_hand);
  suite_add_tcase (suite, tcase);

  return suite;
}

int
main (void)
{
  return suite_main (week_list_suite ());
}
