/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/symptoms/form/answer-flow.h"
#include "gui.h"

static GtkWidget *box, *items[3];

static void
set_up (void)
{
  static const int widths[] = {40, 100, 60};

  gui_application ();
  box = g_object_ref_sink (gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0));
  gtk_widget_set_layout_manager (box, g_object_new (GRADUAL_TYPE_ANSWER_FLOW, NULL));
  for (guint i = 0; i < G_N_ELEMENTS (items); i++) {
    items[i] = gtk_label_new (NULL);
    gtk_widget_set_size_request (items[i], widths[i], 30);
    gtk_box_append (GTK_BOX (box), items[i]);
  }
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

static void
assert_place (guint i, int x, int y, int width)
{
  gui_assert_place (items[i], x, y, width, 30);
}

START_TEST (test_a_line_is_shared_evenly)
{
  int least, best;

  gtk_widget_measure (box, GTK_ORIENTATION_HORIZONTAL, -1, &least, &best, NULL, NULL);
  ck_assert_int_eq (least, 100);
  ck_assert_int_eq (best, 308);
  allocate (308, 30);
  assert_place (0, 0, 0, 100);
  assert_place (1, 104, 0, 100);
  assert_place (2, 208, 0, 100);
  /* To the last pixel. */
  allocate (310, 30);
  assert_place (0, 0, 0, 101);
  assert_place (1, 105, 0, 101);
  assert_place (2, 210, 0, 100);
}
END_TEST

START_TEST (test_what_does_not_fit_goes_to_another_line)
{
  allocate (307, 30);
  assert_place (0, 0, 0, 40);
  assert_place (1, 44, 0, 100);
  assert_place (2, 148, 0, 60);
  allocate (150, 64);
  assert_place (1, 44, 0, 100);
  assert_place (2, 0, 34, 60);
  allocate (100, 98);
  assert_place (2, 0, 68, 60);
}
END_TEST

START_TEST (test_right_to_left_begins_at_the_right)
{
  gtk_widget_set_direction (box, GTK_TEXT_DIR_RTL);
  allocate (150, 64);
  assert_place (0, 110, 0, 40);
  assert_place (1, 6, 0, 100);
  assert_place (2, 90, 34, 60);
}
END_TEST

START_TEST (test_what_is_hidden_takes_no_place)
{
  gtk_widget_set_visible (items[1], FALSE);
  allocate (124, 30);
  assert_place (0, 0, 0, 60);
  assert_place (2, 64, 0, 60);
}
END_TEST

int
main (void)
{
  Suite *suite = suite_create ("answer-flow");
  TCase *tests = tcase_create ("answer-flow");

  tcase_add_checked_fixture (tests, set_up, tear_down);
  tcase_add_test (tests, test_a_line_is_shared_evenly);
  tcase_add_test (tests, test_what_does_not_fit_goes_to_another_line);
  tcase_add_test (tests, test_right_to_left_begins_at_the_right);
  tcase_add_test (tests, test_what_is_hidden_takes_no_place);
  suite_add_tcase (suite, tests);

  return suite_main (suite);
}
