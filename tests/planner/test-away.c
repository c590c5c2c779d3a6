/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "planner/away.h"

#include "away-case.h"
#include "suite.h"

/* The last run is on the Sunday of week 1, the next one 8 days later: the first may have ⌊0.75·60⌋
 * = 45 minutes and its week ⌊0.75·150⌋ = 112. The 30s are let be; after them the long run may have
 * ⌊30·1.2⌋ = 36, which makes 126. The easy runs give up 14 of their 90 minutes, 26 25 25, and after
 * 26 the long run may have 26 + 5 = 31. In week 4 a run may have ⌊31·1.2⌋ = 37. */
START_TEST (test_a_whole_week_is_left_out_and_what_comes_after_it_is_fitted)
{
  Sample sample = {.weeks = WEEKS, .weekly = 150, .longest = 60};

  away_case_assert (&sample, sample_day (2, 1), sample_day (2, 7),
                    USUAL " / / 26 - 25 - 25 - 31L / 20 - 20 - 20 - 37L",
                    "2.1 easy 30 to out 0\n"
                    "2.3 easy 30 to out 0\n"
                    "2.5 easy 30 to out 0\n"
                    "2.7 long 60 to out 0\n"
                    "3.1 easy 30>26\n"
                    "3.3 easy 30>25\n"
                    "3.5 easy 30>25\n"
                    "3.7 long 60>31\n"
                    "4.7 long 45>37\n");
}
END_TEST

static void
assert_reason (GradualDay from, GradualDay until, GradualAwayReason reason, const char *grid)
{
  Sample sample = {.weeks = WEEKS, .weekly = 150, .longest = 60};
  g_autoptr (GradualAway) away = away_case_make (from, until, reason);
  g_autoptr (GradualPlan) plan = sample_plan (&sample);
  g_autoptr (GradualPlan) marked = gradual_away_mark (plan, away, sample_day (1, 1), NULL, NULL);

  sample_assert_text (sample_grid (marked), grid);
  away_case_assert_sound (marked, sample_day (1, 1));
}

/* Two weeks away: 15 days from the Sunday of week 1 to the Monday of week 4. A run may have
 * ⌊0.6·60⌋ = 36 then, its week ⌊0.6·150⌋ = 90: the long run may have ⌊20·1.2⌋, but 20 + 5 is more,
 * and 85 is less than 90. For an injury it is the next row, 24 and 60: 25 of the easy runs' 60
 * minutes have to go, and what is left of them is 12 12 11; the long run may have 12 + 5 = 17 then.
 */
START_TEST (test_what_comes_after_two_weeks_depends_on_their_reason)
{
  const char *usual = USUAL " / / / 20 - 20 - 20 - 25L";

  for (guint reason = GRADUAL_AWAY_UNSAID; reason < GRADUAL_AWAY_INJURY; reason++)
    assert_reason (sample_day (2, 1), sample_day (3, 7), reason, usual);
  assert_reason (sample_day (2, 1), sample_day (3, 7), GRADUAL_AWAY_INJURY,
                 USUAL " / / / 12 - 12 - 11 - 17L");
}
END_TEST

/* A week away is 8 days between two runs: the next row is ⌊0.6·60⌋ = 36 and ⌊0.6·150⌋ = 90. */
START_TEST (test_a_week_away_for_an_injury)
{
  assert_reason (sample_day (2, 1), sample_day (2, 7), GRADUAL_AWAY_INJURY,
                 USUAL " / / 18 - 18 - 18 - 23L / 20 - 20 - 20 - 28L");
}
END_TEST

/* Days that are over have nothing to give or take: of them it is only recorded. */
START_TEST (test_afterwards_nothing_of_the_past_changes)
{
  Sample sample = {
      .weeks = WEEKS,
      .log = "30 - 30 - - - - / - - 30",
      .weekly = 150,
      .longest = 60,
      .today = sample_day (2, 4),
  };
  GradualDay today = sample.today;
  g_autoptr (GradualPlan) rough = sample_plan (&sample);
  g_autoptr (GradualPlan) plan = gradual_fit (rough, today, NULL);
  g_autofree char *grid = sample_grid (plan);
  g_autoptr (GradualPlan) marked = away_case_mark (
      gradual_plan_ref (plan),
      away_case_make (sample_day (1, 5), sample_day (2, 2), GRADUAL_AWAY_ILLNESS), today, grid, "");

  ck_assert_ptr_eq (marked->weeks, plan->weeks);
}
END_TEST

START_TEST (test_days_outside_of_the_plan)
{
  Sample sample = {.weeks = WEEKS, .weekly = 150, .longest = 60};

  away_case_assert (&sample, sample_day (1, 1) - 300, sample_day (1, 0), WEEKS, "");
  away_case_assert (&sample, sample_day (5, 1), GRADUAL_DAY_MAX, WEEKS, "");
}
END_TEST

START_TEST (test_marking_again)
{
  Sample sample = {.weeks = WEEKS, .weekly = 150, .longest = 60};
  const char *grid = USUAL " / 30 30 30 60L / " USUAL " / " EASY;
  g_autoptr (GradualPlan) once = NULL, twice = NULL, back = NULL;
  g_autoptr (GArray) changes = g_array_new (FALSE, FALSE, sizeof (GradualChange));

  once =
      away_case_mark (sample_plan (&sample),
                      away_case_make (sample_day (2, 5), sample_day (2, 7), GRADUAL_AWAY_HOLIDAY),
                      sample_day (1, 1), grid,
                      "2.5 easy 30 to 2.2 30\n"
                      "2.7 long 60 to 2.4 60\n");
  /* One day less and one more, of another reason: what was free stays free. */
  twice =
      away_case_mark (gradual_plan_ref (once),
                      away_case_make (sample_day (2, 6), sample_day (3, 1), GRADUAL_AWAY_ILLNESS),
                      sample_day (1, 1), USUAL " / 30 30 30 60L / - 30 30 - 30 - 60L / " EASY,
                      "3.1 easy 30 to 3.2 30\n");
  ck_assert_uint_eq (twice->away->len, 2);
  ck_assert_int_eq (gradual_plan_away_on (twice, sample_day (2, 5))->reason, GRADUAL_AWAY_HOLIDAY);

  back =
      gradual_away_unmark (twice, sample_day (2, 6), sample_day (2, 7), sample_day (1, 1), changes);
  sample_assert_text (sample_grid (back), USUAL " / 30 30 30 60L / - 30 30 - 30 - 60L / " EASY);
  ck_assert_uint_eq (changes->len, 0);
  ck_assert_ptr_null (gradual_plan_away_on (back, sample_day (2, 7)));
  ck_assert_ptr_nonnull (gradual_plan_away_on (back, sample_day (2, 5)));
  ck_assert_ptr_nonnull (gradual_plan_away_on (back, sample_day (3, 1)));
}
END_TEST

int
main (void)
{
  Suite *suite = suite_create ("away");
  TCase *tests = tcase_create ("away");

  tcase_add_test (tests, test_a_whole_week_is_left_out_and_what_comes_after_it_is_fitted);
  tcase_add_test (tests, test_what_comes_after_two_weeks_depends_on_their_reason);
  tcase_add_test (tests, test_a_week_away_for_an_injury);
  tcase_add_test (tests, test_afterwards_nothing_of_the_past_changes);
  tcase_add_test (tests, test_days_outside_of_the_plan);
  tcase_add_test (tests, test_marking_again);
  suite_add_tcase (suite, tests);

  return suite_main (suite);
}
