/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naive.h"

#include "naive-history.h"

static const char *const rule_ids[NAIVE_N_RULES] = {
    [NAIVE_RED_FLAG] = "red-flag",
    [NAIVE_PAIN] = "pain",
    [NAIVE_RETURN] = "return",
    [NAIVE_RAMP] = "ramp",
    [NAIVE_REST_DAYS] = "rest-days",
    [NAIVE_LONGEST_RUN] = "longest-run",
    [NAIVE_TIME_CAP] = "time-cap",
    [NAIVE_CUTBACK] = "cutback",
    [NAIVE_WEEKLY_GROWTH] = "weekly-growth",
};

static void
clear_caps (int caps[NAIVE_N_RULES])
{
  for (int rule = 0; rule < NAIVE_N_RULES; rule++)
    caps[rule] = NAIVE_NO_CAP;
}

static int
smallest_cap (const int caps[NAIVE_N_RULES])
{
  int smallest = NAIVE_NO_CAP;

  for (int rule = 0; rule < NAIVE_N_RULES; rule++)
    smallest = MIN (smallest, caps[rule]);

  return smallest;
}

/* The ramp table; 0 for a week that is no ramp week. */
static int
ramp_minutes (const NaiveHistory *history, int week)
{
  static const int table[][7] = {
      [GRADUAL_RAMP_NONE] = {0},
      [GRADUAL_RAMP_4] = {0, 15, 30, 45, 45},
      [GRADUAL_RAMP_5] = {0, 15, 30, 30, 45, 45},
      [GRADUAL_RAMP_6] = {0, 15, 15, 30, 30, 45, 45},
      [GRADUAL_RAMP_GENTLE] = {0, 15, 20, 25, 30, 38, 45},
  };

  return week <= 6 ? table[history->settings->ramp][week] : 0;
}

/* What forbids running altogether, a race included. */
static void
ban (const NaiveHistory *history, GradualDay day, int caps[NAIVE_N_RULES])
{
  for (guint i = 0; i < history->plan->restrictions->len; i++) {
    const GradualRestriction *restriction = history->plan->restrictions->pdata[i];

    if (!naive_in_force (restriction, day, day))
      continue;
    if (restriction->kind == GRADUAL_RESTRICTION_RED_FLAG)
      caps[NAIVE_RED_FLAG] = 0;
    else if (restriction->kind == GRADUAL_RESTRICTION_STOP)
      caps[NAIVE_PAIN] = 0;
  }
}

static gboolean
is_held (const NaiveHistory *history, GradualDay from, GradualDay until)
{
  for (guint i = 0; i < history->plan->restrictions->len; i++) {
    const GradualRestriction *restriction = history->plan->restrictions->pdata[i];

    if (restriction->kind == GRADUAL_RESTRICTION_HOLD && naive_in_force (restriction, from, until))
      return TRUE;
  }

  return FALSE;
}

static int
longest_run_cap (const NaiveHistory *history, int longest)
{
  if (longest == 0)
    return 15;

  return MAX (longest * (100 + history->settings->longest_run_percent) / 100,
              longest + history->settings->longest_run_minutes);
}

static void
credit_run (const NaiveHistory *history, guint index)
{
  NaiveRun *run = naive_history_run (history, index);
  int longest = naive_history_longest (history, run->day - 30, run->day - 1);
  int ramp = ramp_minutes (history, run->week);
  NaiveReturn back;

  clear_caps (run->caps);
  if (is_held (history, run->day, run->day))
    run->caps[NAIVE_PAIN] = longest;
  ban (history, run->day, run->caps);
  if (ramp > 0)
    run->caps[NAIVE_RAMP] = ramp;
  if (naive_return_find (history, index + 1, run->week, &back))
    run->caps[NAIVE_RETURN] = naive_return_run_cap (history, &back, index);
  else if (ramp == 0)
    run->caps[NAIVE_LONGEST_RUN] = longest_run_cap (history, longest);
  run->caps[NAIVE_TIME_CAP] = history->settings->time_cap_minutes;

  run->credited = MIN (run->minutes, smallest_cap (run->caps));
}

static void
restrict_week (const NaiveHistory *history, int week, int *cap)
{
  GradualDay start = history->start + (week - 1) * 7;
  int reference = naive_history_reference (history, week);

  if (is_held (history, start, start + 6))
    *cap = naive_history_credited (history, week - 1);
  for (guint i = 0; i < history->plan->restrictions->len; i++) {
    const GradualRestriction *restriction = history->plan->restrictions->pdata[i];

    if (restriction->kind == GRADUAL_RESTRICTION_REDUCE &&
        naive_in_force (restriction, start, start + 6))
      *cap = MIN (*cap, reference * restriction->factor_percent / 100);
  }
}

/* Whether none of the weeks before was easy, so that this one has to be. */
static gboolean
needs_cutback (const NaiveHistory *history, int week)
{
  int first = 1, every = history->settings->cutback_every;

  while (ramp_minutes (history, first) > 0)
    first++;
  if (week < first + every - 1)
    return FALSE;
  for (int before = week - every + 1; before < week; before++)
    if (history->returning[before] ||
        history->minutes[before] <= naive_history_reference (history, before) * 85 / 100)
      return FALSE;

  return TRUE;
}

static void
find_week_caps (NaiveHistory *history, int week, guint n_runs, int caps[NAIVE_N_RULES])
{
  const GradualSettings *settings = history->settings;
  int reference = naive_history_reference (history, week);
  NaiveReturn back;

  clear_caps (caps);
  restrict_week (history, week, &caps[NAIVE_PAIN]);
  history->returning[week] = naive_return_find (history, n_runs, week, &back);
  if (history->returning[week])
    caps[NAIVE_RETURN] = naive_return_week_cap (history, &back, week);

  if (ramp_minutes (history, week) > 0) {
    caps[NAIVE_RAMP] = 3 * ramp_minutes (history, week);
  } else if (!history->returning[week]) {
    caps[NAIVE_WEEKLY_GROWTH] = MAX (reference * (100 + settings->weekly_growth_percent) / 100,
                                     reference + settings->weekly_growth_minutes);
    if (needs_cutback (history, week))
      caps[NAIVE_CUTBACK] = reference * 85 / 100;
  }
}

/* The rules that count days: where they are broken the run has to go, whatever its minutes. */
static void
count_days (const NaiveHistory *history, const NaiveRun *run, int caps[NAIVE_N_RULES])
{
  gboolean is_ramp = ramp_minutes (history, run->week) > 0;
  int days = 0;

  for (GradualDay day = history->start + (run->week - 1) * 7; day <= run->day; day++)
    days += naive_history_is_run_day (history, day);

  if (days > 7 - (is_ramp ? 4 : history->settings->rest_days))
    caps[NAIVE_REST_DAYS] = 0;
  if (is_ramp && (days > 3 || naive_history_is_run_day (history, run->day - 1)))
    caps[NAIVE_RAMP] = 0;
}

static void
add_finding (NaiveReport *report, int rule, int week, GradualDay date, int asked, int allowed)
{
  NaiveFinding finding = {rule_ids[rule], week, date, asked, allowed};

  g_array_append_val (report->findings, finding);
}

/* What is planned for today is judged by the first run of today. */
static gboolean
is_second_of_day (const NaiveHistory *history, const NaiveRun *run)
{
  return run != naive_history_run (history, 0) && run[-1].day == run->day;
}

static void
judge_run (const NaiveHistory *history, const NaiveRun *run, NaiveReport *report)
{
  const GradualRun *planned = gradual_plan_run_on (history->plan, run->day);
  int caps[NAIVE_N_RULES];

  if (run->day < history->today || planned == NULL || is_second_of_day (history, run))
    return;
  if (planned->kind == GRADUAL_RUN_RACE) {
    clear_caps (caps);
    ban (history, run->day, caps);
  } else {
    memcpy (caps, run->caps, sizeof caps);
  }
  count_days (history, run, caps);

  for (int rule = 0; rule < NAIVE_N_RULES; rule++)
    if (planned->kind == GRADUAL_RUN_RACE ? caps[rule] == 0 : planned->minutes > caps[rule])
      add_finding (report, rule, run->week, run->day, planned->minutes, caps[rule]);
}

static int
planned_minutes (const NaiveHistory *history, GradualDay day)
{
  const GradualRun *run = gradual_plan_run_on (history->plan, day);

  return run == NULL || run->kind == GRADUAL_RUN_RACE ? 0 : run->minutes;
}

/* What is judged is that more is planned. Where all that is planned is a run of today that has been
 * run, it is that run, beside what was run before. */
static void
judge_week (const NaiveHistory *history, int week, const int caps[NAIVE_N_RULES],
            NaiveReport *report)
{
  GradualDay start = history->start + (week - 1) * 7;
  int minutes = 0, before = 0, more = 0;

  for (GradualDay day = start; day < start + 7; day++) {
    int logged = history->logged[day - history->start];

    if (day < history->today)
      before += logged;
    else
      more += MAX (planned_minutes (history, day) - logged, 0);
  }
  if (more > 0)
    minutes = history->minutes[week];
  else if (history->today >= start && history->today < start + 7 &&
           planned_minutes (history, history->today) > 0)
    minutes = before + planned_minutes (history, history->today);

  for (int rule = 0; rule < NAIVE_N_RULES; rule++)
    if (minutes > caps[rule])
      add_finding (report, rule, week, start, minutes, caps[rule]);
}

/* Everything about one week; @next is the index of its first run, and then of the next week's. */
static void
look_at_week (NaiveHistory *history, int week, gboolean judge, guint *next, NaiveReport *report)
{
  int caps[NAIVE_N_RULES];
  NaiveWeek numbers;

  while (*next < history->runs->len && naive_history_run (history, *next)->week == week) {
    NaiveRun *run = naive_history_run (history, *next);

    credit_run (history, *next);
    history->credited[week] += run->credited;
    if (judge)
      judge_run (history, run, report);
    (*next)++;
  }
  find_week_caps (history, week, *next, caps);
  numbers = (NaiveWeek){history->minutes[week], naive_history_reference (history, week),
                        smallest_cap (caps)};
  history->credited[week] = MIN (history->credited[week], numbers.cap);
  if (judge)
    judge_week (history, week, caps, report);
  g_array_append_val (report->weeks, numbers);
}

/* Nobody runs while away but a race, and today what is run today. It is no rule of training, and
 * holds in every plan that the program has made its own. */
static void
look_at_days_away (const NaiveHistory *history, NaiveReport *report)
{
  for (GradualDay day = MAX (history->start, history->today);
       day <= gradual_plan_end (history->plan); day++) {
    const GradualRun *run = gradual_plan_run_on (history->plan, day);
    NaiveFinding finding = {"away", (day - history->start) / 7 + 1, day, 0, 0};

    if (run == NULL || run->kind == GRADUAL_RUN_RACE || naive_away (history->plan, day) == NULL)
      continue;
    if (day == history->today && naive_history_has_log (history, day))
      continue;
    finding.asked = run->minutes;
    g_array_append_val (report->findings, finding);
  }
}

/**
 * naive_check:
 * @today: the first day whose plan still counts
 * @first_week: the number of the first week that is judged
 *
 * Returns: (transfer full): every hard rule that is broken from @today on, every run on a day away,
 * and every week's numbers.
 */
NaiveReport *
naive_check (const GradualPlan *plan, GradualDay today, int first_week)
{
  NaiveReport *report = g_new0 (NaiveReport, 1);
  NaiveHistory history;
  guint next = 0;

  report->findings = g_array_new (FALSE, FALSE, sizeof (NaiveFinding));
  report->weeks = g_array_new (FALSE, FALSE, sizeof (NaiveWeek));
  naive_history_init (&history, plan, today);
  for (int week = 1; week <= (int)plan->weeks->len; week++)
    look_at_week (&history, week, week >= first_week, &next, report);
  look_at_days_away (&history, report);
  naive_history_clear (&history);

  return report;
}

/** naive_longest_before: Returns: the longest credited run that was logged in the 30 days before
 * @day, a day of the plan. */
int
naive_longest_before (const GradualPlan *plan, GradualDay day)
{
  g_autoptr (GArray) findings = g_array_new (FALSE, FALSE, sizeof (NaiveFinding));
  g_autoptr (GArray) weeks = g_array_new (FALSE, FALSE, sizeof (NaiveWeek));
  NaiveReport unread = {findings, weeks};
  NaiveHistory history;
  guint next = 0;
  int longest;

  naive_history_init (&history, plan, day);
  for (int week = 1; week <= (int)plan->weeks->len; week++)
    look_at_week (&history, week, FALSE, &next, &unread);
  longest = naive_history_longest (&history, day - 30, day - 1);
  naive_history_clear (&history);

  return longest;
}

/** naive_report_to_text: Returns: (transfer full): one line for each finding. */
char *
naive_report_to_text (const NaiveReport *report)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < report->findings->len; i++) {
    const NaiveFinding *finding = &g_array_index (report->findings, NaiveFinding, i);
    g_autofree char *date = gradual_day_format (finding->date);

    g_string_append_printf (text, "week %d, %s: %s, asked %d, allowed %d\n", finding->week, date,
                            finding->rule, finding->asked, finding->allowed);
  }

  return g_string_free (text, FALSE);
}

/** naive_report_free: frees the report. */
void
naive_report_free (NaiveReport *report)
{
  g_array_unref (report->findings);
  g_array_unref (report->weeks);
  g_free (report);
}
