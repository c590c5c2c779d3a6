/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "generate.h"
#include "naive.h"
#include "rules/standing.h"
#include "suite.h"

/* What a log says that a runner does is what the naive checker measures the next week by. It is
 * asked with a run that is far too long, on the first day of that week: it names what was allowed.
 */

#define PROBE_MINUTES 1400
#define PROBE_ID      "00000000-0000-4000-8000-000000000003"

/* The table of breaks, up to the gap from which on nothing is left of what was run. */
static int
percent_left (int gap)
{
  return gap <= 7 ? 100 : gap <= 14 ? 75 : gap <= 28 ? 60 : gap <= 56 ? 40 : 0;
}

static int
longest_run_cap (const GradualSettings *settings, int longest)
{
  if (longest == 0)
    return 15;

  return MAX (longest * (100 + settings->longest_run_percent) / 100,
              longest + settings->longest_run_minutes);
}

/* The weeks of @plan before @week, from 0, and one with the run that asks; the log up to there. */
static GradualPlan *
make_probe (const GradualPlan *plan, guint week)
{
  g_autoptr (GPtrArray) weeks = gradual_week_array_new ();
  g_autoptr (GPtrArray) log = gradual_log_array_new ();
  g_autoptr (GradualRun) run =
      gradual_run_new (PROBE_ID, GRADUAL_RUN_EASY, PROBE_MINUTES, NULL, NULL);
  GradualRun *runs[GRADUAL_DAYS_PER_WEEK] = {run};
  GradualDay start = gradual_plan_start (plan) + (int)week * GRADUAL_DAYS_PER_WEEK;
  GradualPlanHead head = plan->head;

  /* A new plan takes neither the ramp nor the restrictions of the old one over. */
  head.settings.ramp = GRADUAL_RAMP_NONE;
  for (guint i = 0; i < week; i++)
    g_ptr_array_add (weeks, gradual_week_ref (gradual_plan_week (plan, i)));
  g_ptr_array_add (weeks, gradual_week_new ((int)week + 1, start, GRADUAL_PHASE_BUILD, 0, runs));
  for (guint i = 0; i < plan->log->len; i++) {
    const GradualLogEntry *entry = plan->log->pdata[i];

    if (entry->day < start)
      g_ptr_array_add (log, gradual_log_entry_ref (entry));
  }

  return gradual_plan_new (&head, weeks, log, NULL);
}

static const NaiveFinding *
find_finding (const NaiveReport *report, const char *rule)
{
  for (guint i = 0; i < report->findings->len; i++) {
    const NaiveFinding *finding = &g_array_index (report->findings, NaiveFinding, i);

    if (g_str_equal (finding->rule, rule))
      return finding;
  }

  return NULL;
}

/* How many cases there were of each kind. */
typedef struct {
  guint after_break;
  guint on_the_way_back;
  guint otherwise;
} Counts;

static void
judge (const GradualPlan *probe, guint week, const GradualStanding *standing, Counts *counts)
{
  GradualDay start = gradual_plan_start (probe) + (int)week * GRADUAL_DAYS_PER_WEEK;
  g_autoptr (NaiveReport) report = naive_check (probe, start, (int)week + 1);
  int reference = g_array_index (report->weeks, NaiveWeek, week).reference;
  const NaiveFinding *longest_run = find_finding (report, "longest-run");
  const NaiveFinding *back = find_finding (report, "return");
  int percent = percent_left (start - standing->last_run);
  int weekly = standing->baseline.weekly_minutes;
  int longest = standing->baseline.longest_run_minutes;

  ck_assert_int_le (longest, weekly);
  if (percent < 100) {
    counts->after_break++;
    ck_assert_ptr_nonnull (back);
    if (percent > 0 && longest < weekly)
      ck_assert_int_eq (back->allowed, MAX (longest * percent / 100, 15));
  } else if (longest_run == NULL) {
    counts->on_the_way_back++;
    ck_assert_ptr_nonnull (back);
    ck_assert_int_le (weekly, reference);
    /* The first run after eight weeks may have 30 minutes, even where those later may have less. */
    ck_assert_int_le (longest, MAX (back->allowed, 30));
  } else {
    int cap = longest_run_cap (&probe->head.settings, longest);

    counts->otherwise++;
    ck_assert_int_eq (weekly, reference);
    if (longest < weekly)
      ck_assert_int_eq (cap, longest_run->allowed);
    else
      ck_assert_int_le (cap, longest_run->allowed);
  }
}

START_TEST (test_it_is_what_the_next_week_is_measured_by)
{
  guint rounds = suite_rounds (1500);
  Counts counts = {0};

  for (guint i = 0; i < rounds; i++) {
    const guint32 seed[] = {(guint32)suite_seed (), i};
    g_autoptr (GRand) random = g_rand_new_with_seed_array (seed, G_N_ELEMENTS (seed));
    g_autoptr (GradualPlan) rough = generate_rough_plan (random);
    guint week = (guint)generate_between (random, 1, (int)gradual_plan_n_weeks (rough));
    GradualDay start = gradual_plan_start (rough) + (int)week * GRADUAL_DAYS_PER_WEEK;
    g_autoptr (GradualPlan) history = generate_history (random, rough, start);
    g_autoptr (GradualPlan) probe = make_probe (history, week);
    GradualStanding standing;

    if (gradual_standing_of_plan (probe, start, start, &standing))
      judge (probe, week, &standing, &counts);
  }
  ck_assert_uint_gt (counts.after_break, rounds / 50);
  ck_assert_uint_gt (counts.on_the_way_back, rounds / 50);
  ck_assert_uint_gt (counts.otherwise, rounds / 4);
}
END_TEST

int
main (void)
{
  Suite *suite = suite_create ("properties-standing");
  TCase *tests = tcase_create ("properties-standing");

  tcase_set_timeout (tests, 0);
  tcase_add_test (tests, test_it_is_what_the_next_week_is_measured_by);
  suite_add_tcase (suite, tests);

  return suite_main (suite);
}
