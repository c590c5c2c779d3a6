/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "fit.h"

#include "away-days.h"
#include "level.h"
#include "rule.h"

/** Fit: a pass over a plan that shortens what the rules do not allow. */
typedef struct {
  const GradualPlan *plan;
  GradualDay today;
  GradualPass pass;                        /* as it was when the week under way began */
  const GradualWeek *week;                 /* the week under way, as it was given */
  GradualRun *runs[GRADUAL_DAYS_PER_WEEK]; /* (owned) (nullable): its runs as fitted so far */
} Fit;

static void
set_minutes (Fit *fit, int day, int minutes)
{
  GradualRun *run = fit->runs[day];

  fit->runs[day] =
      minutes >= GRADUAL_RUN_MINUTES_MIN ? gradual_run_with_minutes (run, minutes) : NULL;
  gradual_run_unref (run);
}

static void
walk_day (const Fit *fit, GradualPass *pass, int i)
{
  GradualDay day = fit->week->start + i;

  if (day < fit->today)
    gradual_pass_take_logs (pass, fit->plan, day);
  else
    gradual_pass_take_planned (pass, fit->plan, day, fit->runs[i], fit->today);
}

static GradualPass
walk_week (const Fit *fit)
{
  GradualPass pass = fit->pass;

  for (int i = 0; i < GRADUAL_DAYS_PER_WEEK; i++)
    walk_day (fit, &pass, i);

  return pass;
}

static gboolean
is_open (const Fit *fit, int day)
{
  return fit->runs[day] != NULL && fit->week->start + day >= fit->today;
}

static gboolean
has_kind (const Fit *fit, int day, GradualRunKind kind)
{
  return fit->runs[day]->kind == kind;
}

static gboolean
is_logged_today (const Fit *fit, int day)
{
  GradualDay date = fit->week->start + day;

  return date == fit->today && gradual_plan_has_log_on (fit->plan, date);
}

/* How much a run is wanted: a race most, then the long run. To give up today's run makes no room
 * for another day where a log of today takes the day already. */
static int
rank (const Fit *fit, int day)
{
  if (is_logged_today (fit, day))
    return 3;
  if (has_kind (fit, day, GRADUAL_RUN_RACE))
    return 2;

  return has_kind (fit, day, GRADUAL_RUN_LONG) ? 1 : 0;
}

/* The run to give up where there are too many: the least wanted, a later one before an earlier. */
static int
least_wanted_run (const Fit *fit)
{
  int found = -1;

  for (int i = 0; i < GRADUAL_DAYS_PER_WEEK; i++)
    if (is_open (fit, i) && (found < 0 || rank (fit, i) <= rank (fit, found)))
      found = i;

  return found;
}

/* Which run to remove because of the open one of @pass, on day @i; -1 for none. */
static int
run_to_drop (const Fit *fit, const GradualPass *pass, int i)
{
  for (guint j = 0; j < GRADUAL_N_RULES; j++) {
    const GradualRule *rule = gradual_rules[j];

    if (rule->forbids_run == NULL || !rule->forbids_run (pass))
      continue;
    if (rule == &gradual_rule_rest_days ||
        (rule == &gradual_rule_ramp && gradual_rule_rest_days.forbids_run (pass)))
      return least_wanted_run (fit);

    return i;
  }

  return -1;
}

static gboolean
drop_forbidden (Fit *fit)
{
  GradualPass pass = fit->pass;

  for (int i = 0; i < GRADUAL_DAYS_PER_WEEK; i++) {
    if (is_open (fit, i)) {
      GradualPass opened = pass;
      int dropped;

      gradual_pass_open_run (&opened, fit->week->start + i);
      dropped = run_to_drop (fit, &opened, i);
      if (dropped >= 0) {
        set_minutes (fit, dropped, 0);
        return TRUE;
      }
    }
    walk_day (fit, &pass, i);
  }

  return FALSE;
}

static gboolean
shorten_runs (Fit *fit)
{
  GradualPass pass = fit->pass;
  gboolean is_shorter = FALSE;

  for (int i = 0; i < GRADUAL_DAYS_PER_WEEK; i++) {
    if (is_open (fit, i) && !has_kind (fit, i, GRADUAL_RUN_RACE)) {
      GradualPass opened = pass;
      int cap;

      gradual_pass_open_run (&opened, fit->week->start + i);
      cap = gradual_pass_run_cap (&opened);
      if (fit->runs[i]->minutes > cap) {
        set_minutes (fit, i, cap);
        is_shorter = TRUE;
      }
    }
    walk_day (fit, &pass, i);
  }

  return is_shorter;
}

/* Brings the runs on @days to @available minutes in all. */
static void
level_runs (Fit *fit, const int *days, int n_days, int available)
{
  int minutes[GRADUAL_DAYS_PER_WEEK];

  for (int i = 0; i < n_days; i++)
    minutes[i] = fit->runs[days[i]]->minutes;
  gradual_level_minutes (minutes, n_days, available, GRADUAL_RUN_MINUTES_MIN);
  for (int i = 0; i < n_days; i++)
    if (minutes[i] != fit->runs[days[i]]->minutes)
      set_minutes (fit, days[i], minutes[i]);
}

static int
sum_minutes (const Fit *fit, const int *days, int n_days)
{
  int sum = 0;

  for (int i = 0; i < n_days; i++)
    sum += fit->runs[days[i]]->minutes;

  return sum;
}

/** Groups: the open runs of a week, in the order in which they are cut. */
typedef struct {
  int logged_today; /* the place of today's run if there is a log of today; −1 for none */
  int easy[GRADUAL_DAYS_PER_WEEK];
  int n_easy;
  int longs[GRADUAL_DAYS_PER_WEEK];
  int n_longs;
} Groups;

static Groups
group_runs (const Fit *fit)
{
  Groups groups = {.logged_today = -1};

  for (int i = 0; i < GRADUAL_DAYS_PER_WEEK; i++) {
    if (!is_open (fit, i) || has_kind (fit, i, GRADUAL_RUN_RACE))
      continue;
    if (is_logged_today (fit, i))
      groups.logged_today = i;
    else if (has_kind (fit, i, GRADUAL_RUN_LONG))
      groups.longs[groups.n_longs++] = i;
    else
      groups.easy[groups.n_easy++] = i;
  }

  return groups;
}

/* What is planned for today beyond what was run today is the first to go. Returns what is still
 * over. */
static int
cut_rest_of_today (Fit *fit, int today, int over)
{
  int rest = fit->runs[today]->minutes - gradual_plan_minutes_logged_on (fit->plan, fit->today);
  int cut = CLAMP (rest, 0, over);

  if (cut > 0)
    set_minutes (fit, today, fit->runs[today]->minutes - cut);

  return over - cut;
}

/* Where the log alone is over, nothing more is planned. What has been run of today stays, up to the
 * room there was before that. */
static gboolean
keep_what_was_run (Fit *fit, int today, int over)
{
  int logged = gradual_plan_minutes_logged_on (fit->plan, fit->today);
  int room = MAX (logged - over, 0);

  if (fit->runs[today] == NULL || fit->runs[today]->minutes <= room)
    return FALSE;
  set_minutes (fit, today, room);

  return TRUE;
}

static gboolean
level_week (Fit *fit)
{
  GradualPass pass = walk_week (fit);
  int over = pass.week_minutes - gradual_pass_week_cap (&pass);
  Groups groups = group_runs (fit);
  int easy_minutes = sum_minutes (fit, groups.easy, groups.n_easy);
  int long_minutes = sum_minutes (fit, groups.longs, groups.n_longs);

  if (over <= 0 || (groups.n_easy == 0 && groups.n_longs == 0 && groups.logged_today < 0))
    return FALSE;

  if (groups.logged_today >= 0)
    over = cut_rest_of_today (fit, groups.logged_today, over);
  level_runs (fit, groups.easy, groups.n_easy, easy_minutes - over);
  if (over > easy_minutes)
    level_runs (fit, groups.longs, groups.n_longs, long_minutes - (over - easy_minutes));
  if (over > easy_minutes + long_minutes && groups.logged_today >= 0)
    return keep_what_was_run (fit, groups.logged_today, over - easy_minutes - long_minutes) ||
           groups.n_easy + groups.n_longs > 0;

  return TRUE;
}

/* Whether the rules allow the week as it is. They do for most weeks: then one walk is enough. */
static gboolean
is_allowed (const Fit *fit, GradualPass *pass)
{
  *pass = fit->pass;
  for (int i = 0; i < GRADUAL_DAYS_PER_WEEK; i++) {
    if (is_open (fit, i)) {
      GradualPass opened = *pass;
      int limit;

      gradual_pass_open_run (&opened, fit->week->start + i);
      limit = gradual_pass_bound_run (&opened, fit->runs[i]->kind).minutes;
      if (limit == 0 || fit->runs[i]->minutes > limit)
        return FALSE;
    }
    walk_day (fit, pass, i);
  }

  return pass->week_minutes <= gradual_pass_week_cap (pass);
}

/* What a week is for can change with what the rules see in it; ramp, taper and race stay. */
static GradualPhase
fitted_phase (const Fit *fit, const GradualPass *pass)
{
  GradualPhase phase = fit->week->phase;
  GradualDay last = fit->week->start + GRADUAL_DAYS_PER_WEEK - 1;

  if (phase == GRADUAL_PHASE_RAMP || phase == GRADUAL_PHASE_TAPER || phase == GRADUAL_PHASE_RACE)
    return phase;
  if (pass->week_is_return)
    return GRADUAL_PHASE_RETURN;
  for (guint i = 0; i < fit->plan->restrictions->len; i++)
    if (gradual_restriction_overlaps (g_ptr_array_index (fit->plan->restrictions, i),
                                      fit->week->start, last))
      return GRADUAL_PHASE_HOLD;
  if (phase == GRADUAL_PHASE_RETURN ||
      (phase == GRADUAL_PHASE_HOLD && fit->plan->head.goal.kind != GRADUAL_GOAL_BASE))
    return GRADUAL_PHASE_BUILD;

  return phase;
}

static GradualWeek *
fitted_week (const Fit *fit, const GradualPass *pass)
{
  GradualPhase phase = fitted_phase (fit, pass);
  int cap = gradual_pass_week_cap (pass);
  g_autoptr (GradualWeek) week = NULL;

  if (phase == fit->week->phase && cap == fit->week->cap_minutes)
    week = gradual_week_ref (fit->week);
  else
    week = gradual_week_with_stamp (fit->week, phase, cap);

  for (guint i = 0; i < GRADUAL_DAYS_PER_WEEK; i++)
    if (fit->runs[i] != week->runs[i]) {
      GradualWeek *changed = gradual_week_with_run (week, i, fit->runs[i]);

      gradual_week_unref (week);
      week = changed;
    }

  return g_steal_pointer (&week);
}

/* Returns: (transfer full) (nullable): the run of a day on which the runner is not away. */
static GradualRun *
kept_run (const Fit *fit, int day)
{
  GradualRun *run = fit->week->runs[day];

  if (run == NULL || gradual_away_forbids (fit->plan, fit->week->start + day, run, fit->today))
    return NULL;

  return gradual_run_ref (run);
}

static GradualWeek *
fit_week (Fit *fit)
{
  gboolean is_over = fit->week->start + GRADUAL_DAYS_PER_WEEK <= fit->today;
  GradualWeek *fitted;
  GradualPass pass;

  for (int i = 0; i < GRADUAL_DAYS_PER_WEEK; i++)
    fit->runs[i] = kept_run (fit, i);

  if (is_over || !is_allowed (fit, &pass)) {
    while (!is_over && (drop_forbidden (fit) || shorten_runs (fit) || level_week (fit)))
      continue;
    pass = walk_week (fit);
  }
  fitted = is_over ? gradual_week_ref (fit->week) : fitted_week (fit, &pass);
  gradual_pass_end_week (&pass);
  fit->pass = pass;
  for (int i = 0; i < GRADUAL_DAYS_PER_WEEK; i++)
    g_clear_pointer (&fit->runs[i], gradual_run_unref);

  return fitted;
}

/**
 * gradual_fit:
 * @today: days before it are history and stay as they are
 * @changes: (nullable) (element-type GradualChange): what was shortened is added to it
 *
 * Shortens what the hard rules do not allow, in one pass from the first day to the last: runs get
 * shorter or are removed, never longer; easy runs first and the long run last; a run that would be
 * under 10 minutes is removed, and so is one on a day away. What is allowed stays as it is. The
 * weeks that are not over get their caps and phases anew.
 *
 * Returns: (transfer full): a plan whose future keeps every hard rule.
 */
GradualPlan *
gradual_fit (const GradualPlan *plan, GradualDay today, GArray *changes)
{
  g_autoptr (GPtrArray) weeks = gradual_week_array_new ();
  gboolean is_same = TRUE;
  GradualContext context;
  Fit fit = {.plan = plan, .today = today};
  GradualPlan *fitted_plan;

  gradual_context_init (&context, plan);
  gradual_pass_init (&fit.pass, &context);
  for (guint i = 0; i < gradual_plan_n_weeks (plan); i++) {
    GradualWeek *fitted;

    fit.week = gradual_plan_week (plan, i);
    fitted = fit_week (&fit);
    is_same = is_same && fitted == fit.week;
    g_ptr_array_add (weeks, fitted);
  }

  if (is_same)
    return gradual_plan_ref (plan);

  fitted_plan = gradual_plan_with_weeks (plan, weeks);
  if (changes != NULL)
    gradual_changes_between (plan, fitted_plan, changes);

  return fitted_plan;
}
