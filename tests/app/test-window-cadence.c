/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/cadence/tap-button.h"
#include "guide/cadence.h"
#include "window-case.h"

static GradualSession *session;

static void
set_up (void)
{
  g_autoptr (GradualPlan) plan = sample_plan_new ();

  g_setenv ("PULSE_SERVER", "unix:/nonexistent/gradual", TRUE);
  window_set_up ();
  session = gradual_window_get_session (window);
  gradual_window_set_today (window, SAMPLE_START);
  gradual_session_add_plan (session, plan, "New Plan");
  gui_settle ();
}

static const GradualCadence *
cadence (void)
{
  return gradual_session_get_cadence (session);
}

static void
keep_count (int first, int second, int third)
{
  ck_assert (gtk_widget_activate_action (GTK_WIDGET (window), "win.add-cadence-count", "(iii)",
                                         first, second, third));
  gui_settle ();
}

START_TEST (test_is_a_page_with_a_way_back)
{
  window_act ("win.show-cadence");
  ck_assert (window_shows ("Your Cadence"));
  ck_assert (window_shows ("Cadence"));
  ck_assert (GRADUAL_IS_TAP_BUTTON (gtk_root_get_focus (GTK_ROOT (window))));
  window_act ("win.show-plan");
  ck_assert (!window_shows ("Your Cadence"));
}
END_TEST

/* Counted, aimed at, dropped: a step each, and the page stays. */
START_TEST (test_each_is_a_step)
{
  window_act ("win.show-cadence");
  keep_count (82, 82, 82);
  ck_assert_uint_eq (cadence ()->counts->len, 1);
  ck_assert (window_shows ("steps a minute, counted on 23 November 2026"));
  ck_assert_str_eq (gradual_session_get_undo_name (session), "Count Steps");

  window_act ("win.set-cadence-target");
  ck_assert_int_eq (cadence ()->target.from, 164);
  ck_assert_int_eq (cadence ()->target.percent, 5);
  ck_assert_int_eq (cadence ()->target.since, SAMPLE_START);
  ck_assert_str_eq (gradual_session_get_undo_name (session), "Set Cadence Target");

  window_act ("win.drop-cadence-target");
  ck_assert_int_eq (cadence ()->target.since, GRADUAL_DAY_NONE);
  window_act ("win.undo");
  ck_assert_int_eq (cadence ()->target.since, SAMPLE_START);
  window_act ("win.undo");
  window_act ("win.undo");
  ck_assert_uint_eq (cadence ()->counts->len, 0);
  ck_assert (window_shows ("Your Cadence"));
}
END_TEST

START_TEST (test_what_can_not_be_is_not_done)
{
  const char *step = NULL;

  keep_count (29, 80, 80);
  ck_assert_uint_eq (cadence ()->counts->len, 0);
  step = gradual_session_get_undo_name (session);
  gtk_widget_activate_action (GTK_WIDGET (window), "win.set-cadence-target", NULL);
  gtk_widget_activate_action (GTK_WIDGET (window), "win.drop-cadence-target", NULL);
  gtk_widget_activate_action (GTK_WIDGET (window), "win.delete-cadence-count", "u", 0u);
  ck_assert_str_eq (gradual_session_get_undo_name (session), step);
}
END_TEST

START_TEST (test_a_count_is_deleted)
{
  keep_count (80, 80, 80);
  keep_count (84, 84, 84);
  gtk_widget_activate_action (GTK_WIDGET (window), "win.delete-cadence-count", "u", 0u);
  ck_assert_uint_eq (cadence ()->counts->len, 1);
  ck_assert_int_eq (g_array_index (cadence ()->counts, GradualCadenceCount, 0).steps[0], 84);
  window_act ("win.undo");
  ck_assert_uint_eq (cadence ()->counts->len, 2);
}
END_TEST

START_TEST (test_the_drill_is_one_step)
{
  GradualPlan *before = gradual_session_get_plan (session);
  g_autoptr (GradualPlan) kept = gradual_plan_ref (before);
  const GradualRun *run;

  window_act ("win.show-cadence");
  window_act ("win.begin-cadence-drill");
  run = gradual_plan_run_on (gradual_session_get_plan (session), SAMPLE_START + 8);
  ck_assert_int_eq (run->kind, GRADUAL_RUN_CADENCE_DRILL);
  run = gradual_plan_run_on (gradual_session_get_plan (session), SAMPLE_START + 1);
  ck_assert_int_eq (run->kind, GRADUAL_RUN_EASY);
  ck_assert (window_shows ("The drill is in your plan."));
  ck_assert_str_eq (gradual_session_get_undo_name (session), "Add Cadence Drill");

  /* It is there: to begin it again is nothing. */
  before = gradual_session_get_plan (session);
  gtk_widget_activate_action (GTK_WIDGET (window), "win.begin-cadence-drill", NULL);
  ck_assert_ptr_eq (gradual_session_get_plan (session), before);
  window_act ("win.undo");
  ck_assert_ptr_eq (gradual_session_get_plan (session), kept);
}
END_TEST

/* What is kept is told to who counts, and the fields are free for the next time. */
START_TEST (test_the_tool_begins_anew_after_a_count)
{
  GtkWidget *label, *spin;

  window_act ("win.show-cadence");
  label = gui_find_label (GTK_WIDGET (window), "First 30 s");
  spin = gtk_widget_get_next_sibling (label);
  gtk_spin_button_set_value (GTK_SPIN_BUTTON (spin), 82);
  keep_count (82, 82, 82);
  ck_assert_int_eq (gtk_spin_button_get_value_as_int (GTK_SPIN_BUTTON (spin)), 0);
}
END_TEST

int
main (void)
{
  Suite *suite = suite_create ("window-cadence");
  TCase *tests = tcase_create ("window-cadence");

  tcase_add_checked_fixture (tests, set_up, window_tear_down);
  tcase_add_test (tests, test_is_a_page_with_a_way_back);
  tcase_add_test (tests, test_each_is_a_step);
  tcase_add_test (tests, test_what_can_not_be_is_not_done);
  tcase_add_test (tests, test_a_count_is_deleted);
  tcase_add_test (tests, test_the_drill_is_one_step);
  tcase_add_test (tests, test_the_tool_begins_anew_after_a_count);
  tcase_set_timeout (tests, 60);
  suite_add_tcase (suite, tests);

  return suite_main (suite);
}
