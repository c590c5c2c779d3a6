/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/plan.h"
#include "suite.h"

#define START ((GradualDay)740000)

static const GradualPlanHead head = {
    .id = "plan",
    .title = "Spring",
    .created = "2026-11-22T10:00:00Z",
    .goal = {GRADUAL_GOAL_10K, START + 20, GRADUAL_ABSENT},
    .week_starts_on = G_DATE_SUNDAY,
    .runner = {3, GRADUAL_WEEKDAYS_ALL, G_DATE_SATURDAY, 360, {90, 35}},
    .extras = {[GRADUAL_EXTRA_RUNNER] = "{\"shoes\":2}"},
};

/* Three weeks, each with a run of 30, 31 and 32 minutes on its third day. */
static GradualPlan *
three_weeks (void)
{
  g_autoptr (GPtrArray) weeks = gradual_week_array_new ();

  for (int i = 0; i < 3; i++) {
    g_autoptr (GradualRun) run = gradual_run_new ("run", GRADUAL_RUN_EASY, 30 + i, NULL, NULL);
    GradualRun *const runs[GRADUAL_DAYS_PER_WEEK] = {[2] = run};

    g_ptr_array_add (weeks, gradual_week_new (i + 1, START + i * 7, GRADUAL_PHASE_BUILD, 0, runs));
  }

  return gradual_plan_new (&head, weeks, NULL, NULL);
}

static GradualPlan *
with_log (const GradualPlan *plan, const char *id, GradualDay day, int second_of_day)
{
  g_autoptr (GradualLogEntry) entry = gradual_log_entry_new (
      &(GradualLogEntry){.id = id, .day = day, .second_of_day = second_of_day, .seconds = 1800});

  return gradual_plan_with_log_entry (plan, entry);
}

static const GradualLogEntry *
logged (const GradualPlan *plan, guint index)
{
  return g_ptr_array_index (plan->log, index);
}

START_TEST (test_the_head_is_copied)
{
  g_autoptr (GPtrArray) weeks = gradual_week_array_new ();
  g_autoptr (GradualPlan) plan = NULL;
  GradualPlanHead given = head;
  char title[] = "Autumn", extra[] = "{\"a\":1}";

  given.title = title;
  given.extras[GRADUAL_EXTRA_GOAL] = extra;
  g_ptr_array_add (weeks, gradual_week_new (1, START, GRADUAL_PHASE_BUILD, 0, NULL));
  plan = gradual_plan_new (&given, weeks, NULL, NULL);
  title[0] = extra[0] = '#';

  ck_assert_str_eq (plan->head.title, "Autumn");
  ck_assert_str_eq (plan->head.extras[GRADUAL_EXTRA_GOAL], "{\"a\":1}");
  ck_assert_str_eq (plan->head.extras[GRADUAL_EXTRA_RUNNER], "{\"shoes\":2}");
  ck_assert_ptr_null (plan->head.extras[GRADUAL_EXTRA_PLAN]);
  ck_assert_str_eq (plan->head.id, "plan");
  ck_assert_str_eq (plan->head.created, "2026-11-22T10:00:00Z");
  ck_assert_int_eq (plan->head.goal.race_date, START + 20);
  ck_assert_int_eq (plan->head.runner.baseline.weekly_minutes, 90);
  ck_assert_uint_eq (plan->log->len, 0);
  ck_assert_uint_eq (plan->restrictions->len, 0);
}
END_TEST

START_TEST (test_days_of_a_plan)
{
  g_autoptr (GradualPlan) plan = three_weeks ();

  ck_assert_uint_eq (gradual_plan_n_weeks (plan), 3);
  ck_assert_int_eq (gradual_plan_week (plan, 2)->number, 3);
  ck_assert_int_eq (gradual_plan_start (plan), START);
  ck_assert_int_eq (gradual_plan_end (plan), START + 20); /* 3 · 7 days, the first one included */
  ck_assert (!gradual_plan_has_day (plan, START - 1));
  ck_assert (gradual_plan_has_day (plan, START));
  ck_assert (gradual_plan_has_day (plan, START + 20));
  ck_assert (!gradual_plan_has_day (plan, START + 21));
}
END_TEST

START_TEST (test_the_run_of_a_day)
{
  g_autoptr (GradualPlan) plan = three_weeks ();

  ck_assert_ptr_null (gradual_plan_run_on (plan, START - 5));
  ck_assert_ptr_null (gradual_plan_run_on (plan, START));
  ck_assert_int_eq (gradual_plan_run_on (plan, START + 2)->minutes, 30);
  ck_assert_int_eq (gradual_plan_run_on (plan, START + 16)->minutes, 32);
  ck_assert_ptr_null (gradual_plan_run_on (plan, START + 17));
  ck_assert_ptr_null (gradual_plan_run_on (plan, START + 23));
}
END_TEST

START_TEST (test_a_changed_day_leaves_the_old_plan_and_shares_the_rest)
{
  g_autoptr (GradualPlan) plan = three_weeks ();
  g_autoptr (GradualRun) run = gradual_run_new ("new", GRADUAL_RUN_LONG, 60, NULL, NULL);
  g_autoptr (GradualPlan) added = gradual_plan_with_run (plan, START + 13, run);
  g_autoptr (GradualPlan) removed = gradual_plan_with_run (added, START + 2, NULL);

  ck_assert_ptr_null (gradual_plan_run_on (plan, START + 13));
  ck_assert_int_eq (gradual_plan_run_on (plan, START + 2)->minutes, 30);
  ck_assert_ptr_eq (gradual_plan_run_on (added, START + 13), run);
  ck_assert_int_eq (gradual_plan_run_on (added, START + 2)->minutes, 30);
  ck_assert_ptr_eq (gradual_plan_run_on (removed, START + 13), run);
  ck_assert_ptr_null (gradual_plan_run_on (removed, START + 2));
  ck_assert_ptr_eq (gradual_plan_week (added, 0), gradual_plan_week (plan, 0));
  ck_assert_ptr_ne (gradual_plan_week (added, 1), gradual_plan_week (plan, 1));
  ck_assert_ptr_eq (gradual_plan_week (added, 2), gradual_plan_week (plan, 2));
  ck_assert_ptr_eq (added->log, plan->log);
  ck_assert_str_eq (removed->head.title, "Spring");
}
END_TEST

START_TEST (test_another_head_leaves_the_old_plan_and_shares_the_rest)
{
  g_autoptr (GradualPlan) plan = three_weeks ();
  GradualPlanHead other = head;
  g_autoptr (GradualPlan) renamed = NULL;

  other.title = "Summer";
  renamed = gradual_plan_with_head (plan, &other);
  ck_assert_str_eq (renamed->head.title, "Summer");
  ck_assert_str_eq (plan->head.title, "Spring");
  ck_assert_ptr_eq (renamed->weeks, plan->weeks);
}
END_TEST

START_TEST (test_other_weeks_leave_the_old_plan)
{
  g_autoptr (GradualPlan) plan = three_weeks ();
  g_autoptr (GPtrArray) weeks = gradual_week_array_new ();
  g_autoptr (GradualPlan) shorter = NULL;

  g_ptr_array_add (weeks, gradual_week_ref (gradual_plan_week (plan, 0)));
  shorter = gradual_plan_with_weeks (plan, weeks);
  ck_assert_uint_eq (gradual_plan_n_weeks (shorter), 1);
  ck_assert_uint_eq (gradual_plan_n_weeks (plan), 3);
}
END_TEST

START_TEST (test_a_plan_outlives_the_one_it_was_made_from)
{
  GradualPlan *plan = three_weeks ();
  g_autoptr (GradualPlan) logged_plan = with_log (plan, "a", START, 0);
  g_autoptr (GradualPlan) same = gradual_plan_ref (logged_plan);

  gradual_plan_unref (plan);
  ck_assert_ptr_eq (same, logged_plan);
  ck_assert_int_eq (gradual_plan_run_on (same, START + 2)->minutes, 30);
}
END_TEST

START_TEST (test_the_log_is_kept_in_the_order_of_time)
{
  g_autoptr (GradualPlan) plan = three_weeks ();
  g_autoptr (GradualPlan) one = with_log (plan, "evening", START + 4, 64800);
  g_autoptr (GradualPlan) two = with_log (one, "later", START + 9, 0);
  g_autoptr (GradualPlan) three = with_log (two, "earlier", START - 3, 86399);
  g_autoptr (GradualPlan) four = with_log (three, "morning", START + 4, 21600);
  g_autoptr (GradualPlan) five = with_log (four, "same time", START + 4, 64800);
  /* What began together stays in the order in which it was logged. */
  static const char *const order[] = {"earlier", "morning", "evening", "same time", "later"};

  ck_assert_uint_eq (five->log->len, G_N_ELEMENTS (order));
  for (guint i = 0; i < G_N_ELEMENTS (order); i++)
    ck_assert_str_eq (logged (five, i)->id, order[i]);
  ck_assert_uint_eq (plan->log->len, 0);
  ck_assert_uint_eq (four->log->len, 4);
  ck_assert_str_eq (logged (four, 2)->id, "evening");
  ck_assert_ptr_eq (five->weeks, plan->weeks);
}
END_TEST

START_TEST (test_a_logged_run_is_found_and_taken_out)
{
  g_autoptr (GradualPlan) plan = three_weeks ();
  g_autoptr (GradualPlan) one = with_log (plan, "a", START + 2, 0);
  g_autoptr (GradualPlan) two = with_log (one, "b", START + 2, 5);
  g_autoptr (GradualPlan) three = with_log (two, "c", START + 6, 0);
  g_autoptr (GradualPlan) without = gradual_plan_without_log_entry (three, "b");
  g_autoptr (GradualPlan) same = gradual_plan_without_log_entry (without, "b");

  ck_assert_ptr_eq (gradual_plan_find_log_entry (three, "b"), logged (three, 1));
  ck_assert_ptr_null (gradual_plan_find_log_entry (without, "b"));
  ck_assert_uint_eq (without->log->len, 2);
  ck_assert_ptr_eq (logged (without, 0), logged (three, 0));
  ck_assert_ptr_eq (logged (without, 1), logged (three, 2));
  ck_assert_uint_eq (three->log->len, 3);
  ck_assert_ptr_eq (without->weeks, plan->weeks);
  ck_assert_ptr_eq (same, without);
}
END_TEST

START_TEST (test_the_log_is_searched_by_day)
{
  g_autoptr (GradualPlan) plan = three_weeks ();
  g_autoptr (GradualPlan) one = with_log (plan, "a", START + 2, 0);
  g_autoptr (GradualPlan) two = with_log (one, "b", START + 2, 5);
  g_autoptr (GradualPlan) three = with_log (two, "c", START + 6, 0);

  ck_assert_uint_eq (gradual_plan_first_log_since (plan, START), 0);
  ck_assert (!gradual_plan_has_log_on (plan, START + 2));
  ck_assert_uint_eq (gradual_plan_first_log_since (three, START + 1), 0);
  ck_assert_uint_eq (gradual_plan_first_log_since (three, START + 2), 0);
  ck_assert_uint_eq (gradual_plan_first_log_since (three, START + 3), 2);
  ck_assert_uint_eq (gradual_plan_first_log_since (three, START + 6), 2);
  ck_assert_uint_eq (gradual_plan_first_log_since (three, START + 7), 3);
  ck_assert (!gradual_plan_has_log_on (three, START + 1));
  ck_assert (gradual_plan_has_log_on (three, START + 2));
  ck_assert (!gradual_plan_has_log_on (three, START + 3));
  ck_assert (gradual_plan_has_log_on (three, START + 6));
  ck_assert (!gradual_plan_has_log_on (three, START + 7));
  ck_assert_int_eq (gradual_plan_minutes_logged_on (three, START + 1), 0);
  ck_assert_int_eq (gradual_plan_minutes_logged_on (three, START + 2), 60); /* 30 + 30 */
  ck_assert_int_eq (gradual_plan_minutes_logged_on (three, START + 6), 30);
}
END_TEST

START_TEST (test_a_restriction_is_added_at_the_end)
{
  g_autoptr (GradualPlan) plan = three_weeks ();
  g_autoptr (GradualRestriction) stop = gradual_restriction_new (
      &(GradualRestriction){.kind = GRADUAL_RESTRICTION_STOP, .from = START + 9});
  g_autoptr (GradualRestriction) hold = gradual_restriction_new (
      &(GradualRestriction){.kind = GRADUAL_RESTRICTION_HOLD, .from = START});
  g_autoptr (GradualPlan) one = gradual_plan_with_restriction (plan, stop);
  g_autoptr (GradualPlan) two = gradual_plan_with_restriction (one, hold);

  ck_assert_uint_eq (plan->restrictions->len, 0);
  ck_assert_uint_eq (one->restrictions->len, 1);
  ck_assert_uint_eq (two->restrictions->len, 2);
  ck_assert_ptr_eq (g_ptr_array_index (two->restrictions, 0), stop);
  ck_assert_ptr_eq (g_ptr_array_index (two->restrictions, 1), hold);
}
END_TEST

START_TEST (test_days_away_stay_with_a_plan_that_changes)
{
  g_autoptr (GradualPlan) plan = three_weeks ();
  g_autoptr (GPtrArray) away = gradual_away_array_new ();
  g_autoptr (GradualPlan) gone = NULL;
  g_autoptr (GradualPlan) changed = NULL;
  GradualDay start = gradual_plan_start (plan);

  g_ptr_array_add (away, gradual_away_new (&(GradualAway){
                             .from = start + 1,
                             .until = start + 3,
                             .reason = GRADUAL_AWAY_HOLIDAY,
                         }));
  gone = gradual_plan_with_away (plan, away);
  changed = gradual_plan_with_run (gone, start, NULL);

  ck_assert_uint_eq (plan->away->len, 0);
  ck_assert_ptr_null (gradual_plan_away_on (gone, start));
  ck_assert_ptr_eq (gradual_plan_away_on (gone, start + 1), g_ptr_array_index (away, 0));
  ck_assert_ptr_eq (gradual_plan_away_on (changed, start + 3), g_ptr_array_index (away, 0));
  ck_assert_ptr_null (gradual_plan_away_on (changed, start + 4));
}
END_TEST

START_TEST (test_restrictions_can_be_replaced_together)
{
  g_autoptr (GradualPlan) plan = three_weeks ();
  g_autoptr (GradualRestriction) hold = gradual_restriction_new (
      &(GradualRestriction){.kind = GRADUAL_RESTRICTION_HOLD, .from = START});
  g_autoptr (GradualPlan) held = gradual_plan_with_restriction (plan, hold);
  g_autoptr (GradualPlan) logged_plan = with_log (held, "log", START, 0);
  g_autoptr (GPtrArray) restrictions = gradual_restriction_array_new ();
  g_autoptr (GradualPlan) other = NULL;

  g_ptr_array_add (restrictions, gradual_restriction_new (&(GradualRestriction){
                                     .kind = GRADUAL_RESTRICTION_STOP, .from = START + 7}));
  other = gradual_plan_with_restrictions (logged_plan, restrictions);
  ck_assert_ptr_eq (other->restrictions, restrictions);
  ck_assert_ptr_eq (other->weeks, plan->weeks);
  ck_assert_uint_eq (other->log->len, 1);
  ck_assert_str_eq (other->head.id, "plan");
  ck_assert_str_eq (other->head.extras[GRADUAL_EXTRA_RUNNER], "{\"shoes\":2}");
  ck_assert_uint_eq (held->restrictions->len, 1);
  ck_assert_ptr_eq (g_ptr_array_index (held->restrictions, 0), hold);
}
END_TEST

int
main (void)
{
  Suite *suite = suite_create ("plan");
  TCase *tests = tcase_create ("plan");

  tcase_add_test (tests, test_the_head_is_copied);
  tcase_add_test (tests, test_days_of_a_plan);
  tcase_add_test (tests, test_the_run_of_a_day);
  tcase_add_test (tests, test_a_changed_day_leaves_the_old_plan_and_shares_the_rest);
  tcase_add_test (tests, test_another_head_leaves_the_old_plan_and_shares_the_rest);
  tcase_add_test (tests, test_other_weeks_leave_the_old_plan);
  tcase_add_test (tests, test_a_plan_outlives_the_one_it_was_made_from);
  tcase_add_test (tests, test_the_log_is_kept_in_the_order_of_time);
  tcase_add_test (tests, test_a_logged_run_is_found_and_taken_out);
  tcase_add_test (tests, test_the_log_is_searched_by_day);
  tcase_add_test (tests, test_a_restriction_is_added_at_the_end);
  tcase_add_test (tests, test_days_away_stay_with_a_plan_that_changes);
  tcase_add_test (tests, test_restrictions_can_be_replaced_together);
  suite_add_tcase (suite, tests);

  return suite_main (suite);
}
