/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/symptoms/outcome/relief-card.h"
#include "outcome-case.h"

static GtkWidget *
card (void)
{
  return gui_find_type (GTK_WIDGET (outcome_window), GRADUAL_TYPE_RELIEF_CARD);
}

static gboolean
shows (const char *text)
{
  GtkWidget *label = gui_find_label (card (), text);

  return label != NULL && gtk_widget_get_mapped (label);
}

static GtkWidget *
button (const char *text)
{
  GtkWidget *found = gui_find_button (card (), text);

  return found != NULL && gtk_widget_get_mapped (found) ? found : NULL;
}

START_TEST (test_an_offer)
{
  outcome_open (REPORT_JUMP);
  gui_assert_name (card (), GTK_ACCESSIBLE_ROLE_GROUP, "Ease the training");
  ck_assert (shows ("Week 1 · 23–29 Nov"));
  ck_assert (shows ("1 h 36"));
  ck_assert (shows ("Week 2 · 30 Nov–6 Dec"));
  gui_assert_name (button ("Apply"), GTK_ACCESSIBLE_ROLE_BUTTON, "Apply: Ease the training");
  ck_assert_ptr_null (button ("Show the Plan"));
}
END_TEST

/* Where the button was, the next one is, with the keyboard on it. */
START_TEST (test_what_was_done)
{
  outcome_open (REPORT_JUMP);
  gtk_widget_grab_focus (button ("Apply"));
  g_signal_emit_by_name (button ("Apply"), "clicked");
  gui_settle ();
  ck_assert (shows ("Done on 23 November 2026."));
  ck_assert (!shows ("Week 1 · 23–29 Nov"));
  ck_assert_ptr_null (button ("Apply"));
  ck_assert_ptr_nonnull (button ("Show the Plan"));
  ck_assert_ptr_eq (outcome_focus (), button ("Show the Plan"));

  gtk_widget_activate_action (GTK_WIDGET (outcome_window), "win.undo", NULL);
  gui_settle ();
  ck_assert (!shows ("Done on 23 November 2026."));
  ck_assert (shows ("Week 1 · 23–29 Nov"));
  ck_assert_ptr_eq (outcome_focus (), button ("Apply"));
}
END_TEST

START_TEST (test_lengths_in_other_units)
{
  outcome_open (REPORT_JUMP);
  gradual_session_set_units (outcome_session (), GRADUAL_UNITS_KILOMETRES);
  gui_settle ();
  /* 96 minutes at 6 minutes a kilometre. */
  ck_assert (shows ("16.0 km"));
  ck_assert (!shows ("1 h 36"));
}
END_TEST

START_TEST (test_a_suspension)
{
  outcome_open (REPORT_FLAG);
  ck_assert_str_eq (gtk_actionable_get_action_name (GTK_ACTIONABLE (button ("Suspend the Plan…"))),
                    "win.ask-to-suspend");
  outcome_apply (GRADUAL_RELIEF_SUSPEND);
  ck_assert (
      shows ("Suspended since 23 November 2026. Nothing but a recorded clearance lifts it."));
  ck_assert_str_eq (gtk_actionable_get_action_name (GTK_ACTIONABLE (button ("Record Clearance…"))),
                    "win.record-clearance");
  gtk_widget_activate_action (GTK_WIDGET (outcome_window), "win.clear-suspension", NULL);
  gui_settle ();
  ck_assert (shows ("Cleared to run on 23 November 2026."));
  ck_assert_ptr_nonnull (button ("Show the Plan"));
}
END_TEST

START_TEST (test_a_stop)
{
  outcome_open (REPORT_STOP);
  outcome_apply (GRADUAL_RELIEF_STOP);
  ck_assert (shows ("Stopped since 23 November 2026, until walking hardly hurts for two days."));
  ck_assert_str_eq (
      gtk_actionable_get_action_name (GTK_ACTIONABLE (button ("Walking Is Easy Again…"))),
      "win.record-recovery");
  gtk_widget_activate_action (GTK_WIDGET (outcome_window), "win.end-stop", "(ii)", 0, 2);
  gui_settle ();
  ck_assert (shows ("On the way back since 23 November 2026."));
}
END_TEST

START_TEST (test_stretching)
{
  outcome_open ("toe-touch=1 pain-worst=0");
  gui_assert_name (card (), GTK_ACCESSIBLE_ROLE_GROUP, "Stretch what is tight");
  ck_assert (shows ("On top of the checklist up to 3 January 2027: Hamstrings"));
  g_signal_emit_by_name (button ("Apply"), "clicked");
  gui_settle ();
  ck_assert (shows ("Done on 23 November 2026."));
  ck_assert_ptr_nonnull (button ("Show the Checklist"));
  ck_assert_int_eq (gradual_session_get_stretching (outcome_session ())->focus_until,
                    gradual_day_from_ymd (2027, 1, 3));
}
END_TEST

int
main (void)
{
  Suite *suite = suite_create ("relief-card");
  TCase *tests = tcase_create ("relief-card");

  tcase_add_checked_fixture (tests, outcome_set_up, outcome_tear_down);
  tcase_set_timeout (tests, 60);
  tcase_add_test (tests, test_an_offer);
  tcase_add_test (tests, test_what_was_done);
  tcase_add_test (tests, test_lengths_in_other_units);
  tcase_add_test (tests, test_a_suspension);
  tcase_add_test (tests, test_a_stop);
  tcase_add_test (tests, test_stretching);
  suite_add_tcase (suite, tests);

  return suite_main (suite);
}
