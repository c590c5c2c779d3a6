/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "generate.h"
#include "naive.h"
#include "planner/planner.h"
#include "suite.h"

/* One random runner, made from the seed and its number alone, and the planner's answer. */
typedef struct {
  guint number;
  GradualRequest request;
  GradualOutcome *outcome;
} Case;

static void
fail_case (const Case *it, const char *format, ...) G_GNUC_PRINTF (2, 3) G_GNUC_NORETURN;

static void
fail_case (const Case *it, const char *format, ...)
{
  g_autofree char *request = generate_describe_request (&it->request);
  g_autofree char *plan = NULL;
  g_autofree char *what = NULL;
  va_list arguments;

  va_start (arguments, format);
  what = g_strdup_vprintf (format, arguments);
  va_end (arguments);
  if (it->outcome != NULL && it->outcome->plan != NULL)
    plan = generate_describe_plan (it->outcome->plan, gradual_plan_start (it->outcome->plan));
  /* libcheck has no room for all of it. */
  g_printerr ("GRADUAL_TEST_SEED=%" G_GUINT64_FORMAT ", runner %u: %s\n%s\n%s%s\n", suite_seed (),
              it->number, what, request, plan != NULL ? plan : "",
              it->outcome != NULL ? it->outcome->message : "");
  ck_abort_msg ("GRADUAL_TEST_SEED=%" G_GUINT64_FORMAT ", case %u: %.500s", suite_seed (),
                it->number, what);
  abort ();
}

static GradualOutcome *
ask (const Case *it, const GradualRequest *request)
{
  g_autoptr (GError) error = NULL;
  GradualOutcome *outcome = gradual_plan_make (request, &error);

  if (outcome == NULL)
    fail_case (it, "%s", error->message);
  if (outcome->message == NULL || outcome->message[0] == '\0')
    fail_case (it, "nothing was said");

  return outcome;
}

static void
case_init (Case *it, guint number)
{
  const guint32 seed[] = {(guint32)suite_seed (), number};
  g_autoptr (GRand) random = g_rand_new_with_seed_array (seed, G_N_ELEMENTS (seed));

  *it = (Case){.number = number};
  generate_request (random, &it->request);
  it->outcome = ask (it, &it->request);
}

static void
case_clear (Case *it)
{
  gradual_outcome_free (it->outcome);
}

/* The same request for a race on another day, or for another race. */
static gboolean
is_reached (const Case *it, GradualGoalKind goal, GradualDay race_date, gboolean target)
{
  GradualRequest request = it->request;
  g_autoptr (GradualOutcome) outcome = NULL;

  request.goal = goal;
  request.race_date = race_date;
  outcome = ask (it, &request);

  return outcome->plan != NULL && (!target || outcome->reaches_target);
}

static void
judge_soundness (const Case *it, const GradualPlan *plan)
{
  g_autoptr (NaiveReport) report = naive_check (plan, gradual_plan_start (plan), 1);

  if (report->findings->len > 0) {
    g_autofree char *findings = naive_report_to_text (report);

    fail_case (it, "the plan breaks rules:\n%s", findings);
  }
}

static void
judge_frame (const Case *it, const GradualPlan *plan)
{
  GradualDay start = gradual_day_next_weekday (it->request.start, it->request.week_starts_on);
  const GradualRunner *runner = &plan->head.runner;

  for (guint i = 0; i < plan->weeks->len; i++) {
    const GradualWeek *week = gradual_plan_week (plan, i);

    if (week->start != start + (int)i * 7 || week->number != (int)i + 1)
      fail_case (it, "week %u is not where it should be", i + 1);
  }
  if (it->request.run_days != 0 && it->request.run_days != runner->run_days)
    fail_case (it, "the runner's days are not those that were asked");
  if (it->request.long_run_day != G_DATE_BAD_WEEKDAY &&
      it->request.long_run_day != runner->long_run_day)
    fail_case (it, "the long-run day is not the one that was asked");
  if (!gradual_weekdays_has (runner->run_days, runner->long_run_day))
    fail_case (it, "the long-run day is none of the runner's days");
}

static void
judge_race (const Case *it, const GradualPlan *plan)
{
  GradualDay date = it->request.race_date, end = gradual_plan_end (plan);

  for (GradualDay day = gradual_plan_start (plan); day <= end; day++) {
    const GradualRun *run = gradual_plan_run_on (plan, day);
    gboolean is_race = run != NULL && run->kind == GRADUAL_RUN_RACE;

    if (is_race != (gradual_goal_kind_is_race (it->request.goal) && day == date))
      fail_case (it, "a race is where none should be, or none where one should");
    if (is_race && (day <= end - 7 ||
                    gradual_plan_week (plan, plan->weeks->len - 1)->phase != GRADUAL_PHASE_RACE))
      fail_case (it, "the race is not in the last week, or that is no race week");
    if (gradual_goal_kind_is_race (it->request.goal) && day > date && run != NULL)
      fail_case (it, "a run is planned after the race");
  }
}

static void
judge_run (const Case *it, const GradualPlan *plan, const GradualWeek *week, int day)
{
  const GradualRun *run = week->runs[day];
  GDateWeekday weekday = gradual_day_weekday (week->start + day);

  if (run->minutes < 10)
    fail_case (it, "a run of week %d is under 10 minutes", week->number);
  if (!gradual_weekdays_has (plan->head.runner.run_days, weekday))
    fail_case (it, "a run of week %d is not on the runner's days", week->number);
}

/* Where there is no ramp and no race: the long run is there, on its day, and the longest. Only the
 * eve of a race has none, where the runner has another day. */
static void
judge_long_run (const Case *it, const GradualPlan *plan, const GradualWeek *week)
{
  gboolean is_before_race = it->request.race_date == week->start + 7;
  int at = ((int)plan->head.runner.long_run_day - (int)plan->head.week_starts_on + 7) % 7;
  const GradualRun *longest = week->runs[at];

  if (is_before_race && week->runs[6] != NULL && week->runs[6]->kind == GRADUAL_RUN_LONG &&
      gradual_weekdays_count (plan->head.runner.run_days) > 1)
    fail_case (it, "week %d has its long run on the eve of the race", week->number);
  if (is_before_race && at == 6)
    return;
  if (longest == NULL)
    fail_case (it, "week %d has no run on the long-run day", week->number);
  for (int day = 0; day < GRADUAL_DAYS_PER_WEEK; day++)
    if (week->runs[day] != NULL && week->runs[day]->minutes > longest->minutes)
      fail_case (it, "a run of week %d is longer than the long run", week->number);
}

/* The runs beside the long run share the rest evenly, less than ten minutes apart, and there are as
 * many as the week can carry. A steady run is no part of that. */
static void
judge_shares (const Case *it, const GradualWeek *week, int n_runs)
{
  int shortest = G_MAXINT, longest = 0, others = 0, n_even = 0;

  for (int day = 0; day < GRADUAL_DAYS_PER_WEEK; day++) {
    const GradualRun *run = week->runs[day];

    if (run == NULL || run->kind == GRADUAL_RUN_LONG)
      continue;
    others += run->minutes;
    if (run->kind == GRADUAL_RUN_STEADY)
      continue;
    shortest = MIN (shortest, run->minutes);
    longest = MAX (longest, run->minutes);
    n_even++;
  }
  if (n_even > 0 && longest - shortest >= 10)
    fail_case (it, "week %d shares its minutes unevenly", week->number);
  if (n_runs < it->outcome->runs_per_week && others >= 10 * n_runs)
    fail_case (it, "week %d could carry one run more than its %d", week->number, n_runs);
}

static void
judge_weeks (const Case *it, const GradualPlan *plan)
{
  for (guint i = 0; i < plan->weeks->len; i++) {
    const GradualWeek *week = gradual_plan_week (plan, i);
    int n_runs = 0;

    for (int day = 0; day < GRADUAL_DAYS_PER_WEEK; day++)
      if (week->runs[day] != NULL && week->runs[day]->kind != GRADUAL_RUN_RACE) {
        judge_run (it, plan, week, day);
        n_runs++;
      }
    if (n_runs > it->outcome->runs_per_week)
      fail_case (it, "week %d has %d runs of %d", week->number, n_runs, it->outcome->runs_per_week);
    if (week->phase == GRADUAL_PHASE_RACE || week->phase == GRADUAL_PHASE_RAMP)
      continue;
    if (n_runs == 0)
      fail_case (it, "week %d is empty", week->number);
    judge_long_run (it, plan, week);
    judge_shares (it, week, n_runs);
  }
}

/* A steady run only where one was asked for, one a week, past four weeks that are not of the ramp,
 * never beside the long run and never in a week that grows. */
static void
judge_steady_runs (const Case *it, const GradualPlan *plan)
{
  g_autoptr (NaiveReport) report = naive_check (plan, gradual_plan_start (plan), 1);
  int n_build = 0;

  for (guint i = 0; i < plan->weeks->len; i++) {
    const GradualWeek *week = gradual_plan_week (plan, i);
    const NaiveWeek *numbers = &g_array_index (report->weeks, NaiveWeek, i);
    int n_steady = 0;

    for (int day = 0; day < GRADUAL_DAYS_PER_WEEK; day++) {
      GDateWeekday weekday = gradual_day_weekday (week->start + day);
      int apart = ABS ((int)weekday - (int)plan->head.runner.long_run_day);

      if (week->runs[day] == NULL || week->runs[day]->kind != GRADUAL_RUN_STEADY)
        continue;
      n_steady++;
      if (apart <= 1 || apart == 6)
        fail_case (it, "week %d has its steady run beside the long run", week->number);
    }
    if (n_steady > 1 || (n_steady == 1 && (!it->request.steady || n_build < 4)))
      fail_case (it, "week %d has a steady run too many or too soon", week->number);
    if (n_steady == 1 && numbers->minutes > numbers->reference)
      fail_case (it, "week %d has a steady run and grows", week->number);
    n_build += week->phase != GRADUAL_PHASE_RAMP;
  }
}

/* What is said to be reached is in the plan, before the taper, or was there before it. */
static void
judge_reached (const Case *it, const GradualPlan *plan)
{
  const GradualGoalProfile *profile = gradual_goal_profile (it->request.goal);
  const GradualLevel *reached = &it->outcome->reached;
  const GradualBaseline *baseline = &it->request.baseline;
  GradualLevel level = {0};

  for (guint i = 0; i < plan->weeks->len; i++) {
    const GradualWeek *week = gradual_plan_week (plan, i);

    if (week->phase == GRADUAL_PHASE_TAPER || week->phase == GRADUAL_PHASE_RACE)
      continue;
    level.week = MAX (level.week, gradual_week_minutes (week));
    for (int day = 0; day < GRADUAL_DAYS_PER_WEEK; day++)
      level.longest = MAX (level.longest, gradual_run_limited_minutes (week->runs[day]));
  }
  if (!gradual_level_reaches (*reached, level) ||
      reached->week > MAX (level.week, baseline->weekly_minutes) ||
      reached->longest > MAX (level.longest, baseline->longest_run_minutes))
    fail_case (it, "%d / %d minutes are said to be reached, the plan reaches %d / %d",
               reached->week, reached->longest, level.week, level.longest);
  if (profile == NULL)
    return;
  if (it->outcome->reaches_target != gradual_level_reaches (*reached, profile->target) ||
      !gradual_level_reaches (*reached, profile->ready))
    fail_case (it, "what is reached does not go with what is said of it");
}

static void
judge_plan (const Case *it)
{
  const GradualPlan *plan = it->outcome->plan;

  judge_soundness (it, plan);
  judge_frame (it, plan);
  judge_race (it, plan);
  judge_weeks (it, plan);
  judge_steady_runs (it, plan);
  judge_reached (it, plan);
}

static void
judge_earliest (const Case *it, GradualDay date, gboolean target)
{
  const char *what = target ? "target" : "ready";
  GradualGoalKind goal = it->request.goal;
  GradualDay plan_start = gradual_day_next_weekday (it->request.start, it->request.week_starts_on);
  GradualDay week_start = date - (date - plan_start) % 7;

  if (date == GRADUAL_DAY_NONE)
    return;
  if (!is_reached (it, goal, date, target))
    fail_case (it, "%s is not reached on its earliest day, %d", what, date);
  if (gradual_day_weekday (date) != gradual_day_weekday (it->request.race_date))
    fail_case (it, "the earliest day, %d, is not the weekday that was asked", date);
  if (date - 7 >= it->request.start && is_reached (it, goal, date - 7, target))
    fail_case (it, "%s is reached a week before its earliest day, %d", what, date);
  if (week_start - 1 >= it->request.start && is_reached (it, goal, week_start - 1, target))
    fail_case (it, "%s is reached the week before its earliest day, %d", what, date);
}

/* The longest race that was named can be run on the asked day, and no longer one. */
static void
judge_longest_race (const Case *it)
{
  for (int goal = GRADUAL_GOAL_5K; goal <= GRADUAL_GOAL_MARATHON; goal++) {
    gboolean expected = it->outcome->has_longest_race && goal <= (int)it->outcome->longest_race;

    if (goal >= (int)it->request.goal && expected)
      fail_case (it, "a race as long as the refused one was named");
    if (goal < (int)it->request.goal && !expected &&
        is_reached (it, goal, it->request.race_date, FALSE))
      fail_case (it, "a longer race than was named is reached");
    if (expected && goal == (int)it->outcome->longest_race &&
        !is_reached (it, goal, it->request.race_date, FALSE))
      fail_case (it, "the longest race is not reached");
  }
}

static void
judge_refusal (const Case *it)
{
  const GradualOutcome *outcome = it->outcome;

  if (!gradual_goal_kind_is_race (it->request.goal))
    fail_case (it, "what is no race was refused");
  if (outcome->earliest_ready != GRADUAL_DAY_NONE &&
      outcome->earliest_ready <= it->request.race_date)
    fail_case (it, "refused, though ready in time");
  if (outcome->earliest_target != GRADUAL_DAY_NONE &&
      outcome->earliest_target < outcome->earliest_ready)
    fail_case (it, "at the target before ready");
  if (outcome->earliest_ready == GRADUAL_DAY_NONE &&
      is_reached (it, it->request.goal, it->request.start + 7 * 102, FALSE))
    fail_case (it, "never ready, and yet in two years");
  judge_earliest (it, outcome->earliest_ready, FALSE);
  judge_earliest (it, outcome->earliest_target, TRUE);
  judge_longest_race (it);
}

START_TEST (test_plans_are_sound_and_refusals_exact)
{
  guint rounds = suite_rounds (2000), n_refused = 0, n_dated = 0;

  for (guint i = 0; i < rounds; i++) {
    Case it;

    case_init (&it, i);
    if (it.outcome->plan != NULL) {
      judge_plan (&it);
    } else {
      judge_refusal (&it);
      n_refused++;
      n_dated += it.outcome->earliest_ready != GRADUAL_DAY_NONE;
    }
    case_clear (&it);
  }
  ck_assert_msg (n_refused > rounds / 20 && n_refused < rounds / 2 && n_dated > rounds / 40,
                 "%u of %u runners were refused, %u with a date", n_refused, rounds, n_dated);
}
END_TEST

START_TEST (test_the_same_request_gives_the_same_plan)
{
  guint rounds = suite_rounds (300);

  for (guint i = 0; i < rounds; i++) {
    g_autoptr (GradualOutcome) again = NULL;
    Case it;

    case_init (&it, 1000000 + i);
    again = ask (&it, &it.request);
    if ((again->plan == NULL) != (it.outcome->plan == NULL))
      fail_case (&it, "the second answer is another one");
    if (again->plan != NULL && generate_hash (again->plan) != generate_hash (it.outcome->plan))
      fail_case (&it, "the second plan is another one");
    ck_assert_str_eq (again->message, it.outcome->message);
    case_clear (&it);
  }
}
END_TEST

int
main (void)
{
  Suite *suite = suite_create ("plan properties");
  TCase *tests = tcase_create ("plan properties");

  tcase_set_timeout (tests, 0);
  tcase_add_test (tests, test_plans_are_sound_and_refusals_exact);
  tcase_add_test (tests, test_the_same_request_gives_the_same_plan);
  suite_add_tcase (suite, tests);

  return suite_main (suite);
}
