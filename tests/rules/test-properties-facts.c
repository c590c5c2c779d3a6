/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "generate.h"
#include "naive.h"
#include "rules/training-facts.h"
#include "suite.h"

/* What a log says, computed a second time, as it is worded: for each question one look over the
 * whole log. What a run and a week are measured by is the naive checker's. */

/** Case: a plan with a log, and when it began to hurt. */
typedef struct {
  guint number;
  GradualPlan *plan;
  GradualDay today;
  GradualDay pain;
  GradualTrainingFacts facts;
} Case;

static void
expect (const Case *it, const char *what, int is, int expected)
{
  if (is != expected) {
    g_autofree char *plan = generate_describe_plan (it->plan, it->today);

    g_printerr ("%s: %d, and should be %d; pain on %+d\n%s", what, is, expected,
                it->pain - gradual_plan_start (it->plan), plan);
    ck_abort_msg ("GRADUAL_TEST_SEED=%" G_GUINT64_FORMAT ", case %u: %s", suite_seed (), it->number,
                  what);
  }
}

static const GradualLogEntry *
entry_at (const Case *it, guint index)
{
  return it->plan->log->pdata[index];
}

static gboolean
counts (const Case *it, guint index, int days)
{
  GradualDay day = entry_at (it, index)->day;

  return day >= gradual_plan_start (it->plan) && day >= it->pain - days && day <= it->pain &&
         day <= it->today;
}

static int
percent_past (int minutes, int measure)
{
  int percent = 0;

  while (minutes * 100 > measure * (100 + percent))
    percent++;

  return percent;
}

static void
judge_runs (const Case *it)
{
  int largest = -1, hour = -1;

  for (guint i = 0; i < it->plan->log->len; i++) {
    int minutes = entry_at (it, i)->seconds / 60, longest;

    if (!counts (it, i, 21))
      continue;
    longest = naive_longest_before (it->plan, entry_at (it, i)->day);
    largest = MAX (largest, percent_past (minutes, longest > 0 ? longest : 15));
    hour = MAX (hour, minutes >= 55 && longest < 45);
  }
  expect (it, "the jump of a run", it->facts.run.day != 0 ? it->facts.run.percent : -1, largest);
  expect (it, "hour runs", it->facts.hour_runs, hour);
}

static void
judge_weeks (const Case *it)
{
  GradualDay last = MIN (it->pain, it->today);
  g_autoptr (NaiveReport) report = naive_check (it->plan, last + 1, 1);
  int largest = -1, most_days = -1;

  for (guint week = 0; week < it->plan->weeks->len; week++) {
    GradualDay start = gradual_plan_week (it->plan, week)->start;
    int reference = g_array_index (report->weeks, NaiveWeek, week).reference;
    int minutes = 0, days = 0;

    for (GradualDay day = start; day < start + 7 && day <= last; day++) {
      minutes += gradual_plan_minutes_logged_on (it->plan, day);
      days += gradual_plan_has_log_on (it->plan, day);
    }
    if (days == 0 || start + 6 < it->pain - 21)
      continue;
    largest = MAX (largest, percent_past (minutes, reference > 0 ? reference : 45));
    most_days = MAX (most_days, days);
  }
  expect (it, "the jump of a week", it->facts.week.day != 0 ? it->facts.week.percent : -1, largest);
  expect (it, "days of a week", it->facts.most_days, most_days);
  expect (it, "every day", it->facts.every_day, most_days < 0 ? -1 : most_days >= 6);
}

static void
judge_new_runner (const Case *it)
{
  const GradualBaseline *baseline = &it->plan->head.runner.baseline;
  GradualDay start = gradual_plan_start (it->plan);
  GradualDay since = MIN (it->pain, it->today) - 42;
  GradualDay before = baseline->longest_run_minutes > 0 ? start - 1 : 0;
  int is_new = -1;

  for (guint i = 0; i < it->plan->log->len; i++) {
    GradualDay day = entry_at (it, i)->day;

    if (!counts (it, i, G_MAXINT16))
      continue;
    is_new = MAX (is_new, 0);
    if (day >= since && before == 0 && baseline->weekly_minutes == 0)
      is_new = 1;
    if (day >= since && before != 0 && day - before > 28)
      is_new = 1;
    before = day;
  }
  if (is_new == 0 && it->plan->head.settings.ramp != GRADUAL_RAMP_NONE && start >= since)
    is_new = 1;
  expect (it, "new runner", it->facts.new_runner, is_new);
}

static void
judge_cadence (const Case *it)
{
  int n = 0, sum = 0;

  for (guint i = 0; i < it->plan->log->len; i++)
    if (counts (it, i, 21) && entry_at (it, i)->cadence > 0) {
      n++;
      sum += entry_at (it, i)->cadence;
    }
  expect (it, "cadence", it->facts.cadence, n > 0 ? sum / n : -1);
}

/* The plan with a cadence in some of its log, and without what restricts it. */
static GradualPlan *
with_cadences (GRand *random, const GradualPlan *plan)
{
  g_autoptr (GPtrArray) log = gradual_log_array_new ();

  for (guint i = 0; i < plan->log->len; i++) {
    GradualLogEntry entry = *(GradualLogEntry *)plan->log->pdata[i];

    if (generate_chance (random, 40))
      entry.cadence = generate_between (random, 140, 190);
    g_ptr_array_add (log, gradual_log_entry_new (&entry));
  }

  return gradual_plan_new (&plan->head, plan->weeks, log, plan->restrictions);
}

START_TEST (test_the_facts_of_random_logs)
{
  guint rounds = suite_rounds (1500), n_jumps = 0, n_new = 0, n_hours = 0, n_every_day = 0;

  for (guint i = 0; i < rounds; i++) {
    const guint32 seed[] = {(guint32)suite_seed (), i, 7};
    g_autoptr (GRand) random = g_rand_new_with_seed_array (seed, G_N_ELEMENTS (seed));
    g_autoptr (GradualPlan) rough = generate_rough_plan (random);
    g_autoptr (GradualPlan) history = NULL, plan = NULL;
    Case it = {.number = i};

    it.today = generate_between (random, gradual_plan_start (rough) - 3, gradual_plan_end (rough));
    it.pain = it.today - (generate_chance (random, 70) ? generate_between (random, -1, 10) : 30);
    history = generate_history (random, rough, it.today);
    plan = with_cadences (random, history);
    it.plan = plan;
    gradual_training_facts_of_plan (plan, it.today, it.pain, &it.facts);
    judge_runs (&it);
    judge_weeks (&it);
    judge_new_runner (&it);
    judge_cadence (&it);
    n_jumps += it.facts.run.percent > 0 && it.facts.week.percent > 0;
    n_new += it.facts.new_runner == 1;
    n_hours += it.facts.hour_runs == 1;
    n_every_day += it.facts.every_day == 1;
  }
  ck_assert_msg (n_jumps > rounds / 10 && n_new > rounds / 20 && n_hours > rounds / 50 &&
                     n_every_day > rounds / 100,
                 "%u jumps, %u new runners, %u runs of an hour, %u of every day", n_jumps, n_new,
                 n_hours, n_every_day);
}
END_TEST

int
main (void)
{
  Suite *suite = suite_create ("fact properties");
  TCase *tests = tcase_create ("fact properties");

  tcase_set_timeout (tests, 0);
  tcase_add_test (tests, test_the_facts_of_random_logs);
  suite_add_tcase (suite, tests);

  return suite_main (suite);
}
