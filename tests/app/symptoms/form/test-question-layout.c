/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/symptoms/form/question-layout.h"
#include "gui.h"

static GtkWidget *box, *text, *answers;

static void
set_up (void)
{
  gui_application ();
  box = g_object_ref_sink (gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0));
  gtk_widget_set_layout_manager (box, g_object_new (GRADUAL_TYPE_QUESTION_LAYOUT, NULL));
  text = gtk_label_new (NULL);
  answers = gtk_label_new (NULL);
  gtk_widget_set_size_request (text, 200, 60);
  gtk_widget_set_size_request (answers, 100, 30);
  gtk_box_append (GTK_BOX (box), text);
  gtk_box_append (GTK_BOX (box), answers);
}

static void
tear_down (void)
{
  g_clear_object (&box);
}

static void
allocate (int width, int expected_height)
{
  int height;

  gtk_widget_measure (box, GTK_ORIENTATION_VERTICAL, width, &height, NULL, NULL, NULL);
  ck_assert_int_eq (height, expected_height);
  gtk_widget_size_allocate (box, &(GtkAllocation){0, 0, width, height}, -1);
}

START_TEST (test_side_by_side_where_the_question_can_be_read)
{
  allocate (600, 60);
  gui_assert_place (text, 0, 0, 482, 60);
  gui_assert_place (answers, 500, 15, 100, 30);
  allocate (378, 60);
  gui_assert_place (text, 0, 0, 260, 60);
}
END_TEST

START_TEST (test_below_where_it_can_not)
{
  allocate (377, 99);
  gui_assert_place (text, 0, 0, 377, 60);
  gui_assert_place (answers, 0, 69, 377, 30);
  allocate (200, 99);
  gui_assert_place (answers, 0, 69, 200, 30);
}
END_TEST

START_TEST (test_below_where_the_answers_want_the_width)
{
  gtk_widget_set_hexpand (answers, TRUE);
  allocate (600, 99);
  gui_assert_place (answers, 0, 69, 600, 30);
}
END_TEST

START_TEST (test_right_to_left)
{
  gtk_widget_set_direction (box, GTK_TEXT_DIR_RTL);
  allocate (600, 60);
  gui_assert_place (text, 118, 0, 482, 60);
  gui_assert_place (answers, 0, 15, 100, 30);
}
END_TEST

int
main (void)
{
  Suite *suite = suite_create ("question-layout");
  TCase *tests = tcase_create ("question-layout");

  tcase_add_checked_fixture (tests, set_up, tear_down);
  tcase_add_test (tests, test_side_by_side_where_the_question_can_be_read);
  tcase_add_test (tests, test_below_where_it_can_not);
  tcase_add_test (tests, test_below_where_the_answers_want_the_width);
  tcase_add_test (tests, test_right_to_left);
  suite_add_tcase (suite, tests);

  return suite_main (suite);
}
