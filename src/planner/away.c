/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "away.h"

#include "limit.h"
#include "rules/away-days.h"

/** Flow: the runs of days away on their way to other days. */
typedef struct {
  const GradualPlan *plan; /* as it was given, with runs on days away */
  GradualDay today;
  GradualPlan
      *laid;     /* (owned): with the days away free, and what has found its place; not fitted */
  GArray *moves; /* (owned) (element-type GradualAwayMove): by day */
} Flow;

/** Place: a day for a run. */
typedef struct {
  GradualDay day; /* %GRADUAL_DAY_NONE for none */
  int minutes;    /* what the run may have there */
  int total;      /* what the plan has with it from today on, in minutes */
} Place;

static void
flow_clear (Flow *flow)
{
  g_clear_pointer (&flow->laid, gradual_plan_unref);
  g_clear_pointer (&flow->moves, g_array_unref);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Flow, flow_clear)

static void
set_run (Flow *flow, GradualDay day, GradualRun *run)
{
  GradualPlan *laid = gradual_plan_with_run (flow->laid, day, run);

  gradual_plan_unref (flow->laid);
  flow->laid = laid;
}

static int
minutes_since (const GradualPlan *plan, GradualDay day)
{
  int minutes = 0;

  for (; day <= gradual_plan_end (plan); day++)
    minutes += gradual_run_limited_minutes (gradual_plan_run_on (plan, day));

  return minutes;
}

/* Whether nothing may come to lie on the day: it is over, or in part, or the runner is away, or it
 * is the eve of the race or comes after it, as the planner has no runs there either. */
static gboolean
is_closed (const Flow *flow, GradualDay day)
{
  GradualDay race = flow->plan->head.goal.race_date;

  return day < flow->today || gradual_plan_away_on (flow->laid, day) != NULL ||
         (day == flow->today && gradual_plan_has_log_on (flow->plan, day)) ||
         (race != GRADUAL_DAY_NONE && day >= race - 1);
}

static int
distance (GradualDay a, GradualDay b)
{
  return a < b ? b - a : a - b;
}

static gboolean
is_better (const Flow *flow, const Place *a, const Place *b, GradualDay from)
{
  GradualWeekdays days = flow->plan->head.runner.run_days;

  if (b->day == GRADUAL_DAY_NONE || a->total != b->total)
    return a->total > b->total;
  if (distance (a->day, from) != distance (b->day, from))
    return distance (a->day, from) < distance (b->day, from);

  return gradual_weekdays_has (days, gradual_day_weekday (a->day)) &&
         !gradual_weekdays_has (days, gradual_day_weekday (b->day));
}

/* What the rules leave of @run on @day, in place of what is there. @fitted is the plan as laid out
 * so far, fitted. */
static Place
try_place (const Flow *flow, const GradualPlan *fitted, GradualRun *run, GradualDay day)
{
  g_autoptr (GradualPlan) placed = gradual_plan_with_run (fitted, day, run);
  g_autoptr (GradualRun) shortened = NULL;
  g_autoptr (GradualPlan) laid = NULL;
  g_autoptr (GradualPlan) result = NULL;
  g_auto (GradualLimit) limit = {0};
  int minutes;

  gradual_limit_find (placed, day, flow->today, &limit);
  minutes = MIN (run->minutes, limit.minutes);
  if (minutes < MIN (run->minutes, GRADUAL_RUN_MINUTES_MIN))
    return (Place){.day = GRADUAL_DAY_NONE};

  shortened = gradual_run_with_minutes (run, minutes);
  laid = gradual_plan_with_run (flow->laid, day, shortened);
  result = gradual_fit (laid, flow->today, NULL);

  return (Place){day, minutes, minutes_since (result, flow->today)};
}

/* What a run would take the place of on @day, in minutes: 0 for nothing, -1 where there is no
 * place.
 */
static int
minutes_there (const Flow *flow, GradualDay day)
{
  const GradualRun *run = gradual_plan_run_on (flow->laid, day);

  if (is_closed (flow, day))
    return -1;
  if (run == NULL)
    return 0;

  return run->kind != GRADUAL_RUN_RACE ? run->minutes : -1;
}

/* The best place for @run, of @from, in the week from @start on, where there are @there minutes. It
 * is none where all that comes after it has to give up as much for it: in a return the first runs
 * say how long the later ones may be. */
static Place
find_place (const Flow *flow, GradualDay start, GradualDay from, GradualRun *run, int there)
{
  g_autoptr (GradualPlan) fitted = NULL;
  Place best = {.day = GRADUAL_DAY_NONE};

  for (GradualDay day = start; day < start + GRADUAL_DAYS_PER_WEEK; day++) {
    Place place;

    if (minutes_there (flow, day) != there)
      continue;
    if (fitted == NULL) {
      fitted = gradual_fit (flow->laid, flow->today, NULL);
      best.total = minutes_since (fitted, flow->today);
    }
    place = try_place (flow, fitted, run, day);
    if (place.day != GRADUAL_DAY_NONE && is_better (flow, &place, &best, from))
      best = place;
  }

  return best;
}

static void
add_move (Flow *flow, GradualDay day, GradualDay to, const GradualRun *run)
{
  GradualAwayMove move = {.day = day, .to = to, .kind = run->kind, .before = run->minutes};
  guint at = 0;

  while (at < flow->moves->len && g_array_index (flow->moves, GradualAwayMove, at).day < day)
    at++;
  g_array_insert_val (flow->moves, at, move);
}

/* The best place for the long run among those of the smallest of the other runs. */
static Place
find_place_of_other (const Flow *flow, GradualDay start, GradualDay from, GradualRun *run)
{
  int smallest = G_MAXINT;

  for (GradualDay day = start; day < start + GRADUAL_DAYS_PER_WEEK; day++)
    if (minutes_there (flow, day) > 0)
      smallest = MIN (smallest, minutes_there (flow, day));

  return find_place (flow, start, from, run, smallest);
}

/* Finds a place in the week from @start on for what was planned for @from, or leaves it out. */
static void
lay_elsewhere (Flow *flow, GradualDay start, GradualDay from)
{
  GradualRun *run = (GradualRun *)gradual_plan_run_on (flow->plan, from);
  Place place = find_place (flow, start, from, run, 0);

  if (place.day == GRADUAL_DAY_NONE && run->kind == GRADUAL_RUN_LONG) {
    place = find_place_of_other (flow, start, from, run);
    if (place.day != GRADUAL_DAY_NONE)
      add_move (flow, place.day, GRADUAL_DAY_NONE, gradual_plan_run_on (flow->laid, place.day));
  }

  add_move (flow, from, place.day, run);
  if (place.day != GRADUAL_DAY_NONE) {
    g_autoptr (GradualRun) laid = gradual_run_with_minutes (run, place.minutes);

    set_run (flow, place.day, laid);
  }
}

static gboolean
is_to_move (const Flow *flow, GradualDay day)
{
  return gradual_away_forbids (flow->laid, day, gradual_plan_run_on (flow->plan, day), flow->today);
}

/* The long run comes first, then the one with the most minutes, then the earliest. */
static gboolean
is_before (const GradualRun *a, const GradualRun *b)
{
  gboolean is_a_long = a->kind == GRADUAL_RUN_LONG;

  if (is_a_long != (b->kind == GRADUAL_RUN_LONG))
    return is_a_long;

  return a->minutes > b->minutes;
}

static void
flow_week (Flow *flow, GradualDay start)
{
  GradualDay days[GRADUAL_DAYS_PER_WEEK];
  int n_days = 0;

  for (GradualDay day = start; day < start + GRADUAL_DAYS_PER_WEEK; day++) {
    int at = n_days;

    if (!is_to_move (flow, day))
      continue;
    while (at > 0 && is_before (gradual_plan_run_on (flow->plan, day),
                                gradual_plan_run_on (flow->plan, days[at - 1]))) {
      days[at] = days[at - 1];
      at--;
    }
    days[at] = day;
    n_days++;
  }
  for (int i = 0; i < n_days; i++)
    lay_elsewhere (flow, start, days[i]);
}

/* Says what is left of the runs that moved, and takes them as they are for what was there before:
 * what they lost is told with them. */
static void
settle_moves (Flow *flow, const GradualPlan *fitted)
{
  for (guint i = 0; i < flow->moves->len; i++) {
    GradualAwayMove *move = &g_array_index (flow->moves, GradualAwayMove, i);
    GradualRun *run;

    if (move->to == GRADUAL_DAY_NONE)
      continue;
    run = (GradualRun *)gradual_plan_run_on (fitted, move->to);
    set_run (flow, move->to, run);
    if (run != NULL)
      move->after = run->minutes;
    else
      move->to = GRADUAL_DAY_NONE;
  }
}

/**
 * gradual_away_flow:
 * @plan: a plan with days away
 * @today: days before it are history
 * @moves: (nullable) (element-type GradualAwayMove): what became of the runs on these days, and of
 *   those that made room for one, is added to it, by day
 * @changes: (nullable) (element-type GradualChange): the other runs that had to become shorter are
 *   added to it
 *
 * Lets what is planned for days away flow round them: each run to a free day of its week, as far as
 * the rules allow it there, so that most minutes stay in the plan, as near as it goes, and on one
 * of the runner's days where two are as near. The long run comes first, and where there is no free
 * day for it, it takes the place of the smallest other run. What finds no place is left out.
 *
 * Returns: (transfer full): the new plan, whose future keeps every hard rule.
 */
GradualPlan *
gradual_away_flow (const GradualPlan *plan, GradualDay today, GArray *moves, GArray *changes)
{
  g_auto (Flow) flow = {
      .plan = plan,
      .today = today,
      .laid = gradual_plan_ref (plan),
      .moves = g_array_new (FALSE, FALSE, sizeof (GradualAwayMove)),
  };
  GradualPlan *fitted;

  for (GradualDay day = gradual_plan_start (plan); day <= gradual_plan_end (plan); day++)
    if (is_to_move (&flow, day))
      set_run (&flow, day, NULL);
  for (guint i = 0; i < gradual_plan_n_weeks (plan); i++)
    flow_week (&flow, gradual_plan_week (plan, i)->start);

  fitted = gradual_fit (flow.laid, today, NULL);
  settle_moves (&flow, fitted);
  if (changes != NULL)
    gradual_changes_between (flow.laid, fitted, changes);
  if (moves != NULL)
    g_array_append_vals (moves, flow.moves->data, flow.moves->len);

  return fitted;
}

/**
 * gradual_away_mark:
 * @away: days on which the runner can not run; of days that were marked before, this holds now
 * @today: days before it are history: of them it is only recorded
 * @moves: (nullable) (element-type GradualAwayMove): as in gradual_away_flow()
 * @changes: (nullable) (element-type GradualChange): likewise
 *
 * Marks days as days away, and lets what is planned for them flow round them.
 *
 * Returns: (transfer full): the new plan, whose future keeps every hard rule.
 */
GradualPlan *
gradual_away_mark (const GradualPlan *plan, const GradualAway *away, GradualDay today,
                   GArray *moves, GArray *changes)
{
  g_autoptr (GPtrArray) all = gradual_away_array_with (plan->away, away);
  g_autoptr (GradualPlan) marked = gradual_plan_with_away (plan, all);

  return gradual_away_flow (marked, today, moves, changes);
}

/**
 * gradual_away_unmark:
 * @from: the first of the days
 * @until: the last of them
 * @changes: (nullable) (element-type GradualChange): runs that had to become shorter are added to
 *   it
 *
 * Takes the mark off days away, those beside them stay. What was left out because of it does not
 * come back by that: the runner may have planned something else by now.
 *
 * Returns: (transfer full): the new plan, whose future keeps every hard rule.
 */
GradualPlan *
gradual_away_unmark (const GradualPlan *plan, GradualDay from, GradualDay until, GradualDay today,
                     GArray *changes)
{
  g_autoptr (GPtrArray) rest = gradual_away_array_without (plan->away, from, until);
  g_autoptr (GradualPlan) unmarked = gradual_plan_with_away (plan, rest);

  return gradual_fit (unmarked, today, changes);
}
