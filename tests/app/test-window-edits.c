/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "gui.h"
#include "planner/edit.h"

#define TUESDAY  (SAMPLE_START + 1)
#define SATURDAY (SAMPLE_START + 5)

static GradualWindow *window;
static GradualPlanView *view;

static void
set_up (void)
{
  g_autoptr (GradualPlan) plan = sample_plan_new ();

  window = gui_window_new ();
  view = gradual_window_get_plan_view (window);
  gradual_window_take_step (window, plan, "Sample");
  gradual_plan_view_show_day (view, TUESDAY);
  gui_settle ();
}

static void
tear_down (void)
{
  gtk_window_destroy (GTK_WINDOW (window));
  gui_settle ();
}

static void
act (const char *action, const char *format, int first, int second)
{
  GtkWidget *widget = GTK_WIDGET (window);
  gboolean found;

  if (format == NULL)
    found = gtk_widget_activate_action (widget, action, NULL);
  else if (g_str_equal (format, "i"))
    found = gtk_widget_activate_action (widget, action, "i", first);
  else
    found = gtk_widget_activate_action (widget, action, "(ii)", first, second);
  ck_assert_msg (found, "%s", action);
  gui_settle ();
}

static void
press (const char *keys)
{
  gui_press (GTK_WINDOW (window), keys);
}

static const GradualRun *
run_on (GradualDay day)
{
  return gradual_plan_run_on (gradual_window_get_plan (window), day);
}

static gboolean
shows (const char *text)
{
  GtkWidget *label = gui_find_label (GTK_WIDGET (window), text);

  return label != NULL && gtk_widget_get_mapped (label);
}

static void
assert_undo (const char *name)
{
  gui_assert_name (gui_find_action (GTK_WIDGET (window), "win.undo"), GTK_ACCESSIBLE_ROLE_BUTTON,
                   name);
}

START_TEST (test_a_run_is_moved_by_days_and_weeks)
{
  act ("win.move-run-by", "i", 1, 0);
  ck_assert_ptr_null (run_on (TUESDAY));
  ck_assert_int_eq (run_on (TUESDAY + 1)->minutes, 30);
  ck_assert_int_eq (gradual_plan_view_get_day (view), TUESDAY + 1);
  assert_undo ("Undo Move Easy Run");

  /* The keyboard goes with the run, so that it can be moved on. */
  act ("win.move-run-by", "i", 1, 0);
  ck_assert_int_eq (run_on (TUESDAY + 2)->minutes, 30);
  act ("win.undo", NULL, 0, 0);
  act ("win.undo", NULL, 0, 0);
  ck_assert_int_eq (run_on (TUESDAY)->minutes, 30);

  /* Out of the plan there is nowhere to go. */
  gradual_plan_view_show_day (view, TUESDAY);
  act ("win.move-run-by", "i", -7, 0);
  ck_assert_int_eq (run_on (TUESDAY)->minutes, 30);
}
END_TEST

START_TEST (test_the_keys_of_a_day)
{
  press ("<Alt>Right");
  ck_assert_int_eq (run_on (TUESDAY + 1)->minutes, 30);
  press ("<Alt>Left");
  ck_assert_int_eq (run_on (TUESDAY)->minutes, 30);
  press ("<Alt>Down");
  ck_assert_int_eq (gradual_plan_view_get_day (view), TUESDAY + 7);
  press ("<Alt>Up");
  ck_assert_int_eq (gradual_plan_view_get_day (view), TUESDAY);

  press ("<Control>x");
  gradual_plan_view_show_day (view, TUESDAY + 2);
  press ("<Control>v");
  ck_assert_int_eq (run_on (TUESDAY + 2)->minutes, 30);
  press ("<Control>x");
  press ("Escape");
  ck_assert_int_eq (gradual_plan_view_get_cut_day (view), GRADUAL_DAY_NONE);
  press ("Delete");
  ck_assert_ptr_null (run_on (TUESDAY + 2));
}
END_TEST

START_TEST (test_keys_follow_the_direction_of_the_text)
{
  gtk_widget_set_direction (gtk_root_get_focus (GTK_ROOT (window)), GTK_TEXT_DIR_RTL);
  press ("<Alt>Left");
  ck_assert_int_eq (run_on (TUESDAY + 1)->minutes, 30);
}
END_TEST

START_TEST (test_runs_are_swapped)
{
  act ("win.move-run", "(ii)", TUESDAY, SATURDAY);
  ck_assert_int_eq (run_on (TUESDAY)->kind, GRADUAL_RUN_LONG);
  ck_assert_int_eq (run_on (SATURDAY)->kind, GRADUAL_RUN_EASY);
  assert_undo ("Undo Swap Runs");
}
END_TEST

START_TEST (test_a_run_is_cut_and_pasted)
{
  act ("win.cut-run", NULL, 0, 0);
  ck_assert_int_eq (gradual_plan_view_get_cut_day (view), TUESDAY);
  ck_assert_int_eq (gradual_day_cell_get_drop (gradual_plan_view_get_cell (view, TUESDAY + 1)),
                    GRADUAL_DROP_ALLOWED);
  ck_assert_int_eq (run_on (TUESDAY)->minutes, 30);

  gradual_plan_view_show_day (view, TUESDAY + 1);
  act ("win.paste-run", NULL, 0, 0);
  ck_assert_ptr_null (run_on (TUESDAY));
  ck_assert_int_eq (run_on (TUESDAY + 1)->minutes, 30);
  ck_assert_int_eq (gradual_plan_view_get_cut_day (view), GRADUAL_DAY_NONE);
  ck_assert_int_eq (gradual_day_cell_get_drop (gradual_plan_view_get_cell (view, TUESDAY + 2)),
                    GRADUAL_DROP_NONE);
}
END_TEST

START_TEST (test_a_cut_is_given_up)
{
  act ("win.cut-run", NULL, 0, 0);
  act ("win.cancel-cut", NULL, 0, 0);
  gradual_plan_view_show_day (view, TUESDAY + 1);
  act ("win.paste-run", NULL, 0, 0);
  ck_assert_int_eq (run_on (TUESDAY)->minutes, 30);

  /* Neither a rest day can be cut, nor one whose run has gone since. */
  act ("win.cut-run", NULL, 0, 0);
  ck_assert_int_eq (gradual_plan_view_get_cut_day (view), GRADUAL_DAY_NONE);
  gradual_plan_view_show_day (view, TUESDAY);
  act ("win.cut-run", NULL, 0, 0);
  act ("win.remove-run", NULL, 0, 0);
  ck_assert_int_eq (gradual_plan_view_get_cut_day (view), GRADUAL_DAY_NONE);
}
END_TEST

START_TEST (test_a_run_is_removed)
{
  act ("win.remove-run", NULL, 0, 0);
  ck_assert_ptr_null (run_on (TUESDAY));
  assert_undo ("Undo Remove Easy Run");
  act ("win.undo", NULL, 0, 0);
  ck_assert_int_eq (run_on (TUESDAY)->minutes, 30);
}
END_TEST

START_TEST (test_a_day_is_opened_and_closed)
{
  ck_assert (!gradual_plan_view_is_day_open (view));
  act ("win.open-day", "i", SATURDAY, 0);
  ck_assert (gradual_plan_view_is_day_open (view));
  ck_assert (shows ("Saturday 28 November"));
  gradual_plan_view_show_day (view, TUESDAY);
  gui_settle ();
  ck_assert (shows ("Tuesday 24 November"));
  act ("win.close-day", NULL, 0, 0);
  ck_assert (!gradual_plan_view_is_day_open (view));
  ck_assert_ptr_eq (gtk_root_get_focus (GTK_ROOT (window)),
                    GTK_WIDGET (gradual_plan_view_get_cell (view, TUESDAY)));
}
END_TEST

/* What the rules say is told once: in the panel if it is open, and in a toast if it is not. */
START_TEST (test_a_refusal_is_told_with_what_would_do)
{
  GradualEdit edit = {.action = GRADUAL_EDIT_MINUTES, .day = TUESDAY, .minutes = 600};
  g_auto (GradualVerdict) verdict = {0};
  GtkWidget *offer;

  ck_assert_ptr_null (gradual_edit_apply (gradual_window_get_plan (window), &edit, SAMPLE_START,
                                          &verdict, NULL, NULL));
  act ("win.set-minutes", "(ii)", TUESDAY, 600);
  ck_assert (shows (verdict.because));
  offer = gui_find_button (GTK_WIDGET (window), "Take 49 Minutes");
  ck_assert_ptr_nonnull (offer);
  g_signal_emit_by_name (offer, "clicked");
  gui_settle ();
  ck_assert_int_eq (run_on (TUESDAY)->minutes, 49);
}
END_TEST

START_TEST (test_a_race_stays_and_says_so)
{
  act ("win.move-run", "(ii)", SAMPLE_START + 20, SAMPLE_START + 19);
  ck_assert (shows ("The race stays on its day, and there is no other."));
  ck_assert_int_eq (run_on (SAMPLE_START + 20)->kind, GRADUAL_RUN_RACE);
}
END_TEST

/* What the second week may have follows from the first. */
START_TEST (test_later_runs_that_were_shortened_are_told)
{
  GtkWidget *undo;
  GradualPlan *plan;

  act ("win.set-minutes", "(ii)", TUESDAY, 49);
  act ("win.set-minutes", "(ii)", TUESDAY + 7, 57);
  plan = gradual_window_get_plan (window);
  act ("win.set-minutes", "(ii)", TUESDAY, 0);
  ck_assert (shows ("1 later run is shorter, to stay gradual:\n1 Dec, from 57 to 49 min"));
  undo = gui_find_button (gui_find_type (GTK_WIDGET (window), ADW_TYPE_TOAST_OVERLAY),
                          "Undo Remove Easy Run");
  ck_assert_ptr_nonnull (undo);
  g_signal_emit_by_name (undo, "clicked");
  gui_settle ();
  ck_assert_ptr_eq (gradual_window_get_plan (window), plan);
}
END_TEST

START_TEST (test_other_units_are_shown)
{
  ck_assert (gtk_widget_activate_action (GTK_WIDGET (window), "win.units", "s", "km"));
  gui_settle ();
  gui_assert_name (gradual_plan_view_get_cell (view, TUESDAY), GTK_ACCESSIBLE_ROLE_BUTTON,
                   "Tuesday 24 November, easy run, 5.0 kilometres, planned");
  ck_assert_int_eq (gradual_plan_view_get_units (view), GRADUAL_UNITS_KILOMETRES);
}
END_TEST

START_TEST (test_weeks_that_are_over_unfold)
{
  GtkWidget *past = gui_find_type (GTK_WIDGET (view), GTK_TYPE_TOGGLE_BUTTON);

  ck_assert (!gtk_widget_get_visible (past));
  gradual_window_set_today (window, TUESDAY + 7);
  gui_settle ();
  gui_assert_name (past, GTK_ACCESSIBLE_ROLE_BUTTON, "1 week before · 0 min done");
  ck_assert (!shows ("Week 1"));
  gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (past), TRUE);
  gui_settle ();
  ck_assert (shows ("Week 1"));
}
END_TEST

static Suite *
window_edits_suite (void)
{
  Suite *suite = suite_create ("window-edits");
  TCase *tcase = tcase_create ("window-edits");

  tcase_add_checked_fixture (tcase, set_up, tear_down);
  tcase_set_timeout (tcase, 60);
  tcase_add_test (tcase, test_a_run_is_moved_by_days_and_weeks);
  tcase_add_test (tcase, test_the_keys_of_a_day);
  tcase_add_test (tcase, test_keys_follow_the_direction_of_the_text);
  tcase_add_test (tcase, test_runs_are_swapped);
  tcase_add_test (tcase, test_a_run_is_cut_and_pasted);
  tcase_add_test (tcase, test_a_cut_is_given_up);
  tcase_add_test (tcase, test_a_run_is_removed);
  tcase_add_test (tcase, test_a_day_is_opened_and_closed);
  tcase_add_test (tcase, test_a_refusal_is_told_with_what_would_do);
  tcase_add_test (tcase, test_a_race_stays_and_says_so);
  tcase_add_test (tcase, test_later_runs_that_were_shortened_are_told);
  tcase_add_test (tcase, test_other_units_are_shown);
  tcase_add_test (tcase, test_weeks_that_are_over_unfold);
  suite_add_tcase (suite, tcase);

  return suite;
}

int
main (void)
{
  return suite_main (window_edits_suite ());
}
