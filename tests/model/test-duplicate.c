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
  g_autoptr (GPtrArray) away = gradual_away_array_new ();
  g_autoptr (GradualPlan) plan = NULL;
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

  plan = gradual_plan_new (&head, weeks, log, restrictions);
  g_ptr_array_add (away, gradual_away_new (&(GradualAway){.from = 740003, .until = 740004}));

  return gradual_plan_with_away (plan, away);
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
  ck_assert_int_eq (gradual_plan_away_on (copy, 740003)->until, 740004);
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

/* The plan as it was, with a run that is gone from the one that is suspended. */
static GradualLibraryItem *
suspended_item (void)
{
  g_autoptr (GradualPlan) held = plan_new ();
  g_autoptr (GradualPlan) suspended = gradual_plan_with_run (held, START + 6, NULL);
  g_autoptr (GradualLibraryItem) item = gradual_library_item_new (suspended, TRUE, "{\"i\":1}");

  return gradual_library_item_with_held (item, held);
}

START_TEST (test_what_is_held_is_copied_too)
{
  g_autoptr (GradualLibraryItem) item = suspended_item ();
  g_autoptr (GradualLibraryItem) copy = gradual_library_item_duplicate (item, "b", "copy");
  const GradualWeek *week = gradual_plan_week (copy->plan, 0);
  const GradualWeek *held = gradual_plan_week (copy->held, 0);

  ck_assert (!copy->is_archived);
  ck_assert_str_eq (copy->extra, "{\"i\":1}");
  ck_assert_str_eq (copy->plan->head.id, "b");
  ck_assert_str_eq (copy->held->head.id, "b");
  ck_assert_str_eq (copy->held->head.title, "copy");
  ck_assert_uint_eq (copy->plan->restrictions->len, 1);
  ck_assert_ptr_null (week->runs[6]);
  ck_assert_int_eq (held->runs[6]->kind, GRADUAL_RUN_RACE);
  ck_assert_str_eq (held->extra, "{\"w\":1}");
}
END_TEST

/* So that the runs that are held can be put into the copy. */
START_TEST (test_no_id_of_what_is_held_is_one_of_the_copy)
{
  g_autoptr (GradualLibraryItem) item = suspended_item ();
  g_autoptr (GradualLibraryItem) copy = gradual_library_item_duplicate (item, "b", "copy");
  const GradualPlan *const plans[] = {item->plan, copy->plan, copy->held};
  g_autoptr (GHashTable) ids = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint i = 0; i < G_N_ELEMENTS (plans); i++) {
    const GradualWeek *week = gradual_plan_week (plans[i], 0);

    for (guint day = 0; day < GRADUAL_DAYS_PER_WEEK; day++)
      ck_assert (week->runs[day] == NULL || g_hash_table_add (ids, week->runs[day]->id));
    ck_assert (
        g_hash_table_add (ids, (gpointer)((const GradualLogEntry *)plans[i]->log->pdata[0])->id));
  }
}
END_TEST

START_TEST (test_without_anything_held_it_is_the_plan_alone)
{
  g_autoptr (GradualPlan) plan = plan_new ();
  g_autoptr (GradualLibraryItem) item = gradual_library_item_new (plan, FALSE, NULL);
  g_autoptr (GradualLibraryItem) copy = gradual_library_item_duplicate (item, "b", "copy");
  g_autoptr (GradualPlan) same = gradual_plan_duplicate (plan, "b", "copy");

  ck_assert_ptr_null (copy->held);
  ck_assert_str_eq (gradual_plan_week (copy->plan, 0)->runs[1]->id,
                    gradual_plan_week (same, 0)->runs[1]->id);
}
END_TEST

int
main (void)
{
  Suite *suite = suite_create ("duplicate");
  TCase *tests = tcase_create ("duplicate");

  tcase_add_test (tests, test_all_but_the_ids_is_the_same);
  tcase_add_test (tests, test_no_id_is_shared);
  tcase_add_test (tests, test_what_is_held_is_copied_too);
  tcase_add_test (tests, test_no_id_of_what_is_held_is_one_of_the_copy);
  tcase_add_test (tests, test_without_anything_held_it_is_the_plan_alone);
  suite_add_tcase (suite, tests);

  return suite_main (suite);
}
