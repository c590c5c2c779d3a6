/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rules/away-days.h"

#include "rules/fit.h"
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

static void
assert_fit (const Sample *sample, const char *grid)
{
  g_autoptr (GradualPlan) plan = sample_plan (sample);
  g_autoptr (GradualPlan) fitted = gradual_fit (plan, sample->today, NULL);
  g_autoptr (GradualPlan) again = gradual_fit (fitted, sample->today, NULL);

  sample_assert_text (sample_grid (fitted), grid);
  ck_assert_ptr_eq (again, fitted);
}

/* A race stays, and what is over; of today's run it depends on whether anything was run of it. */
START_TEST (test_no_run_stays_in_a_fitted_plan)
{
  Sample sample = {
      .weeks = "30 - 30 - 30 - 60L / 30 - 30 30R",
      .log = "30",
      .weekly = 150,
      .longest = 60,
      .today = sample_day (1, 3),
      .away = {{sample_day (1, 1), sample_day (1, 5), GRADUAL_AWAY_HOLIDAY},
               {sample_day (2, 3), sample_day (2, 4), GRADUAL_AWAY_ILLNESS}},
  };

  assert_fit (&sample, "30 - - - - - 60L / 30 - - 30R");
  sample.log = "30 - 10";
  assert_fit (&sample, "30 - 30 - - - 60L / 30 - - 30R");
}
END_TEST

/* After 200 minutes a week with a longest run of 100 on the day before the plan, and a first run
 * @gap days after that. */
static void
assert_first_caps (const Sample *sample, int gap, int run_cap, int week_cap)
{
  g_auto (SampleWalk) walk = {NULL};

  sample_walk_to_run (&walk, sample, sample_day (1, gap));
  ck_assert_int_eq (gradual_rule_return.run_cap (&walk.pass), run_cap);
  ck_assert_int_eq (gradual_rule_return.week_cap (&walk.pass), week_cap);
}

START_TEST (test_a_break_with_an_injury_is_a_row_further_down)
{
  Sample sample = {.weeks = "-", .weekly = 200, .longest = 100};

  sample.away[0] = (SampleAway){sample_day (1, 3), sample_day (1, 4), GRADUAL_AWAY_INJURY};
  assert_first_caps (&sample, 7, GRADUAL_NO_CAP, GRADUAL_NO_CAP);
  assert_first_caps (&sample, 8, 60, 120);
  assert_first_caps (&sample, 15, 40, 80);
  assert_first_caps (&sample, 29, 30, 90);
  assert_first_caps (&sample, 57, 15, 45);

  /* Beside it, a stop makes no second step of it. */
  sample.restrictions[0] =
      (SampleRestriction){GRADUAL_RESTRICTION_STOP, sample_day (1, 2), sample_day (1, 3), 0};
  assert_first_caps (&sample, 8, 60, 120);
}
END_TEST

START_TEST (test_no_other_reason_makes_it_one_for_pain)
{
  Sample sample = {.weeks = "-", .weekly = 200, .longest = 100};

  for (guint reason = GRADUAL_AWAY_UNSAID; reason < GRADUAL_AWAY_INJURY; reason++) {
    sample.away[0] = (SampleAway){sample_day (1, 1), sample_day (1, 6), reason};
    sample.away[1] = (SampleAway){sample_day (1, 7), sample_day (1, 7), reason};
    assert_first_caps (&sample, 8, 75, 150);
  }
}
END_TEST

START_TEST (test_an_injury_outside_of_the_break_does_not_either)
{
  Sample sample = {.weeks = "-", .weekly = 200, .longest = 100};

  /* Over on the day of the last run, and begun on the day of the first one after it. */
  sample.away[0] = (SampleAway){sample_day (1, -9), sample_day (1, 0), GRADUAL_AWAY_INJURY};
  sample.away[1] = (SampleAway){sample_day (2, 1), sample_day (2, 9), GRADUAL_AWAY_INJURY};
  assert_first_caps (&sample, 8, 75, 150);
  sample.away[0].until = sample_day (1, 1);
  assert_first_caps (&sample, 8, 60, 120);
  sample.away[0].until = sample_day (1, 0);
  sample.away[1].from = sample_day (1, 7);
  assert_first_caps (&sample, 8, 60, 120);
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
  tcase_add_test (tests, test_no_run_stays_in_a_fitted_plan);
  tcase_add_test (tests, test_a_break_with_an_injury_is_a_row_further_down);
  tcase_add_test (tests, test_no_other_reason_makes_it_one_for_pain);
  tcase_add_test (tests, test_an_injury_outside_of_the_break_does_not_either);
  suite_add_tcase (suite, tests);

  return suite_main (suite);
}
