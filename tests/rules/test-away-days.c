/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rules/away-days.h"

#include "sample.h"
#include "suite.h"

static GradualPlan *
make_plan (const char *log, GradualDay from, GradualDay until, GradualAwayReason reason)
{
  g_autoptr (GradualPlan) plan = sample_plan (&(Sample){.weeks = "30 30 30R 30", .log = log});
  g_autoptr (GradualAway) away =
      gradual_away_new (&(GradualAway){.from = from, .until = until, .reason = reason});
  g_autoptr (GPtrArray) all = gradual_away_array_with (plan->away, away);

  return gradual_plan_with_away (plan, all);
}

static gboolean
forbids (const GradualPlan *plan, int day, int today)
{
  GradualDay date = sample_day (1, day);

  return gradual_away_forbids (plan, date, gradual_plan_run_on (plan, date), sample_day (1, today));
}

START_TEST (test_the_days_away)
{
  g_autoptr (GradualPlan) plan =
      make_plan (NULL, sample_day (1, 2), sample_day (1, 3), GRADUAL_AWAY_UNSAID);

  ck_assert (!forbids (plan, 1, 1));
  ck_assert (forbids (plan, 2, 1));
  ck_assert (!forbids (plan, 3, 1)); /* a race */
  ck_assert (!forbids (plan, 4, 1));
  ck_assert (!forbids (plan, 5, 1)); /* no run */
}
END_TEST

START_TEST (test_days_that_are_over)
{
  g_autoptr (GradualPlan) plan =
      make_plan (NULL, sample_day (1, 1), sample_day (1, 7), GRADUAL_AWAY_UNSAID);

  ck_assert (!forbids (plan, 1, 2));
  ck_assert (forbids (plan, 2, 2));
}
END_TEST

START_TEST (test_today_with_a_log)
{
  g_autoptr (GradualPlan) plan =
      make_plan ("- 10 - 10", sample_day (1, 1), sample_day (1, 7), GRADUAL_AWAY_UNSAID);

  ck_assert (!forbids (plan, 2, 2));
  ck_assert (forbids (plan, 4, 2)); /* a log of a day to come is none */
}
END_TEST

int
main (void)
{
  Suite *suite = suite_create ("away-days");
  TCase *tests = tcase_create ("away-days");

  tcase_add_test (tests, test_the_days_away);
  tcase_add_test (tests, test_days_that_are_over);
  tcase_add_test (tests, test_today_with_a_log);
  suite_add_tcase (suite, tests);

  return suite_main (suite);
}
