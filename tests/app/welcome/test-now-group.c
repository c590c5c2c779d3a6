/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/welcome/now-group.h"
#include "gui.h"

static GradualNowGroup *group;
static GtkWindow *window;
static int n_typed;

static void
count (int *counter)
{
  (*counter)++;
}

static void
set_up (void)
{
  GtkWidget *scrolled;

  gui_application ();
  group = g_object_new (GRADUAL_TYPE_NOW_GROUP, NULL);
  scrolled = gtk_scrolled_window_new ();
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scrolled), GTK_WIDGET (group));
  window = gui_show (scrolled, 500, 400);
  n_typed = 0;
  g_signal_connect_swapped (group, "typed", G_CALLBACK (count), &n_typed);
}

static void
tear_down (void)
{
  gtk_window_destroy (window);
  gui_settle ();
}

/* A runner of 100 minutes a week, 60 at once, whose last run was @days before. */
static GradualAnswers
answers_with_log (int days)
{
  GradualAnswers answers;

  gradual_answers_init (&answers, SAMPLE_START, G_DATE_MONDAY);
  answers.weekly_minutes = 100;
  answers.longest_minutes = 60;
  answers.log = (GradualStanding){{100, 60}, SAMPLE_START - days};

  return answers;
}

static gboolean
shows (const char *text)
{
  return gui_find_label (GTK_WIDGET (group), text) != NULL;
}

START_TEST (test_shows_and_gives_the_answers)
{
  GradualAnswers answers;
  GtkSpinButton *weekly = GTK_SPIN_BUTTON (gradual_now_group_get_weekly (group));
  GtkSpinButton *longest = GTK_SPIN_BUTTON (gradual_now_group_get_longest (group));

  gradual_answers_init (&answers, SAMPLE_START, G_DATE_MONDAY);
  answers.weekly_minutes = 120;
  answers.longest_minutes = 55;
  gradual_now_group_set_answers (group, &answers);
  ck_assert_int_eq (n_typed, 0);
  ck_assert_int_eq (gtk_spin_button_get_value_as_int (weekly), 120);
  ck_assert_int_eq (gtk_spin_button_get_value_as_int (longest), 55);
  ck_assert (shows ("A usual week of the last month"));
  ck_assert (shows ("In the last 30 days"));

  /* As it is typed, before the entry is left. */
  gtk_editable_set_text (GTK_EDITABLE (weekly), "130");
  ck_assert_int_gt (n_typed, 0);
  gradual_now_group_get_answers (group, &answers);
  ck_assert_int_eq (answers.weekly_minutes, 130);
  ck_assert_int_eq (answers.longest_minutes, 55);
}
END_TEST

START_TEST (test_says_what_is_from_the_log)
{
  GradualAnswers answers = answers_with_log (7);
  GtkSpinButton *longest = GTK_SPIN_BUTTON (gradual_now_group_get_longest (group));

  gradual_now_group_set_answers (group, &answers);
  ck_assert (shows ("From your log of the last three weeks"));
  ck_assert (shows ("From your log of the last 30 days"));

  /* What the runner changes is not. */
  gtk_spin_button_set_value (longest, 45);
  gradual_now_group_get_answers (group, &answers);
  ck_assert (shows ("From your log of the last three weeks"));
  ck_assert (shows ("In the last 30 days"));
  gtk_spin_button_set_value (longest, 60);
  gradual_now_group_get_answers (group, &answers);
  ck_assert (shows ("From your log of the last 30 days"));
}
END_TEST

START_TEST (test_says_when_the_log_ends)
{
  GradualAnswers answers = answers_with_log (8);

  gradual_now_group_set_answers (group, &answers);
  ck_assert (shows ("From your log, up to your last run on 15 November 2026"));
}
END_TEST

int
main (void)
{
  Suite *suite = suite_create ("now-group");
  TCase *tests = tcase_create ("now-group");

  tcase_add_checked_fixture (tests, set_up, tear_down);
  tcase_set_timeout (tests, 60);
  tcase_add_test (tests, test_shows_and_gives_the_answers);
  tcase_add_test (tests, test_says_what_is_from_the_log);
  tcase_add_test (tests, test_says_when_the_log_ends);
  suite_add_tcase (suite, tests);

  return suite_main (suite);
}
