/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/plan/drop-day.h"
#include "planner/edit.h"
#include "sample.h"
#include "suite.h"

#define TUESDAY (SAMPLE_START + 1)

START_TEST (test_where_a_run_stays_and_where_it_can_not_be)
{
  g_autoptr (GradualPlan) plan = sample_plan_new ();
  GradualDay today = SAMPLE_START + 1;

  ck_assert_int_eq (gradual_drop_day (plan, TUESDAY, TUESDAY, today), GRADUAL_DROP_NONE);
  ck_assert_int_eq (gradual_drop_day (plan, TUESDAY, TUESDAY + 1, today), GRADUAL_DROP_ALLOWED);
  ck_assert_int_eq (gradual_drop_day (plan, TUESDAY, SAMPLE_START, today), GRADUAL_DROP_REFUSED);
}
END_TEST

/* The mark is what the edit itself is answered with, on every day of the plan. */
START_TEST (test_a_mark_is_the_verdict)
{
  g_autoptr (GradualPlan) plan = sample_plan_new ();
  guint n_allowed = 0, n_refused = 0;

  for (GradualDay from = SAMPLE_START; from < SAMPLE_START + 20; from++)
    for (GradualDay to = SAMPLE_START; to < SAMPLE_START + 21; to++) {
      gboolean is_swap = gradual_plan_run_on (plan, to) != NULL;
      GradualEdit edit = {
          .action = is_swap ? GRADUAL_EDIT_SWAP : GRADUAL_EDIT_MOVE, .day = from, .other = to};
      g_auto (GradualVerdict) verdict = {0};
      g_autoptr (GradualPlan) moved = NULL;

      if (from == to || gradual_plan_run_on (plan, from) == NULL)
        continue;
      moved = gradual_edit_apply (plan, &edit, SAMPLE_START, &verdict, NULL, NULL);
      ck_assert_int_eq (gradual_drop_day (plan, from, to, SAMPLE_START),
                        moved != NULL ? GRADUAL_DROP_ALLOWED : GRADUAL_DROP_REFUSED);
      n_allowed += moved != NULL;
      n_refused += moved == NULL;
    }
  ck_assert_uint_gt (n_allowed, 0);
  ck_assert_uint_gt (n_refused, 0);
}
END_TEST

static Suite *
drop_day_suite (void)
{
  Suite *suite = suite_create ("drop-day");
  TCase *tcase = tcase_create ("drop-day");

  tcase_add_test (tcase, test_where_a_run_stays_and_where_it_can_not_be);
  tcase_add_test (tcase, test_a_mark_is_the_verdict);
  suite_add_tcase (suite, tcase);

  return suite;
}

int
main (void)
{
  return suite_main (drop_day_suite ());
}
