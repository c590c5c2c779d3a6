/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/symptoms/week-changes.h"
#include "gui.h"
#include "planner/week-change.h"

static GradualWeekChanges *list;
static GtkWindow *window;

static void
set_up (void)
{
  gui_application ();
  list = g_object_new (GRADUAL_TYPE_WEEK_CHANGES, NULL);
  window = gui_show (GTK_WIDGET (list), 330, 400);
}

static void
tear_down (void)
{
  gtk_window_destroy (window);
}

/* As many weeks from the first day on, each of half an hour less, and of a run fewer. */
static void
show_weeks (guint n)
{
  g_autoptr (GArray) changes = g_array_new (FALSE, FALSE, sizeof (GradualWeekChange));

  for (guint i = 0; i < n; i++) {
    GradualWeekChange change = {
        .number = (int)i + 1,
        .start = SAMPLE_START + (GradualDay)i * GRADUAL_DAYS_PER_WEEK,
        .minutes_before = 120,
        .minutes_after = 90,
        .runs_before = 4,
        .runs_after = 3,
    };

    g_array_append_val (changes, change);
  }
  gradual_week_changes_set_changes (list, changes, GRADUAL_UNITS_MINUTES, GRADUAL_ABSENT);
  gui_settle ();
}

static gboolean
shows (const char *text)
{
  return gui_find_label (GTK_WIDGET (list), text) != NULL;
}

START_TEST (test_a_week)
{
  GtkWidget *row;

  show_weeks (1);
  ck_assert (shows ("Week 1 · 23–29 Nov"));
  ck_assert (shows ("2 h 00"));
  ck_assert (shows ("1 h 30"));
  ck_assert (shows ("1 run fewer"));
  row = gtk_widget_get_parent (gui_find_label (GTK_WIDGET (list), "1 run fewer"));
  gui_assert_name (row, GTK_ACCESSIBLE_ROLE_LIST_ITEM,
                   "Week 1 · 23–29 Nov: from 2 hours to 1 hour 30 minutes, 1 run fewer");
}
END_TEST

START_TEST (test_the_first_weeks_of_many)
{
  show_weeks (4);
  ck_assert (shows ("Week 4 · 14–20 Dec"));
  ck_assert_ptr_null (
      strstr (gtk_label_get_text (GTK_LABEL (gtk_widget_get_last_child (
                  gtk_widget_get_last_child (gtk_widget_get_first_child (GTK_WIDGET (list)))))),
              "more"));
  show_weeks (16);
  ck_assert (shows ("Week 4 · 14–20 Dec"));
  ck_assert (!shows ("Week 5 · 21–27 Dec"));
  ck_assert (shows ("and 12 more weeks"));
}
END_TEST

START_TEST (test_others_take_their_place)
{
  show_weeks (5);
  show_weeks (1);
  ck_assert (!shows ("Week 2 · 30 Nov–6 Dec"));
  ck_assert (!shows ("and 1 more week"));
}
END_TEST

int
main (void)
{
  Suite *suite = suite_create ("week-changes");
  TCase *tests = tcase_create ("week-changes");

  tcase_add_checked_fixture (tests, set_up, tear_down);
  tcase_set_timeout (tests, 60);
  tcase_add_test (tests, test_a_week);
  tcase_add_test (tests, test_the_first_weeks_of_many);
  tcase_add_test (tests, test_others_take_their_place);
  suite_add_tcase (suite, tests);

  return suite_main (suite);
}
