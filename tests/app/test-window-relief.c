/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <adwaita.h>

#include "app/symptoms/form/symptom-form.h"
#include "app/symptoms/outcome/walking-window.h"
#include "planner/relief.h"
#include "symptoms/outcome/outcome-case.h"

static void
act (const char *action)
{
  ck_assert_msg (gtk_widget_activate_action (GTK_WIDGET (outcome_window), action, NULL), "%s",
                 action);
  gui_settle ();
}

static gboolean
is_forbidden (GradualRestrictionKind kind)
{
  const GradualRestriction *open =
      gradual_relief_find_open (gradual_session_get_plan (outcome_session ()));

  return open != NULL && open->kind == kind;
}

static guint
count_runs (void)
{
  const GradualPlan *plan = gradual_session_get_plan (outcome_session ());
  guint n = 0;

  for (GradualDay day = gradual_plan_start (plan); day <= gradual_plan_end (plan); day++)
    n += gradual_plan_run_on (plan, day) != NULL;

  return n;
}

static AdwMessageDialog *
question (void)
{
  GtkWindow *dialog = gui_find_dialog (ADW_TYPE_MESSAGE_DIALOG);

  return dialog != NULL ? ADW_MESSAGE_DIALOG (dialog) : NULL;
}

/* As with the button of the answer, which closes the dialog as well. */
static void
answer (const char *label)
{
  ck_assert_ptr_nonnull (question ());
  g_signal_emit_by_name (gui_find_button (GTK_WIDGET (question ()), label), "clicked");
  gui_settle ();
  ck_assert_ptr_null (question ());
}

START_TEST (test_to_suspend_is_asked_first)
{
  outcome_open (REPORT_FLAG);
  outcome_press ("Suspend the Plan…");
  ck_assert_str_eq (gtk_window_get_title (GTK_WINDOW (question ())), "Suspend the Plan?");
  ck_assert_str_eq (adw_message_dialog_get_default_response (question ()), "no");
  ck_assert_str_eq (adw_message_dialog_get_close_response (question ()), "no");
  answer ("Cancel");
  ck_assert (!is_forbidden (GRADUAL_RESTRICTION_RED_FLAG));

  outcome_press ("Suspend the Plan…");
  answer ("Suspend");
  ck_assert (is_forbidden (GRADUAL_RESTRICTION_RED_FLAG));
  ck_assert_uint_eq (count_runs (), 0);
  ck_assert (gradual_symptom_report_is_suspended (outcome_report ()));
  ck_assert_str_eq (
      gradual_relief_find_open (gradual_session_get_plan (outcome_session ()))->because,
      "Warning sign: Can not take four steps");
  /* It can not be undone, and nothing offers it. */
  ck_assert (outcome_shows ("All plans are suspended"));
  ck_assert_ptr_null (gui_find_button (GTK_WIDGET (outcome_window), "Undo"));
  act ("win.undo");
  ck_assert (is_forbidden (GRADUAL_RESTRICTION_RED_FLAG));
}
END_TEST

START_TEST (test_only_a_clearance_lifts_it)
{
  outcome_open (REPORT_FLAG);
  outcome_apply (GRADUAL_RELIEF_SUSPEND);
  gradual_session_set_today (outcome_session (), SAMPLE_START + 2);
  gui_settle ();
  outcome_press ("Record Clearance…");
  ck_assert_str_eq (gtk_window_get_title (GTK_WINDOW (question ())),
                    "Has a Clinician Cleared You to Run?");
  ck_assert_str_eq (adw_message_dialog_get_default_response (question ()), "no");
  ck_assert_str_eq (adw_message_dialog_get_close_response (question ()), "no");
  answer ("Not Yet");
  ck_assert (is_forbidden (GRADUAL_RESTRICTION_RED_FLAG));

  act ("win.record-clearance");
  answer ("Cleared to Run");
  ck_assert (!is_forbidden (GRADUAL_RESTRICTION_RED_FLAG));
  ck_assert (!gradual_symptom_report_is_suspended (outcome_report ()));
  /* The run of Tuesday is over; five runs and the race are left. */
  ck_assert_uint_eq (count_runs (), 6);
}
END_TEST

START_TEST (test_walking_ends_a_stop)
{
  outcome_open (REPORT_STOP);
  outcome_apply (GRADUAL_RELIEF_STOP);
  ck_assert (is_forbidden (GRADUAL_RESTRICTION_STOP));
  outcome_press ("Walking Is Easy Again…");
  ck_assert_ptr_nonnull (gui_find_dialog (GRADUAL_TYPE_WALKING_WINDOW));
  gtk_window_close (gui_find_dialog (GRADUAL_TYPE_WALKING_WINDOW));

  gtk_widget_activate_action (GTK_WIDGET (outcome_window), "win.end-stop", "(ii)", 2, 3);
  gtk_widget_activate_action (GTK_WIDGET (outcome_window), "win.end-stop", "(ii)", 3, 0);
  gtk_widget_activate_action (GTK_WIDGET (outcome_window), "win.end-stop", "(ii)", -1, 0);
  gui_settle ();
  ck_assert (is_forbidden (GRADUAL_RESTRICTION_STOP));
  gtk_widget_activate_action (GTK_WIDGET (outcome_window), "win.end-stop", "(ii)", 2, 2);
  gui_settle ();
  ck_assert (!is_forbidden (GRADUAL_RESTRICTION_STOP));
  ck_assert_uint_eq (count_runs (), 7);
}
END_TEST

START_TEST (test_a_relief_is_one_step)
{
  g_autoptr (GradualLibrary) before = NULL;

  outcome_open (REPORT_JUMP);
  before = gradual_library_ref (gradual_session_get_library (outcome_session ()));
  outcome_press ("Apply");
  ck_assert_str_eq (gradual_session_get_undo_name (outcome_session ()), "Ease the training");
  ck_assert (outcome_shows ("Done: Ease the training"));
  ck_assert_ptr_nonnull (gui_find_button (GTK_WIDGET (outcome_window), "Undo"));
  act ("win.undo");
  ck_assert_ptr_eq (gradual_session_get_library (outcome_session ()), before);
}
END_TEST

START_TEST (test_nothing_is_done_for_what_is_not_there)
{
  g_autoptr (GradualLibrary) before = NULL;

  outcome_open (REPORT_JUMP);
  before = gradual_library_ref (gradual_session_get_library (outcome_session ()));
  gtk_widget_activate_action (GTK_WIDGET (outcome_window), "win.apply-relief", "(ss)", "x", "ease");
  gtk_widget_activate_action (GTK_WIDGET (outcome_window), "win.apply-relief", "(ss)", outcome_id,
                              "sing");
  gtk_widget_activate_action (GTK_WIDGET (outcome_window), "win.record-settled", "s", "x");
  gtk_widget_activate_action (GTK_WIDGET (outcome_window), "win.change-answers", "(ss)", "x",
                              "safety");
  gtk_widget_activate_action (GTK_WIDGET (outcome_window), "win.change-answers", "(ss)", outcome_id,
                              "heels");
  act ("win.clear-suspension");
  ck_assert_ptr_eq (gradual_session_get_library (outcome_session ()), before);
}
END_TEST

START_TEST (test_settled)
{
  outcome_open (REPORT_FLAG);
  gtk_widget_activate_action (GTK_WIDGET (outcome_window), "win.record-settled", "s", outcome_id);
  gui_settle ();
  ck_assert_int_eq (gradual_symptom_report_relief_day (outcome_report (), GRADUAL_RELIEF_SETTLED),
                    SAMPLE_START);
}
END_TEST

static const GradualSymptomReport *
draft (void)
{
  return gradual_symptoms_get_draft (gradual_session_get_symptoms (outcome_session ()));
}

/* Nothing from the log, which would be looked at again. */
#define ANSWERED "pain-worst=1 after-change=1 toe-touch=1 cushioned=0"

static guint
count_reports (void)
{
  return gradual_session_get_symptoms (outcome_session ())->reports->len;
}

/* Nothing was done about it yet, and it is of today: the same report goes on. */
START_TEST (test_answers_are_changed_in_the_report)
{
  outcome_open (ANSWERED);
  outcome_press ("Change Answers");
  ck_assert_str_eq (draft ()->id, outcome_id);
  ck_assert_uint_eq (count_reports (), 1);
  ck_assert_int_eq (draft ()->answers.values[GRADUAL_QUESTION_AFTER_CHANGE], 1);
  ck_assert (gtk_widget_get_mapped (
      gui_find_type (GTK_WIDGET (outcome_window), GRADUAL_TYPE_SYMPTOM_FORM)));
  act ("win.undo");
  ck_assert_ptr_null (draft ());
}
END_TEST

/* What was done is explained by the answers there were. */
START_TEST (test_a_record_stays_as_it_is)
{
  outcome_open (ANSWERED);
  outcome_apply (GRADUAL_RELIEF_STRETCH);
  outcome_press ("Answer Again");
  ck_assert_str_ne (draft ()->id, outcome_id);
  ck_assert_uint_eq (count_reports (), 2);
  ck_assert (outcome_report ()->is_finished);
  ck_assert_uint_eq (draft ()->reliefs->len, 0);
  ck_assert_int_eq (draft ()->pain_began, outcome_report ()->pain_began);
  ck_assert (gradual_symptom_answers_equal (&draft ()->answers, &outcome_report ()->answers));
}
END_TEST

START_TEST (test_another_day_is_another_report)
{
  outcome_open (REPORT_JUMP);
  gradual_session_set_today (outcome_session (), SAMPLE_START + 1);
  gui_settle ();
  outcome_press ("Answer Again");
  ck_assert_str_ne (draft ()->id, outcome_id);
  ck_assert_int_eq (draft ()->day, SAMPLE_START + 1);
  ck_assert_uint_eq (count_reports (), 2);
}
END_TEST

START_TEST (test_questions_of_a_cause)
{
  outcome_open (REPORT_NOT_ENOUGH);
  gtk_widget_activate_action (GTK_WIDGET (outcome_window), "win.change-answers", "(ss)", outcome_id,
                              "stride");
  gui_settle ();
  ck_assert_int_eq (draft ()->section, GRADUAL_SECTION_STRIDE);
}
END_TEST

/* There is one draft at most. */
START_TEST (test_a_draft_is_gone_on_with)
{
  g_autofree char *other = NULL;

  act ("win.new-report");
  other = g_strdup (draft ()->id);
  outcome_open (REPORT_JUMP);
  outcome_press ("Change Answers");
  ck_assert_str_eq (draft ()->id, other);
  ck_assert (outcome_report ()->is_finished);
  ck_assert (outcome_shows ("This report was begun before. Finish it first"));
  ck_assert (gtk_widget_get_mapped (
      gui_find_type (GTK_WIDGET (outcome_window), GRADUAL_TYPE_SYMPTOM_FORM)));
}
END_TEST

int
main (void)
{
  Suite *suite = suite_create ("window-relief");
  TCase *tests = tcase_create ("window-relief");

  tcase_add_checked_fixture (tests, outcome_set_up, outcome_tear_down);
  tcase_set_timeout (tests, 60);
  tcase_add_test (tests, test_to_suspend_is_asked_first);
  tcase_add_test (tests, test_only_a_clearance_lifts_it);
  tcase_add_test (tests, test_walking_ends_a_stop);
  tcase_add_test (tests, test_a_relief_is_one_step);
  tcase_add_test (tests, test_nothing_is_done_for_what_is_not_there);
  tcase_add_test (tests, test_settled);
  tcase_add_test (tests, test_answers_are_changed_in_the_report);
  tcase_add_test (tests, test_a_record_stays_as_it_is);
  tcase_add_test (tests, test_another_day_is_another_report);
  tcase_add_test (tests, test_questions_of_a_cause);
  tcase_add_test (tests, test_a_draft_is_gone_on_with);
  suite_add_tcase (suite, tests);

  return suite_main (suite);
}
