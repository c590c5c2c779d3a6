/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/progress/progress-weeks.h"
#include "rules/check.h"
#include "sample.h"
#include "suite.h"

/* The sample plan: 30 minutes each Tuesday, 66 each Saturday, a race on the last Sunday. */
#define TODAY (SAMPLE_START + 9)

static GradualPlan *
with_entry (GradualPlan *plan, GradualDay day, int minutes, int cadence, int pain, const char *id)
{
  g_autoptr (GradualPlan) before = plan;
  g_autoptr (GradualLogEntry) entry = gradual_log_entry_new (&(GradualLogEntry){
      .id = id,
      .day = day,
      .second_of_day = 7 * 3600,
      .seconds = minutes * 60,
      .distance_m = GRADUAL_ABSENT,
      .cadence = cadence,
      .effort = GRADUAL_ABSENT,
      .pain = pain,
      .source = "manual",
      .note = "",
  });

  return gradual_plan_with_log_entry (before, entry);
}

static GradualPlan *
renamed (const GradualPlan *plan, const char *id)
{
  GradualPlanHead head = plan->head;

  head.id = id;

  return gradual_plan_with_head (plan, &head);
}

/* A Tuesday as planned, a Saturday with two runs, and a Tuesday of the next week. */
static GradualPlan *
run_plan_new (void)
{
  GradualPlan *plan = sample_plan_new ();

  plan = with_entry (plan, SAMPLE_START + 1, 30, 160, 0, "a");
  plan = with_entry (plan, SAMPLE_START + 5, 50, 171, 3, "b");
  plan = with_entry (plan, SAMPLE_START + 5, 20, GRADUAL_ABSENT, GRADUAL_ABSENT, "c");

  return with_entry (plan, SAMPLE_START + 8, 25, GRADUAL_ABSENT, 1, "d");
}

static GradualLibrary *
library_with (GradualPlan *plan)
{
  g_autoptr (GradualLibrary) empty = gradual_library_new_empty ();
  g_autoptr (GradualPlan) own = plan;

  return gradual_library_with_plan (empty, own);
}

static GArray *
weeks_of (const GradualLibrary *library)
{
  return gradual_progress_weeks_new (library, G_DATE_MONDAY, TODAY);
}

START_TEST (test_nothing_has_no_weeks)
{
  g_autoptr (GradualLibrary) library = gradual_library_new_empty ();
  g_autoptr (GArray) weeks = weeks_of (library);

  ck_assert_uint_eq (weeks->len, 0);
}
END_TEST

START_TEST (test_what_was_planned_and_run)
{
  g_autoptr (GradualLibrary) library = library_with (run_plan_new ());
  g_autoptr (GArray) weeks = weeks_of (library);
  const GradualProgressWeek *first, *second, *third;

  ck_assert_uint_eq (weeks->len, 3);
  first = gradual_progress_weeks_get (weeks, 0);
  second = gradual_progress_weeks_get (weeks, 1);
  third = gradual_progress_weeks_get (weeks, 2);

  ck_assert_int_eq (first->start, SAMPLE_START);
  ck_assert_int_eq (first->planned, 96);
  ck_assert_int_eq (first->longest_planned, 66);
  ck_assert_int_eq (first->done, 100);
  ck_assert_int_eq (first->longest, 50);
  ck_assert_int_eq (first->run_pain, 3);
  ck_assert_int_eq (first->report_pain, GRADUAL_ABSENT);
  /* 160 and 171 are 331, and a half is cut off. */
  ck_assert_int_eq (first->cadence, 165);
  ck_assert_int_eq (first->n_cadences, 2);

  ck_assert_int_eq (second->done, 25);
  ck_assert_int_eq (second->cadence, GRADUAL_ABSENT);
  ck_assert_int_eq (second->run_pain, 1);

  /* What has not come is not nought. */
  ck_assert_int_eq (third->done, GRADUAL_ABSENT);
  ck_assert_int_eq (third->longest, GRADUAL_ABSENT);
  ck_assert_int_eq (third->stretched[GRADUAL_AREA_HIPS], GRADUAL_ABSENT);
  ck_assert_int_gt (third->planned, 0);
}
END_TEST

/* No rule limits a race: it stands beside what was run in training. */
START_TEST (test_a_race_is_no_training)
{
  GradualPlan *plan = with_entry (
      with_entry (run_plan_new (), SAMPLE_START + 15, 20, GRADUAL_ABSENT, GRADUAL_ABSENT, "e"),
      SAMPLE_START + 20, 130, GRADUAL_ABSENT, 2, "f");
  g_autoptr (GradualLibrary) library = library_with (plan);
  g_autoptr (GArray) weeks = gradual_progress_weeks_new (library, G_DATE_MONDAY, SAMPLE_START + 20);
  const GradualProgressWeek *first = gradual_progress_weeks_get (weeks, 0);
  const GradualProgressWeek *third = gradual_progress_weeks_get (weeks, 2);

  ck_assert_int_eq (first->race, GRADUAL_ABSENT);
  ck_assert_int_eq (third->race, 130);
  ck_assert_int_eq (third->done, 20);
  ck_assert_int_eq (third->longest, 20);
  ck_assert_int_eq (third->run_pain, 2);
}
END_TEST

/* The line of the chart is what the rules say. */
START_TEST (test_caps_are_those_of_the_rules)
{
  g_autoptr (GradualLibrary) library = library_with (run_plan_new ());
  g_autoptr (GArray) weeks = weeks_of (library);
  const GradualPlan *plan = gradual_library_get_active_plan (library);
  g_autoptr (GradualReport) report = gradual_check (plan, TODAY, 1);

  for (guint i = 0; i < weeks->len; i++)
    ck_assert_int_eq (gradual_progress_weeks_get (weeks, i)->cap,
                      g_array_index (report->weeks, GradualWeekReport, i).cap);
}
END_TEST

START_TEST (test_a_run_in_two_plans_counts_once)
{
  g_autoptr (GradualLibrary) one = library_with (run_plan_new ());
  g_autoptr (GradualPlan) copy = renamed (gradual_library_get_active_plan (one), "copy");
  g_autoptr (GradualLibrary) two = gradual_library_with_plan (one, copy);
  g_autoptr (GArray) weeks = weeks_of (two);

  ck_assert_uint_eq (two->items->len, 2);
  ck_assert_int_eq (gradual_progress_weeks_get (weeks, 0)->done, 100);
  /* Nor is it planned twice: plans are alternatives. */
  ck_assert_int_eq (gradual_progress_weeks_get (weeks, 0)->planned, 96);
  ck_assert_int_eq (gradual_progress_weeks_get (weeks, 0)->n_cadences, 2);
}
END_TEST

START_TEST (test_the_logs_of_all_plans_count)
{
  g_autoptr (GradualPlan) plain = sample_plan_new ();
  g_autoptr (GradualPlan) other = with_entry (renamed (plain, "other"), SAMPLE_START - 20, 40,
                                              GRADUAL_ABSENT, GRADUAL_ABSENT, "early");
  g_autoptr (GradualLibrary) one = library_with (run_plan_new ());
  g_autoptr (GradualLibrary) two = gradual_library_with_plan (one, other);
  g_autoptr (GradualLibrary) archived = gradual_library_with_archived (two, "other", TRUE);
  g_autoptr (GArray) weeks = weeks_of (archived);
  const GradualProgressWeek *first = gradual_progress_weeks_get (weeks, 0);

  ck_assert_uint_eq (weeks->len, 6);
  ck_assert_int_eq (first->start, SAMPLE_START - 21);
  ck_assert_int_eq (first->done, 40);
  ck_assert_int_eq (first->planned, GRADUAL_ABSENT);
  ck_assert_int_eq (first->cap, GRADUAL_ABSENT);
  ck_assert_int_eq (first->longest_cap, GRADUAL_ABSENT);
  ck_assert_int_eq (gradual_progress_weeks_get (weeks, 1)->done, 0);
  ck_assert_int_eq (gradual_progress_weeks_get (weeks, 3)->done, 100);
}
END_TEST

START_TEST (test_runs_to_come_were_not_run)
{
  g_autoptr (GradualLibrary) library =
      library_with (with_entry (sample_plan_new (), TODAY + 1, 40, GRADUAL_ABSENT, 9, "later"));
  g_autoptr (GArray) weeks = weeks_of (library);

  ck_assert_int_eq (gradual_progress_weeks_get (weeks, 1)->done, 0);
  ck_assert_int_eq (gradual_progress_weeks_get (weeks, 1)->run_pain, GRADUAL_ABSENT);
}
END_TEST

START_TEST (test_days_of_stretching_by_area)
{
  GradualStretchSet calves = gradual_stretch_set_of (GRADUAL_STRETCH_CALF_BENT) |
                             gradual_stretch_set_of (GRADUAL_STRETCH_CALF_STRAIGHT);
  GradualStretchSet both = calves | gradual_stretch_set_of (GRADUAL_STRETCH_TOE_PULL);
  g_autoptr (GradualLibrary) plain = library_with (sample_plan_new ());
  g_autoptr (GradualStretching) one =
      gradual_stretching_with_done (plain->stretching, SAMPLE_START, calves);
  g_autoptr (GradualStretching) two = gradual_stretching_with_done (one, SAMPLE_START + 2, both);
  g_autoptr (GradualLibrary) library = gradual_library_with_stretching (plain, two);
  g_autoptr (GArray) weeks = weeks_of (library);
  const GradualProgressWeek *first = gradual_progress_weeks_get (weeks, 0);

  /* Two stretches of an area on a day are one day. */
  ck_assert_int_eq (first->stretched[GRADUAL_AREA_CALVES], 2);
  ck_assert_int_eq (first->stretched[GRADUAL_AREA_PLANTAR_FASCIA], 1);
  ck_assert_int_eq (first->stretched[GRADUAL_AREA_HIPS], 0);
}
END_TEST

START_TEST (test_weeks_begin_where_they_are_said_to)
{
  g_autoptr (GradualLibrary) library = library_with (run_plan_new ());
  g_autoptr (GArray) weeks = gradual_progress_weeks_new (library, G_DATE_SUNDAY, TODAY);
  const GradualProgressWeek *first = gradual_progress_weeks_get (weeks, 0);
  int done = 0, planned = 0;

  /* The plan begins on a Monday, which is the second day of the first week. */
  ck_assert_int_eq (first->start, SAMPLE_START - 1);
  ck_assert_int_eq (first->planned, 96);
  for (guint i = 0; i < weeks->len; i++) {
    const GradualProgressWeek *week = gradual_progress_weeks_get (weeks, i);

    done += MAX (week->done, 0);
    planned += MAX (week->planned, 0);
  }
  ck_assert_int_eq (done, 125);
  ck_assert_int_eq (planned, 288);
}
END_TEST

static Suite *
progress_weeks_suite (void)
{
  Suite *suite = suite_create ("progress-weeks");
  TCase *tcase = tcase_create ("progress-weeks");

  tcase_add_test (tcase, test_nothing_has_no_weeks);
  tcase_add_test (tcase, test_what_was_planned_and_run);
  tcase_add_test (tcase, test_a_race_is_no_training);
  tcase_add_test (tcase, test_caps_are_those_of_the_rules);
  tcase_add_test (tcase, test_a_run_in_two_plans_counts_once);
  tcase_add_test (tcase, test_the_logs_of_all_plans_count);
  tcase_add_test (tcase, test_runs_to_come_were_not_run);
  tcase_add_test (tcase, test_days_of_stretching_by_area);
  tcase_add_test (tcase, test_weeks_begin_where_they_are_said_to);
  suite_add_tcase (suite, tcase);

  return suite;
}

int
main (void)
{
  return suite_main (progress_weeks_suite ());
}
