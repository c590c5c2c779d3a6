/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "symptoms-case.h"

#include <string.h>

#include "formats/plan-csv.h"
#include "formats/symptoms-limits.h"
#include "planner/relief.h"

static void
assert_runs (GradualSession *session, const char *id, const char *expected)
{
  g_autofree char *text = case_runs (session, id);

  ck_assert_str_eq (text, expected);
}

START_TEST (test_reports_are_steps_and_are_kept)
{
  g_autoptr (GradualSession) session = session_open ();
  g_autoptr (GradualSession) later = NULL;

  case_add_report (session, "r", GRADUAL_QUESTION_SWOLLEN);
  ck_assert_str_eq (gradual_session_get_undo_name (session), "Finish Report");
  ck_assert (gradual_session_undo (session));
  ck_assert_ptr_null (case_report (session, "r"));
  ck_assert (gradual_session_redo (session));
  ck_assert_ptr_nonnull (case_report (session, "r"));
  case_add (session, "a");
  case_flush (session);
  later = session_open ();
  ck_assert (gradual_symptom_answers_is_yes (&case_report (later, "r")->answers,
                                             GRADUAL_QUESTION_SWOLLEN));
  case_assert_told (later, "a > a");
}
END_TEST

START_TEST (test_more_than_can_be_read_again_is_not_taken)
{
  g_autoptr (GradualSession) session = session_open ();
  g_autoptr (GPtrArray) reports = gradual_symptom_report_array_new ();
  g_autoptr (GradualSymptoms) symptoms = NULL;

  for (guint i = 0; i <= GRADUAL_SYMPTOMS_REPORTS_MAX; i++) {
    g_autofree char *id = g_strdup_printf ("%u", i);
    GradualSymptomReport values = {.id = id, .day = SAMPLE_START};

    gradual_symptom_answers_init (&values.answers);
    g_ptr_array_add (reports, gradual_symptom_report_new (&values));
  }
  symptoms = gradual_symptoms_new (reports, NULL);
  ck_assert (!gradual_session_set_symptoms (session, symptoms, "Step"));
  ck_assert_ptr_null (gradual_session_get_undo_name (session));
  ck_assert (gradual_symptoms_is_empty (gradual_session_get_symptoms (session)));
}
END_TEST

START_TEST (test_a_relief_is_one_step_with_its_note)
{
  g_autoptr (GradualSession) session = session_open ();
  g_autofree char *runs = NULL;

  case_add (session, "a");
  case_add_report (session, "r", GRADUAL_QUESTION_SWOLLEN);
  assert_runs (session, "a", "1:30 5:66 8:30 12:66 15:30 19:66 20:0");
  told.changed = 0;
  ck_assert (case_relieve (session, "r", GRADUAL_RELIEF_SKIP));
  ck_assert_uint_eq (told.changed, 1);
  ck_assert_str_eq (gradual_session_get_undo_name (session), "skip");
  ck_assert_int_eq (
      gradual_symptom_report_relief_day (case_report (session, "r"), GRADUAL_RELIEF_SKIP),
      SAMPLE_START);
  runs = case_runs (session, "a");
  ck_assert (!g_str_has_prefix (runs, "1:30"));
  case_assert_keeps_the_rules (session);

  ck_assert (gradual_session_undo (session));
  assert_runs (session, "a", "1:30 5:66 8:30 12:66 15:30 19:66 20:0");
  ck_assert_int_eq (
      gradual_symptom_report_relief_day (case_report (session, "r"), GRADUAL_RELIEF_SKIP),
      GRADUAL_DAY_NONE);
}
END_TEST

START_TEST (test_what_is_done_already_is_no_step)
{
  g_autoptr (GradualSession) session = session_open ();

  case_add (session, "a");
  ck_assert (!case_relieve (session, NULL, GRADUAL_RELIEF_CLEAR));
  ck_assert (!case_relieve (session, NULL, GRADUAL_RELIEF_RETURN));
  case_suspend (session, "r");
  told.changed = 0;
  ck_assert (!case_relieve (session, "r", GRADUAL_RELIEF_SUSPEND));
  ck_assert_uint_eq (told.changed, 0);
  ck_assert (case_relieve (session, "r", GRADUAL_RELIEF_CLEAR));
  ck_assert (!case_relieve (session, "r", GRADUAL_RELIEF_CLEAR));
  ck_assert_uint_eq (told.changed, 1);
}
END_TEST

START_TEST (test_stretching_puts_the_failing_areas_first_for_six_weeks)
{
  g_autoptr (GradualSession) session = session_open ();
  const GradualStretching *stretching;

  case_add_report (session, "r", GRADUAL_QUESTION_TOE_TOUCH);
  ck_assert (case_relieve (session, "r", GRADUAL_RELIEF_STRETCH));
  stretching = gradual_session_get_stretching (session);
  ck_assert_int_eq (stretching->areas[0], GRADUAL_AREA_HAMSTRINGS);
  ck_assert_uint_eq (stretching->focus, 1u << GRADUAL_AREA_HAMSTRINGS);
  /* Six weeks with today: until the day before their weekday comes again. */
  ck_assert_int_eq (stretching->focus_until, SAMPLE_START + 41);
  ck_assert_int_eq (
      gradual_symptom_report_relief_day (case_report (session, "r"), GRADUAL_RELIEF_STRETCH),
      SAMPLE_START);

  ck_assert (gradual_session_undo (session));
  ck_assert (gradual_stretching_is_standard (gradual_session_get_stretching (session)));
  ck_assert_uint_eq (case_report (session, "r")->reliefs->len, 0);
}
END_TEST

START_TEST (test_where_no_area_fails_the_checklist_stays)
{
  g_autoptr (GradualSession) session = session_open ();

  case_add_report (session, "r", GRADUAL_QUESTION_SWOLLEN);
  ck_assert (case_relieve (session, "r", GRADUAL_RELIEF_STRETCH));
  ck_assert (gradual_stretching_is_standard (gradual_session_get_stretching (session)));
  ck_assert_uint_eq (case_report (session, "r")->reliefs->len, 1);
}
END_TEST

/* A stop because of pain is the runner's own word. */
START_TEST (test_a_stop_can_be_undone_and_ends_with_a_return)
{
  g_autoptr (GradualSession) session = session_open ();
  g_autofree char *runs = NULL;

  case_add (session, "a");
  case_add_report (session, "r", GRADUAL_QUESTION_LIMPING);
  ck_assert (case_relieve (session, "r", GRADUAL_RELIEF_STOP));
  assert_runs (session, "a", "");
  case_add (session, "b");
  assert_runs (session, "b", "");
  ck_assert (gradual_session_undo (session) && gradual_session_undo (session));
  assert_runs (session, "a", "1:30 5:66 8:30 12:66 15:30 19:66 20:0");
  ck_assert (gradual_session_redo (session));
  assert_runs (session, "a", "");

  gradual_session_set_today (session, SAMPLE_START + 3);
  assert_runs (session, "a", "");
  ck_assert (case_relieve (session, "r", GRADUAL_RELIEF_RETURN));
  runs = case_runs (session, "a");
  ck_assert_str_ne (runs, "");
  case_assert_free (session);
}
END_TEST

/* As from a runner who exported it while it was suspended: no report here has begun that. */
START_TEST (test_a_red_flag_of_a_file_is_ended_without_a_report)
{
  g_autoptr (GradualSession) session = session_open ();
  g_autoptr (GradualPlan) plan = case_plan_with ("a", "a");
  g_autoptr (GradualRestriction) open = gradual_restriction_new (
      &(GradualRestriction){.kind = GRADUAL_RESTRICTION_RED_FLAG, .from = SAMPLE_START});
  g_autoptr (GradualPlan) flagged = gradual_plan_with_restriction (plan, open);
  g_autofree char *runs = NULL;

  case_add (session, "b");
  gradual_session_add_plan (session, flagged, "Open Plan");
  assert_runs (session, "a", "");
  assert_runs (session, "b", "1:30 5:66 8:30 12:66 15:30 19:66 20:0");
  gradual_session_set_today (session, SAMPLE_START + 1);
  ck_assert (case_relieve (session, NULL, GRADUAL_RELIEF_CLEAR));
  runs = case_runs (session, "a");
  ck_assert (g_str_has_prefix (runs, "1:30"));
  case_assert_free (session);
  ck_assert (gradual_session_undo (session));
  assert_runs (session, "a", "");
}
END_TEST

/* The plan as it is and as it is held, suspended because of a report, with a logged run that hurt
 * and a note, in every form in which it can leave the program. */
START_TEST (test_a_plan_that_is_exported_tells_nothing_of_reports)
{
  static const char *const reports[] = {"symptoms", "answers", "held",
                                        "suspend",  "\"pop\"", "stretching"};
  static const char *const health[] = {"a pop", "\"pain\" : 4", "sore knee"};
  g_autoptr (GradualSession) session = session_open ();
  g_autoptr (GradualPlan) plan = case_plan_with ("a", "a");
  g_autoptr (GradualLogEntry) entry = gradual_log_entry_new (&(GradualLogEntry){
      .id = "log",
      .day = SAMPLE_START,
      .seconds = 1800,
      .distance_m = GRADUAL_ABSENT,
      .cadence = GRADUAL_ABSENT,
      .effort = GRADUAL_ABSENT,
      .pain = 4,
      .source = "manual",
      .note = "sore knee",
  });
  g_autoptr (GradualPlan) logged = gradual_plan_with_log_entry (plan, entry);
  const GradualLibraryItem *item;
  const GradualPlan *plans[2];

  gradual_session_add_plan (session, logged, "New Plan");
  case_suspend (session, "r");
  item = gradual_library_find (gradual_session_get_library (session), "a");
  plans[0] = item->plan;
  plans[1] = item->held;
  for (guint i = 0; i < 2; i++) {
    g_autofree char *whole = gradual_plan_to_json (plans[i], GRADUAL_JSON_WHOLE, NULL);
    g_autofree char *bare = gradual_plan_to_json (plans[i], GRADUAL_JSON_WITHOUT_HEALTH, NULL);
    g_autofree char *table = gradual_plan_to_csv (plans[i], TRUE, NULL);
    g_autofree char *bare_table = gradual_plan_to_csv (plans[i], FALSE, NULL);
    const char *const texts[] = {whole, bare, table, bare_table};

    for (guint j = 0; j < G_N_ELEMENTS (texts); j++)
      for (guint k = 0; k < G_N_ELEMENTS (reports); k++)
        ck_assert_msg (strstr (texts[j], reports[k]) == NULL, "%s in %s", reports[k], texts[j]);
    for (guint k = i; k < G_N_ELEMENTS (health); k++) {
      ck_assert_msg (strstr (whole, health[k]) != NULL, "%s", health[k]);
      ck_assert_msg (strstr (bare, health[k]) == NULL, "%s in %s", health[k], bare);
      ck_assert_ptr_null (strstr (table, health[k]));
      ck_assert_ptr_null (strstr (bare_table, health[k]));
    }
  }
}
END_TEST

int
main (void)
{
  Suite *suite = suite_create ("session-symptoms");
  TCase *tests = tcase_create ("session-symptoms");

  tcase_add_checked_fixture (tests, folder_set_up, folder_tear_down);
  tcase_add_test (tests, test_reports_are_steps_and_are_kept);
  tcase_add_test (tests, test_more_than_can_be_read_again_is_not_taken);
  tcase_add_test (tests, test_a_relief_is_one_step_with_its_note);
  tcase_add_test (tests, test_what_is_done_already_is_no_step);
  tcase_add_test (tests, test_stretching_puts_the_failing_areas_first_for_six_weeks);
  tcase_add_test (tests, test_where_no_area_fails_the_checklist_stays);
  tcase_add_test (tests, test_a_stop_can_be_undone_and_ends_with_a_return);
  tcase_add_test (tests, test_a_red_flag_of_a_file_is_ended_without_a_report);
  tcase_add_test (tests, test_a_plan_that_is_exported_tells_nothing_of_reports);
  tcase_set_timeout (tests, 60);
  suite_add_tcase (suite, tests);

  return suite_main (suite);
}
