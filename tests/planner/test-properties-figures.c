/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "generate.h"
#include "naive.h"
#include "planner/planner.h"
#include "suite.h"

static GradualOutcome *
ask (const GradualRequest *request)
{
  g_autoptr (GError) error = NULL;
  GradualOutcome *outcome = gradual_plan_make (request, &error);

  ck_assert_msg (outcome != NULL, "%s", error != NULL ? error->message : "no answer");

  return outcome;
}

/* A runner with four runs a week and all defaults. */
static void
request_init (GradualRequest *request, GradualGoalKind goal, GradualBaseline baseline)
{
  gradual_request_init (request);
  request->goal = goal;
  request->start = GENERATE_EPOCH;
  request->created = "2026-11-23T10:00:00Z";
  request->runs_per_week = 4;
  request->runs_regularly = baseline.weekly_minutes > 0;
  request->baseline = baseline;
}

/* In weeks, taper and race week included. */
static int
weeks_to (GradualDay race_date)
{
  return (race_date - GENERATE_EPOCH) / 7 + 1;
}

typedef struct {
  GradualBaseline baseline;
  int weeks[3][2]; /* 10 km, half and marathon: to ready, to target */
} Figures;

/* The weeks that a plain reference planner needs at full rates, with all of its plans sound. */
static const Figures figures[] = {
    {{0, 0}, {{10, 14}, {21, 22}, {27, 30}}},  {{90, 35}, {{7, 11}, {17, 19}, {24, 26}}},
    {{150, 60}, {{1, 4}, {11, 12}, {17, 20}}}, {{200, 75}, {{1, 1}, {7, 9}, {13, 16}}},
    {{300, 120}, {{1, 1}, {2, 2}, {6, 9}}},
};

/* The first race day, a Sunday, on which the race is ready for or the target is reached. */
static int
first_week (GradualRequest *request, gboolean target)
{
  for (int week = 1; week <= GRADUAL_WEEKS_MAX; week++) {
    g_autoptr (GradualOutcome) outcome = NULL;

    request->race_date = GENERATE_EPOCH + week * 7 - 1;
    outcome = ask (request);
    if (outcome->plan != NULL && (!target || outcome->reaches_target))
      return week;
  }

  return G_MAXINT;
}

START_TEST (test_it_takes_no_longer_than_the_reference)
{
  static const GradualGoalKind goals[] = {GRADUAL_GOAL_10K, GRADUAL_GOAL_HALF,
                                          GRADUAL_GOAL_MARATHON};
  const Figures *row = &figures[_i];
  g_autoptr (GString) wrong = g_string_new (NULL);

  for (guint goal = 0; goal < G_N_ELEMENTS (goals); goal++)
    for (int target = 0; target < 2; target++) {
      int expected = row->weeks[goal][target], found;
      GradualRequest request;

      request_init (&request, goals[goal], row->baseline);
      found = first_week (&request, target);
      if (found > expected || found < expected - 1)
        g_string_append_printf (wrong, "from %d / %d, %s, %s: %d weeks, the reference needs %d\n",
                                row->baseline.weekly_minutes, row->baseline.longest_run_minutes,
                                gradual_goal_kind_to_nick (goals[goal]),
                                target ? "target" : "ready", found, expected);
    }
  ck_assert_msg (wrong->len == 0, "%s", wrong->str);
}
END_TEST

/* A refusal names the same weeks that trying them one by one finds. */
START_TEST (test_a_refusal_names_the_first_week)
{
  const Figures *row = &figures[_i];

  for (int goal = GRADUAL_GOAL_5K; goal <= GRADUAL_GOAL_MARATHON; goal++) {
    g_autoptr (GradualOutcome) refusal = NULL;
    GradualRequest request;

    request_init (&request, goal, row->baseline);
    request.race_date = GENERATE_EPOCH + 6;
    refusal = ask (&request);
    if (refusal->plan != NULL)
      continue;
    ck_assert_int_eq (weeks_to (refusal->earliest_ready), first_week (&request, FALSE));
    ck_assert_int_eq (weeks_to (refusal->earliest_target), first_week (&request, TRUE));
  }
}
END_TEST

/* When a race can be run depends on its weekday at most, not on how much too soon it was asked for:
 * not even where the week's first day is asked, whose eve is kept free. */
START_TEST (test_the_first_week_does_not_depend_on_what_was_asked)
{
  const Figures *row = &figures[_i / 7];

  for (int goal = GRADUAL_GOAL_5K; goal <= GRADUAL_GOAL_MARATHON; goal++) {
    GradualDay ready = GRADUAL_DAY_NONE, target = GRADUAL_DAY_NONE;

    for (int week = 0; week < 25; week++) {
      g_autoptr (GradualOutcome) refusal = NULL;
      GradualRequest request;

      request_init (&request, goal, row->baseline);
      request.long_run_day = G_DATE_SUNDAY;
      request.race_date = GENERATE_EPOCH + week * 7 + _i % 7;
      refusal = ask (&request);
      if (refusal->plan != NULL) {
        ck_assert_int_ge (request.race_date, ready);
        break;
      }
      if (ready == GRADUAL_DAY_NONE) {
        ready = refusal->earliest_ready;
        target = refusal->earliest_target;
      }
      ck_assert_int_eq (refusal->earliest_ready, ready);
      ck_assert_int_eq (refusal->earliest_target, target);
      ck_assert_int_lt (request.race_date, ready);
    }
  }
}
END_TEST

static const int ramps[][6] = {
    [GRADUAL_RAMP_4] = {15, 30, 45, 45},
    [GRADUAL_RAMP_5] = {15, 30, 30, 45, 45},
    [GRADUAL_RAMP_6] = {15, 15, 30, 30, 45, 45},
    [GRADUAL_RAMP_GENTLE] = {15, 20, 25, 30, 38, 45},
};

/* Runs of exactly the table's minutes, three a week at most, never on two days in a row. */
static void
judge_ramp (const GradualPlan *plan, GradualRamp ramp, int runs_asked)
{
  GradualDay last = GRADUAL_DAY_NONE;
  int n_weeks = ramp == GRADUAL_RAMP_4 ? 4 : ramp == GRADUAL_RAMP_5 ? 5 : 6;

  ck_assert_int_eq (plan->head.settings.ramp, ramp);
  ck_assert_int_ge ((int)plan->weeks->len, n_weeks);
  for (int i = 0; i < n_weeks; i++) {
    const GradualWeek *week = gradual_plan_week (plan, (guint)i);
    int n_runs = 0;

    ck_assert_int_eq (week->phase, GRADUAL_PHASE_RAMP);
    for (int day = 0; day < GRADUAL_DAYS_PER_WEEK; day++) {
      if (week->runs[day] == NULL)
        continue;
      ck_assert_int_eq (week->runs[day]->minutes, ramps[ramp][i]);
      ck_assert_int_gt (week->start + day, last + 1);
      last = week->start + day;
      n_runs++;
    }
    ck_assert_int_ge (n_runs, 1);
    ck_assert_int_le (n_runs, MIN (3, runs_asked));
    if (gradual_weekdays_count (plan->head.runner.run_days) == 7)
      ck_assert_int_eq (n_runs, MIN (3, runs_asked));
  }
}

/* Every ramp, for every set of days and number of runs, alone and before a base plan. */
START_TEST (test_ramps_are_the_tables)
{
  GradualRamp ramp = GRADUAL_RAMP_4 + (GradualRamp)_i;

  for (guint days = 1; days <= GRADUAL_WEEKDAYS_ALL; days++)
    for (int runs = 1; runs <= MIN (6, (int)gradual_weekdays_count ((GradualWeekdays)days));
         runs++) {
      g_autoptr (GradualOutcome) outcome = NULL;
      g_autoptr (NaiveReport) report = NULL;
      GradualRequest request;

      request_init (&request, days % 2 ? GRADUAL_GOAL_RAMP : GRADUAL_GOAL_BASE,
                    (GradualBaseline){0});
      request.ramp = ramp;
      request.run_days = (GradualWeekdays)days;
      request.runs_per_week = runs;
      outcome = ask (&request);
      ck_assert_ptr_nonnull (outcome->plan);
      judge_ramp (outcome->plan, ramp, runs);
      report = naive_check (outcome->plan, gradual_plan_start (outcome->plan), 1);
      ck_assert_uint_eq (report->findings->len, 0);
    }
}
END_TEST

START_TEST (test_a_beginner_goes_from_15_to_45_minutes)
{
  g_autoptr (GradualOutcome) outcome = NULL;
  GradualRequest request;

  gradual_request_init (&request);
  request.goal = GRADUAL_GOAL_RAMP;
  request.start = GENERATE_EPOCH;
  outcome = ask (&request);
  ck_assert_ptr_nonnull (outcome->plan);
  ck_assert_uint_eq (outcome->plan->weeks->len, 6);
  judge_ramp (outcome->plan, GRADUAL_RAMP_6, 3);
}
END_TEST

/* Whoever does not run regularly, or hardly, or not since long, begins with a ramp. */
START_TEST (test_who_needs_a_ramp)
{
  GradualRequest request;

  request_init (&request, GRADUAL_GOAL_BASE, (GradualBaseline){60, 30});
  ck_assert (!gradual_request_needs_ramp (&request));
  request_init (&request, GRADUAL_GOAL_BASE, (GradualBaseline){300, 120});
  request.last_run = request.start - 56;
  ck_assert (!gradual_request_needs_ramp (&request));
  request.last_run = request.start - 57;
  ck_assert (gradual_request_needs_ramp (&request));
  request_init (&request, GRADUAL_GOAL_BASE, (GradualBaseline){60, 30});
  request.runs_regularly = FALSE;
  ck_assert (gradual_request_needs_ramp (&request));
  request_init (&request, GRADUAL_GOAL_BASE, (GradualBaseline){60, 29});
  ck_assert (gradual_request_needs_ramp (&request));
  request_init (&request, GRADUAL_GOAL_BASE, (GradualBaseline){59, 30});
  ck_assert (gradual_request_needs_ramp (&request));
}
END_TEST

int
main (void)
{
  Suite *suite = suite_create ("figures");
  TCase *tests = tcase_create ("figures");

  tcase_set_timeout (tests, 0);
  tcase_add_loop_test (tests, test_it_takes_no_longer_than_the_reference, 0,
                       G_N_ELEMENTS (figures));
  tcase_add_loop_test (tests, test_a_refusal_names_the_first_week, 0, G_N_ELEMENTS (figures));
  tcase_add_loop_test (tests, test_the_first_week_does_not_depend_on_what_was_asked, 0,
                       7 * G_N_ELEMENTS (figures));
  tcase_add_loop_test (tests, test_ramps_are_the_tables, 0, 4);
  tcase_add_test (tests, test_a_beginner_goes_from_15_to_45_minutes);
  tcase_add_test (tests, test_who_needs_a_ramp);
  suite_add_tcase (suite, tests);

  return suite_main (suite);
}
