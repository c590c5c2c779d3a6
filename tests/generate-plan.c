/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "generate.h"

#define PLAN_ID "00000000-0000-4000-8000-000000000001"
#define RUN_ID  "00000000-0000-4000-8000-000000000002"

/* How a rough plan is sketched: what its weeks look like and how they change. */
typedef struct {
  int level;        /* minutes of the present week */
  int least_growth; /* percent a week */
  int most_growth;
  int runs;     /* a week */
  int disorder; /* percent of days that do not follow the pattern */
  int away;     /* days of a break that are left */
} Sketch;

static void
generate_head (GRand *random, GradualPlanHead *head)
{
  GradualBaseline *baseline = &head->runner.baseline;

  *head = (GradualPlanHead){.id = PLAN_ID, .title = "Rough", .created = "2026-11-23T10:00:00Z"};
  head->goal.kind = generate_between (random, GRADUAL_GOAL_RAMP, GRADUAL_GOAL_BASE);
  head->goal.target_minutes = head->goal.kind == GRADUAL_GOAL_BASE ? 180 : GRADUAL_ABSENT;
  head->week_starts_on = generate_between (random, G_DATE_MONDAY, G_DATE_SUNDAY);
  generate_settings (random, &head->settings);
  if (generate_chance (random, 30))
    head->settings.ramp = generate_between (random, GRADUAL_RAMP_4, GRADUAL_RAMP_GENTLE);

  head->runner.runs_per_week = generate_between (random, 1, 6);
  head->runner.run_days = GRADUAL_WEEKDAYS_ALL;
  head->runner.long_run_day = G_DATE_SUNDAY;
  head->runner.easy_pace_s_per_km = GRADUAL_ABSENT;
  if (generate_chance (random, 85)) {
    baseline->weekly_minutes = generate_between (random, 0, 400);
    baseline->longest_run_minutes =
        generate_chance (random, 90)
            ? generate_between (random, 0, MIN (200, baseline->weekly_minutes))
            : 0;
  }
}

static void
start_sketch (GRand *random, const GradualPlanHead *head, Sketch *sketch)
{
  static const int growths[][2] = {{-3, 3}, {0, 10}, {-10, 15}, {-30, 40}, {5, 9}};
  const int *growth = growths[generate_between (random, 0, G_N_ELEMENTS (growths) - 1)];

  *sketch = (Sketch){
      .level = MAX (45, head->runner.baseline.weekly_minutes),
      .least_growth = growth[0],
      .most_growth = growth[1],
      .runs = generate_between (random, 1, 6),
      .disorder = generate_chance (random, 50) ? 0 : generate_between (random, 5, 60),
  };
}

static GradualRun *
generate_run (GRand *random, Sketch *sketch, gboolean is_last_week)
{
  GradualRunKind kind = generate_between (random, GRADUAL_RUN_EASY, GRADUAL_RUN_CADENCE_DRILL);
  int minutes = sketch->level / sketch->runs;

  if (generate_chance (random, 5))
    sketch->away = generate_between (random, 5, generate_chance (random, 70) ? 25 : 100);
  if (generate_chance (random, is_last_week ? 15 : 1))
    return gradual_run_new (RUN_ID, GRADUAL_RUN_RACE,
                            generate_chance (random, 50) ? GRADUAL_MINUTES_UNKNOWN
                                                         : generate_between (random, 15, 300),
                            NULL, NULL);
  if (generate_chance (random, sketch->disorder))
    minutes = generate_between (random, 1, 2 * MAX (minutes, 10));

  return gradual_run_new (RUN_ID, kind, CLAMP (minutes, 1, 400), NULL, NULL);
}

static GradualWeek *
generate_week (GRand *random, Sketch *sketch, GradualDay start, int number, gboolean is_last)
{
  GradualRun *runs[GRADUAL_DAYS_PER_WEEK] = {NULL};
  GradualWeek *week;

  for (int day = 0; day < GRADUAL_DAYS_PER_WEEK; day++) {
    /* An even pattern of days, n of seven. */
    gboolean has_run = (day + 1) * sketch->runs / 7 > day * sketch->runs / 7;

    if (generate_chance (random, sketch->disorder))
      has_run = generate_chance (random, 50);
    if (sketch->away > 0)
      sketch->away--;
    else if (has_run)
      runs[day] = generate_run (random, sketch, is_last);
  }
  week = gradual_week_new (number, start + (number - 1) * 7, GRADUAL_PHASE_BUILD, 0, runs);
  for (int day = 0; day < GRADUAL_DAYS_PER_WEEK; day++)
    g_clear_pointer (&runs[day], gradual_run_unref);

  if (generate_chance (random, 25)) /* a cutback, at times a deep one */
    sketch->level = sketch->level * generate_between (random, 60, 86) / 100;
  else
    sketch->level = sketch->level *
                    (100 + generate_between (random, sketch->least_growth, sketch->most_growth)) /
                    100;
  sketch->level = CLAMP (sketch->level, 10, 900);

  return week;
}

/**
 * generate_rough_plan:
 *
 * Returns: (transfer full): a plan that no planner made: some are nearly sound, most break rules,
 *   some are wild. It has neither log nor restrictions.
 */
GradualPlan *
generate_rough_plan (GRand *random)
{
  g_autoptr (GPtrArray) weeks = gradual_week_array_new ();
  int n_weeks = generate_between (random, 1, generate_chance (random, 80) ? 16 : 60);
  GradualPlanHead head;
  GradualDay start;
  Sketch sketch;

  generate_head (random, &head);
  start = gradual_day_next_weekday (GENERATE_EPOCH, head.week_starts_on);
  start_sketch (random, &head, &sketch);
  for (int number = 1; number <= n_weeks; number++)
    g_ptr_array_add (weeks, generate_week (random, &sketch, start, number, number == n_weeks));
  if (gradual_goal_kind_is_race (head.goal.kind))
    head.goal.race_date = start + n_weeks * 7 - 1;

  return gradual_plan_new (&head, weeks, NULL, NULL);
}

/** generate_today: Returns: a day, mostly within the plan. */
GradualDay
generate_today (GRand *random, const GradualPlan *plan)
{
  GradualDay start = gradual_plan_start (plan), end = gradual_plan_end (plan);

  if (generate_chance (random, 20))
    return start;
  if (generate_chance (random, 5))
    return generate_between (random, start - 30, end + 30);

  return generate_between (random, start, end);
}

static void
add_entry (GRand *random, GPtrArray *log, GradualDay day, int minutes)
{
  GradualLogEntry entry = {
      .id = RUN_ID,
      .day = day,
      .second_of_day = g_rand_int_range (random, 0, 86400),
      .seconds = minutes * 60 + generate_between (random, 0, 59),
      .distance_m = GRADUAL_ABSENT,
      .cadence = GRADUAL_ABSENT,
      .effort = GRADUAL_ABSENT,
      .pain = GRADUAL_ABSENT,
  };
  int at = (int)log->len;
  GradualLogEntry *added = gradual_log_entry_new (&entry);

  while (at > 0 && gradual_log_entry_compare (log->pdata[at - 1], added) > 0)
    at--;
  g_ptr_array_insert (log, at, added);
}

/* How a runner keeps to a plan, in percent of days. */
typedef struct {
  int missed;
  int overshot;
  int shortened;
  int unplanned;
  int breaks;
} Adherence;

static void
log_day (GRand *random, const Adherence *adherence, GPtrArray *log, GradualDay day,
         const GradualRun *run)
{
  int planned = run != NULL && run->minutes > 0 ? run->minutes : 40;

  if (run == NULL ? !generate_chance (random, adherence->unplanned)
                  : generate_chance (random, adherence->missed))
    return;
  if (generate_chance (random, adherence->overshot))
    planned = planned * generate_between (random, 100, 300) / 100;
  else if (generate_chance (random, adherence->shortened))
    planned = planned * generate_between (random, 0, 99) / 100;
  add_entry (random, log, day, planned);
  while (generate_chance (random, adherence->unplanned / 2))
    add_entry (random, log, day, generate_between (random, 0, planned));
}

static GPtrArray *
generate_log (GRand *random, const GradualPlan *plan, GradualDay today)
{
  gboolean faithful = generate_chance (random, 40);
  const Adherence adherence = {
      .missed = faithful ? 3 : generate_between (random, 0, 60),
      .overshot = faithful ? 0 : generate_between (random, 0, 30),
      .shortened = faithful ? 5 : generate_between (random, 0, 40),
      .unplanned = faithful ? 0 : generate_between (random, 0, 20),
      .breaks = faithful ? 0 : generate_between (random, 0, 3),
  };
  GPtrArray *log = gradual_log_array_new ();
  int away = 0;

  for (GradualDay day = gradual_plan_start (plan) - 10; day <= today + 1; day++) {
    /* Hardly anything is in the log before the plan or after today, and none of that may count. */
    gboolean outside = day < gradual_plan_start (plan) || day > today;

    if (day == today && generate_chance (random, 60))
      continue;
    if (outside && !generate_chance (random, 3))
      continue;
    if (away > 0)
      away--;
    else if (generate_chance (random, adherence.breaks))
      away = generate_between (random, 4, generate_chance (random, 70) ? 30 : 100);
    else
      log_day (random, &adherence, log, day, gradual_plan_run_on (plan, day));
  }

  return log;
}

static GPtrArray *
generate_restrictions (GRand *random, const GradualPlan *plan)
{
  GPtrArray *restrictions = gradual_restriction_array_new ();
  int length = gradual_plan_end (plan) - gradual_plan_start (plan);

  while (generate_chance (random, 35)) {
    GradualRestriction restriction = {
        .kind = generate_between (random, GRADUAL_RESTRICTION_HOLD, GRADUAL_RESTRICTION_RED_FLAG),
        .from = gradual_plan_start (plan) + generate_between (random, -10, length + 3),
        .factor_percent = generate_chance (random, 70) ? 60 + 15 * generate_between (random, 0, 1)
                                                       : generate_between (random, 1, 100),
    };

    if (generate_chance (random, 80))
      restriction.until =
          restriction.from + generate_between (random, 0, generate_chance (random, 70) ? 14 : 60);
    g_ptr_array_add (restrictions, gradual_restriction_new (&restriction));
  }

  return restrictions;
}

/**
 * generate_history:
 *
 * Returns: (transfer full): the plan with what a runner made of it until @today: runs that were
 *   missed, overshot, shortened or never planned, breaks of weeks, and pain.
 */
GradualPlan *
generate_history (GRand *random, const GradualPlan *plan, GradualDay today)
{
  g_autoptr (GPtrArray) log = generate_log (random, plan, today);
  g_autoptr (GPtrArray) restrictions = generate_restrictions (random, plan);

  return gradual_plan_new (&plan->head, plan->weeks, log, restrictions);
}
