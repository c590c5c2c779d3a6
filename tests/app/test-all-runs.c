/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/all-runs.h"

#include "model/duplicate.h"
#include "sample.h"
#include "suite.h"

static GradualPlan *
with_run (const GradualPlan *plan, const char *id, GradualDay day, int second_of_day)
{
  g_autoptr (GradualLogEntry) entry = gradual_log_entry_new (&(GradualLogEntry){
      .id = id,
      .day = day,
      .second_of_day = second_of_day,
      .seconds = 1800,
      .distance_m = GRADUAL_ABSENT,
      .cadence = GRADUAL_ABSENT,
      .effort = GRADUAL_ABSENT,
      .pain = GRADUAL_ABSENT,
      .source = "manual",
      .note = "",
  });

  return gradual_plan_with_log_entry (plan, entry);
}

/* A plan with three runs of one day, two of them alike, and a copy of it with one more that was
 * before. */
static GradualLibrary *
library_new (void)
{
  g_autoptr (GradualLibrary) empty = gradual_library_new_empty ();
  g_autoptr (GradualPlan) plan = sample_plan_new ();
  g_autoptr (GradualPlan) one = with_run (plan, "one", SAMPLE_START, 100);
  g_autoptr (GradualPlan) two = with_run (one, "two", SAMPLE_START, 5000);
  g_autoptr (GradualPlan) three = with_run (two, "three", SAMPLE_START, 5000);
  g_autoptr (GradualPlan) copy = gradual_plan_duplicate (three, "copy", "Copy");
  g_autoptr (GradualPlan) more = with_run (copy, "more", SAMPLE_START - 3, 5000);
  g_autoptr (GradualLibrary) library = gradual_library_with_plan (empty, three);

  return gradual_library_with_plan (library, more);
}

START_TEST (test_each_once_in_order)
{
  g_autoptr (GradualLibrary) library = library_new ();
  g_autoptr (GPtrArray) runs = gradual_all_runs (library, SAMPLE_START - 100);

  ck_assert_uint_eq (library->items->len, 2);
  ck_assert_uint_eq (runs->len, 4);
  ck_assert_int_eq (((const GradualLogEntry *)g_ptr_array_index (runs, 0))->day, SAMPLE_START - 3);
  ck_assert_int_eq (((const GradualLogEntry *)g_ptr_array_index (runs, 1))->second_of_day, 100);
  ck_assert_int_eq (((const GradualLogEntry *)g_ptr_array_index (runs, 2))->second_of_day, 5000);
  ck_assert_int_eq (((const GradualLogEntry *)g_ptr_array_index (runs, 3))->second_of_day, 5000);
}
END_TEST

START_TEST (test_those_before_are_left_out)
{
  g_autoptr (GradualLibrary) library = library_new ();
  g_autoptr (GPtrArray) runs = gradual_all_runs (library, SAMPLE_START);
  g_autoptr (GPtrArray) none = gradual_all_runs (library, SAMPLE_START + 1);

  ck_assert_uint_eq (runs->len, 3);
  ck_assert_uint_eq (none->len, 0);
}
END_TEST

static Suite *
all_runs_suite (void)
{
  Suite *suite = suite_create ("all-runs");
  TCase *tcase = tcase_create ("all-runs");

  tcase_add_test (tcase, test_each_once_in_order);
  tcase_add_test (tcase, test_those_before_are_left_out);
  suite_add_tcase (suite, tcase);

  return suite;
}

int
main (void)
{
  return suite_main (all_runs_suite ());
}
