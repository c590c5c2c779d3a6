/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/plan/day-panel.h"
#include "app/stretching/stretch-panel.h"
#include "gui.h"

static GradualWindow *window;

static void
set_up (void)
{
  g_autoptr (GradualPlan) plan = sample_plan_new ();

  window = gui_window_new ();
  gradual_window_take_step (window, plan, "Sample");
  gui_settle ();
}

static void
tear_down (void)
{
  gtk_window_destroy (GTK_WINDOW (window));
  gui_settle ();
}

static void
act (const char *action)
{
  ck_assert (gtk_widget_activate_action (GTK_WIDGET (window), action, NULL));
  gui_settle ();
}

static gboolean
tick (GradualDay day, const char *nick, gboolean is_done)
{
  gboolean is_known = gtk_widget_activate_action (GTK_WIDGET (window), "win.tick-stretch", "(isb)",
                                                  (int)day, nick, is_done);

  gui_settle ();

  return is_known;
}

static GradualSession *
session (void)
{
  return gradual_window_get_session (window);
}

static GradualStretchSet
done_on (GradualDay day)
{
  return gradual_stretching_done_on (gradual_session_get_stretching (session ()), day);
}

static GradualDay
shown_day (void)
{
  GtkWidget *panel = gui_find_type (GTK_WIDGET (window), GRADUAL_TYPE_DAY_PANEL);
  GtkWidget *checklist = gui_find_type (GTK_WIDGET (window), GRADUAL_TYPE_STRETCH_PANEL);

  if (checklist == NULL || !gtk_widget_get_mapped (checklist))
    return GRADUAL_DAY_NONE;

  return gradual_day_panel_get_day (GRADUAL_DAY_PANEL (panel));
}

static void
assert_cell (GradualDay day, const char *name)
{
  gui_assert_name (gradual_plan_view_get_cell (gradual_window_get_plan_view (window), day),
                   GTK_ACCESSIBLE_ROLE_BUTTON, name);
}

START_TEST (test_the_checklist_of_today_opens)
{
  GtkWidget *button = gui_find_action (GTK_WIDGET (window), "win.show-stretching");

  gui_assert_name (button, GTK_ACCESSIBLE_ROLE_BUTTON, "Stretching");
  ck_assert (gtk_widget_get_mapped (button));
  gradual_window_set_today (window, SAMPLE_START + 8);
  gtk_widget_grab_focus (button);
  g_signal_emit_by_name (button, "clicked");
  gui_settle ();
  ck_assert_int_eq (shown_day (), SAMPLE_START + 8);
  ck_assert (
      gtk_widget_is_ancestor (gtk_root_get_focus (GTK_ROOT (window)),
                              gui_find_type (GTK_WIDGET (window), GRADUAL_TYPE_STRETCH_PANEL)));
}
END_TEST

START_TEST (test_the_chosen_day_goes_before_today)
{
  GradualPlanView *view = gradual_window_get_plan_view (window);

  /* The keyboard is on a day. */
  gradual_plan_view_show_day (view, SAMPLE_START + 3);
  act ("win.show-stretching");
  ck_assert_int_eq (shown_day (), SAMPLE_START + 3);
  act ("win.close-day");
  /* A day is open. */
  gradual_plan_view_open_day (view, SAMPLE_START + 5);
  act ("win.show-stretching");
  ck_assert_int_eq (shown_day (), SAMPLE_START + 5);
}
END_TEST

START_TEST (test_a_tick_is_a_step_with_a_name)
{
  ck_assert (tick (SAMPLE_START, "calf-straight", TRUE));
  ck_assert_uint_eq (done_on (SAMPLE_START),
                     gradual_stretch_set_of (GRADUAL_STRETCH_CALF_STRAIGHT));
  ck_assert_str_eq (gradual_session_get_undo_name (session ()), "Tick Calf, Knee Straight");
  gui_assert_name (gui_find_action (GTK_WIDGET (window), "win.undo"), GTK_ACCESSIBLE_ROLE_BUTTON,
                   "Undo Tick Calf, Knee Straight");
  tick (SAMPLE_START, "calf-straight", FALSE);
  ck_assert_str_eq (gradual_session_get_undo_name (session ()), "Untick Calf, Knee Straight");
  act ("win.undo");
  ck_assert_uint_eq (done_on (SAMPLE_START),
                     gradual_stretch_set_of (GRADUAL_STRETCH_CALF_STRAIGHT));
  act ("win.undo");
  ck_assert_uint_eq (done_on (SAMPLE_START), 0);
  ck_assert_str_eq (gradual_session_get_undo_name (session ()), "Sample");
}
END_TEST

START_TEST (test_what_is_no_change_is_no_step)
{
  tick (SAMPLE_START, "calf-straight", FALSE);
  tick (SAMPLE_START, "calf", TRUE);
  /* What is still to come can not have been done. */
  tick (SAMPLE_START + 1, "calf-straight", TRUE);
  ck_assert_uint_eq (done_on (SAMPLE_START + 1), 0);
  ck_assert_str_eq (gradual_session_get_undo_name (session ()), "Sample");
}
END_TEST

static void
set_symptoms (GradualSymptoms *symptoms)
{
  g_autoptr (GradualLibrary) library =
      gradual_library_with_symptoms (gradual_session_get_library (session ()), symptoms);

  gradual_session_commit (session (), library, "Report");
  gradual_symptoms_unref (symptoms);
  gui_settle ();
}

static void
record_settled (const char *id)
{
  ck_assert (gtk_widget_activate_action (GTK_WIDGET (window), "win.record-settled", "s", id));
  gui_settle ();
}

START_TEST (test_nothing_is_ticked_in_a_pause)
{
  tick (SAMPLE_START, "toe-pull", TRUE);
  set_symptoms (sample_symptoms_new (SAMPLE_START, GRADUAL_QUESTION_SWOLLEN));
  tick (SAMPLE_START, "calf-straight", TRUE);
  ck_assert_uint_eq (done_on (SAMPLE_START), gradual_stretch_set_of (GRADUAL_STRETCH_TOE_PULL));
  /* Taken back, and of a day before. */
  tick (SAMPLE_START, "toe-pull", FALSE);
  ck_assert_uint_eq (done_on (SAMPLE_START), 0);
  tick (SAMPLE_START - 1, "toe-pull", TRUE);
  ck_assert_uint_eq (done_on (SAMPLE_START - 1), gradual_stretch_set_of (GRADUAL_STRETCH_TOE_PULL));
  record_settled (SAMPLE_REPORT);
  tick (SAMPLE_START, "calf-straight", TRUE);
  ck_assert_uint_eq (done_on (SAMPLE_START),
                     gradual_stretch_set_of (GRADUAL_STRETCH_CALF_STRAIGHT));
}
END_TEST

START_TEST (test_the_plan_tells_of_it)
{
  assert_cell (SAMPLE_START, "today, Monday 23 November, rest, 0 of 8 stretches done");
  tick (SAMPLE_START, "toe-pull", TRUE);
  assert_cell (SAMPLE_START, "today, Monday 23 November, rest, 1 of 8 stretches done");
  gradual_window_set_today (window, SAMPLE_START + 1);
  assert_cell (SAMPLE_START, "Monday 23 November, rest, 1 stretch done");
  assert_cell (SAMPLE_START + 1,
               "today, Tuesday 24 November, easy run, 30 minutes, planned, 0 of 8 stretches done");
  act ("win.undo");
  assert_cell (SAMPLE_START, "Monday 23 November, rest");
}
END_TEST

START_TEST (test_without_a_plan_there_is_no_checklist)
{
  act ("win.undo");
  ck_assert (!gtk_widget_get_mapped (gui_find_action (GTK_WIDGET (window), "win.show-stretching")));
  ck_assert (
      !gtk_widget_get_sensitive (gui_find_action (GTK_WIDGET (window), "win.show-stretching")));
}
END_TEST

int
main (void)
{
  Suite *suite = suite_create ("window-checklist");
  TCase *tests = tcase_create ("window-checklist");

  tcase_add_checked_fixture (tests, set_up, tear_down);
  tcase_set_timeout (tests, 60);
  tcase_add_test (tests, test_the_checklist_of_today_opens);
  tcase_add_test (tests, test_the_chosen_day_goes_before_today);
  tcase_add_test (tests, test_a_tick_is_a_step_with_a_name);
  tcase_add_test (tests, test_what_is_no_change_is_no_step);
  tcase_add_test (tests, test_nothing_is_ticked_in_a_pause);
  tcase_add_test (tests, test_the_plan_tells_of_it);
  tcase_add_test (tests, test_without_a_plan_there_is_no_checklist);
  suite_add_tcase (suite, tests);

  return suite_main (suite);
}
