/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/symptoms/symptoms-page.h"
#include "window-case.h"

static GradualSession *
session (void)
{
  return gradual_window_get_session (window);
}

static GradualSymptoms *
symptoms (void)
{
  return gradual_session_get_library (session ())->symptoms;
}

static GradualSymptomReport *
draft (void)
{
  return gradual_symptoms_get_draft (symptoms ());
}

static int
place (void)
{
  return (int)gradual_symptoms_page_get_place (
      GRADUAL_SYMPTOMS_PAGE (gui_find_type (GTK_WIDGET (window), GRADUAL_TYPE_SYMPTOMS_PAGE)));
}

static void
act (const char *action, const char *format, ...)
{
  va_list arguments;
  g_autoptr (GVariant) parameter = NULL;

  va_start (arguments, format);
  parameter = g_variant_ref_sink (g_variant_new_va (format, NULL, &arguments));
  va_end (arguments);
  ck_assert (gtk_widget_activate_action_variant (GTK_WIDGET (window), action, parameter));
  gui_settle ();
}

static int
answer_of (GradualQuestion question)
{
  return draft ()->answers.values[question];
}

START_TEST (test_a_report_is_begun_once)
{
  g_autofree char *id = NULL;

  window_act ("win.new-report");
  ck_assert_int_eq (place (), GRADUAL_SYMPTOMS_FORM);
  id = g_strdup (draft ()->id);
  ck_assert_int_eq (draft ()->day, SAMPLE_START);
  ck_assert_int_eq (draft ()->pain_began, GRADUAL_DAY_NONE);
  ck_assert_str_eq (gradual_session_get_undo_name (session ()), "New Report");
  window_act ("win.show-symptoms");
  ck_assert_int_eq (place (), GRADUAL_SYMPTOMS_HISTORY);
  window_act ("win.new-report");
  ck_assert_str_eq (draft ()->id, id);
  ck_assert_uint_eq (symptoms ()->reports->len, 1);
  ck_assert_int_eq (place (), GRADUAL_SYMPTOMS_FORM);
  /* Undone, there is no form to show. */
  window_act ("win.undo");
  ck_assert_ptr_null (draft ());
  ck_assert_int_eq (place (), GRADUAL_SYMPTOMS_HISTORY);
}
END_TEST

START_TEST (test_answers_are_kept_with_where_they_were_given)
{
  window_act ("win.new-report");
  act ("win.answer-symptom", "(si)", "pain-worst", 4);
  ck_assert_int_eq (answer_of (GRADUAL_QUESTION_PAIN_WORST), 4);
  ck_assert_int_eq (draft ()->section, GRADUAL_SECTION_PAIN);
  ck_assert_str_eq (gradual_session_get_undo_name (session ()), "Answer");
  act ("win.answer-symptom", "(si)", "pain-worst", GRADUAL_UNANSWERED);
  ck_assert_int_eq (answer_of (GRADUAL_QUESTION_PAIN_WORST), GRADUAL_UNANSWERED);
}
END_TEST

START_TEST (test_what_is_no_answer_is_no_step)
{
  window_act ("win.new-report");
  act ("win.answer-symptom", "(si)", "pain-worst", 11);
  act ("win.answer-symptom", "(si)", "pain-worst", -2);
  act ("win.answer-symptom", "(si)", "headache", 1);
  act ("win.answer-symptom", "(si)", "pain-worst", GRADUAL_UNANSWERED);
  act ("win.answer-symptoms", "a(si)", NULL);
  ck_assert_str_eq (gradual_session_get_undo_name (session ()), "New Report");
}
END_TEST

START_TEST (test_without_a_draft_nothing_is_answered)
{
  act ("win.answer-symptom", "(si)", "red", 1);
  act ("win.set-pain-began", "i", (int)SAMPLE_START);
  window_act ("win.finish-report");
  act ("win.delete-report", "s", "none");
  ck_assert (gradual_symptoms_is_empty (symptoms ()));
  ck_assert_ptr_null (gradual_session_get_undo_name (session ()));
}
END_TEST

START_TEST (test_several_answers_are_one_step)
{
  GVariantBuilder answers;

  window_act ("win.new-report");
  act ("win.answer-symptom", "(si)", "numb", 0);
  g_variant_builder_init (&answers, G_VARIANT_TYPE ("a(si)"));
  g_variant_builder_add (&answers, "(si)", "deformity", 0);
  g_variant_builder_add (&answers, "(si)", "nonsense", 0);
  g_variant_builder_add (&answers, "(si)", "cold-foot", 0);
  act ("win.answer-symptoms", "a(si)", &answers);
  ck_assert_int_eq (answer_of (GRADUAL_QUESTION_DEFORMITY), 0);
  ck_assert_int_eq (answer_of (GRADUAL_QUESTION_COLD_FOOT), 0);
  window_act ("win.undo");
  ck_assert_int_eq (answer_of (GRADUAL_QUESTION_DEFORMITY), GRADUAL_UNANSWERED);
  ck_assert_int_eq (answer_of (GRADUAL_QUESTION_COLD_FOOT), GRADUAL_UNANSWERED);
  ck_assert_int_eq (answer_of (GRADUAL_QUESTION_NUMB), 0);
}
END_TEST

START_TEST (test_the_first_day_of_pain_is_not_to_come)
{
  window_act ("win.new-report");
  act ("win.set-pain-began", "i", (int)SAMPLE_START + 1);
  act ("win.set-pain-began", "i", -5);
  ck_assert_int_eq (draft ()->pain_began, GRADUAL_DAY_NONE);
  act ("win.set-pain-began", "i", (int)SAMPLE_START);
  ck_assert_int_eq (draft ()->pain_began, SAMPLE_START);
  ck_assert_int_eq (draft ()->section, GRADUAL_SECTION_PAIN);
  ck_assert_str_eq (gradual_session_get_undo_name (session ()), "Set First Day of Pain");
  act ("win.set-pain-began", "i", (int)GRADUAL_DAY_NONE);
  ck_assert_int_eq (draft ()->pain_began, GRADUAL_DAY_NONE);
}
END_TEST

START_TEST (test_a_report_is_finished)
{
  g_autofree char *id = NULL;

  window_act ("win.new-report");
  id = g_strdup (draft ()->id);
  window_act ("win.finish-report");
  ck_assert_ptr_null (draft ());
  ck_assert_int_eq (place (), GRADUAL_SYMPTOMS_OUTCOME);
  /* It is not changed any more. */
  act ("win.answer-symptom", "(si)", "red", 1);
  ck_assert_int_eq (gradual_symptoms_find (symptoms (), id)->answers.values[GRADUAL_QUESTION_RED],
                    GRADUAL_UNANSWERED);
  window_act ("win.undo");
  ck_assert_str_eq (draft ()->id, id);
  ck_assert_int_eq (place (), GRADUAL_SYMPTOMS_FORM);
}
END_TEST

START_TEST (test_what_is_asked_first_is_answered_first)
{
  window_act ("win.new-report");
  act ("win.answer-symptom", "(si)", "hot-fever", 0);
  act ("win.answer-symptom", "(si)", "one-calf", 0);
  act ("win.answer-symptom", "(si)", "swollen", 1);
  act ("win.answer-symptom", "(si)", "red", 1);
  ck_assert_int_eq (answer_of (GRADUAL_QUESTION_HOT_FEVER), GRADUAL_UNANSWERED);
  window_act ("win.finish-report");
  ck_assert_ptr_nonnull (draft ());
  act ("win.answer-symptom", "(si)", "hot-fever", 0);
  window_act ("win.finish-report");
  ck_assert_ptr_nonnull (draft ());
  /* A warning sign is a reason not to wait. */
  act ("win.answer-symptom", "(si)", "pop", 1);
  window_act ("win.finish-report");
  ck_assert_ptr_null (draft ());
}
END_TEST

START_TEST (test_reports_are_opened_compared_and_deleted)
{
  g_autofree char *first = NULL;
  g_autofree char *second = NULL;

  window_act ("win.new-report");
  first = g_strdup (draft ()->id);
  window_act ("win.finish-report");
  window_act ("win.new-report");
  second = g_strdup (draft ()->id);
  window_act ("win.finish-report");
  ck_assert_str_ne (first, second);

  act ("win.compare-reports", "(ss)", first, second);
  ck_assert_int_eq (place (), GRADUAL_SYMPTOMS_COMPARISON);
  act ("win.open-report", "s", first);
  ck_assert_int_eq (place (), GRADUAL_SYMPTOMS_OUTCOME);
  act ("win.delete-report", "s", first);
  ck_assert_ptr_null (gradual_symptoms_find (symptoms (), first));
  ck_assert_ptr_nonnull (gradual_symptoms_find (symptoms (), second));
  ck_assert_int_eq (place (), GRADUAL_SYMPTOMS_HISTORY);
  ck_assert (window_shows ("Report deleted"));
  window_act ("win.undo");
  ck_assert_ptr_nonnull (gradual_symptoms_find (symptoms (), first));
}
END_TEST

START_TEST (test_a_red_flag_is_not_deleted)
{
  g_autoptr (GradualSymptoms) suspended = NULL;
  g_autoptr (GradualLibrary) library = NULL;
  g_autofree char *id = NULL;

  window_act ("win.new-report");
  id = g_strdup (draft ()->id);
  act ("win.answer-symptom", "(si)", "deformity", 1);
  window_act ("win.finish-report");
  suspended = gradual_symptoms_with_relief (symptoms (), id, GRADUAL_RELIEF_SUSPEND, SAMPLE_START);
  library = gradual_library_with_symptoms (gradual_session_get_library (session ()), suspended);
  gradual_session_commit (session (), library, "Suspend");
  act ("win.delete-report", "s", id);
  ck_assert_ptr_nonnull (gradual_symptoms_find (symptoms (), id));
  ck_assert (window_shows ("This report keeps the plan suspended until you record clearance"));
}
END_TEST

static gboolean
is_from_log (GradualQuestion question)
{
  return gradual_question_set_has (draft ()->answers.from_log, question);
}

/* On the day after the third run, with the sample plan and those runs in its log. */
static void
run_until_saturday (void)
{
  g_autoptr (GradualPlan) plan = sample_plan_new ();
  g_autoptr (GradualPlan) once = sample_plan_with_run_logged (plan, SAMPLE_START, 40);
  g_autoptr (GradualPlan) twice = sample_plan_with_run_logged (once, SAMPLE_START + 1, 40);
  g_autoptr (GradualPlan) thrice = sample_plan_with_run_logged (twice, SAMPLE_START + 5, 50);

  gradual_window_take_step (window, thrice, "Log Runs");
  gradual_session_set_today (session (), SAMPLE_START + 6);
  gui_settle ();
}

START_TEST (test_what_the_log_knows_is_filled_in)
{
  int percent;

  run_until_saturday ();
  window_act ("win.new-report");
  percent = answer_of (GRADUAL_QUESTION_RUN_JUMP);
  ck_assert (is_from_log (GRADUAL_QUESTION_RUN_JUMP));
  ck_assert_int_ge (percent, 0);
  act ("win.answer-symptom", "(si)", "run-jump", percent + 1);
  ck_assert (!is_from_log (GRADUAL_QUESTION_RUN_JUMP));
  /* The log is looked at anew for another day, and leaves alone what was answered by hand. */
  act ("win.set-pain-began", "i", (int)SAMPLE_START + 5);
  ck_assert_int_eq (answer_of (GRADUAL_QUESTION_RUN_JUMP), percent + 1);
  ck_assert (is_from_log (GRADUAL_QUESTION_EVERY_DAY));
}
END_TEST

START_TEST (test_a_draft_follows_the_log)
{
  g_autoptr (GradualPlan) more = NULL;
  GradualLibrary *library;
  int percent;

  run_until_saturday ();
  window_act ("win.new-report");
  percent = answer_of (GRADUAL_QUESTION_RUN_JUMP);
  act ("win.answer-symptom", "(si)", "every-day", GRADUAL_UNANSWERED);
  more = sample_plan_with_run_logged (gradual_window_get_plan (window), SAMPLE_START + 6, 120);
  gradual_window_take_step (window, more, "Log Run");
  window_act ("win.new-report");
  ck_assert_int_gt (answer_of (GRADUAL_QUESTION_RUN_JUMP), percent);
  ck_assert (is_from_log (GRADUAL_QUESTION_RUN_JUMP));
  ck_assert_int_eq (answer_of (GRADUAL_QUESTION_EVERY_DAY), GRADUAL_UNANSWERED);
  ck_assert_str_eq (gradual_session_get_undo_name (session ()), "Update From Log");
  /* Nothing new is no step. */
  library = gradual_session_get_library (session ());
  act ("win.open-report", "s", draft ()->id);
  ck_assert_ptr_eq (gradual_session_get_library (session ()), library);
}
END_TEST

/* The way back is one step: to the history, then to the plan. */
START_TEST (test_the_way_back)
{
  g_autoptr (GradualPlan) plan = sample_plan_new ();

  gradual_window_take_step (window, plan, "Sample");
  window_act ("win.new-report");
  ck_assert_ptr_nonnull (
      gui_find_named (GTK_WIDGET (window), GTK_ACCESSIBLE_ROLE_BUTTON, "Back to Symptoms"));
  window_act ("win.show-symptoms");
  ck_assert_ptr_nonnull (
      gui_find_named (GTK_WIDGET (window), GTK_ACCESSIBLE_ROLE_BUTTON, "Back to the Plan"));
  window_act ("win.show-plan");
  ck_assert (window_shows (plan->head.title));
}
END_TEST

int
main (void)
{
  Suite *suite = suite_create ("window-symptoms");
  TCase *tests = tcase_create ("window-symptoms");

  tcase_add_checked_fixture (tests, window_set_up, window_tear_down);
  tcase_set_timeout (tests, 60);
  tcase_add_test (tests, test_a_report_is_begun_once);
  tcase_add_test (tests, test_answers_are_kept_with_where_they_were_given);
  tcase_add_test (tests, test_what_is_no_answer_is_no_step);
  tcase_add_test (tests, test_without_a_draft_nothing_is_answered);
  tcase_add_test (tests, test_several_answers_are_one_step);
  tcase_add_test (tests, test_the_first_day_of_pain_is_not_to_come);
  tcase_add_test (tests, test_a_report_is_finished);
  tcase_add_test (tests, test_what_is_asked_first_is_answered_first);
  tcase_add_test (tests, test_reports_are_opened_compared_and_deleted);
  tcase_add_test (tests, test_a_red_flag_is_not_deleted);
  tcase_add_test (tests, test_what_the_log_knows_is_filled_in);
  tcase_add_test (tests, test_a_draft_follows_the_log);
  tcase_add_test (tests, test_the_way_back);
  suite_add_tcase (suite, tests);

  return suite_main (suite);
}
