/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "cli/new-id.h"
#include "sample-plan.h"
#include "suite.h"

START_TEST (test_ids_follow_from_plan_and_day)
{
  g_autoptr (GradualPlan) plan = sample_race_plan ();
  GradualDay day = gradual_plan_start (plan);
  g_autofree char *run = gradual_new_run_id (plan, day);
  g_autofree char *again = gradual_new_run_id (plan, day);
  g_autofree char *log = gradual_new_log_id (plan, day);
  g_autofree char *next = gradual_new_run_id (plan, day + 1);

  ck_assert (g_uuid_string_is_valid (run));
  ck_assert_str_eq (run, again);
  ck_assert_str_ne (run, log);
  ck_assert_str_ne (run, next);
}
END_TEST

START_TEST (test_no_id_is_given_twice)
{
  g_autoptr (GradualPlan) plan = sample_race_plan ();
  g_autoptr (GHashTable) ids = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  GradualDay day = gradual_plan_start (plan);

  for (int i = 0; i < 5; i++) {
    char *id = gradual_new_run_id (plan, day);
    g_autoptr (GradualRun) run = gradual_run_new (id, GRADUAL_RUN_EASY, 20, "", NULL);
    g_autoptr (GradualPlan) before = plan;

    plan = gradual_plan_with_run (before, day + 2 * i, run);
    ck_assert_msg (g_hash_table_add (ids, id), "%s was given twice", id);
  }
  for (int i = 0; i < 5; i++) {
    char *id = gradual_new_log_id (plan, day);
    g_autoptr (GradualPlan) before = plan;
    g_autoptr (GradualLogEntry) entry =
        gradual_log_entry_new (&(GradualLogEntry){.id = id, .day = day, .source = "", .note = ""});

    plan = gradual_plan_with_log_entry (before, entry);
    ck_assert_msg (g_hash_table_add (ids, id), "%s was given twice", id);
  }
}
END_TEST

int
main (void)
{
  Suite *suite = suite_create ("new-id");
  TCase *tests = tcase_create ("new-id");

  tcase_add_test (tests, test_ids_follow_from_plan_and_day);
  tcase_add_test (tests, test_no_id_is_given_twice);
  suite_add_tcase (suite, tests);

  return suite_main (suite);
}
