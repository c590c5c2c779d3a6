/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/chart/plan-chart.h"
#include "app/welcome/answer-panel.h"
#include "app/welcome/suggestions.h"
#include "gui.h"

static GradualAnswerPanel *panel;
static GtkWindow *window;

static void
set_up (void)
{
  gui_application ();
  panel = g_object_new (GRADUAL_TYPE_ANSWER_PANEL, NULL);
  window = gui_show (GTK_WIDGET (panel), 400, 500);
}

static void
tear_down (void)
{
  gtk_window_destroy (window);
  gui_settle ();
}

static gboolean
shows (const char *text)
{
  GtkWidget *label = gui_find_label (GTK_WIDGET (panel), text);

  return label != NULL && gtk_widget_get_mapped (label);
}

START_TEST (test_shows_a_plan)
{
  g_autoptr (GradualPlan) plan = sample_plan_new ();
  GradualAnswerSummary summary = {.title = (char *)"Three weeks", .detail = (char *)""};
  GtkWidget *chart = gui_find_type (GTK_WIDGET (panel), GRADUAL_TYPE_PLAN_CHART);

  gradual_answer_panel_show (panel, &summary, plan, NULL);
  gui_settle ();
  ck_assert (shows ("Three weeks"));
  ck_assert (gtk_widget_get_mapped (chart));
  ck_assert (shows ("Make Plan"));

  summary.detail = (char *)"They are short.";
  gradual_answer_panel_show (panel, &summary, NULL, NULL);
  gui_settle ();
  ck_assert (shows ("They are short."));
  ck_assert (!gtk_widget_get_mapped (chart));
}
END_TEST

START_TEST (test_offers_what_can_be_reached)
{
  g_autoptr (GPtrArray) suggestions = g_ptr_array_new ();
  GradualSuggestion later = {(char *)"A later race", GRADUAL_GOAL_HALF, SAMPLE_START + 300};
  GradualAnswerSummary summary = {.title = (char *)"Too soon", .detail = (char *)""};
  GtkWidget *button;
  int goal, day;

  g_ptr_array_add (suggestions, &later);
  gradual_answer_panel_show (panel, &summary, NULL, suggestions);
  gui_settle ();
  button = gui_find_button (GTK_WIDGET (panel), "A later race");
  ck_assert_ptr_nonnull (button);
  g_variant_get (gtk_actionable_get_action_target_value (GTK_ACTIONABLE (button)), "(ii)", &goal,
                 &day);
  ck_assert_int_eq (goal, GRADUAL_GOAL_HALF);
  ck_assert_int_eq (day, SAMPLE_START + 300);
  ck_assert (!shows ("Make Plan"));

  gradual_answer_panel_show (panel, &summary, NULL, NULL);
  gui_settle ();
  ck_assert (!shows ("A later race"));
  ck_assert (shows ("Make Plan"));
}
END_TEST

START_TEST (test_is_the_default_of_its_window)
{
  GtkWidget *make = gui_find_action (GTK_WIDGET (panel), "win.make-plan");

  ck_assert_ptr_eq (gtk_window_get_default_widget (window), make);
  ck_assert (gtk_test_accessible_has_relation (GTK_ACCESSIBLE (make),
                                               GTK_ACCESSIBLE_RELATION_DESCRIBED_BY));
  gtk_widget_set_visible (GTK_WIDGET (panel), FALSE);
  ck_assert_ptr_null (gtk_window_get_default_widget (window));
}
END_TEST

static Suite *
answer_panel_suite (void)
{
  Suite *suite = suite_create ("answer-panel");
  TCase *tcase = tcase_create ("answer-panel");

  tcase_add_checked_fixture (tcase, set_up, tear_down);
  tcase_set_timeout (tcase, 60);
  tcase_add_test (tcase, test_shows_a_plan);
  tcase_add_test (tcase, test_offers_what_can_be_reached);
  tcase_add_test (tcase, test_is_the_default_of_its_window);
  suite_add_tcase (suite, tcase);

  return suite;
}

int
main (void)
{
  return suite_main (answer_panel_suite ());
}
