/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/away/away-step.h"
#include "sample.h"
#include "suite.h"

#define SATURDAY (SAMPLE_START + 5)

static GradualAway *
away_new (GradualDay from, GradualDay until)
{
  return gradual_away_new (&(GradualAway){.from = from, .until = until, .note = ""});
}

static int
count_away (const GradualPlan *plan)
{
  int n = 0;

  for (guint i = 0; i < plan->away->len; i++)
    n += gradual_away_days (g_ptr_array_index (plan->away, i));

  return n;
}

/* The long run of the week finds another day. */
START_TEST (test_mark)
{
  g_autoptr (GradualPlan) plan = sample_plan_new ();
  g_autoptr (GradualAway) away = away_new (SATURDAY, SATURDAY);
  g_auto (GradualAwayStep) step = {0};
  const GradualAwayMove *move;

  gradual_away_step_init (&step, plan, NULL, away, SAMPLE_START);
  ck_assert_ptr_eq (gradual_plan_away_on (step.plan, SATURDAY), away);
  ck_assert_ptr_null (gradual_plan_run_on (step.plan, SATURDAY));
  ck_assert_uint_eq (step.moves->len, 1);
  move = &g_array_index (step.moves, GradualAwayMove, 0);
  ck_assert_int_eq (move->day, SATURDAY);
  ck_assert_int_eq (gradual_plan_run_on (step.plan, move->to)->kind, GRADUAL_RUN_LONG);
  ck_assert_uint_eq (plan->away->len, 0);
}
END_TEST

/* What was marked before and is not marked now is free again. */
START_TEST (test_change_a_mark)
{
  g_autoptr (GradualPlan) plan = sample_plan_new ();
  g_autoptr (GradualAway) long_trip = away_new (SATURDAY - 3, SATURDAY + 2);
  g_autoptr (GradualAway) short_trip = away_new (SATURDAY + 1, SATURDAY + 4);
  g_auto (GradualAwayStep) before = {0}, after = {0};

  gradual_away_step_init (&before, plan, NULL, long_trip, SAMPLE_START);
  gradual_away_step_init (&after, before.plan, long_trip, short_trip, SAMPLE_START);
  ck_assert_uint_eq (after.plan->away->len, 1);
  ck_assert_int_eq (count_away (after.plan), 4);
  ck_assert_ptr_eq (gradual_plan_away_on (after.plan, SATURDAY + 4), short_trip);
  ck_assert_ptr_null (gradual_plan_away_on (after.plan, SATURDAY));
}
END_TEST

int
main (void)
{
  Suite *suite = suite_create ("away-step");
  TCase *tests = tcase_create ("away-step");

  tcase_add_test (tests, test_mark);
  tcase_add_test (tests, test_change_a_mark);
  suite_add_tcase (suite, tests);

  return suite_main (suite);
}
