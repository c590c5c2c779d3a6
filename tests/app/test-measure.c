/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/measure.h"

#include "gui.h"

START_TEST (test_a_child_is_measured_for_no_less_than_it_needs)
{
  GtkWidget *label;
  int least, height_at_least, height_below, height_free;

  gui_application ();
  label = g_object_ref_sink (gtk_label_new ("Several words that can be wrapped"));
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_widget_measure (label, GTK_ORIENTATION_HORIZONTAL, -1, &least, NULL, NULL, NULL);
  ck_assert_int_gt (least, 1);

  gtk_widget_measure (label, GTK_ORIENTATION_VERTICAL, least, &height_at_least, NULL, NULL, NULL);
  gradual_measure (label, GTK_ORIENTATION_VERTICAL, 1, &height_below, NULL);
  ck_assert_int_eq (height_below, height_at_least);

  gradual_measure (label, GTK_ORIENTATION_VERTICAL, -1, &height_free, NULL);
  ck_assert_int_lt (height_free, height_at_least);
  g_object_unref (label);
}
END_TEST

int
main (void)
{
  Suite *suite = suite_create ("measure");
  TCase *tests = tcase_create ("measure");

  tcase_add_test (tests, test_a_child_is_measured_for_no_less_than_it_needs);
  suite_add_tcase (suite, tests);

  return suite_main (suite);
}
