/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "planner/away.h"

#include "sample.h"
#include "suite.h"

/* Most samples are of a runner with 150 minutes a week and a longest run of 60, who may have a run
 * of 66 minutes and a week of 165. Three weeks as before, and an easy one. */
#define USUAL "30 - 30 - 30 - 60L"
#define EASY  "20 - 20 - 20 - 45L"
#define WEEKS USUAL " / " USUAL " / " USUAL " / " EASY

static GradualAway *
make_away (GradualDay from, GradualDay until, GradualAwayReason reason)
{
  return gradual_away_new (&(GradualAway){.from = from, .until = until, .reason = reason});
}

static void
tell_day (GString *text, GradualDay day)
{
  int offset = day - sample_day (1, 1);

  if (day == GRADUAL_DAY_NONE)
    g_string_append (text, "out");
  else
    g_string_append_printf (text, "%d.%d", offset / 7 + 1, offset % 7 + 1);
}

/* "1.7 long 60 to 1.4 60", then what else became shorter, "2.1 easy 30>20". */
static char *
tell (const GArray *moves, const GArray *changes)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < moves->len; i++) {
    const GradualAwayMove *move = &g_array_index (moves, GradualAwayMove, i);

    tell_day (text, move->day);
    g_string_append_printf (text, " %s %d to ", gradual_run_kind_to_nick (move->kind),
                            move->before);
    tell_day (text, move->to);
    g_string_append_printf (text, " %d\n", move->after);
  }
  for (guint i = 0; i < changes->len; i++) {
    const GradualChange *change = &g_array_index (changes, GradualChange, i);

    tell_day (text, change->day);
    g_string_append_printf (text, " %s %d>%d\n", gradual_run_kind_to_nick (change->kind),
                            change->before, change->after);
  }

  return g_string_free (text, FALSE);
}

static void
assert_sound (const GradualPlan *plan, GradualDay today)
{
  g_autoptr (GradualReport) report = gradual_check (plan, today, 1);

  ck_assert (gradual_report_is_sound (report));
}

/* Takes over @plan and @away. */
static GradualPlan *
assert_mark_of (GradualPlan *plan, GradualAway *away, GradualDay today, const char *grid,
                const char *told)
{
  g_autoptr (GradualPlan) given = plan;
  g_autoptr (GradualAway) owned = away;
  g_autoptr (GArray) moves = g_array_new (FALSE, FALSE, sizeof (GradualAwayMove));
  g_autoptr (GArray) changes = g_array_new (FALSE, FALSE, sizeof (GradualChange));
  g_autofree char *before = sample_grid (plan);
  GradualPlan *marked = gradual_away_mark (plan, away, today, moves, changes);

  sample_assert_text (sample_grid (marked), grid);
  sample_assert_text (tell (moves, changes), told);
  sample_assert_text (sample_grid (plan), before);
  ck_assert_ptr_eq (gradual_plan_away_on (marked, away->from), away);
  ck_assert_ptr_eq (gradual_plan_away_on (marked, away->until), away);
  assert_sound (marked, today);

  return marked;
}

static void
assert_mark (const Sample *sample, GradualDay from, GradualDay until, const char *grid,
             const char *told)
{
  GradualDay today = sample->today != GRADUAL_DAY_NONE ? sample->today : sample_day (1, 1);
  g_autoptr (GradualPlan) marked = assert_mark_of (
      sample_plan (sample), make_away (from, until, GRADUAL_AWAY_HOLIDAY), today, grid, told);
}

START_TEST (test_easy_runs_move_to_the_next_free_day)
{
  Sample sample = {.weeks = WEEKS, .weekly = 150, .longest = 60};

  /* Wednesday's may have Tuesday or Saturday; Tuesday is nearer, and Saturday is left. */
  assert_mark (&sample, sample_day (2, 3), sample_day (2, 5),
               USUAL " / 30 30 - - - 30 60L / " USUAL " / " EASY,
               "2.3 easy 30 to 2.2 30\n"
               "2.5 easy 30 to 2.6 30\n");
}
END_TEST

START_TEST (test_the_long_run_moves_first)
{
  Sample sample = {.weeks = WEEKS, .weekly = 150, .longest = 60};

  /* Thursday is the nearest day of both, and the long run has it. */
  assert_mark (&sample, sample_day (2, 5), sample_day (2, 7),
               USUAL " / 30 30 30 60L / " USUAL " / " EASY,
               "2.5 easy 30 to 2.2 30\n"
               "2.7 long 60 to 2.4 60\n");
}
END_TEST

START_TEST (test_the_longer_run_moves_before_the_shorter)
{
  Sample sample = {.weeks = "10 30 - 20 40 - 50L", .weekly = 150, .longest = 60};

  /* Wednesday alone is free: 40 minutes stay in the plan, not 20. */
  assert_mark (&sample, sample_day (1, 4), sample_day (1, 6), "10 30 40 - - - 50L",
               "1.4 easy 20 to out 0\n"
               "1.5 easy 40 to 1.3 40\n");
}
END_TEST

START_TEST (test_a_run_is_shortened_to_what_its_new_day_allows)
{
  Sample sample = {.weeks = "- - - 66 - - 72L", .weekly = 150, .longest = 60};

  /* Before Thursday's 66 minutes the longest run of 30 days is 60: ⌊60·1.1⌋. */
  assert_mark (&sample, sample_day (1, 5), sample_day (1, 7), "- - 66L 66",
               "1.7 long 72 to 1.3 66\n");
}
END_TEST

START_TEST (test_where_the_rules_allow_no_run_there_is_no_place)
{
  Sample sample = {
      .weeks = "- - - 30 - 30 60L",
      .weekly = 150,
      .longest = 60,
      .restrictions = {{GRADUAL_RESTRICTION_STOP, sample_day (1, 1), sample_day (1, 3), 0}},
  };

  assert_mark (&sample, sample_day (1, 4), sample_day (1, 4), "- - - - 30 30 60L",
               "1.4 easy 30 to 1.5 30\n");
  assert_mark (&sample, sample_day (1, 4), sample_day (1, 5), "- - - - - 30 60L",
               "1.4 easy 30 to out 0\n");
}
END_TEST

START_TEST (test_of_two_days_as_near_the_runner_has_one_of_theirs)
{
  Sample sample = {.weeks = "- - - 30 - - 60L", .weekly = 150, .longest = 60};
  g_autoptr (GradualPlan) plan = sample_plan (&sample);
  GradualPlanHead head = plan->head;
  g_autoptr (GradualPlan) first = NULL, second = NULL;

  first = assert_mark_of (gradual_plan_ref (plan),
                          make_away (sample_day (1, 4), sample_day (1, 4), GRADUAL_AWAY_UNSAID),
                          sample_day (1, 1), "- - 30 - - - 60L", "1.4 easy 30 to 1.3 30\n");
  head.runner.run_days = gradual_weekdays_of (G_DATE_FRIDAY) | gradual_weekdays_of (G_DATE_SUNDAY);
  second = assert_mark_of (gradual_plan_with_head (plan, &head),
                           make_away (sample_day (1, 4), sample_day (1, 4), GRADUAL_AWAY_UNSAID),
                           sample_day (1, 1), "- - - - 30 - 60L", "1.4 easy 30 to 1.5 30\n");
}
END_TEST

START_TEST (test_with_no_free_day_the_long_run_has_that_of_the_smallest_other)
{
  Sample sample = {.weeks = "30 25 - 30 - - 60L / " USUAL, .weekly = 150, .longest = 60};

  assert_mark (&sample, sample_day (1, 3), sample_day (1, 7), "30 60L / " USUAL,
               "1.2 easy 25 to out 0\n"
               "1.4 easy 30 to out 0\n"
               "1.7 long 60 to 1.2 60\n");
}
END_TEST

START_TEST (test_the_long_run_takes_no_place_where_less_of_it_would_be_left)
{
  Sample sample = {
      .weeks = "- - - - 30 30 30L",
      .weekly = 150,
      .longest = 60,
      .restrictions = {{GRADUAL_RESTRICTION_STOP, sample_day (1, 1), sample_day (1, 4), 0}},
  };

  assert_mark (&sample, sample_day (1, 7), sample_day (1, 7), "- - - - 30 30",
               "1.7 long 30 to out 0\n");
}
END_TEST

/* The last run is on the Sunday of week 1, the next one 8 days later: the first may have ⌊0.75·60⌋
 * = 45 minutes and its week ⌊0.75·150⌋ = 112. The 30s are let be; after them the long run may have
 * ⌊30·1.2⌋ = 36, which makes 126. The easy runs give up 14 of their 90 minutes, 26 25 25, and after
 * 26 the long run may have 26 + 5 = 31. In week 4 a run may have ⌊31·1.2⌋ = 37. */
START_TEST (test_a_whole_week_is_left_out_and_what_comes_after_it_is_fitted)
{
  Sample sample = {.weeks = WEEKS, .weekly = 150, .longest = 60};

  assert_mark (&sample, sample_day (2, 1), sample_day (2, 7),
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
  g_autoptr (GradualAway) away = make_away (from, until, reason);
  g_autoptr (GradualPlan) plan = sample_plan (&sample);
  g_autoptr (GradualPlan) marked = gradual_away_mark (plan, away, sample_day (1, 1), NULL, NULL);

  sample_assert_text (sample_grid (marked), grid);
  assert_sound (marked, sample_day (1, 1));
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
  g_autoptr (GradualPlan) marked = assert_mark_of (
      gradual_plan_ref (plan),
      make_away (sample_day (1, 5), sample_day (2, 2), GRADUAL_AWAY_ILLNESS), today, grid, "");

  ck_assert_ptr_eq (marked->weeks, plan->weeks);
}
END_TEST

/* From Thursday of week 1 on: Friday's run has no place on the days before it, that are over. */
START_TEST (test_days_that_are_over_are_no_place)
{
  Sample sample = {
      .weeks = USUAL " / " USUAL,
      .log = "30 - 30",
      .weekly = 150,
      .longest = 60,
      .today = sample_day (1, 4),
  };

  assert_mark (&sample, sample_day (1, 5), sample_day (1, 7), "30 - 30 60L / " USUAL,
               "1.5 easy 30 to out 0\n"
               "1.7 long 60 to 1.4 60\n");
  assert_mark (&sample, sample_day (1, 3), sample_day (1, 5), "30 - 30 - - 30 60L / " USUAL,
               "1.5 easy 30 to 1.6 30\n");
}
END_TEST

START_TEST (test_what_was_run_today_stays_and_there_is_no_more_place_today)
{
  Sample sample = {
      .weeks = USUAL " / " USUAL,
      .log = "30 - 30",
      .weekly = 150,
      .longest = 60,
      .today = sample_day (1, 3),
  };

  assert_mark (&sample, sample_day (1, 3), sample_day (1, 5), "30 - 30 - - 30 60L / " USUAL,
               "1.5 easy 30 to 1.6 30\n");

  sample.log = "30 - - 10";
  sample.weeks = "30 - - - 30 30 60L / " USUAL;
  sample.today = sample_day (1, 4);
  assert_mark (&sample, sample_day (1, 5), sample_day (1, 5), "30 - - - - 30 60L / " USUAL,
               "1.5 easy 30 to out 0\n");
  sample.log = "30";
  assert_mark (&sample, sample_day (1, 5), sample_day (1, 5), "30 - - 30 - 30 60L / " USUAL,
               "1.5 easy 30 to 1.4 30\n");
}
END_TEST

/* The race stays, and no run comes to lie on its eve or after it. */
START_TEST (test_a_race_stays)
{
  Sample sample = {.weeks = USUAL " / - - 30 - 20 - 60R",
                   .goal = GRADUAL_GOAL_10K,
                   .weekly = 150,
                   .longest = 60};
  g_autoptr (GradualPlan) plan = sample_plan (&sample);
  g_autoptr (GradualPlan) marked = NULL;
  GradualPlanHead head = plan->head;

  assert_mark (&sample, sample_day (2, 5), sample_day (2, 7), USUAL " / - - 30 20 - - 60R",
               "2.5 easy 20 to 2.4 20\n");
  assert_mark (&sample, sample_day (2, 1), sample_day (2, 5), USUAL " / - - - - - - 60R",
               "2.3 easy 30 to out 0\n"
               "2.5 easy 20 to out 0\n");

  head.goal.race_date = sample_day (2, 3);
  marked =
      assert_mark_of (gradual_plan_with_head (plan, &head),
                      make_away (sample_day (2, 5), sample_day (2, 5), GRADUAL_AWAY_HOLIDAY),
                      sample_day (1, 1), USUAL " / 20 - 30 - - - 60R", "2.5 easy 20 to 2.1 20\n");
}
END_TEST

/* In the ramp there are never runs on two days in a row: of Wednesday's free neighbours neither is
 * a place; Sunday is one for Friday's. */
START_TEST (test_ramp_weeks)
{
  GradualSettings settings;
  Sample sample = {.weeks = "15W - 15W - 15W *2", .settings = &settings};

  gradual_settings_init (&settings);
  settings.ramp = GRADUAL_RAMP_6;
  assert_mark (&sample, sample_day (1, 3), sample_day (1, 3), "15W - - - 15W / 15W - 15W - 15W",
               "1.3 walk-run 15 to out 0\n");
  assert_mark (&sample, sample_day (1, 5), sample_day (1, 6), "15W - 15W / 15W - 15W - 15W",
               "1.5 walk-run 15 to out 0\n");
  sample.weeks = "15W - 15W - 15W / - 15W - 15W - 15W";
  assert_mark (&sample, sample_day (1, 5), sample_day (1, 6),
               "15W - 15W - - - 15W / - 15W - 15W - 15W", "1.5 walk-run 15 to 1.7 15\n");
}
END_TEST

START_TEST (test_days_outside_of_the_plan)
{
  Sample sample = {.weeks = WEEKS, .weekly = 150, .longest = 60};

  assert_mark (&sample, sample_day (1, 1) - 300, sample_day (1, 0), WEEKS, "");
  assert_mark (&sample, sample_day (5, 1), GRADUAL_DAY_MAX, WEEKS, "");
}
END_TEST

START_TEST (test_marking_again)
{
  Sample sample = {.weeks = WEEKS, .weekly = 150, .longest = 60};
  const char *grid = USUAL " / 30 30 30 60L / " USUAL " / " EASY;
  g_autoptr (GradualPlan) once = NULL, twice = NULL, back = NULL;
  g_autoptr (GArray) changes = g_array_new (FALSE, FALSE, sizeof (GradualChange));

  once = assert_mark_of (sample_plan (&sample),
                         make_away (sample_day (2, 5), sample_day (2, 7), GRADUAL_AWAY_HOLIDAY),
                         sample_day (1, 1), grid,
                         "2.5 easy 30 to 2.2 30\n"
                         "2.7 long 60 to 2.4 60\n");
  /* One day less and one more, of another reason: what was free stays free. */
  twice = assert_mark_of (gradual_plan_ref (once),
                          make_away (sample_day (2, 6), sample_day (3, 1), GRADUAL_AWAY_ILLNESS),
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

/* Days have to be free of earlier marks as well. */
START_TEST (test_another_mark_is_no_place)
{
  Sample sample = {.weeks = "- - 30 - - - 60L", .weekly = 150, .longest = 60};
  g_autoptr (GradualPlan) first = NULL, second = NULL;

  first = assert_mark_of (sample_plan (&sample),
                          make_away (sample_day (1, 2), sample_day (1, 2), GRADUAL_AWAY_HOLIDAY),
                          sample_day (1, 1), "- - 30 - - - 60L", "");
  second = assert_mark_of (gradual_plan_ref (first),
                           make_away (sample_day (1, 3), sample_day (1, 4), GRADUAL_AWAY_HOLIDAY),
                           sample_day (1, 1), "30 - - - - - 60L", "1.3 easy 30 to 1.1 30\n");
}
END_TEST

int
main (void)
{
  Suite *suite = suite_create ("away");
  TCase *tests = tcase_create ("away");

  tcase_add_test (tests, test_easy_runs_move_to_the_next_free_day);
  tcase_add_test (tests, test_the_long_run_moves_first);
  tcase_add_test (tests, test_the_longer_run_moves_before_the_shorter);
  tcase_add_test (tests, test_a_run_is_shortened_to_what_its_new_day_allows);
  tcase_add_test (tests, test_where_the_rules_allow_no_run_there_is_no_place);
  tcase_add_test (tests, test_of_two_days_as_near_the_runner_has_one_of_theirs);
  tcase_add_test (tests, test_with_no_free_day_the_long_run_has_that_of_the_smallest_other);
  tcase_add_test (tests, test_the_long_run_takes_no_place_where_less_of_it_would_be_left);
  tcase_add_test (tests, test_a_whole_week_is_left_out_and_what_comes_after_it_is_fitted);
  tcase_add_test (tests, test_what_comes_after_two_weeks_depends_on_their_reason);
  tcase_add_test (tests, test_a_week_away_for_an_injury);
  tcase_add_test (tests, test_afterwards_nothing_of_the_past_changes);
  tcase_add_test (tests, test_days_that_are_over_are_no_place);
  tcase_add_test (tests, test_what_was_run_today_stays_and_there_is_no_more_place_today);
  tcase_add_test (tests, test_a_race_stays);
  tcase_add_test (tests, test_ramp_weeks);
  tcase_add_test (tests, test_days_outside_of_the_plan);
  tcase_add_test (tests, test_marking_again);
  tcase_add_test (tests, test_another_mark_is_no_place);
  suite_add_tcase (suite, tests);

  return suite_main (suite);
}
