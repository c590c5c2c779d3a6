/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/symptoms/outcome/cause-row.h"
#include "app/symptoms/fraction-bars.h"
#include "gui.h"
#include "guide/symptom-score.h"
#include "symptoms/report-case.h"

#define ID "6b1a3c52-0f1e-4c8a-9d3b-2a7f5e4d1c90"

static GtkWidget *row;
static GtkWindow *window;

/* The likeliest cause of these answers. */
static void
show_cause (const char *words)
{
  GradualSymptomAnswers answers;
  GradualSymptomResult result;

  gui_application ();
  report_case_answers (words, &answers);
  gradual_symptom_score (&answers, &result);
  row = gradual_cause_row_new (&result.causes[0], &answers, ID);
  window = gui_show (row, 360, 600);
}

static void
tear_down (void)
{
  gtk_window_destroy (window);
}

static gboolean
shows (const char *text)
{
  GtkWidget *label = gui_find_label (row, text);

  return label != NULL && gtk_widget_get_mapped (label);
}

START_TEST (test_a_cause)
{
  show_cause (REPORT_JUMP);
  gui_assert_name (row, GTK_ACCESSIBLE_ROLE_GROUP, "Too much too soon: Likely contributor, 70 %");
  ck_assert (shows ("Too much too soon"));
  ck_assert (shows ("Likely contributor"));
  ck_assert (gtk_widget_get_visible (gui_find_type (row, GRADUAL_TYPE_FRACTION_BARS)));
  ck_assert (!gtk_widget_get_visible (gui_find_action (row, "win.change-answers")));
}
END_TEST

START_TEST (test_what_counted_unfolds)
{
  GtkWidget *expander;

  show_cause (REPORT_JUMP);
  expander = gui_find_type (row, GTK_TYPE_EXPANDER);
  gui_assert_name (expander, GTK_ACCESSIBLE_ROLE_BUTTON, "Too much too soon: what counted");
  ck_assert (!shows ("4 of 4 points"));
  ck_assert (gtk_widget_activate (expander));
  gui_settle ();
  ck_assert (shows ("4 of 4 points"));
  ck_assert (shows ("140 % · from your log"));
  ck_assert (shows ("0 of 1 point"));
}
END_TEST

START_TEST (test_too_few_answers)
{
  GtkWidget *button;
  g_autoptr (GVariant) target = g_variant_ref_sink (g_variant_new ("(ss)", ID, "training"));

  show_cause (REPORT_NOT_ENOUGH);
  ck_assert (shows ("Not enough answers"));
  ck_assert (!gtk_widget_get_visible (gui_find_type (row, GRADUAL_TYPE_FRACTION_BARS)));
  button = gui_find_action (row, "win.change-answers");
  ck_assert (gtk_widget_get_visible (button));
  gui_assert_name (button, GTK_ACCESSIBLE_ROLE_BUTTON, "Too much too soon: answer more questions");
  ck_assert (
      g_variant_equal (gtk_actionable_get_action_target_value (GTK_ACTIONABLE (button)), target));
}
END_TEST

/* Nothing at all is answered of the causes. */
START_TEST (test_no_answers)
{
  show_cause ("swollen=0");
  ck_assert (shows ("Not enough answers"));
  ck_assert (!gtk_widget_get_visible (gui_find_type (row, GTK_TYPE_EXPANDER)));
}
END_TEST

int
main (void)
{
  Suite *suite = suite_create ("cause-row");
  TCase *tests = tcase_create ("cause-row");

  tcase_add_checked_fixture (tests, NULL, tear_down);
  tcase_set_timeout (tests, 60);
  tcase_add_test (tests, test_a_cause);
  tcase_add_test (tests, test_what_counted_unfolds);
  tcase_add_test (tests, test_too_few_answers);
  tcase_add_test (tests, test_no_answers);
  suite_add_tcase (suite, tests);

  return suite_main (suite);
}
