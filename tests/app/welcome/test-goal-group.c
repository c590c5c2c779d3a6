/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/welcome/goal-group.h"
#include "gui.h"

static GradualGoalGroup *group;
static GtkWindow *window;
static int n_changed, n_typed;

static void
count (int *counter)
{
  (*counter)++;
}

static GradualAnswers
answers_for (GradualGoalKind goal)
{
  GradualAnswers answers;

  gradual_answers_init (&answers, SAMPLE_START, G_DATE_MONDAY);
  answers.goal = goal;

  return answers;
}

static void
set_up (void)
{
  GradualAnswers answers = answers_for (GRADUAL_GOAL_HALF);
  GtkWidget *scrolled;

  gui_application ();
  group = g_object_new (GRADUAL_TYPE_GOAL_GROUP, NULL);
  gradual_goal_group_set_answers (group, &answers);
  scrolled = gtk_scrolled_window_new ();
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scrolled), GTK_WIDGET (group));
  window = gui_show (scrolled, 500, 500);
  n_changed = n_typed = 0;
  g_signal_connect_swapped (group, "changed", G_CALLBACK (count), &n_changed);
  g_signal_connect_swapped (group, "typed", G_CALLBACK (count), &n_typed);
}

static void
tear_down (void)
{
  gtk_window_destroy (window);
  gui_settle ();
}

static GtkCheckButton *
button_of (const char *title)
{
  GtkWidget *label = gui_find_label (GTK_WIDGET (group), title);
  GtkWidget *row;

  ck_assert_msg (label != NULL, "no row %s", title);
  row = gtk_widget_get_ancestor (label, ADW_TYPE_ACTION_ROW);

  return GTK_CHECK_BUTTON (gui_find_type (row, GTK_TYPE_CHECK_BUTTON));
}

static gboolean
is_asked (const char *title)
{
  GtkWidget *label = gui_find_label (GTK_WIDGET (group), title);

  return label != NULL && gtk_widget_get_mapped (label);
}

START_TEST (test_answers_are_shown_and_read_back)
{
  for (int goal = 0; goal < GRADUAL_N_GOAL_KINDS; goal++) {
    GradualAnswers answers = answers_for ((GradualGoalKind)goal), read = {0};

    answers.race_date = SAMPLE_START + 100 + goal;
    answers.target_minutes = 200 + goal;
    gradual_goal_group_set_answers (group, &answers);
    gradual_goal_group_get_answers (group, &read);
    ck_assert_int_eq (read.goal, goal);
    ck_assert_int_eq (read.race_date, answers.race_date);
    ck_assert_int_eq (read.target_minutes, answers.target_minutes);
  }
  ck_assert_int_eq (n_changed + n_typed, 0);
}
END_TEST

START_TEST (test_only_what_the_goal_needs_is_asked)
{
  ck_assert (is_asked ("Distance"));
  ck_assert (gtk_widget_get_mapped (gradual_goal_group_get_date_row (group)));
  ck_assert (!is_asked ("Minutes a week to grow to"));

  gtk_check_button_set_active (button_of ("Keep growing"), TRUE);
  gui_settle ();
  ck_assert (!is_asked ("Distance"));
  ck_assert (!gtk_widget_get_mapped (gradual_goal_group_get_date_row (group)));
  ck_assert (is_asked ("Minutes a week to grow to"));

  gtk_check_button_set_active (button_of ("New to running"), TRUE);
  gui_settle ();
  ck_assert (!is_asked ("Distance"));
  ck_assert (!is_asked ("Minutes a week to grow to"));
}
END_TEST

START_TEST (test_a_choice_is_told_once_and_typing_apart)
{
  gtk_check_button_set_active (button_of ("Keep growing"), TRUE);
  ck_assert_int_eq (n_changed, 1);
  gtk_editable_insert_text (GTK_EDITABLE (gradual_goal_group_get_target (group)), "1", 1,
                            &(int){0});
  ck_assert_int_eq (n_changed, 1);
  ck_assert_int_eq (n_typed, 1);
}
END_TEST

static void
assert_named_by_row (gpointer control)
{
  ck_assert (gtk_test_accessible_has_relation (GTK_ACCESSIBLE (control),
                                               GTK_ACCESSIBLE_RELATION_LABELLED_BY));
}

START_TEST (test_controls_have_names)
{
  static const char *const titles[] = {"New to running", "A race", "Keep growing"};

  for (guint i = 0; i < G_N_ELEMENTS (titles); i++)
    assert_named_by_row (button_of (titles[i]));
  assert_named_by_row (gradual_goal_group_get_target (group));
}
END_TEST

START_TEST (test_a_race_keeps_its_distance_and_date)
{
  GradualAnswers answers = answers_for (GRADUAL_GOAL_MARATHON), read = {0};

  gradual_goal_group_set_answers (group, &answers);
  gtk_check_button_set_active (button_of ("New to running"), TRUE);
  gradual_goal_group_get_answers (group, &read);
  ck_assert_int_eq (read.goal, GRADUAL_GOAL_RAMP);
  gtk_check_button_set_active (button_of ("A race"), TRUE);
  gradual_goal_group_get_answers (group, &read);
  ck_assert_int_eq (read.goal, GRADUAL_GOAL_MARATHON);
  ck_assert_int_eq (read.race_date, answers.race_date);
}
END_TEST

static Suite *
goal_group_suite (void)
{
  Suite *suite = suite_create ("goal-group");
  TCase *tcase = tcase_create ("goal-group");

  tcase_add_checked_fixture (tcase, set_up, tear_down);
  tcase_set_timeout (tcase, 60);
  tcase_add_test (tcase, test_answers_are_shown_and_read_back);
  tcase_add_test (tcase, test_only_what_the_goal_needs_is_asked);
  tcase_add_test (tcase, test_a_choice_is_told_once_and_typing_apart);
  tcase_add_test (tcase, test_controls_have_names);
  tcase_add_test (tcase, test_a_race_keeps_its_distance_and_date);
  suite_add_tcase (suite, tcase);

  return suite;
}

int
main (void)
{
  return suite_main (goal_group_suite ());
}
