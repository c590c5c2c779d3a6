/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/plan/day-summary.h"
#include "sample.h"
#include "suite.h"

#define TUESDAY  (SAMPLE_START + 1)
#define SATURDAY (SAMPLE_START + 5)

START_TEST (test_planned_run)
{
  g_autoptr (GradualPlan) plan = sample_plan_new ();
  g_auto (GradualDaySummary) summary = {0};

  gradual_day_summary_init (&summary, plan, TUESDAY, SAMPLE_START, GRADUAL_UNITS_MINUTES);

  ck_assert_int_eq (summary.state, GRADUAL_DAY_PLANNED);
  ck_assert_str_eq (summary.number, "24");
  ck_assert_str_eq (summary.kind, "Easy run");
  ck_assert_str_eq (summary.kind_nick, "easy");
  ck_assert_str_eq (summary.amount, "30 min");
  ck_assert_str_eq (summary.spoken, "Tuesday 24 November, easy run, 30 minutes, planned");
  ck_assert_ptr_nonnull (summary.icon_name);
  ck_assert (!summary.is_today && !summary.is_over);
}
END_TEST

START_TEST (test_rest_day)
{
  g_autoptr (GradualPlan) plan = sample_plan_new ();
  g_auto (GradualDaySummary) summary = {0};

  gradual_day_summary_init (&summary, plan, SAMPLE_START, SAMPLE_START, GRADUAL_UNITS_MINUTES);

  ck_assert_int_eq (summary.state, GRADUAL_DAY_REST);
  ck_assert_str_eq (summary.number, "23 Nov");
  ck_assert_str_eq (summary.kind, "Rest");
  ck_assert_str_eq (summary.amount, "");
  ck_assert_str_eq (summary.spoken, "today, Monday 23 November, rest");
  ck_assert_ptr_null (summary.icon_name);
  ck_assert (summary.is_today);
}
END_TEST

START_TEST (test_missed_run)
{
  g_autoptr (GradualPlan) plan = sample_plan_new ();
  g_auto (GradualDaySummary) summary = {0};

  gradual_day_summary_init (&summary, plan, SATURDAY, SATURDAY + 1, GRADUAL_UNITS_MINUTES);

  ck_assert_int_eq (summary.state, GRADUAL_DAY_MISSED);
  ck_assert (summary.is_over);
  ck_assert_str_eq (summary.amount, "1 h 06");
  ck_assert_str_eq (summary.spoken, "Saturday 28 November, long run, 1 hour 6 minutes, missed");
}
END_TEST

/* A day is away, whatever was planned for it, and whether it is over or not. */
START_TEST (test_a_day_away)
{
  g_autoptr (GradualPlan) plan = sample_plan_new ();
  g_autoptr (GradualPlan) ill =
      sample_plan_with_away (plan, TUESDAY, TUESDAY, GRADUAL_AWAY_ILLNESS);
  g_autoptr (GradualPlan) away =
      sample_plan_with_away (ill, TUESDAY + 1, SATURDAY, GRADUAL_AWAY_UNSAID);
  g_auto (GradualDaySummary) missed = {0}, rest = {0}, today = {0};

  gradual_day_summary_init (&missed, away, TUESDAY, SATURDAY, GRADUAL_UNITS_KILOMETRES);
  ck_assert_int_eq (missed.state, GRADUAL_DAY_AWAY);
  ck_assert_str_eq (missed.kind, "Away");
  ck_assert_str_eq (missed.amount, "Illness");
  ck_assert_str_eq (missed.spoken, "Tuesday 24 November, away, Illness");
  ck_assert_str_eq (missed.icon_name, "gradual-away-symbolic");
  ck_assert_ptr_null (missed.kind_nick);
  ck_assert_ptr_null (gradual_day_state_icon_name (missed.state));

  gradual_day_summary_init (&rest, away, TUESDAY + 1, SAMPLE_START, GRADUAL_UNITS_MINUTES);
  ck_assert_int_eq (rest.state, GRADUAL_DAY_AWAY);
  ck_assert_str_eq (rest.amount, "");
  ck_assert_str_eq (rest.spoken, "Wednesday 25 November, away");
  gradual_day_summary_init (&today, away, TUESDAY + 1, TUESDAY + 1, GRADUAL_UNITS_MINUTES);
  ck_assert_str_eq (today.spoken, "today, Wednesday 25 November, away");
}
END_TEST

/* What was run is what there is to tell, and a race to come is; but that one is away is said. */
START_TEST (test_what_is_run_on_a_day_away)
{
  const GradualDay race = SAMPLE_START + 20;
  g_autoptr (GradualPlan) plan = sample_plan_new ();
  g_autoptr (GradualPlan) logged = sample_plan_with_run_logged (plan, TUESDAY, 20);
  g_autoptr (GradualPlan) away =
      sample_plan_with_away (logged, TUESDAY, race, GRADUAL_AWAY_HOLIDAY);
  g_auto (GradualDaySummary) done = {0}, to_come = {0}, over = {0};

  gradual_day_summary_init (&done, away, TUESDAY, SATURDAY, GRADUAL_UNITS_MINUTES);
  ck_assert_int_eq (done.state, GRADUAL_DAY_DONE);
  ck_assert_str_eq (done.amount, "20 min");
  ck_assert_str_eq (done.spoken, "Tuesday 24 November, easy run, 20 minutes, done, away, Holiday");
  gradual_day_summary_init (&to_come, away, race, SATURDAY, GRADUAL_UNITS_MINUTES);
  ck_assert_int_eq (to_come.state, GRADUAL_DAY_PLANNED);
  ck_assert_str_eq (to_come.kind, "Race");
  gradual_day_summary_init (&over, away, race, race + 1, GRADUAL_UNITS_MINUTES);
  ck_assert_int_eq (over.state, GRADUAL_DAY_AWAY);
}
END_TEST

START_TEST (test_done_run_shows_what_was_run)
{
  g_autoptr (GradualPlan) plan = sample_plan_new ();
  g_autoptr (GradualPlan) once = sample_plan_with_run_logged (plan, TUESDAY, 20);
  g_autoptr (GradualPlan) twice = sample_plan_with_run_logged (once, TUESDAY, 15);
  g_auto (GradualDaySummary) summary = {0};

  gradual_day_summary_init (&summary, twice, TUESDAY, SATURDAY, GRADUAL_UNITS_MINUTES);

  ck_assert_int_eq (summary.state, GRADUAL_DAY_DONE);
  ck_assert_str_eq (summary.kind, "Easy run");
  ck_assert_str_eq (summary.spoken, "Tuesday 24 November, easy run, 35 minutes, done");
}
END_TEST

START_TEST (test_unplanned_run)
{
  g_autoptr (GradualPlan) plan = sample_plan_new ();
  g_autoptr (GradualPlan) logged = sample_plan_with_run_logged (plan, SAMPLE_START, 20);
  g_auto (GradualDaySummary) summary = {0};

  gradual_day_summary_init (&summary, logged, SAMPLE_START, SATURDAY, GRADUAL_UNITS_MINUTES);

  ck_assert_int_eq (summary.state, GRADUAL_DAY_DONE);
  ck_assert_str_eq (summary.kind, "Unplanned run");
  ck_assert_str_eq (summary.amount, "20 min");
  ck_assert_ptr_nonnull (summary.icon_name);
  ck_assert_ptr_null (summary.kind_nick);
}
END_TEST

START_TEST (test_what_was_too_much_is_said)
{
  g_autoptr (GradualPlan) plan = sample_plan_new ();
  g_autoptr (GradualPlan) logged = sample_plan_with_run_logged (plan, TUESDAY, 80);
  g_autoptr (GradualReport) report = gradual_check (logged, SATURDAY, 1);
  g_auto (GradualDaySummary) tuesday = {0}, monday = {0};

  gradual_day_summary_init (&tuesday, logged, TUESDAY, SATURDAY, GRADUAL_UNITS_MINUTES);
  gradual_day_summary_add_limits (&tuesday, report);
  ck_assert_int_eq (tuesday.alert, GRADUAL_ALERT_AMBER);
  ck_assert_str_eq (tuesday.spoken, "Tuesday 24 November, easy run, 1 hour 20 minutes, done, over "
                                    "the limit of 72 minutes");

  gradual_day_summary_init (&monday, logged, SAMPLE_START, SATURDAY, GRADUAL_UNITS_MINUTES);
  gradual_day_summary_add_limits (&monday, report);
  ck_assert_int_eq (monday.alert, GRADUAL_ALERT_NONE);
  ck_assert_str_eq (monday.spoken, "Monday 23 November, rest");
}
END_TEST

static GradualPlan *
with_distance (const GradualPlan *plan, int metres)
{
  g_autoptr (GradualLogEntry) entry =
      gradual_log_entry_new (&(GradualLogEntry){.id = "measured",
                                                .day = TUESDAY,
                                                .seconds = 1800,
                                                .distance_m = metres,
                                                .cadence = GRADUAL_ABSENT,
                                                .effort = GRADUAL_ABSENT,
                                                .pain = GRADUAL_ABSENT});

  return gradual_plan_with_log_entry (plan, entry);
}

/* What was measured, and not what the easy pace would give: 5 km in half an hour. */
START_TEST (test_a_distance_that_was_run)
{
  g_autoptr (GradualPlan) plan = sample_plan_new ();
  g_autoptr (GradualPlan) once = with_distance (plan, 5340);
  g_autoptr (GradualPlan) twice = with_distance (once, 1000);
  g_autoptr (GradualPlan) unknown = with_distance (twice, GRADUAL_ABSENT);
  g_auto (GradualDaySummary) measured = {0}, estimated = {0}, minutes = {0};

  gradual_day_summary_init (&measured, twice, TUESDAY, SATURDAY, GRADUAL_UNITS_KILOMETRES);
  ck_assert_str_eq (measured.amount, "6.34 km");
  ck_assert_str_eq (measured.spoken, "Tuesday 24 November, easy run, 6.34 kilometres, done");
  gradual_day_summary_init (&estimated, unknown, TUESDAY, SATURDAY, GRADUAL_UNITS_KILOMETRES);
  ck_assert_str_eq (estimated.amount, "15.0 km");
  gradual_day_summary_init (&minutes, twice, TUESDAY, SATURDAY, GRADUAL_UNITS_MINUTES);
  ck_assert_str_eq (minutes.amount, "1 h 00");
}
END_TEST

START_TEST (test_race_without_an_expected_time)
{
  g_autoptr (GradualPlan) plan = sample_plan_new ();
  g_auto (GradualDaySummary) summary = {0};

  gradual_day_summary_init (&summary, plan, SAMPLE_START + 20, SAMPLE_START, GRADUAL_UNITS_MINUTES);

  ck_assert_str_eq (summary.kind, "Race");
  ck_assert_str_eq (summary.amount, "Half marathon");
  ck_assert_str_eq (summary.spoken, "Sunday 13 December, race, planned");
}
END_TEST

static void
assert_stretches (GradualDay day, GradualDay today, const char *expected, const char *spoken)
{
  g_autoptr (GradualPlan) plan = sample_plan_new ();
  g_autoptr (GradualStretching) empty = gradual_stretching_new_empty ();
  g_autoptr (GradualStretching) stretching = gradual_stretching_with_done (empty, TUESDAY, 0x07);
  g_autoptr (GradualStretching) shorter = gradual_stretching_with_selected (stretching, 0x0e);
  g_auto (GradualDaySummary) summary = {0};

  gradual_day_summary_init (&summary, plan, day, today, GRADUAL_UNITS_MINUTES);
  gradual_day_summary_add_stretching (&summary, shorter);
  ck_assert_pstr_eq (summary.stretches, expected);
  ck_assert_str_eq (summary.spoken, spoken);
}

START_TEST (test_stretches)
{
  /* Today counts what is on the list, and of it what is done. */
  assert_stretches (TUESDAY, TUESDAY, "2/3",
                    "today, Tuesday 24 November, easy run, 30 minutes, planned, 2 of 3 stretches "
                    "done");
  assert_stretches (SAMPLE_START, SAMPLE_START, "0/3",
                    "today, Monday 23 November, rest, 0 of 3 stretches done");
  /* On other days all counts that was done. */
  assert_stretches (TUESDAY, SATURDAY, "",
                    "Tuesday 24 November, easy run, 30 minutes, missed, 3 stretches done");
  assert_stretches (SAMPLE_START, SATURDAY, NULL, "Monday 23 November, rest");
}
END_TEST

START_TEST (test_states_differ_by_more_than_colour)
{
  ck_assert_str_ne (gradual_day_state_icon_name (GRADUAL_DAY_DONE),
                    gradual_day_state_icon_name (GRADUAL_DAY_MISSED));
  ck_assert_ptr_null (gradual_day_state_icon_name (GRADUAL_DAY_PLANNED));
  ck_assert_str_eq (gradual_day_state_label (GRADUAL_DAY_MISSED), "missed");
}
END_TEST

static Suite *
day_summary_suite (void)
{
  Suite *suite = suite_create ("day-summary");
  TCase *tcase = tcase_create ("day-summary");

  tcase_add_test (tcase, test_planned_run);
  tcase_add_test (tcase, test_rest_day);
  tcase_add_test (tcase, test_missed_run);
  tcase_add_test (tcase, test_a_day_away);
  tcase_add_test (tcase, test_what_is_run_on_a_day_away);
  tcase_add_test (tcase, test_done_run_shows_what_was_run);
  tcase_add_test (tcase, test_unplanned_run);
  tcase_add_test (tcase, test_what_was_too_much_is_said);
  tcase_add_test (tcase, test_a_distance_that_was_run);
  tcase_add_test (tcase, test_race_without_an_expected_time);
  tcase_add_test (tcase, test_stretches);
  tcase_add_test (tcase, test_states_differ_by_more_than_colour);
  suite_add_tcase (suite, tcase);

  return suite;
}

int
main (void)
{
  return suite_main (day_summary_suite ());
}
