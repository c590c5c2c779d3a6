/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "planner/replan.h"

#include "naive.h"
#include "plans.h"
#include "rules/fit.h"
#include "sample.h"

/* Most samples are of a runner with 150 minutes a week and a longest run of 60, who keeps growing.
 * R is 150. */

#define WEEKS "- 30 - 30 - 30 60L *6"
#define RUN   "- 30 - 30 - 30 60"

/* The proposal for a sample, on its day; @plan receives the sample's plan, fitted. */
static GradualReplan *
propose (const Sample *sample, GradualPlan **plan)
{
  g_autoptr (GradualPlan) made = sample_plan (sample);

  *plan = gradual_fit (made, sample->today, NULL);

  return gradual_replan (*plan, sample->today);
}

static const GradualReplanOption *
first_option (const GradualReplan *replan)
{
  return g_ptr_array_index (replan->options, 0);
}

static void
assert_sound (const GradualPlan *plan, GradualDay today)
{
  g_autoptr (NaiveReport) report = naive_check (plan, today, 1);
  g_autofree char *text = naive_report_to_text (report);

  ck_assert_msg (report->findings->len == 0, "%s", text);
}

/* What is proposed for the sample, as a grid; "" for nothing. */
static void
assert_proposal (const Sample *sample, GradualReplanKind kind, const char *grid)
{
  g_autoptr (GradualPlan) plan = NULL;
  g_autoptr (GradualReplan) replan = propose (sample, &plan);
  g_autofree char *before = sample_grid (plan);

  ck_assert_msg (replan != NULL, "nothing is proposed for %s", before);
  ck_assert_int_eq (replan->kind, kind);
  sample_assert_text (sample_grid (first_option (replan)->plan), grid);
  for (guint i = 0; i < replan->options->len; i++)
    assert_sound (((GradualReplanOption *)g_ptr_array_index (replan->options, i))->plan,
                  sample->today);
}

static void
assert_nothing (const Sample *sample)
{
  g_autoptr (GradualPlan) plan = NULL;
  g_autoptr (GradualReplan) replan = propose (sample, &plan);

  ck_assert_msg (replan == NULL, "%s", replan != NULL ? replan->reason : "");
}

START_TEST (test_four_fifths_of_a_week_are_enough)
{
  /* 120 of 150 are four fifths; 119 are less. */
  Sample enough = {.weeks = WEEKS,
                   .log = "- 30 - 30 - 30 30",
                   .weekly = 150,
                   .longest = 60,
                   .goal = GRADUAL_GOAL_BASE,
                   .today = sample_day (2, 1)};
  Sample less = enough;
  g_autoptr (GradualPlan) plan = NULL;
  g_autoptr (GradualReplan) replan = NULL;

  less.log = "- 30 - 30 - 30 29";
  assert_nothing (&enough);
  replan = propose (&less, &plan);
  ck_assert_ptr_nonnull (replan);
  ck_assert_int_eq (replan->kind, GRADUAL_REPLAN_REPEAT);
  ck_assert_ptr_nonnull (strstr (replan->reason, "150"));
  ck_assert_ptr_nonnull (strstr (replan->reason, "119"));
}
END_TEST

START_TEST (test_a_missed_week_is_repeated_and_the_rest_moves)
{
  /* Of week 1 are 60 done of 150. Week 2 gets its runs: R is the baseline's 150, so that up to 165
   * are allowed. Week 3 may have 150 + 15, and its long run 60 + 6 (65, a multiple of five), week 4
   * 165 + 16 (180) and 65 + 6 (70). Week 5 is the plan's new last one: three weeks have grown since
   * week 1, which was an easy one, so that it is a cutback: 0.75 · 180 = 135, and 0.75 · 70 (50).
   */
  Sample sample = {.weeks = "- 30 - 30 - 30 60L / - 32 - 32 - 32 64L *3",
                   .log = "- 30 - 30",
                   .weekly = 150,
                   .longest = 60,
                   .goal = GRADUAL_GOAL_BASE,
                   .today = sample_day (2, 1)};

  assert_proposal (&sample, GRADUAL_REPLAN_REPEAT,
                   "- 30 - 30 - 30 60L / - 30 - 30 - 30 60L / - 35 - 35 - 30 65L / "
                   "- 40 - 35 - 35 70L / - 30 - 30 - 25 50L");
}
END_TEST

START_TEST (test_in_the_middle_of_a_week_its_rest_is_the_week_again)
{
  /* On the Thursday of week 2 Tuesday is over: it stays what was planned for it. */
  Sample sample = {.weeks = "- 30 - 30 - 30 60L / - 32 - 32 - 32 64L *3",
                   .log = "- 30 - 30 / - 32",
                   .weekly = 150,
                   .longest = 60,
                   .goal = GRADUAL_GOAL_BASE,
                   .today = sample_day (2, 4)};
  g_autoptr (GradualPlan) plan = NULL;
  g_autoptr (GradualReplan) replan = propose (&sample, &plan);
  g_autofree char *grid = NULL;

  ck_assert_ptr_nonnull (replan);
  grid = sample_grid (first_option (replan)->plan);
  ck_assert_msg (g_str_has_prefix (grid, "- 30 - 30 - 30 60L / - 32 - 30 - 30 60L / "), "%s", grid);
}
END_TEST

START_TEST (test_a_week_is_repeated_round_days_away)
{
  /* The week that comes again has its long run on Friday, and Saturday's run on Wednesday. In week
   * 4 Friday is there for Sunday, and the long run is on Saturday. */
  Sample sample = {.weeks = "- 30 - 30 - 30 60L / - 32 - 32 - 32 64L *3",
                   .log = "- 30 - 30",
                   .weekly = 150,
                   .longest = 60,
                   .goal = GRADUAL_GOAL_BASE,
                   .today = sample_day (2, 1),
                   .away = {{sample_day (2, 6), sample_day (2, 7), GRADUAL_AWAY_HOLIDAY},
                            {sample_day (4, 7), sample_day (4, 7), GRADUAL_AWAY_HOLIDAY}}};

  assert_proposal (&sample, GRADUAL_REPLAN_REPEAT,
                   "- 30 - 30 - 30 60L / - 30 30 30 60L / - 35 - 35 - 30 65L / "
                   "- 40 - 35 35 70L / - 30 - 30 - 25 50L");
}
END_TEST

/* Who will be away is told at once where the race can not be kept. */
START_TEST (test_days_away_that_cost_the_race_are_told)
{
  Sample sample = {.weeks = "- 30 - 30 - 30 60L / - 35 - 35 - 35 60L / - 35 - 40 - 40 65L / "
                            "- 25 - 25 - 25 50L / - 35 - 40 - 40 65L / - 30 - 20 - - R",
                   .weekly = 150,
                   .longest = 60,
                   .goal = GRADUAL_GOAL_10K,
                   .today = sample_day (1, 1)};
  g_autoptr (GradualPlan) plan = NULL;
  g_autoptr (GradualReplan) replan = NULL;

  assert_nothing (&sample);
  sample.away[0] = (SampleAway){sample_day (1, 1), sample_day (5, 7), GRADUAL_AWAY_ILLNESS};
  replan = propose (&sample, &plan);
  ck_assert_ptr_nonnull (replan);
  ck_assert_int_eq (replan->kind, GRADUAL_REPLAN_RACE);
  ck_assert (!replan->race_is_kept);
  for (guint i = 0; i < replan->options->len; i++)
    assert_sound (((GradualReplanOption *)g_ptr_array_index (replan->options, i))->plan,
                  sample.today);
}
END_TEST

/* The new plan that begins with the ramp knows of the days away. */
START_TEST (test_the_ramp_after_a_long_break_heeds_days_away)
{
  Sample sample = {.weeks = WEEKS " / " WEEKS " / " WEEKS,
                   .log = RUN,
                   .weekly = 150,
                   .longest = 60,
                   .goal = GRADUAL_GOAL_BASE,
                   .today = sample_day (10, 1),
                   .away = {{sample_day (10, 5), sample_day (12, 2), GRADUAL_AWAY_HOLIDAY}}};
  g_autoptr (GradualPlan) plan = NULL;
  g_autoptr (GradualReplan) replan = propose (&sample, &plan);
  const GradualReplanOption *ramp = gradual_replan_find (replan, GRADUAL_WAY_RAMP);

  ck_assert_ptr_nonnull (ramp);
  assert_sound (ramp->plan, sample.today);
  ck_assert_ptr_nonnull (gradual_plan_away_on (ramp->plan, sample_day (11, 1)));
  ck_assert_ptr_null (gradual_plan_away_on (ramp->plan, sample_day (12, 3)));
}
END_TEST

START_TEST (test_what_is_easy_held_or_tapered_is_not_repeated)
{
  static const char *const phases[] = {"cutback build build", "taper build build",
                                       "race build build"};

  for (guint i = 0; i < G_N_ELEMENTS (phases); i++)
    assert_nothing (&(Sample){.weeks = "- 30 - 30 - 30 60L *3",
                              .phases = phases[i],
                              .log = "- 30 - 30",
                              .weekly = 150,
                              .longest = 60,
                              .goal = GRADUAL_GOAL_BASE,
                              .today = sample_day (2, 1)});
  assert_nothing (&(Sample){
      .weeks = "- 30 - 30 - 30 60L *3",
      .log = "- 30 - 30",
      .weekly = 150,
      .longest = 60,
      .goal = GRADUAL_GOAL_BASE,
      .today = sample_day (2, 1),
      .restrictions = {{GRADUAL_RESTRICTION_HOLD, sample_day (1, 4), sample_day (1, 7), 0}}});
}
END_TEST

START_TEST (test_a_step_of_the_ramp_is_repeated)
{
  /* Of the second week of 15 minutes a third is done: it comes again, and 30 only after it. The
   * last week lies behind the ramp's six: there 45 is what the longest run of 30 days was. */
  GradualSettings settings;
  Sample sample = {
      .weeks = "15W - 15W - 15W *2 / 30W - 30W - 30W *2 / 45W - 45W - 45W *2",
      .phases = "ramp ramp ramp ramp ramp ramp",
      .log = "15 - 15 - 15 / 15",
      .settings = &settings,
      .today = sample_day (3, 1),
  };

  gradual_settings_init (&settings);
  settings.ramp = GRADUAL_RAMP_6;
  assert_proposal (&sample, GRADUAL_REPLAN_REPEAT,
                   "15W - 15W - 15W / 15W - 15W - 15W / 15W - 15W - 15W / 30W - 30W - 30W / "
                   "30W - 30W - 30W / 45W - 45W - 45W / 45 - 45 - 45L");
}
END_TEST

START_TEST (test_return_after_nine_days)
{
  /* The first row of the table: week 4 has up to ⌊0.75·150⌋ = 112, its first run ⌊0.75·60⌋ = 45 and
   * a later one a fifth more than the longest since: 25 + 25 + 29 + 33 are all of it. Week 5:
   * ⌊1.2·112⌋ = 134, and ⌊1.2·33⌋ = 39 for a run. Week 6: R₀ = 150, which is less than ⌊1.2·134⌋,
   * and 46. With that the return is over. Week 7, a week later than before: 150 + 15, and 46 + 5.
   */
  Sample sample = {.weeks = WEEKS,
                   .log = RUN " *2",
                   .weekly = 150,
                   .longest = 60,
                   .goal = GRADUAL_GOAL_BASE,
                   .today = sample_day (4, 2)};

  assert_proposal (
      &sample, GRADUAL_REPLAN_RETURN,
      "- 30 - 30 - 30 60L / - 30 - 30 - 30 60L / - 30 - 30 - 30 60L / - 25 - 25 - 29 33L / "
      "- 30 - 30 - 34 40L / - 35 - 35 - 32 48L / - 40 - 35 - 37 53L");
}
END_TEST

START_TEST (test_return_after_sixteen_days)
{
  /* The second row: week 5 has up to ⌊0.60·150⌋ = 90, 20 + 20 + 23 + 27. Week 6: ⌊1.2·90⌋ = 108,
   * and ⌊1.2·27⌋ = 32. Week 7: 129, and 38. Week 8: 150 = R₀, and 45; two weeks were lost. */
  Sample sample = {.weeks = WEEKS,
                   .log = RUN " *2",
                   .weekly = 150,
                   .longest = 60,
                   .goal = GRADUAL_GOAL_BASE,
                   .today = sample_day (5, 1)};
  const char *grid = "- 30 - 30 - 30 60L / - 30 - 30 - 30 60L / - 30 - 30 - 30 60L / "
                     "- 30 - 30 - 30 60L / - 20 - 20 - 23 27L / - 25 - 25 - 26 32L / "
                     "- 30 - 30 - 31 38L / - 35 - 35 - 35 45L";

  assert_proposal (&sample, GRADUAL_REPLAN_RETURN, grid);
  /* Nor does it matter that they were marked as days away. Until they are over nothing is said. */
  sample.away[0] = (SampleAway){sample_day (3, 1), sample_day (4, 7), GRADUAL_AWAY_HOLIDAY};
  assert_proposal (&sample, GRADUAL_REPLAN_RETURN, grid);
  sample.today = sample_day (4, 6);
  assert_nothing (&sample);
}
END_TEST

START_TEST (test_seven_days_are_no_break)
{
  assert_nothing (&(Sample){.weeks = WEEKS,
                            .log = RUN " *2",
                            .weekly = 150,
                            .longest = 60,
                            .goal = GRADUAL_GOAL_BASE,
                            .today = sample_day (3, 7)});
}
END_TEST

START_TEST (test_after_eight_weeks_the_ramp_comes_first)
{
  Sample sample = {.weeks = "- 30 - 30 - 30 60L *12",
                   .log = RUN " *2",
                   .weekly = 150,
                   .longest = 60,
                   .goal = GRADUAL_GOAL_BASE,
                   .today = sample_day (11, 1)};
  g_autoptr (GradualPlan) plan = NULL;
  g_autoptr (GradualPlan) just_before = NULL;
  g_autoptr (GradualReplan) replan = propose (&sample, &plan);
  g_autoptr (GradualReplan) before = NULL;

  ck_assert_int_eq (first_option (replan)->way, GRADUAL_WAY_RAMP);
  ck_assert_int_eq (first_option (replan)->plan->head.settings.ramp, GRADUAL_RAMP_6);
  ck_assert_int_ge (gradual_plan_start (first_option (replan)->plan), sample.today);
  ck_assert_ptr_nonnull (gradual_replan_find (replan, GRADUAL_WAY_ANEW));

  /* The last run was on the Sunday of week 2: the Sunday of week 10 is 56 days later. */
  sample.today = sample_day (10, 7);
  before = propose (&sample, &just_before);
  ck_assert_ptr_null (gradual_replan_find (before, GRADUAL_WAY_RAMP));
}
END_TEST

/* A plan for a race, run as planned in its first @weeks weeks. */
static GradualPlan *
make_race_plan (GradualGoalKind goal, int n_weeks, int weeks)
{
  GradualRequest request = plans_race_request (goal, 150, 60, n_weeks);
  GradualPlan *plan = plans_make_plan (&request);

  for (int day = 0; day < weeks * 7; day++) {
    int minutes = plans_minutes_on (plan, PLANS_START + day);

    if (minutes > 0) {
      GradualPlan *logged = plans_with_log (plan, PLANS_START + day, minutes);

      gradual_plan_unref (plan);
      plan = logged;
    }
  }

  return plan;
}

START_TEST (test_who_does_what_is_planned_is_left_alone)
{
  for (int weeks = 0; weeks <= 18; weeks++) {
    g_autoptr (GradualPlan) plan = make_race_plan (GRADUAL_GOAL_MARATHON, 18, weeks);
    g_autoptr (GradualReplan) replan =
        gradual_replan (plan, MIN (plans_day (weeks + 1, 1), plans_day (18, 7)));

    ck_assert_ptr_null (replan);
  }
}
END_TEST

START_TEST (test_nothing_is_proposed_twice)
{
  g_autoptr (GradualPlan) plan = make_race_plan (GRADUAL_GOAL_MARATHON, 20, 4);
  GradualDay today = plans_day (6, 1);
  g_autoptr (GradualReplan) replan = gradual_replan (plan, today);
  g_autoptr (GradualPlan) kept = gradual_replan_keep (replan, plan);
  g_autoptr (GradualReplan) after_keeping = gradual_replan (kept, today);
  g_autoptr (GradualReplan) after_taking = gradual_replan (first_option (replan)->plan, today);

  ck_assert_ptr_null (after_keeping);
  ck_assert_ptr_null (after_taking);
  plans_assert_same_minutes (kept, plan);
  ck_assert_int_eq (kept->head.review.day, today);
  ck_assert_int_eq (kept->head.review.kind, GRADUAL_REPLAN_RETURN);
}
END_TEST

START_TEST (test_the_past_is_not_touched)
{
  g_autoptr (GradualPlan) plan = make_race_plan (GRADUAL_GOAL_MARATHON, 20, 4);
  GradualDay today = plans_day (6, 3);
  g_autoptr (GradualReplan) replan = gradual_replan (plan, today);

  for (GradualDay day = PLANS_START; day < today; day++)
    ck_assert_ptr_eq (gradual_plan_run_on (first_option (replan)->plan, day),
                      gradual_plan_run_on (plan, day));
  ck_assert_ptr_eq (first_option (replan)->plan->log, plan->log);
}
END_TEST

START_TEST (test_every_week_has_its_reason)
{
  g_autoptr (GradualPlan) plan = make_race_plan (GRADUAL_GOAL_MARATHON, 20, 4);
  g_autoptr (GradualReplan) replan = gradual_replan (plan, plans_day (6, 1));
  g_autoptr (GArray) changes =
      gradual_week_changes_new (plan, first_option (replan)->plan, plans_day (6, 1));

  ck_assert_uint_gt (changes->len, 5);
  for (guint i = 0; i < changes->len; i++) {
    g_autofree char *because = gradual_replan_week_reason (
        replan, first_option (replan), &g_array_index (changes, GradualWeekChange, i));

    ck_assert_str_ne (because, "");
  }
}
END_TEST

START_TEST (test_nothing_is_proposed_outside_of_the_plan_or_while_running_is_forbidden)
{
  Sample sample = {.weeks = WEEKS,
                   .weekly = 150,
                   .longest = 60,
                   .goal = GRADUAL_GOAL_BASE,
                   .today = sample_day (4, 2),
                   .restrictions = {{GRADUAL_RESTRICTION_STOP, sample_day (3, 1), SAMPLE_OPEN, 0}}};
  g_autoptr (GradualPlan) plan = sample_plan (&sample);

  assert_nothing (&sample);
  ck_assert_ptr_null (gradual_replan (plan, sample_day (0, 7)));
  ck_assert_ptr_null (gradual_replan (plan, sample_day (7, 1)));
}
END_TEST

int
main (void)
{
  Suite *suite = suite_create ("replan");
  TCase *tests = tcase_create ("replan");

  tcase_add_test (tests, test_four_fifths_of_a_week_are_enough);
  tcase_add_test (tests, test_a_missed_week_is_repeated_and_the_rest_moves);
  tcase_add_test (tests, test_in_the_middle_of_a_week_its_rest_is_the_week_again);
  tcase_add_test (tests, test_a_week_is_repeated_round_days_away);
  tcase_add_test (tests, test_days_away_that_cost_the_race_are_told);
  tcase_add_test (tests, test_the_ramp_after_a_long_break_heeds_days_away);
  tcase_add_test (tests, test_what_is_easy_held_or_tapered_is_not_repeated);
  tcase_add_test (tests, test_a_step_of_the_ramp_is_repeated);
  tcase_add_test (tests, test_return_after_nine_days);
  tcase_add_test (tests, test_return_after_sixteen_days);
  tcase_add_test (tests, test_seven_days_are_no_break);
  tcase_add_test (tests, test_after_eight_weeks_the_ramp_comes_first);
  tcase_add_test (tests, test_who_does_what_is_planned_is_left_alone);
  tcase_add_test (tests, test_nothing_is_proposed_twice);
  tcase_add_test (tests, test_the_past_is_not_touched);
  tcase_add_test (tests, test_every_week_has_its_reason);
  tcase_add_test (tests,
                  test_nothing_is_proposed_outside_of_the_plan_or_while_running_is_forbidden);
  suite_add_tcase (suite, tests);

  return suite_main (suite);
}
