/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/duplicate.h"
#include "suite.h"

#define START ((GradualDay)740000)

/* A week of two runs, one of which was run. */
static GradualPlan *
plan_new (void)
{
  g_autoptr (GPtrArray) weeks = gradual_week_array_new ();
  g_autoptr (GPtrArray) log = gradual_log_array_new ();
  g_autoptr (GPtrArray) restrictions = gradual_restriction_array_new ();
  g_autoptr (GradualRun) easy = gradual_run_new ("r", GRADUAL_RUN_EASY, 30, "note", "{\"x\":1}");
  g_autoptr (GradualRun) race =
      gradual_run_new ("s", GRADUAL_RUN_RACE, GRADUAL_MINUTES_UNKNOWN, "", NULL);
  GradualRun *const runs[GRADUAL_DAYS_PER_WEEK] = {[1] = easy, [6] = race};
  const char *const day_extras[GRADUAL_DAYS_PER_WEEK] = {[1] = "{\"d\":1}"};
  g_autoptr (GradualWeek) week = gradual_week_new (1, START, GRADUAL_PHASE_RACE, 99, runs);
  GradualPlanHead head = {
      .id = "a",
      .title = "plan",
      .created = "2026-11-22T10:00:00Z",
      .week_starts_on = G_DATE_MONDAY,
      .extras = {[GRADUAL_EXTRA_PLAN] = "{\"p\":1}"},
  };

  g_ptr_array_add (weeks, gradual_week_with_extras (week, "{\"w\":1}", day_extras));
  g_ptr_array_add (log, gradual_log_entry_new (&(GradualLogEntry){
                            .id = "l", .day = START + 1, .seconds = 1800, .source = "manual"}));
  g_ptr_array_add (restrictions, gradual_restriction_new (&(GradualRestriction){
                                     .kind = GRADUAL_RESTRICTION_HOLD, .from = START}));

  return gradual_plan_new (&head, weeks, log, restrictions);
}

START_TEST (test_all_but_the_ids_is_the_same)
{
  g_autoptr (GradualPlan) plan = plan_new ();
  g_autoptr (GradualPlan) copy = gradual_plan_duplicate (plan, "b", "plan (copy)");
  const GradualWeek *week = gradual_plan_week (copy, 0);
  const GradualLogEntry *entry = g_ptr_array_index (copy->log, 0);

  ck_assert_str_eq (copy->head.id, "b");
  ck_assert_str_eq (copy->head.title, "plan (copy)");
  ck_assert_str_eq (copy->head.created, "2026-11-22T10:00:00Z");
  ck_assert_str_eq (copy->head.extras[GRADUAL_EXTRA_PLAN], "{\"p\":1}");
  ck_assert_int_eq (week->cap_minutes, 99);
  ck_assert_str_eq (week->extra, "{\"w\":1}");
  ck_assert_str_eq (week->day_extras[1], "{\"d\":1}");
  ck_assert_int_eq (week->runs[1]->minutes, 30);
  ck_assert_str_eq (week->runs[1]->note, "note");
  ck_assert_str_eq (week->runs[1]->extra, "{\"x\":1}");
  ck_assert_ptr_null (week->runs[2]);
  ck_assert_int_eq (week->runs[6]->kind, GRADUAL_RUN_RACE);
  ck_assert_int_eq (week->runs[6]->minutes, GRADUAL_MINUTES_UNKNOWN);
  ck_assert_int_eq (entry->day, START + 1);
  ck_assert_int_eq (entry->seconds, 1800);
  ck_assert_uint_eq (copy->restrictions->len, 1);
}
END_TEST

START_TEST (test_no_id_is_shared)
{
  g_autoptr (GradualPlan) plan = plan_new ();
  g_autoptr (GradualPlan) copy = gradual_plan_duplicate (plan, "b", "copy");
  g_autoptr (GradualPlan) other = gradual_plan_duplicate (plan, "c", "copy");
  const GradualPlan *const plans[] = {plan, copy, other};
  g_autoptr (GHashTable) ids = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint i = 0; i < G_N_ELEMENTS (plans); i++) {
    const GradualWeek *week = gradual_plan_week (plans[i], 0);
    const GradualLogEntry *entry = g_ptr_array_index (plans[i]->log, 0);

    g_hash_table_add (ids, (gpointer)plans[i]->head.id);
    g_hash_table_add (ids, week->runs[1]->id);
    g_hash_table_add (ids, week->runs[6]->id);
    g_hash_table_add (ids, (gpointer)entry->id);
  }
  ck_assert_uint_eq (g_hash_table_size (ids), 12);
}
END_TEST

int
main (void)
{
  Suite *suite = suite_create ("duplicate");
  TCase *tests = tcase_create ("duplicate");

  tcase_add_test (tests, test_all_but_the_ids_is_the_same);
  tcase_add_test (tests, test_no_id_is_shared);
  suite_add_tcase (suite, tests);

  return suite_main (suite);
}
