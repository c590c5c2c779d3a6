/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/plan/week-summary.h"

#include <string.h>

#include "rules/fit.h"
#include "sample.h"
#include "suite.h"

static void
summarize (GradualWeekSummary *summary, int minutes, int reference, int cap, int scale,
           GradualDay today)
{
  g_autoptr (GradualPlan) plan = sample_plan_new ();
  g_autoptr (GradualReport) report = gradual_check (plan, SAMPLE_START, 1);

  g_array_index (report->weeks, GradualWeekReport, 0) = (GradualWeekReport){
      .number = 1, .start = SAMPLE_START, .minutes = minutes, .reference = reference, .cap = cap};
  gradual_week_summary_init (summary, plan, 0, report, scale, today, GRADUAL_UNITS_MINUTES);
}

START_TEST (test_words)
{
  g_auto (GradualWeekSummary) summary = {0};

  summarize (&summary, 178, 167, 189, 378, SAMPLE_START + 6);

  ck_assert_str_eq (summary.title, "Week 1");
  ck_assert_str_eq (summary.dates, "23–29 Nov");
  ck_assert_str_eq (summary.total, "2 h 58");
  ck_assert_str_eq (summary.change, "+6 %");
  ck_assert_str_eq (summary.room, "11 min left");
  ck_assert_str_eq (summary.spoken,
                    "Week 1, Build, 23–29 Nov, 2 hours 58 minutes of at most 3 hours 9 minutes");
  ck_assert (summary.is_current);
}
END_TEST

START_TEST (test_room)
{
  g_auto (GradualWeekSummary) full = {0}, over = {0}, past = {0};

  summarize (&full, 189, 167, 189, 378, SAMPLE_START);
  ck_assert_str_eq (full.room, "no room left");
  summarize (&over, 200, 167, 189, 378, SAMPLE_START);
  ck_assert_str_eq (over.room, "no room left");

  /* The sample has 30 and 66 minutes a week. */
  summarize (&past, 66, 100, 115, 378, SAMPLE_START + 7);
  ck_assert (past.is_over);
  ck_assert_str_eq (past.total, "1 h 06");
  ck_assert_str_eq (past.room, "of 1 h 36 planned");
}
END_TEST

/* The longest run before the sample had 66 minutes: 115 are allowed in its first week. */
START_TEST (test_a_week_over_its_limit)
{
  g_autoptr (GradualPlan) plan = sample_plan_new ();
  g_autoptr (GradualPlan) half = sample_plan_with_run_logged (plan, SAMPLE_START, 70);
  g_autoptr (GradualPlan) logged = sample_plan_with_run_logged (half, SAMPLE_START + 2, 70);
  g_autoptr (GradualReport) report = gradual_check (logged, SAMPLE_START + 7, 1);
  g_auto (GradualWeekSummary) over = {0}, km = {0}, next = {0};

  gradual_week_summary_init (&over, logged, 0, report, 200, SAMPLE_START + 7,
                             GRADUAL_UNITS_MINUTES);
  ck_assert_int_eq (over.alert, GRADUAL_ALERT_AMBER);
  ck_assert_str_eq (over.room, "25 min over");
  ck_assert_str_eq (over.spoken,
                    "Week 1, Build, 23–29 Nov, 2 hours 20 minutes of at most 1 hour 55 minutes, "
                    "Over the limit: You ran 140 minutes in this week, where 115 would have been "
                    "gradual; only 115 count towards what comes next.");
  gradual_week_summary_init (&km, logged, 0, report, 200, SAMPLE_START + 7,
                             GRADUAL_UNITS_KILOMETRES);
  ck_assert_str_eq (km.room, "4.2 km over");
  gradual_week_summary_init (&next, logged, 1, report, 200, SAMPLE_START + 7,
                             GRADUAL_UNITS_MINUTES);
  ck_assert_int_eq (next.alert, GRADUAL_ALERT_NONE);
}
END_TEST

/* While weeks are small, it is said in the long version alone. */
START_TEST (test_a_small_week_is_not_shouted_about)
{
  g_autoptr (GradualPlan) plan = sample_plan_new ();
  g_autoptr (GradualPlan) logged = NULL;
  g_autoptr (GradualPlan) small = NULL;
  g_autoptr (GradualReport) report = NULL;
  GradualPlanHead head = plan->head;
  g_auto (GradualWeekSummary) summary = {0};

  head.runner.baseline.weekly_minutes = 50;
  small = gradual_plan_with_head (plan, &head);
  logged = sample_plan_with_run_logged (small, SAMPLE_START, 72);
  report = gradual_check (logged, SAMPLE_START + 7, 1);
  gradual_week_summary_init (&summary, logged, 0, report, 200, SAMPLE_START + 7,
                             GRADUAL_UNITS_MINUTES);
  ck_assert_int_eq (summary.alert, GRADUAL_ALERT_MUTED);
  ck_assert_str_eq (summary.room, "of 1 h 36 planned");
  ck_assert_ptr_nonnull (strstr (summary.spoken, "only 65 count"));
}
END_TEST

START_TEST (test_other_units)
{
  g_autoptr (GradualPlan) plan = sample_plan_new ();
  g_autoptr (GradualReport) report = gradual_check (plan, SAMPLE_START, 1);
  g_auto (GradualWeekSummary) summary = {0};

  /* 96 of 115 minutes, at 6 minutes a kilometre. */
  gradual_week_summary_init (&summary, plan, 0, report, 200, SAMPLE_START,
                             GRADUAL_UNITS_KILOMETRES);
  ck_assert_str_eq (summary.total, "16.0 km");
  ck_assert_str_eq (summary.room, "3.2 km left");
}
END_TEST

START_TEST (test_bar)
{
  g_auto (GradualWeekSummary) half = {0}, over = {0};

  summarize (&half, 100, 100, 150, 200, SAMPLE_START);
  ck_assert_double_eq_tol (half.bar_fraction, 0.5, 1e-9);
  ck_assert_double_eq_tol (half.cap_fraction, 0.75, 1e-9);

  summarize (&over, 300, 100, 150, 200, SAMPLE_START);
  ck_assert_double_eq_tol (over.bar_fraction, 1.0, 1e-9);
}
END_TEST

START_TEST (test_change_is_rounded_towards_none)
{
  static const struct {
    int minutes;
    int reference;
    const char *change;
  } cases[] = {
      {55, 50, "+10 %"},  {109, 100, "+9 %"}, {111, 102, "+8 %"}, {100, 100, "+0 %"},
      {75, 100, "−25 %"}, {74, 99, "−25 %"},  {10, 0, ""},
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_auto (GradualWeekSummary) summary = {0};

    summarize (&summary, cases[i].minutes, cases[i].reference, 200, 200, SAMPLE_START);
    ck_assert_str_eq (summary.change, cases[i].change);
  }
}
END_TEST

START_TEST (test_current_week_begins_and_ends)
{
  g_auto (GradualWeekSummary) before = {0}, after = {0};

  summarize (&before, 1, 1, 1, 1, SAMPLE_START - 1);
  summarize (&after, 1, 1, 1, 1, SAMPLE_START + 7);
  ck_assert (!before.is_current);
  ck_assert (!after.is_current);
}
END_TEST

START_TEST (test_scale_is_the_largest_number_of_all_weeks)
{
  g_autoptr (GradualPlan) plan = sample_plan_new ();
  g_autoptr (GradualReport) report = gradual_check (plan, SAMPLE_START, 1);
  int scale = gradual_week_summary_scale (report);
  gboolean is_reached = FALSE;

  for (guint i = 0; i < report->weeks->len; i++) {
    const GradualWeekReport *week = &g_array_index (report->weeks, GradualWeekReport, i);

    ck_assert_int_le (week->minutes, scale);
    ck_assert_int_le (week->cap, scale);
    is_reached = is_reached || week->minutes == scale || week->cap == scale;
  }
  ck_assert (is_reached);
}
END_TEST

/* The first week of the sample, with a restriction. */
static void
summarize_restricted (GradualWeekSummary *summary, GradualRestrictionKind kind, GradualDay from,
                      GradualDay until, GradualDay today)
{
  g_autoptr (GradualPlan) free_plan = sample_plan_new ();
  g_autoptr (GradualRestriction) restriction = gradual_restriction_new (&(GradualRestriction){
      .kind = kind, .from = from, .until = until, .factor_percent = 75, .because = ""});
  g_autoptr (GradualPlan) plan = gradual_plan_with_restriction (free_plan, restriction);
  g_autoptr (GradualPlan) fitted = gradual_fit (plan, today, NULL);
  g_autoptr (GradualReport) report = gradual_check (fitted, today, 1);

  gradual_week_summary_init (summary, fitted, 0, report, 200, today, GRADUAL_UNITS_MINUTES);
}

/* How much room there would be is no help where nothing may be run. */
START_TEST (test_a_week_without_running)
{
  g_auto (GradualWeekSummary) flag = {0}, stop = {0};

  summarize_restricted (&flag, GRADUAL_RESTRICTION_RED_FLAG, SAMPLE_START + 2, GRADUAL_DAY_NONE,
                        SAMPLE_START + 2);
  ck_assert (flag.is_forbidden);
  ck_assert_str_eq (flag.phase_label, "Suspended");
  ck_assert_str_eq (flag.room, "no running");
  ck_assert_str_eq (flag.change, "");
  ck_assert_str_eq (flag.spoken, "Week 1, Suspended, 23–29 Nov, 0 minutes, no running");
  ck_assert_double_eq_tol (flag.cap_fraction, 0, 1e-9);

  summarize_restricted (&stop, GRADUAL_RESTRICTION_STOP, SAMPLE_START, SAMPLE_START + 6,
                        SAMPLE_START);
  ck_assert_str_eq (stop.phase_label, "Stopped");
  ck_assert_str_eq (stop.room, "no running");
}
END_TEST

START_TEST (test_a_week_with_some_running)
{
  g_auto (GradualWeekSummary) part = {0}, held = {0}, over = {0};

  summarize_restricted (&part, GRADUAL_RESTRICTION_STOP, SAMPLE_START, SAMPLE_START + 5,
                        SAMPLE_START);
  ck_assert (!part.is_forbidden);
  ck_assert_str_ne (part.room, "no running");

  summarize_restricted (&held, GRADUAL_RESTRICTION_HOLD, SAMPLE_START, SAMPLE_START + 6,
                        SAMPLE_START);
  ck_assert (!held.is_forbidden);
  ck_assert_str_eq (held.phase_label, "Hold");

  summarize_restricted (&over, GRADUAL_RESTRICTION_RED_FLAG, SAMPLE_START, GRADUAL_DAY_NONE,
                        SAMPLE_START + 7);
  ck_assert (!over.is_forbidden);
  ck_assert (g_str_has_prefix (over.room, "of "));
}
END_TEST

START_TEST (test_a_week_that_ends_in_days_away)
{
  g_auto (GradualWeekSummary) summary = {0};
  g_autoptr (GradualPlan) plan = sample_plan_new ();
  g_autoptr (GradualPlan) run = sample_plan_with_run_logged (plan, SAMPLE_START, 30);
  g_autoptr (GradualPlan) away =
      sample_plan_with_away (run, SAMPLE_START + 1, SAMPLE_START + 6, GRADUAL_AWAY_HOLIDAY);
  g_autoptr (GradualPlan) fitted = gradual_fit (away, SAMPLE_START + 1, NULL);
  g_autoptr (GradualReport) report = gradual_check (fitted, SAMPLE_START + 1, 1);

  gradual_week_summary_init (&summary, fitted, 0, report, 200, SAMPLE_START + 1,
                             GRADUAL_UNITS_MINUTES);
  ck_assert_str_eq (summary.room, "no more running");
  ck_assert_str_eq (summary.spoken, "Week 1, Away, 23–29 Nov, 30 minutes, no more running");
}
END_TEST

/* The third week with its race on Sunday, or the first one; as the rules leave it. */
static void
summarize_away (GradualWeekSummary *summary, guint index, GradualDay from, GradualDay until,
                GradualDay today)
{
  g_autoptr (GradualPlan) plan = sample_plan_new ();
  g_autoptr (GradualPlan) away = sample_plan_with_away (plan, from, until, GRADUAL_AWAY_HOLIDAY);
  g_autoptr (GradualPlan) fitted = gradual_fit (away, today, NULL);
  g_autoptr (GradualReport) report = gradual_check (fitted, today, 1);

  gradual_week_summary_init (summary, fitted, index, report, 200, today, GRADUAL_UNITS_MINUTES);
}

START_TEST (test_a_week_away)
{
  g_auto (GradualWeekSummary) whole = {0}, rest = {0}, part = {0}, over = {0}, race = {0};

  summarize_away (&whole, 0, SAMPLE_START, SAMPLE_START + 6, SAMPLE_START);
  ck_assert (whole.is_forbidden);
  ck_assert_str_eq (whole.phase_label, "Away");
  ck_assert_str_eq (whole.room, "no running");
  ck_assert_str_eq (whole.spoken, "Week 1, Away, 23–29 Nov, 0 minutes, no running");
  summarize_away (&rest, 0, SAMPLE_START + 3, SAMPLE_START + 9, SAMPLE_START + 3);
  ck_assert_str_eq (rest.phase_label, "Away");

  summarize_away (&part, 0, SAMPLE_START + 1, SAMPLE_START + 6, SAMPLE_START);
  ck_assert_str_eq (part.phase_label, "Build");
  ck_assert_str_ne (part.room, "no running");
  summarize_away (&over, 0, SAMPLE_START, SAMPLE_START + 6, SAMPLE_START + 7);
  ck_assert_str_eq (over.phase_label, "Build");
  ck_assert_str_eq (over.room, "of 1 h 36 planned");
  /* The race is run, and so it is no week without running. */
  summarize_away (&race, 2, SAMPLE_START + 14, SAMPLE_START + 20, SAMPLE_START);
  ck_assert (!race.is_forbidden);
  ck_assert_str_eq (race.phase_label, "Race");
}
END_TEST

static Suite *
week_summary_suite (void)
{
  Suite *suite = suite_create ("week-summary");
  TCase *tcase = tcase_create ("week-summary");

  tcase_add_test (tcase, test_words);
  tcase_add_test (tcase, test_room);
  tcase_add_test (tcase, test_a_week_over_its_limit);
  tcase_add_test (tcase, test_a_small_week_is_not_shouted_about);
  tcase_add_test (tcase, test_other_units);
  tcase_add_test (tcase, test_a_week_without_running);
  tcase_add_test (tcase, test_a_week_with_some_running);
  tcase_add_test (tcase, test_a_week_away);
  tcase_add_test (tcase, test_a_week_that_ends_in_days_away);
  tcase_add_test (tcase, test_bar);
  tcase_add_test (tcase, test_change_is_rounded_towards_none);
  tcase_add_test (tcase, test_current_week_begins_and_ends);
  tcase_add_test (tcase, test_scale_is_the_largest_number_of_all_weeks);
  suite_add_tcase (suite, tcase);

  return suite;
}

int
main (void)
{
  return suite_main (week_summary_suite ());
}
