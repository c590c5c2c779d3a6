/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "planner/planner.h"
#include "plans.h"

/* The table of sanity figures of the rules: weeks to the race, the taper included, at the full
 * rates and four runs a week. A planner may be a week better, the table's being a plain one. */
static const struct {
  int weekly, longest;
  struct {
    int ready, target;
  } weeks[3]; /* 10 km, half marathon, marathon */
} figures[] = {
    {0, 0, {{10, 14}, {21, 22}, {27, 30}}},  {90, 35, {{7, 11}, {17, 19}, {24, 26}}},
    {150, 60, {{1, 4}, {11, 12}, {17, 20}}}, {200, 75, {{1, 1}, {7, 9}, {13, 16}}},
    {300, 120, {{1, 1}, {2, 2}, {6, 9}}},
};

#define N_FIGURES ((int)(G_N_ELEMENTS (figures) * 3))

static GradualRequest
figure_request (int i, int weeks)
{
  return plans_race_request ((GradualGoalKind)(GRADUAL_GOAL_10K + i % 3), figures[i / 3].weekly,
                             figures[i / 3].longest, weeks);
}

/* In which week of the plan a day is, from 1. */
static int
week_of (GradualDay day)
{
  ck_assert_int_ge (day, PLANS_START);

  return (day - PLANS_START) / 7 + 1;
}

START_TEST (test_sanity_figures)
{
  GradualRequest request = figure_request (_i, 40);
  g_autoptr (GradualOutcome) outcome = plans_make (&request);
  int ready = week_of (outcome->earliest_ready), target = week_of (outcome->earliest_target);
  int table_ready = figures[_i / 3].weeks[_i % 3].ready;
  int table_target = figures[_i / 3].weeks[_i % 3].target;

  ck_assert_msg (ready == table_ready || ready == table_ready - 1, "ready in %d weeks, not %d",
                 ready, table_ready);
  ck_assert_msg (target == table_target || target == table_target - 1, "target in %d, not %d",
                 target, table_target);
}
END_TEST

START_TEST (test_earliest_dates_are_exact)
{
  GradualRequest request = figure_request (_i, 40);
  g_autoptr (GradualOutcome) far = plans_make (&request);
  g_autoptr (GradualOutcome) ready = NULL, too_soon = NULL, target = NULL, not_yet = NULL;

  request.race_date = far->earliest_ready;
  ready = plans_make (&request);
  ck_assert_ptr_nonnull (ready->plan);
  ck_assert_int_eq (gradual_plan_run_on (ready->plan, request.race_date)->kind, GRADUAL_RUN_RACE);

  request.race_date = far->earliest_ready - 7;
  too_soon = plans_make (&request);
  ck_assert_ptr_null (too_soon->plan);
  ck_assert_int_eq (too_soon->earliest_ready, far->earliest_ready);
  ck_assert_int_eq (too_soon->earliest_target, far->earliest_target);

  request.race_date = far->earliest_target;
  target = plans_make (&request);
  ck_assert (target->reaches_target);

  request.race_date = far->earliest_target - 7;
  not_yet = plans_make (&request);
  ck_assert (not_yet->plan == NULL || !not_yet->reaches_target);
}
END_TEST

START_TEST (test_plans_at_the_full_rates_where_the_target_is_missed)
{
  GradualRequest request = plans_race_request (GRADUAL_GOAL_MARATHON, 150, 60, 17);
  g_autoptr (GradualOutcome) outcome = plans_make (&request);

  /* Fourteen weeks at 10 %, less at none of them: 66 72 79 – 86 94 103 – 113 124 136 – 149 163. */
  ck_assert_ptr_nonnull (outcome->plan);
  ck_assert (!outcome->reaches_target);
  ck_assert_int_eq (outcome->reached.longest, 163);
  ck_assert_int_eq (outcome->reached.week, 360);
  ck_assert_int_eq (outcome->longest_run_percent, 10);
  ck_assert_int_eq (plans_week_longest (outcome->plan, 14), 163);
  ck_assert_int_eq (outcome->earliest_target, plans_day (20, 7));
}
END_TEST

START_TEST (test_a_plan_by_hand)
{
  GradualRequest request = plans_race_request (GRADUAL_GOAL_10K, 150, 60, 4);
  g_autoptr (GradualOutcome) outcome = plans_make (&request);
  static const GradualLevel weeks[] = {{65, 155}, {70, 160}, {75, 165}};

  /* Growth of 4 %: 156 162 168; of the longest run 9 %: 65 70 76; in fives, up to the target. The
   * other three runs have 90 minutes, 30 each. */
  ck_assert_int_eq (outcome->growth_percent, 4);
  ck_assert_int_eq (outcome->longest_run_percent, 9);
  ck_assert (outcome->reaches_target);
  for (guint i = 0; i < 3; i++) {
    const GradualWeek *week = gradual_plan_week (outcome->plan, i);

    ck_assert_int_eq (week->phase, GRADUAL_PHASE_BUILD);
    ck_assert_int_eq (plans_week_minutes (outcome->plan, i + 1), weeks[i].week);
    ck_assert_int_eq (week->runs[6]->minutes, weeks[i].longest);
    for (int d = 0; d < 6; d++)
      ck_assert (week->runs[d] == NULL || week->runs[d]->minutes == 30);
  }
  /* Week 1: 150 + 15. Week 2: 155 + 15 = 170 or ⌊155·1.1⌋ = 170. Week 3: 160 + 16. */
  ck_assert_int_eq (gradual_plan_week (outcome->plan, 0)->cap_minutes, 165);
  ck_assert_int_eq (gradual_plan_week (outcome->plan, 1)->cap_minutes, 170);
  ck_assert_int_eq (gradual_plan_week (outcome->plan, 2)->cap_minutes, 176);
}
END_TEST

START_TEST (test_race_is_in_the_last_week_on_any_day)
{
  GradualRequest request = plans_race_request (GRADUAL_GOAL_10K, 150, 60, 8);
  g_autoptr (GradualPlan) plan = NULL;

  request.race_date = plans_day (8, 1) + _i;
  plan = plans_make_plan (&request);
  ck_assert_uint_eq (gradual_plan_n_weeks (plan), 8);
  for (GradualDay day = gradual_plan_start (plan); day <= gradual_plan_end (plan); day++) {
    const GradualRun *run = gradual_plan_run_on (plan, day);

    ck_assert_int_eq (run != NULL && run->kind == GRADUAL_RUN_RACE, day == request.race_date);
    if (day == request.race_date)
      ck_assert_int_eq (run->minutes, GRADUAL_MINUTES_UNKNOWN);
    if (day > request.race_date)
      ck_assert_ptr_null (run);
  }
}
END_TEST

START_TEST (test_no_run_on_the_day_before_the_race)
{
  for (int weekday = 0; weekday < 7; weekday++) {
    GradualRequest request = plans_race_request ((GradualGoalKind)_i, 300, 120, 12);
    g_autoptr (GradualPlan) plan = NULL;

    request.race_date = plans_day (12, 1) + weekday;
    plan = plans_make_plan (&request);
    ck_assert_msg (gradual_plan_run_on (plan, request.race_date - 1) == NULL,
                   "race on day %d of the week: %d minutes on the day before", weekday + 1,
                   plans_minutes_on (plan, request.race_date - 1));
  }
}
END_TEST

START_TEST (test_a_race_in_so_many_weeks)
{
  GradualRequest request = plans_request (GRADUAL_GOAL_HALF, 150, 60);
  g_autoptr (GradualPlan) plan = NULL;

  request.weeks = 14;
  plan = plans_make_plan (&request);
  ck_assert_uint_eq (gradual_plan_n_weeks (plan), 14);
  /* On the long-run day, Sunday, of the last week: 13 weeks and 6 days after 23 November 2026. */
  ck_assert_int_eq (plan->head.goal.race_date, gradual_day_from_ymd (2027, 2, 28));
  ck_assert_int_eq (gradual_plan_run_on (plan, plan->head.goal.race_date)->kind, GRADUAL_RUN_RACE);
}
END_TEST

START_TEST (test_race_before_the_start_is_refused_with_dates)
{
  GradualRequest request = plans_race_request (GRADUAL_GOAL_MARATHON, 150, 60, 1);
  g_autoptr (GradualOutcome) outcome = NULL;

  request.race_date = PLANS_START - _i;
  outcome = plans_make (&request);
  ck_assert_ptr_null (outcome->plan);
  ck_assert (!outcome->has_longest_race);
  ck_assert_int_eq (outcome->earliest_ready, plans_day (17, 1) + (21 - _i) % 7);
  ck_assert_int_eq (outcome->earliest_target, plans_day (20, 1) + (21 - _i) % 7);
}
END_TEST

START_TEST (test_race_after_the_asked_start_but_before_the_first_week)
{
  GradualRequest request = plans_race_request (GRADUAL_GOAL_5K, 150, 60, 1);
  g_autoptr (GradualOutcome) outcome = NULL;

  request.start = PLANS_START - 6; /* a Tuesday: the plan starts on Monday */
  request.race_date = PLANS_START - 1;
  outcome = plans_make (&request);
  ck_assert_ptr_null (outcome->plan);
  ck_assert_int_eq (outcome->earliest_ready, plans_day (1, 7));
}
END_TEST

START_TEST (test_a_refusal_is_useful)
{
  GradualRequest request = plans_race_request (GRADUAL_GOAL_MARATHON, 150, 60, 12);
  g_autoptr (GradualOutcome) outcome = plans_make (&request);

  /* Nine weeks before the taper: 66 72 79 – 86 94 103 – 113, and 165 181 199 – 218 239 262 – 288.
   * A half marathon is ready in 11 weeks. */
  ck_assert_ptr_null (outcome->plan);
  ck_assert_int_eq (outcome->reached.longest, 113);
  ck_assert_int_eq (outcome->reached.week, 288);
  ck_assert (!outcome->reaches_target);
  ck_assert (outcome->has_longest_race);
  ck_assert_int_eq (outcome->longest_race, GRADUAL_GOAL_HALF);
}
END_TEST

START_TEST (test_never_feasible_has_no_dates)
{
  GradualRequest request = plans_race_request (GRADUAL_GOAL_MARATHON, 300, 120, 60);
  g_autoptr (GradualOutcome) capped = NULL, single = NULL;

  /* A marathon takes a run of 150 minutes. */
  request.settings.time_cap_minutes = 120;
  capped = plans_make (&request);
  ck_assert_ptr_null (capped->plan);
  ck_assert_int_eq (capped->earliest_ready, GRADUAL_DAY_NONE);
  ck_assert_int_eq (capped->earliest_target, GRADUAL_DAY_NONE);
  ck_assert_ptr_nonnull (strstr (capped->message, "time cap"));
  ck_assert_int_eq (capped->longest_race, GRADUAL_GOAL_HALF);

  /* A marathon takes 240 minutes a week, and one run has 180 at most. */
  request.settings.time_cap_minutes = 180;
  request.baseline = (GradualBaseline){150, 60};
  request.runs_per_week = 1;
  single = plans_make (&request);
  ck_assert_ptr_null (single->plan);
  ck_assert_int_eq (single->earliest_ready, GRADUAL_DAY_NONE);
  ck_assert_ptr_nonnull (strstr (single->message, "more runs a week"));
}
END_TEST

START_TEST (test_who_is_above_the_target_keeps_what_they_have)
{
  GradualRequest request = plans_race_request (GRADUAL_GOAL_10K, 300, 120, 12);
  g_autoptr (GradualOutcome) outcome = plans_make (&request);

  ck_assert (outcome->reaches_target);
  ck_assert_int_eq (outcome->growth_percent, 1);
  ck_assert_int_eq (outcome->longest_run_percent, 1);
  for (guint number = 1; number <= 11; number++) {
    gboolean is_cutback = number % 4 == 0;

    /* 300·75 % = 225 and 120·75 % = 90 */
    ck_assert_int_eq (plans_week_minutes (outcome->plan, number), is_cutback ? 225 : 300);
    ck_assert_int_eq (plans_week_longest (outcome->plan, number), is_cutback ? 90 : 120);
  }
}
END_TEST

START_TEST (test_base_grows_and_holds)
{
  GradualRequest request = plans_request (GRADUAL_GOAL_BASE, 150, 60);
  g_autoptr (GradualOutcome) outcome = NULL;
  gboolean holds = FALSE;

  request.target_minutes = 200;
  request.weeks = 16;
  outcome = plans_make (&request);
  ck_assert (outcome->reaches_target);
  ck_assert_uint_eq (gradual_plan_n_weeks (outcome->plan), 16);
  ck_assert_int_eq (outcome->plan->head.goal.target_minutes, 200);
  for (guint number = 1; number <= 16; number++) {
    GradualPhase phase = gradual_plan_week (outcome->plan, number - 1)->phase;
    int minutes = plans_week_minutes (outcome->plan, number);

    ck_assert_int_le (minutes, 200);
    ck_assert_int_eq (phase == GRADUAL_PHASE_CUTBACK, number % 4 == 0);
    if (holds && number % 4 != 0) {
      ck_assert_int_eq (phase, GRADUAL_PHASE_HOLD);
      ck_assert_int_eq (minutes, 200);
    } else if (number % 4 != 0) {
      ck_assert_int_eq (phase, GRADUAL_PHASE_BUILD);
    }
    holds = holds || minutes == 200;
  }
  /* The full rates are there in week 5, ⌊199·1.1⌋ = 218: there is time to hold it for four weeks,
   * the cutback of week 16 among them. */
  for (guint number = 13; number <= 15; number++)
    ck_assert_int_eq (plans_week_minutes (outcome->plan, number), 200);
}
END_TEST

START_TEST (test_base_defaults)
{
  GradualRequest request = plans_request (GRADUAL_GOAL_BASE, 150, 60);
  g_autoptr (GradualOutcome) outcome = plans_make (&request);

  ck_assert_uint_eq (gradual_plan_n_weeks (outcome->plan), 12);
  ck_assert_int_eq (outcome->plan->head.goal.target_minutes, 180);
  ck_assert_int_eq (plans_largest_week (outcome->plan, 1, 12), 180);
  ck_assert_int_eq (plans_week_minutes (outcome->plan, 11), 180);
}
END_TEST

START_TEST (test_base_says_what_it_reaches)
{
  GradualRequest request = plans_request (GRADUAL_GOAL_BASE, 150, 60);
  g_autoptr (GradualOutcome) outcome = NULL;

  request.target_minutes = 400;
  request.weeks = 3;
  outcome = plans_make (&request);
  ck_assert (!outcome->reaches_target);
  ck_assert_int_eq (outcome->reached.week, 199); /* 165 181 199 */
  ck_assert_int_eq (outcome->growth_percent, 10);
  ck_assert_ptr_nonnull (strstr (outcome->message, "400"));
  ck_assert_ptr_nonnull (strstr (outcome->message, "199"));
}
END_TEST

START_TEST (test_ramps)
{
  static const struct {
    GradualRamp ramp;
    int weeks;
    int minutes[6]; /* the rules' ramp table */
  } ramps[] = {
      {GRADUAL_RAMP_4, 4, {15, 30, 45, 45}},
      {GRADUAL_RAMP_5, 5, {15, 30, 30, 45, 45}},
      {GRADUAL_RAMP_6, 6, {15, 15, 30, 30, 45, 45}},
      {GRADUAL_RAMP_GENTLE, 6, {15, 20, 25, 30, 38, 45}},
  };
  GradualRequest request = plans_request (GRADUAL_GOAL_RAMP, 0, 0);
  g_autoptr (GradualPlan) plan = NULL;

  request.ramp = ramps[_i].ramp;
  plan = plans_make_plan (&request);
  ck_assert_uint_eq (gradual_plan_n_weeks (plan), ramps[_i].weeks);
  ck_assert_int_eq (plan->head.settings.ramp, ramps[_i].ramp);
  for (int w = 0; w < ramps[_i].weeks; w++) {
    ck_assert_int_eq (gradual_plan_week (plan, w)->phase, GRADUAL_PHASE_RAMP);
    ck_assert_int_eq (plans_week_minutes (plan, w + 1), 3 * ramps[_i].minutes[w]);
    ck_assert_int_eq (plans_week_longest (plan, w + 1), ramps[_i].minutes[w]);
  }
  for (GradualDay day = gradual_plan_start (plan); day < gradual_plan_end (plan); day++)
    ck_assert (plans_minutes_on (plan, day) == 0 || plans_minutes_on (plan, day + 1) == 0);
}
END_TEST

START_TEST (test_ramp_of_so_many_weeks)
{
  GradualRequest request = plans_request (GRADUAL_GOAL_RAMP, 0, 0);
  g_autoptr (GradualPlan) plan = NULL;

  request.weeks = _i;
  plan = plans_make_plan (&request);
  ck_assert_uint_eq (gradual_plan_n_weeks (plan), _i);
  ck_assert_int_eq (plans_week_minutes (plan, 1), 45);
  ck_assert_int_eq (plans_week_minutes (plan, _i), 135);
}
END_TEST

START_TEST (test_fives_where_there_is_time)
{
  GradualRequest request = plans_race_request ((GradualGoalKind)_i, 90, 35, 60);
  g_autoptr (GradualOutcome) outcome = plans_make (&request);

  ck_assert (outcome->reaches_target);
  for (GradualDay day = PLANS_START; day < request.race_date; day++)
    ck_assert_msg (plans_minutes_on (outcome->plan, day) % 5 == 0, "week %d: %d minutes",
                   week_of (day), plans_minutes_on (outcome->plan, day));
}
END_TEST

int
main (void)
{
  Suite *suite = suite_create ("planner");
  TCase *races = tcase_create ("races"), *others = tcase_create ("others");

  tcase_add_loop_test (races, test_sanity_figures, 0, N_FIGURES);
  tcase_add_loop_test (races, test_earliest_dates_are_exact, 0, N_FIGURES);
  tcase_add_test (races, test_plans_at_the_full_rates_where_the_target_is_missed);
  tcase_add_test (races, test_a_plan_by_hand);
  tcase_add_loop_test (races, test_race_is_in_the_last_week_on_any_day, 0, 7);
  tcase_add_loop_test (races, test_no_run_on_the_day_before_the_race, GRADUAL_GOAL_5K,
                       GRADUAL_GOAL_MARATHON + 1);
  tcase_add_test (races, test_a_race_in_so_many_weeks);
  tcase_add_loop_test (races, test_race_before_the_start_is_refused_with_dates, 1, 16);
  tcase_add_test (races, test_race_after_the_asked_start_but_before_the_first_week);
  tcase_add_test (races, test_a_refusal_is_useful);
  tcase_add_test (races, test_never_feasible_has_no_dates);
  tcase_add_test (races, test_who_is_above_the_target_keeps_what_they_have);
  tcase_add_loop_test (races, test_fives_where_there_is_time, GRADUAL_GOAL_5K,
                       GRADUAL_GOAL_MARATHON + 1);
  suite_add_tcase (suite, races);
  tcase_add_test (others, test_base_grows_and_holds);
  tcase_add_test (others, test_base_defaults);
  tcase_add_test (others, test_base_says_what_it_reaches);
  tcase_add_loop_test (others, test_ramps, 0, 4);
  tcase_add_loop_test (others, test_ramp_of_so_many_weeks, 4, 7);
  suite_add_tcase (suite, others);

  return suite_main (suite);
}
