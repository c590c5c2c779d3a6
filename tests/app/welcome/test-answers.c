/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/welcome/answers.h"
#include "sample.h"
#include "suite.h"

static GradualAnswers
first_answers (void)
{
  GradualAnswers answers;

  gradual_answers_init (&answers, gradual_day_from_ymd (2026, 11, 23), G_DATE_MONDAY);

  return answers;
}

static void
assert_no_problem (const GradualAnswers *answers)
{
  GradualAnswersField question;
  g_autofree char *problem = gradual_answers_problem (answers, &question);

  ck_assert_msg (problem == NULL, "%s", problem);
}

static void
assert_problem (const GradualAnswers *answers, GradualAnswersField question, const char *word)
{
  GradualAnswersField asked = GRADUAL_N_ANSWERS_FIELDS;
  g_autofree char *problem = gradual_answers_problem (answers, &asked);

  ck_assert_msg (problem != NULL && strstr (problem, word) != NULL, "%s is not about %s",
                 problem != NULL ? problem : "nothing", word);
  ck_assert_int_eq (asked, question);
}

START_TEST (test_first_answers_give_a_plan)
{
  GradualAnswers answers = first_answers ();
  g_autoptr (GradualOutcome) outcome = NULL;
  g_autoptr (GError) error = NULL;
  GradualRequest request;

  assert_no_problem (&answers);
  gradual_answers_to_request (&answers, &request);
  outcome = gradual_plan_make (&request, &error);
  ck_assert_msg (outcome != NULL, "%s", error != NULL ? error->message : "");
  ck_assert_ptr_nonnull (outcome->plan);
  ck_assert (outcome->reaches_target);
  ck_assert_int_eq (gradual_plan_end (outcome->plan), answers.race_date);
}
END_TEST

START_TEST (test_request_is_what_was_answered)
{
  GradualAnswers answers = first_answers ();
  GradualRequest request;

  answers.easy_pace_s_per_km = 360;
  answers.week_starts_on = G_DATE_SATURDAY;
  gradual_answers_to_request (&answers, &request);

  ck_assert_int_eq (request.goal, GRADUAL_GOAL_HALF);
  ck_assert_int_eq (request.race_date, answers.race_date);
  ck_assert_int_eq (request.start, answers.today);
  ck_assert_int_eq (request.baseline.weekly_minutes, 90);
  ck_assert_int_eq (request.baseline.longest_run_minutes, 35);
  ck_assert_int_eq (request.runs_per_week, 4);
  ck_assert_int_eq (request.run_days, answers.run_days);
  ck_assert_int_eq (request.long_run_day, G_DATE_SUNDAY);
  ck_assert_int_eq (request.easy_pace_s_per_km, 360);
  ck_assert_int_eq (request.week_starts_on, G_DATE_SATURDAY);
  ck_assert (request.runs_regularly);
}
END_TEST

START_TEST (test_only_a_race_has_a_date_and_only_base_a_target)
{
  GradualAnswers answers = first_answers ();
  GradualRequest request;

  answers.goal = GRADUAL_GOAL_BASE;
  answers.target_minutes = 240;
  gradual_answers_to_request (&answers, &request);
  ck_assert_int_eq (request.race_date, GRADUAL_DAY_NONE);
  ck_assert_int_eq (request.target_minutes, 240);

  answers.goal = GRADUAL_GOAL_10K;
  gradual_answers_to_request (&answers, &request);
  ck_assert_int_eq (request.race_date, answers.race_date);
  ck_assert_int_eq (request.target_minutes, 0);
}
END_TEST

START_TEST (test_who_does_not_run_begins_with_a_ramp)
{
  GradualAnswers answers = first_answers ();
  GradualRequest request;

  answers.weekly_minutes = 0;
  answers.longest_minutes = 0;
  gradual_answers_to_request (&answers, &request);
  ck_assert (!request.runs_regularly);
  ck_assert (gradual_request_needs_ramp (&request));

  answers = first_answers ();
  answers.goal = GRADUAL_GOAL_RAMP;
  gradual_answers_to_request (&answers, &request);
  ck_assert (!request.runs_regularly);
  ck_assert_int_eq (request.baseline.weekly_minutes, 0);
  ck_assert_int_eq (request.baseline.longest_run_minutes, 0);
}
END_TEST

/* The sample plan's own baseline, and runs in its first week. */
static GradualLibrary *
library_with_runs (int tuesday, int saturday)
{
  g_autoptr (GradualLibrary) empty = gradual_library_new_empty ();
  g_autoptr (GradualPlan) plan = sample_plan_new ();
  g_autoptr (GradualPlan) once = sample_plan_with_run_logged (plan, SAMPLE_START + 1, tuesday);
  g_autoptr (GradualPlan) twice = sample_plan_with_run_logged (once, SAMPLE_START + 5, saturday);

  return gradual_library_with_plan (empty, twice);
}

static GradualAnswers
answers_on (GradualDay today)
{
  GradualAnswers answers;

  gradual_answers_init (&answers, today, G_DATE_MONDAY);

  return answers;
}

START_TEST (test_the_log_answers_what_is_run_now)
{
  g_autoptr (GradualLibrary) library = library_with_runs (40, 70);
  g_autoptr (GradualLibrary) empty = gradual_library_new_empty ();
  GradualAnswers answers = answers_on (SAMPLE_START + 7);
  GradualRequest request;

  ck_assert (!gradual_answers_take_log (&answers, empty));
  ck_assert (!gradual_answers_has_week_of_log (&answers));
  ck_assert (gradual_answers_take_log (&answers, library));
  ck_assert (gradual_answers_has_week_of_log (&answers));
  ck_assert (gradual_answers_has_longest_of_log (&answers));
  ck_assert_int_eq (answers.weekly_minutes, 110);
  ck_assert_int_eq (answers.longest_minutes, 70);
  gradual_answers_to_request (&answers, &request);
  ck_assert_int_eq (request.last_run, SAMPLE_START + 5);
}
END_TEST

START_TEST (test_what_the_runner_says_instead_stays)
{
  g_autoptr (GradualLibrary) library = library_with_runs (40, 70);
  g_autoptr (GradualLibrary) later = library_with_runs (40, 72);
  g_autoptr (GradualLibrary) empty = gradual_library_new_empty ();
  GradualAnswers answers = answers_on (SAMPLE_START + 7);
  GradualRequest request;

  ck_assert (gradual_answers_take_log (&answers, library));
  answers.longest_minutes = 45;
  ck_assert (!gradual_answers_take_log (&answers, library));
  ck_assert_int_eq (answers.longest_minutes, 45);
  ck_assert (gradual_answers_has_week_of_log (&answers));
  ck_assert (!gradual_answers_has_longest_of_log (&answers));
  gradual_answers_to_request (&answers, &request);
  ck_assert_int_eq (request.baseline.longest_run_minutes, 45);
  ck_assert_int_eq (request.last_run, GRADUAL_DAY_NONE);

  /* More was run since. */
  ck_assert (gradual_answers_take_log (&answers, later));
  ck_assert_int_eq (answers.longest_minutes, 72);
  /* Where there is no log any more, the answers stay, and are no longer its. */
  ck_assert (gradual_answers_take_log (&answers, empty));
  ck_assert_int_eq (answers.longest_minutes, 72);
  ck_assert (!gradual_answers_has_longest_of_log (&answers));
}
END_TEST

START_TEST (test_a_break_in_the_log_lowers_the_plan)
{
  g_autoptr (GradualLibrary) library = library_with_runs (40, 70);
  GradualAnswers answers = answers_on (SAMPLE_START + 5 + 14);
  GradualRequest request;
  g_autoptr (GradualOutcome) outcome = NULL;

  answers.goal = GRADUAL_GOAL_BASE;
  ck_assert (gradual_answers_take_log (&answers, library));
  ck_assert_int_eq (answers.weekly_minutes, 110);
  ck_assert (!gradual_answers_need_ramp (&answers));
  gradual_answers_to_request (&answers, &request);
  outcome = gradual_plan_make (&request, NULL);
  ck_assert_ptr_nonnull (outcome);
  /* Three quarters are left after two weeks. */
  ck_assert_int_eq (outcome->plan->head.runner.baseline.weekly_minutes, 82);
  ck_assert_int_eq (outcome->plan->head.runner.baseline.longest_run_minutes, 52);

  answers.today += 50;
  ck_assert (!gradual_answers_take_log (&answers, library));
  ck_assert (gradual_answers_need_ramp (&answers));
}
END_TEST

START_TEST (test_all_days_are_six_runs)
{
  GradualAnswers answers = first_answers ();
  GradualRequest request;

  gradual_answers_set_run_days (&answers, GRADUAL_WEEKDAYS_ALL);
  gradual_answers_to_request (&answers, &request);
  ck_assert_int_eq (request.runs_per_week, GRADUAL_RUN_DAYS_MAX);
}
END_TEST

START_TEST (test_days_are_in_the_order_of_the_week)
{
  GradualAnswers answers = first_answers ();
  GDateWeekday days[GRADUAL_DAYS_PER_WEEK];

  ck_assert_int_eq (gradual_answers_list_run_days (&answers, days), 4);
  ck_assert_int_eq (days[0], G_DATE_TUESDAY);
  ck_assert_int_eq (days[3], G_DATE_SUNDAY);
  answers.week_starts_on = G_DATE_SUNDAY;
  ck_assert_int_eq (gradual_answers_list_run_days (&answers, days), 4);
  ck_assert_int_eq (days[0], G_DATE_SUNDAY);
  ck_assert_int_eq (days[3], G_DATE_SATURDAY);
  answers.run_days = 0;
  ck_assert_int_eq (gradual_answers_list_run_days (&answers, days), 0);
}
END_TEST

START_TEST (test_long_run_stays_on_a_chosen_day)
{
  GradualAnswers answers = first_answers ();

  gradual_answers_set_run_days (&answers, gradual_weekdays_of (G_DATE_MONDAY) |
                                              gradual_weekdays_of (G_DATE_SUNDAY));
  ck_assert_int_eq (answers.long_run_day, G_DATE_SUNDAY);

  gradual_answers_set_run_days (&answers, gradual_weekdays_of (G_DATE_MONDAY) |
                                              gradual_weekdays_of (G_DATE_THURSDAY));
  ck_assert_int_eq (answers.long_run_day, G_DATE_THURSDAY);

  /* The last day of a week that begins on a Saturday is a Friday. */
  answers.week_starts_on = G_DATE_SATURDAY;
  gradual_answers_set_run_days (&answers, gradual_weekdays_of (G_DATE_SUNDAY) |
                                              gradual_weekdays_of (G_DATE_TUESDAY));
  ck_assert_int_eq (answers.long_run_day, G_DATE_TUESDAY);

  gradual_answers_set_run_days (&answers, 0);
  ck_assert_int_eq (answers.long_run_day, G_DATE_TUESDAY);
}
END_TEST

START_TEST (test_the_ramp_that_was_chosen_is_asked_for)
{
  GradualAnswers answers = first_answers ();
  GradualRequest request;

  answers.ramp = GRADUAL_RAMP_GENTLE;
  gradual_answers_to_request (&answers, &request);
  ck_assert_int_eq (request.ramp, GRADUAL_RAMP_NONE);
  ck_assert (!gradual_answers_need_ramp (&answers));

  answers.goal = GRADUAL_GOAL_RAMP;
  gradual_answers_to_request (&answers, &request);
  ck_assert_int_eq (request.ramp, GRADUAL_RAMP_GENTLE);
  ck_assert (gradual_answers_need_ramp (&answers));

  /* Below an hour a week every plan begins with a ramp. */
  answers.goal = GRADUAL_GOAL_HALF;
  answers.weekly_minutes = 59;
  gradual_answers_to_request (&answers, &request);
  ck_assert_int_eq (request.ramp, GRADUAL_RAMP_GENTLE);
  answers.weekly_minutes = 60;
  gradual_answers_to_request (&answers, &request);
  ck_assert_int_eq (request.ramp, GRADUAL_RAMP_NONE);
}
END_TEST

START_TEST (test_problems_of_the_date)
{
  GradualAnswers answers = first_answers ();

  answers.race_date = GRADUAL_DAY_NONE;
  assert_problem (&answers, GRADUAL_ANSWERS_GOAL, "date of the race");
  answers.race_date = answers.today - 1;
  assert_problem (&answers, GRADUAL_ANSWERS_GOAL, "Sunday 22 November 2026 has passed");
  answers.race_date = answers.today;
  assert_problem (&answers, GRADUAL_ANSWERS_GOAL, "today");
  answers.race_date = answers.today + 1;
  assert_no_problem (&answers);
  answers.goal = GRADUAL_GOAL_BASE;
  answers.race_date = GRADUAL_DAY_NONE;
  assert_no_problem (&answers);
}
END_TEST

START_TEST (test_a_date_without_a_problem_is_near_enough_for_the_planner)
{
  GradualAnswers answers = first_answers ();
  GradualDay last = answers.today + GRADUAL_WEEKS_MAX * GRADUAL_DAYS_PER_WEEK - 1;

  answers.race_date = last + 1;
  assert_problem (&answers, GRADUAL_ANSWERS_GOAL, "104 weeks at most");
  /* Whatever weekday it is today, the planner takes the last date that is no problem. */
  for (int i = 0; i < GRADUAL_DAYS_PER_WEEK; i++) {
    g_autoptr (GradualOutcome) outcome = NULL;
    GradualRequest request;

    gradual_answers_init (&answers, gradual_day_from_ymd (2026, 11, 23) + i, G_DATE_MONDAY);
    answers.race_date = last + i;
    assert_no_problem (&answers);
    gradual_answers_to_request (&answers, &request);
    outcome = gradual_plan_make (&request, NULL);
    ck_assert_ptr_nonnull (outcome);
  }
}
END_TEST

START_TEST (test_problems_of_other_answers)
{
  GradualAnswers answers = first_answers ();

  answers.run_days = 0;
  assert_problem (&answers, GRADUAL_ANSWERS_DAYS, "days");

  answers = first_answers ();
  answers.longest_minutes = answers.weekly_minutes + 1;
  assert_problem (&answers, GRADUAL_ANSWERS_NOW, "91 minutes does not fit into a week of 90");
  answers.goal = GRADUAL_GOAL_RAMP;
  assert_no_problem (&answers);
  answers.goal = GRADUAL_GOAL_HALF;
  answers.longest_minutes = answers.weekly_minutes;
  assert_no_problem (&answers);

  answers.easy_pace_s_per_km = 0;
  assert_problem (&answers, GRADUAL_ANSWERS_PACE, "pace");
}
END_TEST

START_TEST (test_pace)
{
  static const char *const refused[] = {"x",     "6:",      "6:5",   "6:60", ":30", "1:59",
                                        "20:01", "6:30:00", "-6:30", "6.30", "600"};
  int pace = 0;

  ck_assert (gradual_pace_parse ("6:30", &pace));
  ck_assert_int_eq (pace, 390);
  ck_assert (gradual_pace_parse (" 5 ", &pace));
  ck_assert_int_eq (pace, 300);
  ck_assert (gradual_pace_parse ("2:00", &pace));
  ck_assert (gradual_pace_parse ("20:00", &pace));
  ck_assert (gradual_pace_parse ("  ", &pace));
  ck_assert_int_eq (pace, GRADUAL_ABSENT);
  for (guint i = 0; i < G_N_ELEMENTS (refused); i++)
    ck_assert_msg (!gradual_pace_parse (refused[i], &pace), "%s was taken", refused[i]);
}
END_TEST

static Suite *
answers_suite (void)
{
  Suite *suite = suite_create ("answers");
  TCase *tcase = tcase_create ("answers");

  tcase_add_test (tcase, test_first_answers_give_a_plan);
  tcase_add_test (tcase, test_request_is_what_was_answered);
  tcase_add_test (tcase, test_only_a_race_has_a_date_and_only_base_a_target);
  tcase_add_test (tcase, test_who_does_not_run_begins_with_a_ramp);
  tcase_add_test (tcase, test_the_log_answers_what_is_run_now);
  tcase_add_test (tcase, test_what_the_runner_says_instead_stays);
  tcase_add_test (tcase, test_a_break_in_the_log_lowers_the_plan);
  tcase_add_test (tcase, test_all_days_are_six_runs);
  tcase_add_test (tcase, test_days_are_in_the_order_of_the_week);
  tcase_add_test (tcase, test_long_run_stays_on_a_chosen_day);
  tcase_add_test (tcase, test_the_ramp_that_was_chosen_is_asked_for);
  tcase_add_test (tcase, test_problems_of_the_date);
  tcase_add_test (tcase, test_a_date_without_a_problem_is_near_enough_for_the_planner);
  tcase_add_test (tcase, test_problems_of_other_answers);
  tcase_add_test (tcase, test_pace);
  suite_add_tcase (suite, tcase);

  return suite;
}

int
main (void)
{
  return suite_main (answers_suite ());
}
