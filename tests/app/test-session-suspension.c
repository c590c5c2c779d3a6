/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "symptoms-case.h"

/* Nothing but a clearance that is recorded ends a red flag. */

/* As much as there is in the history. */
static void
undo_all (GradualSession *session)
{
  while (gradual_session_undo (session))
    case_assert_suspended (session);
}

static void
set_without_report (GradualSession *session, const char *id)
{
  g_autoptr (GradualSymptoms) symptoms =
      gradual_symptoms_without_report (gradual_session_get_symptoms (session), id);

  gradual_session_set_symptoms (session, symptoms, "Delete Report");
}

START_TEST (test_it_is_in_every_plan)
{
  g_autoptr (GradualSession) session = session_open ();

  case_add (session, "a");
  case_add (session, "b");
  case_add (session, "c");
  gradual_session_set_plan_archived (session, "b", TRUE);
  case_assert_free (session);
  told.changed = 0;
  case_suspend (session, "r");
  ck_assert_uint_eq (told.changed, 2);
  case_assert_suspended (session);
  case_assert_told (session, "a (b) c > c");
  gradual_session_set_plan_archived (session, "b", FALSE);
  gradual_session_activate_plan (session, "b");
  case_assert_suspended (session);
}
END_TEST

START_TEST (test_undo_and_redo_do_not_end_it)
{
  g_autoptr (GradualSession) session = session_open ();
  guint n_steps = 0;

  case_add (session, "a");
  gradual_session_rename_plan (session, "a", "new");
  case_suspend (session, "r");
  gradual_session_rename_plan (session, "a", "newer");
  undo_all (session);
  case_assert_told (session, "> -");
  ck_assert_ptr_nonnull (case_report (session, "r"));
  for (; gradual_session_redo (session); n_steps++)
    case_assert_suspended (session);
  ck_assert_uint_eq (n_steps, 5);
  case_assert_told (session, "newer > newer");

  /* A step from the beginning forgets the others, and not the red flag. */
  undo_all (session);
  case_add (session, "b");
  case_assert_suspended (session);
  ck_assert (!gradual_session_redo (session));
}
END_TEST

START_TEST (test_a_plan_that_comes_or_goes_does_not_end_it)
{
  g_autoptr (GradualSession) session = session_open ();
  g_autoptr (GradualPlan) other = case_plan_with ("a", "other");

  case_suspend (session, "r");
  case_add (session, "a");
  case_assert_suspended (session);
  /* The same file again, as it is and as it was: it is the plan that is there. */
  case_add (session, "b");
  case_add (session, "a");
  case_assert_told (session, "a b > a");
  case_assert_suspended (session);
  gradual_session_add_plan (session, other, "Open Plan");
  case_assert_told (session, "a b other > other");
  case_assert_suspended (session);
  gradual_session_delete_plan (session, "a");
  gradual_session_delete_plan (session, "b");
  case_assert_suspended (session);
  case_add (session, "a");
  case_assert_suspended (session);
  undo_all (session);
}
END_TEST

START_TEST (test_a_report_that_is_deleted_comes_back)
{
  g_autoptr (GradualSession) session = session_open ();
  g_autoptr (GradualSymptoms) none = gradual_symptoms_new_empty ();

  case_add (session, "a");
  case_suspend (session, "r");
  case_add_report (session, "s", GRADUAL_QUESTION_SWOLLEN);
  set_without_report (session, "r");
  case_assert_suspended (session);
  ck_assert_ptr_nonnull (case_report (session, "s"));
  gradual_session_set_symptoms (session, none, "Delete Reports");
  case_assert_suspended (session);
  ck_assert_ptr_null (case_report (session, "s"));

  ck_assert (case_relieve (session, "r", GRADUAL_RELIEF_CLEAR));
  set_without_report (session, "r");
  ck_assert_ptr_null (case_report (session, "r"));
  case_assert_free (session);
  /* Without a trace of it, what is gone stays gone. */
  case_suspend (session, "t");
  ck_assert (case_relieve (session, "t", GRADUAL_RELIEF_CLEAR));
  case_assert_free (session);
}
END_TEST

/* Neither a report whose notes were taken away, nor one with the same id in the place of it. */
START_TEST (test_a_report_without_its_suspension_gets_it_back)
{
  g_autoptr (GradualSession) session = session_open ();

  case_add (session, "a");
  case_suspend (session, "r");
  case_add_report (session, "r", GRADUAL_QUESTION_SWOLLEN);
  case_assert_suspended (session);
  ck_assert (
      gradual_symptom_answers_is_yes (&case_report (session, "r")->answers, GRADUAL_QUESTION_POP));
}
END_TEST

START_TEST (test_a_restart_and_midnight_do_not_end_it)
{
  g_autoptr (GradualSession) session = session_open ();
  g_autoptr (GradualSession) later = NULL;

  case_add (session, "a");
  case_suspend (session, "r");
  gradual_session_set_today (session, SAMPLE_START + 1);
  case_assert_suspended (session);
  gradual_session_set_today (session, SAMPLE_START + 9);
  case_assert_suspended (session);
  ck_assert_str_eq (gradual_session_get_undo_name (session), "suspend");
  case_flush (session);
  later = session_open_on (SAMPLE_START + 10);
  case_assert_suspended (later);
  ck_assert (!gradual_session_undo (later));
  case_add (later, "b");
  case_assert_suspended (later);
  case_flush (later);
}
END_TEST

START_TEST (test_a_clearance_brings_the_runs_back_as_the_rules_allow)
{
  g_autoptr (GradualSession) session = session_open ();
  g_autofree char *before = NULL, *after = NULL;

  case_add (session, "a");
  before = case_runs (session, "a");
  case_suspend (session, "r");
  ck_assert (case_relieve (session, "r", GRADUAL_RELIEF_CLEAR));
  after = case_runs (session, "a");
  /* Cleared on the same day, nothing was missed but that day, on which there was no run. */
  ck_assert_str_eq (after, before);
  case_assert_free (session);
}
END_TEST

START_TEST (test_what_comes_back_after_a_break_is_shorter_and_told)
{
  g_autoptr (GradualSession) session = session_open ();
  const GradualPlan *plan;

  case_add (session, "a");
  case_suspend (session, "r");
  gradual_session_set_today (session, SAMPLE_START + 14);
  told.fitted = told.shortened = 0;
  ck_assert (case_relieve (session, "r", GRADUAL_RELIEF_CLEAR));
  case_assert_free (session);
  ck_assert_uint_eq (told.fitted, 1);
  ck_assert_uint_ge (told.shortened, 1);
  plan = gradual_session_get_plan (session);
  /* The week's runs and the race are there again; the long one of 66 minutes is not as long. */
  ck_assert_ptr_nonnull (gradual_plan_run_on (plan, SAMPLE_START + 15));
  ck_assert_ptr_nonnull (gradual_plan_run_on (plan, SAMPLE_START + 20));
  ck_assert_int_lt (gradual_plan_run_on (plan, SAMPLE_START + 19)->minutes, 66);
  ck_assert_ptr_null (gradual_plan_run_on (plan, SAMPLE_START + 12));
}
END_TEST

START_TEST (test_a_clearance_can_be_undone)
{
  g_autoptr (GradualSession) session = session_open ();
  g_autofree char *runs = NULL, *again = NULL;

  case_add (session, "a");
  case_suspend (session, "r");
  ck_assert (case_relieve (session, "r", GRADUAL_RELIEF_CLEAR));
  runs = case_runs (session, "a");
  gradual_session_rename_plan (session, "a", "new");
  ck_assert (gradual_session_undo (session));
  case_assert_free (session);
  ck_assert (gradual_session_undo (session));
  case_assert_suspended (session);
  ck_assert (gradual_session_redo (session));
  case_assert_free (session);
  again = case_runs (session, "a");
  ck_assert_str_eq (again, runs);
  ck_assert (gradual_session_undo (session));
  undo_all (session);
}
END_TEST

/* An earlier clearance says nothing of what came after it. */
START_TEST (test_a_second_suspension_needs_its_own_clearance)
{
  g_autoptr (GradualSession) session = session_open ();

  case_add (session, "a");
  case_suspend (session, "r");
  ck_assert (case_relieve (session, "r", GRADUAL_RELIEF_CLEAR));
  ck_assert (case_relieve (session, "r", GRADUAL_RELIEF_SUSPEND));
  case_assert_suspended (session);
  undo_all (session);
  while (gradual_session_redo (session))
    case_assert_suspended (session);
  ck_assert (case_relieve (session, "r", GRADUAL_RELIEF_CLEAR));
  case_assert_free (session);
}
END_TEST

START_TEST (test_of_two_reports_each_needs_its_own_clearance)
{
  g_autoptr (GradualSession) session = session_open ();

  case_add (session, "a");
  case_suspend (session, "r");
  gradual_session_set_today (session, SAMPLE_START + 1);
  case_suspend (session, "s");
  ck_assert (case_relieve (session, "r", GRADUAL_RELIEF_CLEAR));
  case_assert_suspended (session);
  ck_assert (case_relieve (session, "s", GRADUAL_RELIEF_CLEAR));
  case_assert_free (session);
}
END_TEST

START_TEST (test_a_copy_comes_back_too)
{
  g_autoptr (GradualSession) session = session_open ();
  g_autofree char *runs = NULL, *copy_runs = NULL;
  const char *copy_id;

  case_add (session, "a");
  runs = case_runs (session, "a");
  case_suspend (session, "r");
  gradual_session_rename_plan (session, "a", "new");
  gradual_session_duplicate_plan (session, "a");
  case_assert_told (session, "new new (copy) > new (copy)");
  case_assert_suspended (session);
  copy_id = gradual_session_get_plan (session)->head.id;
  ck_assert (case_relieve (session, "r", GRADUAL_RELIEF_CLEAR));
  case_assert_free (session);
  copy_runs = case_runs (session, copy_id);
  ck_assert_str_eq (copy_runs, runs);
  case_assert_told (session, "new new (copy) > new (copy)");
  case_flush (session);
  case_assert_on_disk ("new new (copy) > new (copy)");
}
END_TEST

int
main (void)
{
  Suite *suite = suite_create ("session-suspension");
  TCase *tests = tcase_create ("session-suspension");

  tcase_add_checked_fixture (tests, folder_set_up, folder_tear_down);
  tcase_add_test (tests, test_it_is_in_every_plan);
  tcase_add_test (tests, test_undo_and_redo_do_not_end_it);
  tcase_add_test (tests, test_a_plan_that_comes_or_goes_does_not_end_it);
  tcase_add_test (tests, test_a_report_that_is_deleted_comes_back);
  tcase_add_test (tests, test_a_report_without_its_suspension_gets_it_back);
  tcase_add_test (tests, test_a_restart_and_midnight_do_not_end_it);
  tcase_add_test (tests, test_a_clearance_brings_the_runs_back_as_the_rules_allow);
  tcase_add_test (tests, test_what_comes_back_after_a_break_is_shorter_and_told);
  tcase_add_test (tests, test_a_clearance_can_be_undone);
  tcase_add_test (tests, test_a_second_suspension_needs_its_own_clearance);
  tcase_add_test (tests, test_of_two_reports_each_needs_its_own_clearance);
  tcase_add_test (tests, test_a_copy_comes_back_too);
  tcase_set_timeout (tests, 60);
  suite_add_tcase (suite, tests);

  return suite_main (suite);
}
