/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/week.h"
#include "suite.h"

#define MONDAY ((GradualDay)740000)

static GradualWeek *
week_with_two_runs (void)
{
  g_autoptr (GradualRun) easy = gradual_run_new ("easy", GRADUAL_RUN_EASY, 40, NULL, NULL);
  g_autoptr (GradualRun) longer = gradual_run_new ("long", GRADUAL_RUN_LONG, 75, NULL, NULL);
  GradualRun *const runs[GRADUAL_DAYS_PER_WEEK] = {[1] = easy, [6] = longer};

  return gradual_week_new (3, MONDAY, GRADUAL_PHASE_BUILD, 130, runs);
}

START_TEST (test_a_week_keeps_its_runs)
{
  g_autoptr (GradualWeek) week = week_with_two_runs ();

  ck_assert_int_eq (week->number, 3);
  ck_assert_int_eq (week->start, MONDAY);
  ck_assert_int_eq (week->phase, GRADUAL_PHASE_BUILD);
  ck_assert_int_eq (week->cap_minutes, 130);
  for (guint i = 0; i < GRADUAL_DAYS_PER_WEEK; i++)
    ck_assert_int_eq (week->runs[i] != NULL, i == 1 || i == 6);
  ck_assert_str_eq (week->runs[6]->id, "long");
}
END_TEST

START_TEST (test_no_runs_is_a_week_of_rest)
{
  g_autoptr (GradualWeek) week = gradual_week_new (1, MONDAY, GRADUAL_PHASE_HOLD, 0, NULL);

  for (guint i = 0; i < GRADUAL_DAYS_PER_WEEK; i++)
    ck_assert_ptr_null (week->runs[i]);
  ck_assert_int_eq (gradual_week_minutes (week), 0);
}
END_TEST

START_TEST (test_a_changed_day_leaves_the_old_week_and_shares_the_rest)
{
  g_autoptr (GradualWeek) week = week_with_two_runs ();
  g_autoptr (GradualRun) run = gradual_run_new ("new", GRADUAL_RUN_EASY, 30, NULL, NULL);
  g_autoptr (GradualWeek) changed = gradual_week_with_run (week, 1, run);
  g_autoptr (GradualWeek) rested = gradual_week_with_run (changed, 1, NULL);

  ck_assert_str_eq (week->runs[1]->id, "easy");
  ck_assert_ptr_eq (changed->runs[1], run);
  ck_assert_ptr_null (rested->runs[1]);
  ck_assert_ptr_eq (changed->runs[6], week->runs[6]);
  ck_assert_ptr_eq (rested->runs[6], week->runs[6]);
  ck_assert_int_eq (changed->number, 3);
  ck_assert_int_eq (changed->start, MONDAY);
  ck_assert_int_eq (changed->cap_minutes, 130);
}
END_TEST

START_TEST (test_putting_a_run_where_it_is_keeps_it)
{
  g_autoptr (GradualWeek) week = week_with_two_runs ();
  g_autoptr (GradualWeek) same = gradual_week_with_run (week, 1, week->runs[1]);

  ck_assert_str_eq (same->runs[1]->id, "easy");
}
END_TEST

START_TEST (test_a_stamp_leaves_the_old_week)
{
  g_autoptr (GradualWeek) week = week_with_two_runs ();
  g_autoptr (GradualWeek) stamped = gradual_week_with_stamp (week, GRADUAL_PHASE_CUTBACK, 100);

  ck_assert_int_eq (stamped->phase, GRADUAL_PHASE_CUTBACK);
  ck_assert_int_eq (stamped->cap_minutes, 100);
  ck_assert_ptr_eq (stamped->runs[1], week->runs[1]);
  ck_assert_int_eq (week->phase, GRADUAL_PHASE_BUILD);
  ck_assert_int_eq (week->cap_minutes, 130);
}
END_TEST

START_TEST (test_unknown_members_are_kept_by_every_change)
{
  static const char *const days[GRADUAL_DAYS_PER_WEEK] = {[2] = "{\"sun\":1}"};
  static const char *const no_days[GRADUAL_DAYS_PER_WEEK] = {NULL};
  g_autoptr (GradualWeek) week = week_with_two_runs ();
  g_autoptr (GradualWeek) extra = gradual_week_with_extras (week, "{\"colour\":2}", days);
  g_autoptr (GradualWeek) rested = gradual_week_with_run (extra, 1, NULL);
  g_autoptr (GradualWeek) stamped = gradual_week_with_stamp (rested, GRADUAL_PHASE_HOLD, 0);
  g_autoptr (GradualWeek) none = gradual_week_with_extras (stamped, NULL, no_days);

  ck_assert_ptr_null (week->extra);
  ck_assert_str_eq (stamped->extra, "{\"colour\":2}");
  ck_assert_str_eq (stamped->day_extras[2], "{\"sun\":1}");
  ck_assert_ptr_null (stamped->day_extras[1]);
  ck_assert_ptr_null (none->extra);
  ck_assert_ptr_null (none->day_extras[2]);
  ck_assert_str_eq (extra->day_extras[2], "{\"sun\":1}");
}
END_TEST

START_TEST (test_a_race_is_not_in_the_minutes)
{
  g_autoptr (GradualWeek) week = week_with_two_runs ();
  g_autoptr (GradualRun) race = gradual_run_new ("race", GRADUAL_RUN_RACE, 55, NULL, NULL);
  g_autoptr (GradualWeek) raced = gradual_week_with_run (week, 6, race);

  ck_assert_int_eq (gradual_week_minutes (week), 115); /* 40 + 75 */
  ck_assert_int_eq (gradual_week_minutes (raced), 40);
}
END_TEST

START_TEST (test_a_reference_shares)
{
  GradualWeek *week = week_with_two_runs ();
  g_autoptr (GradualWeek) same = gradual_week_ref (week);

  ck_assert_ptr_eq (same, week);
  gradual_week_unref (week);
  ck_assert_int_eq (same->number, 3);
}
END_TEST

int
main (void)
{
  Suite *suite = suite_create ("week");
  TCase *tests = tcase_create ("week");

  tcase_add_test (tests, test_a_week_keeps_its_runs);
  tcase_add_test (tests, test_no_runs_is_a_week_of_rest);
  tcase_add_test (tests, test_a_changed_day_leaves_the_old_week_and_shares_the_rest);
  tcase_add_test (tests, test_putting_a_run_where_it_is_keeps_it);
  tcase_add_test (tests, test_a_stamp_leaves_the_old_week);
  tcase_add_test (tests, test_unknown_members_are_kept_by_every_change);
  tcase_add_test (tests, test_a_race_is_not_in_the_minutes);
  tcase_add_test (tests, test_a_reference_shares);
  suite_add_tcase (suite, tests);

  return suite_main (suite);
}
