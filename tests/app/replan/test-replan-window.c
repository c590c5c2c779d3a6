/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/replan/replan-window.h"

#include "gui.h"
#include "recorder.h"

static GtkWindow *parent, *dialog;
static GradualPlan *plan;
static GradualReplan *replan;

/* Shows what is proposed on the Monday after a week of the sample in which nothing was run. */
static void
set_up (void)
{
  GradualReplanView view;

  gui_application ();
  plan = sample_plan_new ();
  replan = gradual_replan (plan, SAMPLE_START + GRADUAL_DAYS_PER_WEEK);
  view = (GradualReplanView){.replan = replan, .plan = plan, .units = GRADUAL_UNITS_MINUTES};
  parent = recorder_window_new ();
  dialog = gradual_replan_window_new (parent, &view);
  gtk_window_present (dialog);
  gui_settle ();
}

static void
tear_down (void)
{
  gtk_window_destroy (parent);
  gui_settle ();
  gradual_replan_free (replan);
  gradual_plan_unref (plan);
}

static const GradualReplanOption *
last_option (void)
{
  return g_ptr_array_index (replan->options, replan->options->len - 1);
}

START_TEST (test_what_has_happened_is_said)
{
  ck_assert_ptr_nonnull (gui_find_label (GTK_WIDGET (dialog), replan->title));
  ck_assert_ptr_nonnull (gui_find_label (GTK_WIDGET (dialog), replan->reason));
  ck_assert (
      !gtk_widget_get_mapped (gui_find_button (GTK_WIDGET (dialog), "Open the Symptom Form")));
}
END_TEST

/* Each way has its own words and its own weeks. */
START_TEST (test_another_way)
{
  g_autofree char *asked =
      g_strdup_printf ("apply-replan'%s'", gradual_replan_way_to_nick (last_option ()->way));
  GtkWidget *button;

  for (button = gui_find_type (GTK_WIDGET (dialog), GTK_TYPE_CHECK_BUTTON);
       gtk_widget_get_next_sibling (button) != NULL;)
    button = gtk_widget_get_next_sibling (button);
  gtk_check_button_set_active (GTK_CHECK_BUTTON (button), TRUE);
  gui_settle ();
  ck_assert_ptr_nonnull (gui_find_label (GTK_WIDGET (dialog), last_option ()->because));
  g_signal_emit_by_name (gui_find_button (GTK_WIDGET (dialog), "Apply"), "clicked");
  recorder_assert (asked);
}
END_TEST

START_TEST (test_keep)
{
  g_signal_emit_by_name (gui_find_button (GTK_WIDGET (dialog), "Keep as It Is"), "clicked");
  recorder_assert ("keep-replan");
}
END_TEST

START_TEST (test_form)
{
  gtk_widget_activate_action (GTK_WIDGET (dialog), "replan.form", NULL);
  recorder_assert ("new-report");
}
END_TEST

int
main (void)
{
  Suite *suite = suite_create ("replan-window");
  TCase *tests = tcase_create ("replan-window");

  tcase_set_timeout (tests, 0);
  tcase_add_checked_fixture (tests, set_up, tear_down);
  tcase_add_test (tests, test_what_has_happened_is_said);
  tcase_add_test (tests, test_another_way);
  tcase_add_test (tests, test_keep);
  tcase_add_test (tests, test_form);
  suite_add_tcase (suite, tests);

  return suite_main (suite);
}
