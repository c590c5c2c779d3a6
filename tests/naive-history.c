/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naive-history.h"

static int
day_index (const NaiveHistory *history, GradualDay day)
{
  return day - history->start;
}

static int
week_of (const NaiveHistory *history, GradualDay day)
{
  return day < history->start ? 0 : day_index (history, day) / 7 + 1;
}

/* What was logged before the plan, after it, or after today does not count. */
static void
collect_log (NaiveHistory *history)
{
  for (guint i = 0; i < history->plan->log->len; i++) {
    const GradualLogEntry *entry = history->plan->log->pdata[i];

    if (entry->day > history->today || !gradual_plan_has_day (history->plan, entry->day))
      continue;
    history->n_logged[day_index (history, entry->day)]++;
    history->logged[day_index (history, entry->day)] += entry->seconds / 60;
  }
}

static void
add_run (NaiveHistory *history, GradualDay day, int minutes)
{
  NaiveRun run = {.day = day, .week = week_of (history, day), .minutes = minutes};

  g_array_append_val (history->runs, run);
}

static void
add_logged_runs (NaiveHistory *history, GradualDay day)
{
  for (guint i = 0; i < history->plan->log->len; i++) {
    const GradualLogEntry *entry = history->plan->log->pdata[i];

    if (entry->day == day)
      add_run (history, day, entry->seconds / 60);
  }
}

/* Today both count: until the day is over, no more is credited than both planned and run. */
static void
collect_runs (NaiveHistory *history)
{
  for (GradualDay day = history->start; day <= gradual_plan_end (history->plan); day++) {
    const GradualRun *run = gradual_plan_run_on (history->plan, day);
    int planned = run == NULL                               ? 0
                  : run->minutes == GRADUAL_MINUTES_UNKNOWN ? NAIVE_NO_CAP
                                                            : run->minutes;

    if (day < history->today) {
      if (naive_history_has_log (history, day))
        add_logged_runs (history, day);
    } else if (naive_history_has_log (history, day)) {
      add_run (history, day, MIN (planned, history->logged[day_index (history, day)]));
    } else if (run != NULL) {
      add_run (history, day, planned);
    }
  }
}

/* W: what was logged on days that are over, what is planned for today and later. */
static void
collect_minutes (NaiveHistory *history)
{
  for (GradualDay day = history->start; day <= gradual_plan_end (history->plan); day++) {
    const GradualRun *run = gradual_plan_run_on (history->plan, day);
    int planned = run == NULL || run->kind == GRADUAL_RUN_RACE ? 0 : run->minutes;
    int logged = history->logged[day_index (history, day)];

    history->minutes[week_of (history, day)] +=
        day < history->today ? logged : MAX (planned, logged);
  }
}

/**
 * naive_history_init:
 *
 * Collects the runs and the minutes of the weeks of @plan. Nothing is credited yet.
 */
void
naive_history_init (NaiveHistory *history, const GradualPlan *plan, GradualDay today)
{
  *history = (NaiveHistory){.plan = plan,
                            .settings = &plan->head.settings,
                            .start = gradual_plan_start (plan),
                            .today = today};
  history->runs = g_array_new (FALSE, FALSE, sizeof (NaiveRun));
  collect_log (history);
  collect_runs (history);
  collect_minutes (history);
}

/** naive_history_clear: frees what the history holds. */
void
naive_history_clear (NaiveHistory *history)
{
  g_array_unref (history->runs);
}

/** naive_history_run: Returns: the run, counted from 0. */
NaiveRun *
naive_history_run (const NaiveHistory *history, guint index)
{
  return &g_array_index (history->runs, NaiveRun, index);
}

/** naive_history_has_log: Returns: whether anything was run on a day of the plan. */
gboolean
naive_history_has_log (const NaiveHistory *history, GradualDay day)
{
  return history->n_logged[day_index (history, day)] > 0;
}

/** naive_history_is_run_day: Returns: whether there was, or is to be, a run on the day. */
gboolean
naive_history_is_run_day (const NaiveHistory *history, GradualDay day)
{
  if (day < history->start)
    return FALSE;
  if (naive_history_has_log (history, day))
    return TRUE;

  return day >= history->today && gradual_plan_run_on (history->plan, day) != NULL;
}

/** naive_history_credited: Returns: C of the week, which may lie before the plan. */
int
naive_history_credited (const NaiveHistory *history, int week)
{
  return week < 1 ? history->plan->head.runner.baseline.weekly_minutes : history->credited[week];
}

/** naive_history_reference: Returns: R of the week. */
int
naive_history_reference (const NaiveHistory *history, int week)
{
  int reference = 0;

  for (int before = 1; before <= 3; before++)
    reference = MAX (reference, naive_history_credited (history, week - before));

  return reference;
}

/** naive_history_longest: Returns: the longest credited run from @from to @until, both included. */
int
naive_history_longest (const NaiveHistory *history, GradualDay from, GradualDay until)
{
  int longest = 0;

  if (from <= history->start - 1 && until >= history->start - 1)
    longest = history->plan->head.runner.baseline.longest_run_minutes;
  for (guint i = 0; i < history->runs->len; i++) {
    const NaiveRun *run = naive_history_run (history, i);

    if (run->day >= from && run->day <= until)
      longest = MAX (longest, run->credited);
  }

  return longest;
}

/** naive_away: Returns: (nullable): the mark of the days away that @day is in. */
const GradualAway *
naive_away (const GradualPlan *plan, GradualDay day)
{
  for (guint i = 0; i < plan->away->len; i++) {
    const GradualAway *away = plan->away->pdata[i];

    if (away->from <= day && day <= away->until)
      return away;
  }

  return NULL;
}

/** naive_in_force: Returns: whether the restriction holds on a day from @from to @until. */
gboolean
naive_in_force (const GradualRestriction *restriction, GradualDay from, GradualDay until)
{
  if (restriction->until != GRADUAL_DAY_NONE && restriction->until < from)
    return FALSE;

  return restriction->from <= until;
}

static gboolean
was_injured (const NaiveHistory *history, GradualDay from, GradualDay until)
{
  for (GradualDay day = from; day <= until; day++) {
    const GradualAway *away = naive_away (history->plan, day);

    if (away != NULL && away->reason == GRADUAL_AWAY_INJURY)
      return TRUE;
  }

  return FALSE;
}

static gboolean
was_for_pain (const NaiveHistory *history, GradualDay from, GradualDay until)
{
  for (guint i = 0; i < history->plan->restrictions->len; i++) {
    const GradualRestriction *restriction = history->plan->restrictions->pdata[i];

    if (restriction->kind != GRADUAL_RESTRICTION_STOP &&
        restriction->kind != GRADUAL_RESTRICTION_RED_FLAG)
      continue;
    if (naive_in_force (restriction, from, until))
      return TRUE;
  }

  return FALSE;
}

/* The day of the run before; GRADUAL_DAY_NONE if none is known. */
static GradualDay
day_of_run_before (const NaiveHistory *history, guint index)
{
  if (index > 0)
    return naive_history_run (history, index - 1)->day;
  if (history->plan->head.runner.baseline.longest_run_minutes > 0)
    return history->start - 1;

  return GRADUAL_DAY_NONE;
}

static gboolean
is_first_after_break (const NaiveHistory *history, guint index)
{
  GradualDay last = day_of_run_before (history, index);

  return last != GRADUAL_DAY_NONE && naive_history_run (history, index)->day - last >= 8;
}

/* The table of breaks. */
static void
set_first_caps (const NaiveHistory *history, GradualDay last, NaiveReturn *back)
{
  static const int percents[] = {75, 60, 40};
  GradualDay day = naive_history_run (history, back->first)->day;
  int gap = day - last;
  int row = gap <= 14 ? 0 : gap <= 28 ? 1 : gap <= 56 ? 2 : gap <= 84 ? 3 : 4;

  if (was_for_pain (history, last + 1, day - 1) || was_injured (history, last + 1, day - 1))
    row = MIN (row + 1, 4);
  if (row <= 2) {
    back->week_cap = back->reference * percents[row] / 100;
    back->run_cap = back->longest * percents[row] / 100;
  } else {
    back->week_cap = row == 3 ? 90 : 45;
    back->run_cap = row == 3 ? 30 : 15;
  }
  back->week_cap = MAX (back->week_cap, 45);
  back->run_cap = MAX (back->run_cap, 15);
}

/**
 * naive_return_find:
 * @n_runs: how many of the runs, from the first, are looked at
 * @back: (out): the return
 *
 * Returns: whether a return is in force in @week.
 */
gboolean
naive_return_find (const NaiveHistory *history, guint n_runs, int week, NaiveReturn *back)
{
  GradualDay last;
  guint first = n_runs;

  while (first > 0 && !is_first_after_break (history, first - 1))
    first--;
  if (first == 0)
    return FALSE;

  back->first = first - 1;
  last = day_of_run_before (history, back->first);
  back->reference = naive_history_reference (history, week_of (history, last) + 1);
  back->longest = naive_history_longest (history, last - 29, last);
  set_first_caps (history, last, back);

  for (int over = naive_history_run (history, back->first)->week; over < week; over++)
    if (naive_history_credited (history, over) >= MAX (back->reference, 45))
      return FALSE;

  return TRUE;
}

/** naive_return_run_cap: Returns: how long the run at @index, of a return, may be. */
int
naive_return_run_cap (const NaiveHistory *history, const NaiveReturn *back, guint index)
{
  int longest = 0;

  if (index == back->first)
    return back->run_cap;
  for (guint i = back->first; i < index; i++)
    longest = MAX (longest, naive_history_run (history, i)->credited);

  return MAX (15, MIN (back->longest, MAX (longest * 120 / 100, longest + 5)));
}

/** naive_return_week_cap: Returns: how much a week of a return may have. */
int
naive_return_week_cap (const NaiveHistory *history, const NaiveReturn *back, int week)
{
  int before = naive_history_credited (history, week - 1);

  if (week == naive_history_run (history, back->first)->week)
    return back->week_cap;

  return MAX (45, MIN (back->reference, MAX (before * 120 / 100, before + 15)));
}
