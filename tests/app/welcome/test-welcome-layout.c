/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/welcome/welcome-layout.h"
#include "gui.h"

static GtkWidget *box, *questions, *answer;

static void
set_up (void)
{
  GtkWidget *content;

  gui_application ();
  box = g_object_ref_sink (gtk_box_new (GTK_ORIENTATION_VERTICAL, 0));
  gtk_widget_set_layout_manager (box, g_object_new (GRADUAL_TYPE_WELCOME_LAYOUT, NULL));
  questions = gtk_label_new ("?");
  answer = gtk_scrolled_window_new ();
  content = gtk_label_new ("!");
  gtk_widget_set_size_request (content, 200, 300);
  gtk_scrolled_window_set_policy (GTK_SCROLLED_WINDOW (answer), GTK_POLICY_NEVER,
                                  GTK_POLICY_AUTOMATIC);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (answer), content);
  gtk_box_append (GTK_BOX (box), questions);
  gtk_box_append (GTK_BOX (box), answer);
}

static void
tear_down (void)
{
  g_clear_object (&box);
}

static void
allocate (int width, int height)
{
  int least;

  gtk_widget_measure (box, GTK_ORIENTATION_HORIZONTAL, -1, &least, NULL, NULL, NULL);
  ck_assert_int_le (least, 360);
  gtk_widget_measure (box, GTK_ORIENTATION_VERTICAL, width, &least, NULL, NULL, NULL);
  ck_assert_int_le (least, height);
  gtk_widget_size_allocate (box, &(GtkAllocation){0, 0, width, height}, -1);
}

START_TEST (test_side_by_side_where_there_is_room)
{
  allocate (1100, 700);
  gui_assert_place (questions, 0, 0, 680, 700);
  gui_assert_place (answer, 680, 0, 420, 700);
}
END_TEST

START_TEST (test_below_where_there_is_not)
{
  allocate (360, 700);
  gui_assert_place (questions, 0, 0, 360, 400);
  gui_assert_place (answer, 0, 400, 360, 300);
  allocate (859, 700);
  gui_assert_place (questions, 0, 0, 859, 400);
}
END_TEST

START_TEST (test_the_answer_leaves_room_for_the_questions)
{
  /* It wants 300, and has three fifths at most. */
  allocate (360, 400);
  gui_assert_place (questions, 0, 0, 360, 160);
  gui_assert_place (answer, 0, 160, 360, 240);
}
END_TEST

START_TEST (test_is_mirrored)
{
  gtk_widget_set_direction (box, GTK_TEXT_DIR_RTL);
  allocate (1100, 700);
  gui_assert_place (questions, 420, 0, 680, 700);
  gui_assert_place (answer, 0, 0, 420, 700);
}
END_TEST

static Suite *
welcome_layout_suite (void)
{
  Suite *suite = suite_create ("welcome-layout");
  TCase *tcase = tcase_create ("welcome-layout");

  tcase_add_checked_fixture (tcase, set_up, tear_down);
  tcase_set_timeout (tcase, 60);
  tcase_add_test (tcase, test_side_by_side_where_there_is_room);
  tcase_add_test (tcase, test_below_where_there_is_not);
  tcase_add_test (tcase, test_the_answer_leaves_room_for_the_questions);
  tcase_add_test (tcase, test_is_mirrored);
  suite_add_tcase (suite, tcase);

  return suite;
}

int
main (void)
{
  return suite_main (welcome_layout_suite ());
}
