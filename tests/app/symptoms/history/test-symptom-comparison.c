/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/symptoms/history/symptom-comparison.h"

#include "gui.h"
#include "symptom-samples.h"

static GtkWindow *
show (GradualSymptomComparison **comparison, int before, int after)
{
  g_autoptr (GradualSymptomReport) first = symptom_sample_report (1, SAMPLE_START, before);
  g_autoptr (GradualSymptomReport) second = symptom_sample_report (2, SAMPLE_START + 9, after);
  GtkWindow *window;

  gui_application ();
  *comparison = g_object_new (GRADUAL_TYPE_SYMPTOM_COMPARISON, NULL);
  window = gui_show (GTK_WIDGET (*comparison), 500, 700);
  gradual_symptom_comparison_set_reports (*comparison, first, second);
  gui_settle ();

  return window;
}

static gboolean
shows (gpointer root, const char *text)
{
  GtkWidget *label = gui_find_label (GTK_WIDGET (root), text);

  return label != NULL && gtk_widget_get_mapped (label);
}

START_TEST (test_both_reports)
{
  GradualSymptomComparison *comparison;
  GtkWindow *window = show (&comparison, 5, 3);
  GtkWidget *row;

  ck_assert (shows (window, "The worst pain is 2 points lower. The reports are 9 days apart."));
  ck_assert (shows (window, "23 November 2026"));
  ck_assert (shows (window, "2 December 2026"));
  ck_assert (shows (window, "5 of 10"));
  ck_assert (shows (window, "3 of 10"));
  ck_assert (shows (window, "Too much too soon"));
  /* All but the pain is the same. */
  ck_assert (!shows (window, "Answers That Differ"));

  row = gtk_widget_get_ancestor (gui_find_label (GTK_WIDGET (window), "5 of 10"),
                                 GTK_TYPE_LIST_BOX_ROW);
  gui_assert_name (row, GTK_ACCESSIBLE_ROLE_LIST_ITEM,
                   "Worst pain, during or after running: before 5 of 10, after 3 of 10");
  ck_assert (gtk_widget_grab_focus (row));
  gtk_window_destroy (window);
}
END_TEST

START_TEST (test_others_take_their_place)
{
  g_autoptr (GradualSymptomReport) first = symptom_sample_report (1, SAMPLE_START, 5);
  g_autoptr (GradualSymptomReport) second = symptom_sample_red_flag (2, SAMPLE_START + 1);
  GradualSymptomComparison *comparison;
  GtkWindow *window = show (&comparison, 6, 3);

  gradual_symptom_comparison_set_reports (comparison, first, second);
  gui_settle ();
  ck_assert (shows (window, "The worst pain is 2 points higher. The reports are 1 day apart."));
  ck_assert (!shows (window, "6 of 10"));
  ck_assert (shows (window, "Answers That Differ"));
  ck_assert (shows (window, "Bone tender when pressed"));
  gtk_window_destroy (window);
}
END_TEST

/* A change elsewhere sets the same reports again. */
START_TEST (test_the_focus_stays)
{
  g_autoptr (GradualSymptomReport) first = symptom_sample_report (1, SAMPLE_START, 5);
  g_autoptr (GradualSymptomReport) second = symptom_sample_report (2, SAMPLE_START + 9, 3);
  GradualSymptomComparison *comparison;
  GtkWindow *window = show (&comparison, 5, 3);
  GtkWidget *row;

  gradual_symptom_comparison_set_reports (comparison, first, second);
  gui_settle ();
  row = gtk_widget_get_ancestor (gui_find_label (GTK_WIDGET (window), "5 of 10"),
                                 GTK_TYPE_LIST_BOX_ROW);
  gtk_widget_grab_focus (row);
  gradual_symptom_comparison_set_reports (comparison, first, second);
  gui_settle ();
  ck_assert_ptr_eq (gtk_window_get_focus (window), row);
  gtk_window_destroy (window);
}
END_TEST

START_TEST (test_fits_a_phone)
{
  GradualSymptomComparison *comparison;
  GtkWindow *window = show (&comparison, 5, 3);
  int minimum;

  gtk_widget_measure (GTK_WIDGET (comparison), GTK_ORIENTATION_HORIZONTAL, -1, &minimum, NULL, NULL,
                      NULL);
  ck_assert_int_le (minimum, 360);
  gtk_window_destroy (window);
}
END_TEST

static Suite *
symptom_comparison_suite (void)
{
  Suite *suite = suite_create ("symptom-comparison");
  TCase *tcase = tcase_create ("symptom-comparison");

  tcase_set_timeout (tcase, 60);
  tcase_add_test (tcase, test_both_reports);
  tcase_add_test (tcase, test_others_take_their_place);
  tcase_add_test (tcase, test_the_focus_stays);
  tcase_add_test (tcase, test_fits_a_phone);
  suite_add_tcase (suite, tcase);

  return suite;
}

int
main (void)
{
  return suite_main (symptom_comparison_suite ());
}
