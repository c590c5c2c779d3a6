/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "generate.h"
#include "naive.h"
#include "rules/fit.h"
#include "suite.h"

/* A day that is not over. What is logged on it buys nothing yet, however much it is: the rules go
 * by what is planned for today. And a run that was run as planned changes nothing. */

/** Case: a plan with a past that keeps the rules, and what is then run today. */
typedef struct {
  guint number;
  GradualDay today;
  GradualPlan *plan;
  int planned;
  int logged;
} Case;

static GradualPlan *
with_log_of_today (GRand *random, const GradualPlan *plan, GradualDay today, int minutes)
{
  /* In one run or in two. */
  int first = generate_chance (random, 70) ? minutes : generate_between (random, 1, minutes);
  GradualLogEntry entry = {.id = "a", .day = today, .seconds = first * 60};
  g_autoptr (GradualLogEntry) one = gradual_log_entry_new (&entry);
  g_autoptr (GradualPlan) logged = gradual_plan_with_log_entry (plan, one);
  g_autoptr (GradualLogEntry) two = NULL;

  if (first == minutes)
    return g_steal_pointer (&logged);
  entry = (GradualLogEntry){.id = "b", .day = today, .seconds = (minutes - first) * 60};
  two = gradual_log_entry_new (&entry);

  return gradual_plan_with_log_entry (logged, two);
}

static void
case_init (Case *it, guint number)
{
  const guint32 seed[] = {(guint32)suite_seed (), number, 3};
  g_autoptr (GRand) random = g_rand_new_with_seed_array (seed, G_N_ELEMENTS (seed));
  g_autoptr (GradualPlan) rough = generate_rough_plan (random);
  g_autoptr (GradualPlan) before = NULL;
  g_autoptr (GradualPlan) fitted = NULL;

  it->number = number;
  it->today = generate_between (random, gradual_plan_start (rough), gradual_plan_end (rough));
  before = generate_history (random, rough, it->today - 2);
  fitted = gradual_fit (before, it->today, NULL);
  it->planned = gradual_run_limited_minutes (gradual_plan_run_on (fitted, it->today));
  it->logged = it->planned;
  if (it->planned == 0 || generate_chance (random, 60))
    it->logged += generate_between (random, 1, generate_chance (random, 50) ? 30 : 200);
  it->plan = with_log_of_today (random, fitted, it->today, it->logged);
}

static void
fail_case (const Case *it, GradualDay day, const GradualPlan *fitted)
{
  g_autofree char *before = generate_describe_plan (it->plan, it->today);
  g_autofree char *after = generate_describe_plan (fitted, it->today);

  g_printerr ("%s\nfitted\n%s\n", before, after);
  ck_abort_msg ("GRADUAL_TEST_SEED=%" G_GUINT64_FORMAT ", case %u: %d minutes logged where %d were "
                "planned, %d days before day %d",
                suite_seed (), it->number, it->logged, it->planned, day - it->today,
                day - gradual_plan_start (it->plan));
}

static int
minutes_on (const GradualPlan *plan, GradualDay day)
{
  return gradual_run_limited_minutes (gradual_plan_run_on (plan, day));
}

/* The plan as if nothing had been logged today: by the letter of the rules, what is planned for
 * today counts. Where nothing is, what was run today may have ended a break. */
static void
judge_by_what_is_planned (const Case *it, const GradualPlan *fitted)
{
  g_autoptr (GradualPlan) one = gradual_plan_without_log_entry (fitted, "a");
  g_autoptr (GradualPlan) none = gradual_plan_without_log_entry (one, "b");
  g_autoptr (NaiveReport) report = naive_check (none, it->today, 1);

  if (report->findings->len > 0) {
    const NaiveFinding *finding = &g_array_index (report->findings, NaiveFinding, 0);

    fail_case (it, finding->date, fitted);
  }
}

START_TEST (test_a_log_of_today)
{
  guint rounds = suite_rounds (3000), n_cut = 0, n_as_planned = 0;

  for (guint i = 0; i < rounds; i++) {
    g_autoptr (GradualPlan) fitted = NULL;
    Case it;

    case_init (&it, i);
    fitted = gradual_fit (it.plan, it.today, NULL);
    n_cut += fitted != it.plan;
    if (it.planned > 0)
      judge_by_what_is_planned (&it, fitted);
    if (it.logged == it.planned) {
      n_as_planned++;
      for (GradualDay day = it.today; day <= gradual_plan_end (it.plan); day++)
        if (minutes_on (fitted, day) != minutes_on (it.plan, day))
          fail_case (&it, day, fitted);
    }
    gradual_plan_unref (it.plan);
  }
  ck_assert_uint_gt (n_cut, rounds / 5);
  ck_assert_uint_gt (n_as_planned, rounds / 20);
}
END_TEST

int
main (void)
{
  Suite *suite = suite_create ("properties-today");
  TCase *tests = tcase_create ("properties-today");

  tcase_set_timeout (tests, 0);
  tcase_add_test (tests, test_a_log_of_today);
  suite_add_tcase (suite, tests);

  return suite_main (suite);
}
