/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "generate.h"
#include "naive.h"
#include "rules/check.h"
#include "rules/fit.h"
#include "suite.h"

/* One random case; a case is made from the seed and its number alone, so that it can be tried
 * again. */
typedef struct {
  guint number;
  GradualDay today;
  GradualPlan *plan;
} Case;

static void
case_init (Case *it, guint number)
{
  const guint32 seed[] = {(guint32)suite_seed (), number};
  g_autoptr (GRand) random = g_rand_new_with_seed_array (seed, G_N_ELEMENTS (seed));
  g_autoptr (GradualPlan) rough = NULL;

  it->number = number;
  rough = generate_rough_plan (random);
  it->today = generate_today (random, rough);
  it->plan = generate_history (random, rough, it->today);
}

static void
case_clear (Case *it)
{
  gradual_plan_unref (it->plan);
}

static void
fail_case (const Case *it, const char *what)
{
  g_autofree char *text = generate_describe_plan (it->plan, it->today);

  /* libcheck has no room for all of it. */
  g_printerr ("GRADUAL_TEST_SEED=%" G_GUINT64_FORMAT ", case %u: %s\n%s\n", suite_seed (),
              it->number, what, text);
  ck_abort_msg ("GRADUAL_TEST_SEED=%" G_GUINT64_FORMAT ", case %u: %.500s", suite_seed (),
                it->number, what);
}

static gint
compare_lines (gconstpointer a, gconstpointer b)
{
  return strcmp (*(const char *const *)a, *(const char *const *)b);
}

/* The broken hard rules in an order of their own, so that two reports can be compared. */
static char *
list_findings (const GradualReport *report)
{
  g_autoptr (GPtrArray) lines = g_ptr_array_new_with_free_func (g_free);

  for (guint i = 0; i < report->findings->len; i++) {
    const GradualFinding *finding = report->findings->pdata[i];

    if (finding->severity == GRADUAL_SEVERITY_HARD)
      g_ptr_array_add (lines, g_strdup_printf ("  week %d, day %d: %s, asked %d, allowed %d",
                                               finding->week, finding->date, finding->rule,
                                               finding->asked, finding->allowed));
  }
  g_ptr_array_sort (lines, compare_lines);
  g_ptr_array_add (lines, NULL);

  return g_strjoinv ("\n", (char **)lines->pdata);
}

static char *
list_naive_findings (const NaiveReport *report)
{
  g_autoptr (GPtrArray) lines = g_ptr_array_new_with_free_func (g_free);

  for (guint i = 0; i < report->findings->len; i++) {
    const NaiveFinding *finding = &g_array_index (report->findings, NaiveFinding, i);

    g_ptr_array_add (lines, g_strdup_printf ("  week %d, day %d: %s, asked %d, allowed %d",
                                             finding->week, finding->date, finding->rule,
                                             finding->asked, finding->allowed));
  }
  g_ptr_array_sort (lines, compare_lines);
  g_ptr_array_add (lines, NULL);

  return g_strjoinv ("\n", (char **)lines->pdata);
}

static void
compare_weeks (const Case *it, const GradualReport *report, const NaiveReport *naive)
{
  if (report->weeks->len != naive->weeks->len)
    fail_case (it, "the reports do not have the same weeks");
  for (guint i = 0; i < naive->weeks->len; i++) {
    const GradualWeekReport *week = &g_array_index (report->weeks, GradualWeekReport, i);
    const NaiveWeek *other = &g_array_index (naive->weeks, NaiveWeek, i);

    if (week->minutes != other->minutes || week->reference != other->reference ||
        week->cap != other->cap || week->number != (int)i + 1) {
      g_autofree char *what = g_strdup_printf (
          "week %u: W %d, R %d, cap %d; the naive checker has W %d, R %d, cap %d", i + 1,
          week->minutes, week->reference, week->cap, other->minutes, other->reference, other->cap);

      fail_case (it, what);
    }
  }
}

static void
compare_reports (const Case *it, int first_week)
{
  g_autoptr (GradualReport) report = gradual_check (it->plan, it->today, first_week);
  g_autoptr (NaiveReport) naive = naive_check (it->plan, it->today, first_week);
  g_autofree char *found = list_findings (report);
  g_autofree char *expected = list_naive_findings (naive);

  compare_weeks (it, report, naive);
  if (!g_str_equal (found, expected)) {
    g_autofree char *what = g_strdup_printf (
        "first week %d: found\n%s\n the naive checker finds\n%s", first_week, found, expected);

    fail_case (it, what);
  }
  if (gradual_report_is_sound (report) != (naive->findings->len == 0))
    fail_case (it, "whether the report is sound does not follow from its findings");
}

START_TEST (test_both_checkers_agree)
{
  guint rounds = suite_rounds (3000);

  for (guint i = 0; i < rounds; i++) {
    Case it;

    case_init (&it, i);
    compare_reports (&it, i % 4 == 0 ? 2 : 1);
    case_clear (&it);
  }
}
END_TEST

/* Every hard rule is broken by some rough plan, and some plans break none: else the tests of this
 * file would prove little. */
START_TEST (test_rough_plans_break_every_rule)
{
  static const char *const rules[] = {
      "red-flag",    "pain",     "return",  "ramp",          "rest-days",
      "longest-run", "time-cap", "cutback", "weekly-growth",
  };
  guint n_broken[G_N_ELEMENTS (rules)] = {0}, n_sound = 0;

  for (guint i = 0; i < 1000; i++) {
    g_autoptr (NaiveReport) naive = NULL;
    Case it;

    case_init (&it, i);
    naive = naive_check (it.plan, it.today, 1);
    for (guint j = 0; j < naive->findings->len; j++)
      for (guint rule = 0; rule < G_N_ELEMENTS (rules); rule++)
        n_broken[rule] +=
            g_str_equal (rules[rule], g_array_index (naive->findings, NaiveFinding, j).rule);
    n_sound += naive->findings->len == 0 && it.today < gradual_plan_end (it.plan) - 7;
    case_clear (&it);
  }

  ck_assert_uint_ge (n_sound, 10);
  for (guint rule = 0; rule < G_N_ELEMENTS (rules); rule++)
    ck_assert_msg (n_broken[rule] >= 10, "%s was broken %u times", rules[rule], n_broken[rule]);
}
END_TEST

static int
minutes_on (const GradualPlan *plan, GradualDay day)
{
  const GradualRun *run = gradual_plan_run_on (plan, day);

  return run == NULL ? 0 : run->minutes;
}

static const GradualChange *
change_of (const GArray *changes, GradualDay day)
{
  const GradualChange *found = NULL;

  for (guint i = 0; i < changes->len; i++) {
    const GradualChange *change = &g_array_index (changes, GradualChange, i);

    if (change->day != day)
      continue;
    ck_assert_msg (found == NULL, "day %d was told twice", day);
    found = change;
  }

  return found;
}

/* What became of one day: nothing, or less, and then it was told. */
static void
compare_day (const Case *it, const GradualPlan *fitted, const GArray *changes, GradualDay day)
{
  const GradualRun *before = gradual_plan_run_on (it->plan, day);
  const GradualRun *after = gradual_plan_run_on (fitted, day);
  const GradualChange *change = change_of (changes, day);

  if (after == before) {
    if (change != NULL)
      fail_case (it, "a change was told that was none");
    return;
  }
  if (before == NULL)
    fail_case (it, "a run was added");
  if (change == NULL)
    fail_case (it, "a change was not told");
  if (day < it->today)
    fail_case (it, "a day that is over was changed");
  if (change->before != before->minutes || change->after != minutes_on (fitted, day) ||
      change->kind != before->kind)
    fail_case (it, "a change was not told as it is");
  if (after != NULL && (after->minutes >= before->minutes || after->minutes < 10))
    fail_case (it, "a run was made longer, or too short to keep");
  if (after != NULL && (after->kind != before->kind || !g_str_equal (after->id, before->id)))
    fail_case (it, "a run was made another");
}

static guint
fit_case (const Case *it)
{
  g_autoptr (GArray) changes = g_array_new (FALSE, FALSE, sizeof (GradualChange));
  g_autoptr (GArray) none = g_array_new (FALSE, FALSE, sizeof (GradualChange));
  guint64 hash = generate_hash (it->plan);
  g_autoptr (GradualPlan) fitted = gradual_fit (it->plan, it->today, changes);
  g_autoptr (GradualPlan) again = gradual_fit (fitted, it->today, none);
  g_autoptr (NaiveReport) before = naive_check (it->plan, it->today, 1);
  g_autoptr (NaiveReport) after = naive_check (fitted, it->today, 1);

  if (generate_hash (it->plan) != hash)
    fail_case (it, "fitting changed the plan that it was given");
  if (after->findings->len > 0) {
    g_autofree char *findings = naive_report_to_text (after);
    g_autofree char *plan = generate_describe_plan (fitted, it->today);
    g_autofree char *what = g_strdup_printf ("fitted to\n%s\n%sis from", plan, findings);

    fail_case (it, what);
  }
  for (GradualDay day = gradual_plan_start (it->plan); day <= gradual_plan_end (it->plan); day++)
    compare_day (it, fitted, changes, day);
  if (before->findings->len == 0 && changes->len > 0)
    fail_case (it, "a sound plan was changed");
  if (before->findings->len > 0 && changes->len == 0)
    fail_case (it, "nothing was changed");
  if (none->len > 0 || generate_hash (again) != generate_hash (fitted))
    fail_case (it, "a fitted plan was fitted again");

  return changes->len;
}

START_TEST (test_fitting_only_shortens_until_all_is_sound)
{
  guint rounds = suite_rounds (3000), n_changes = 0;

  for (guint i = 0; i < rounds; i++) {
    Case it;

    case_init (&it, 1000000 + i);
    n_changes += fit_case (&it);
    case_clear (&it);
  }
  ck_assert_uint_gt (n_changes, rounds);
}
END_TEST

static GradualPlan *
with_minutes (const GradualPlan *plan, GradualDay day, const GradualRun *template, int minutes)
{
  g_autoptr (GradualRun) run = gradual_run_with_minutes (template, minutes);

  return gradual_plan_with_run (plan, day, run);
}

static gboolean
breaks_a_rule_in_week_of (const Case *it, const GradualPlan *plan, GradualDay day)
{
  g_autoptr (NaiveReport) report = naive_check (plan, it->today, 1);
  int week = (day - gradual_plan_start (plan)) / 7 + 1;

  for (guint i = 0; i < report->findings->len; i++)
    if (g_array_index (report->findings, NaiveFinding, i).week == week)
      return TRUE;

  return FALSE;
}

/* The long run is shortened last: no minute of an easier run of its week could go in its stead.
 * What is planned for today beyond what was run today goes first, whatever it is. And on the way
 * back after a break that can not be said: there the cap of a run hangs on the runs before it in
 * the same week, so that to shorten those shortens it too. */
static void
judge_long_run_last (const Case *it, const GradualPlan *fitted, const GradualChange *change)
{
  GradualDay start = change->day - (change->day - gradual_plan_start (fitted)) % 7;
  g_autoptr (GradualPlan) longer = NULL;

  if (change->kind != GRADUAL_RUN_LONG || change->after == 0 ||
      (change->day == it->today && gradual_plan_has_log_on (fitted, change->day)) ||
      gradual_plan_week (fitted, (guint)(start - gradual_plan_start (fitted)) / 7)->phase ==
          GRADUAL_PHASE_RETURN)
    return;
  longer = with_minutes (fitted, change->day, gradual_plan_run_on (fitted, change->day),
                         change->after + 1);
  for (GradualDay day = MAX (start, it->today); day < start + 7; day++) {
    const GradualRun *run = gradual_plan_run_on (fitted, day);
    g_autoptr (GradualPlan) other = NULL;

    /* What was run today takes its minutes in any case. */
    if (run == NULL || run->kind == GRADUAL_RUN_LONG || run->kind == GRADUAL_RUN_RACE ||
        run->minutes <= 10 ||
        (day == it->today && run->minutes <= gradual_plan_minutes_logged_on (fitted, day)))
      continue;
    other = with_minutes (longer, day, run, run->minutes - 1);
    if (!breaks_a_rule_in_week_of (it, other, change->day))
      fail_case (it, "the long run was shortened before an easier run");
  }
}

START_TEST (test_the_long_run_is_shortened_last)
{
  guint rounds = suite_rounds (500);

  for (guint i = 0; i < rounds; i++) {
    g_autoptr (GArray) changes = g_array_new (FALSE, FALSE, sizeof (GradualChange));
    g_autoptr (GradualPlan) fitted = NULL;
    Case it;

    case_init (&it, 2000000 + i);
    fitted = gradual_fit (it.plan, it.today, changes);
    for (guint j = 0; j < changes->len; j++)
      judge_long_run_last (&it, fitted, &g_array_index (changes, GradualChange, j));
    case_clear (&it);
  }
}
END_TEST

/* A week with one run of @minutes, after the baseline. */
static GradualPlan *
make_week (int weekly_minutes, int longest, int minutes)
{
  g_autoptr (GPtrArray) weeks = gradual_week_array_new ();
  g_autoptr (GradualRun) run = gradual_run_new ("a", GRADUAL_RUN_LONG, minutes, NULL, NULL);
  GradualRun *const runs[GRADUAL_DAYS_PER_WEEK] = {run};
  GradualPlanHead head = {.id = "b", .title = "", .created = ""};

  gradual_settings_init (&head.settings);
  head.runner.baseline = (GradualBaseline){weekly_minutes, longest};
  g_ptr_array_add (weeks, gradual_week_new (1, GENERATE_EPOCH, GRADUAL_PHASE_BUILD, 0, runs));

  return gradual_plan_new (&head, weeks, NULL, NULL);
}

/* The sanity figures of the rules, so that the naive checker is held to something too. */
START_TEST (test_sanity_figures)
{
  static const int figures[][4] = {
      /* week, longest run → caps of the next week and of the next run */
      {45, 30, 60, 35},     {150, 45, 165, 50}, {200, 60, 220, 66},
      {400, 170, 440, 180}, {50, 50, 65, 55},   {0, 0, 15, 15},
  };

  for (guint i = 0; i < G_N_ELEMENTS (figures); i++) {
    const int *row = figures[i];
    g_autoptr (GradualPlan) at_cap = make_week (row[0], row[1], row[3]);
    g_autoptr (GradualPlan) over = make_week (row[0], row[1], row[3] + 1);
    g_autoptr (NaiveReport) sound = naive_check (at_cap, GENERATE_EPOCH, 1);
    g_autoptr (NaiveReport) broken = naive_check (over, GENERATE_EPOCH, 1);

    ck_assert_int_eq (g_array_index (sound->weeks, NaiveWeek, 0).cap, row[2]);
    ck_assert_int_eq (g_array_index (sound->weeks, NaiveWeek, 0).reference, row[0]);
    ck_assert_uint_eq (sound->findings->len, 0);
    ck_assert_uint_ge (broken->findings->len, 1);
    ck_assert_int_eq (g_array_index (broken->findings, NaiveFinding, 0).allowed, row[3]);
  }
}
END_TEST

int
main (void)
{
  Suite *suite = suite_create ("properties");
  TCase *tests = tcase_create ("properties");

  tcase_set_timeout (tests, 0);
  tcase_add_test (tests, test_sanity_figures);
  tcase_add_test (tests, test_both_checkers_agree);
  tcase_add_test (tests, test_rough_plans_break_every_rule);
  tcase_add_test (tests, test_fitting_only_shortens_until_all_is_sound);
  tcase_add_test (tests, test_the_long_run_is_shortened_last);
  suite_add_tcase (suite, tests);

  return suite_main (suite);
}
