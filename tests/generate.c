/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "generate.h"

/** generate_chance: Returns: TRUE @percent times in a hundred. */
gboolean
generate_chance (GRand *random, int percent)
{
  return g_rand_int_range (random, 0, 100) < percent;
}

/** generate_between: Returns: a number from @least to @most, both included. */
int
generate_between (GRand *random, int least, int most)
{
  return g_rand_int_range (random, least, most + 1);
}

/**
 * generate_settings:
 *
 * Sets half of the parameters anywhere in their ranges, ends included, and no ramp.
 */
void
generate_settings (GRand *random, GradualSettings *settings)
{
  guint n_parameters;
  const GradualParameter *parameters = gradual_parameters (&n_parameters);
  int percent = generate_chance (random, 40) ? 0 : 60;

  gradual_settings_init (settings);
  for (guint i = 0; i < n_parameters; i++)
    if (generate_chance (random, percent))
      gradual_settings_set (
          settings, &parameters[i],
          generate_between (random, parameters[i].minimum, parameters[i].maximum));
}

static void
generate_run_days (GRand *random, GradualRequest *request)
{
  request->runs_per_week = generate_chance (random, 10) ? 0 : generate_between (random, 1, 6);
  if (generate_chance (random, 20))
    return;

  request->run_days = GRADUAL_WEEKDAYS_ALL;
  while (generate_chance (random, 75) &&
         gradual_weekdays_count (request->run_days) > (guint)MAX (request->runs_per_week, 1))
    request->run_days &= (GradualWeekdays) ~(1u << generate_between (random, 0, 6));
  if (generate_chance (random, 20))
    return;

  do
    request->long_run_day = generate_between (random, G_DATE_MONDAY, G_DATE_SUNDAY);
  while (!gradual_weekdays_has (request->run_days, request->long_run_day));
}

static void
generate_level (GRand *random, GradualRequest *request)
{
  GradualBaseline *baseline = &request->baseline;

  request->runs_regularly = generate_chance (random, 85);
  if (generate_chance (random, 15))
    return;

  baseline->weekly_minutes = generate_between (random, 0, generate_chance (random, 60) ? 200 : 500);
  baseline->longest_run_minutes = generate_between (random, 0, MIN (baseline->weekly_minutes, 200));
  if (generate_chance (random, 50)) /* as most runners: a third or more in one run */
    baseline->longest_run_minutes = MIN (baseline->weekly_minutes * 2 / 5, 200);
  if (generate_chance (random, 40))
    request->last_run = request->start - generate_between (random, 1, 70);
}

/**
 * generate_request:
 *
 * Makes a runner of any kind who wants anything, sensible or not. Values are within their ranges
 * and go together.
 */
void
generate_request (GRand *random, GradualRequest *request)
{
  int weeks = generate_between (random, 1, generate_chance (random, 70) ? 30 : 60);

  gradual_request_init (request);
  request->created = "2026-11-23T10:00:00Z";
  request->goal = generate_between (random, GRADUAL_GOAL_RAMP, GRADUAL_GOAL_BASE);
  request->start = GENERATE_EPOCH + generate_between (random, 0, 400);
  request->week_starts_on = generate_between (random, G_DATE_MONDAY, G_DATE_SUNDAY);
  generate_settings (random, &request->settings);
  generate_run_days (random, request);
  generate_level (random, request);
  if (generate_chance (random, 25))
    request->ramp = generate_between (random, GRADUAL_RAMP_4, GRADUAL_RAMP_GENTLE);
  if (gradual_goal_kind_is_race (request->goal))
    request->race_date = request->start + 7 * weeks + generate_between (random, 0, 6);
  else if (request->goal == GRADUAL_GOAL_BASE && generate_chance (random, 70))
    request->weeks = weeks;
  if (request->goal == GRADUAL_GOAL_BASE && generate_chance (random, 70))
    request->target_minutes = generate_between (random, 30, 600);
  request->steady = generate_chance (random, 25);
}

static int
generate_minutes (GRand *random, const GradualRun *run)
{
  int now = run != NULL && run->minutes > 0 ? run->minutes : 30;

  switch (generate_between (random, 0, 6)) {
  case 0:
    return generate_between (random, 0, 15);
  case 1:
    return MAX (0, now - generate_between (random, 0, 20));
  case 2:
    return now + generate_between (random, 0, 5);
  case 3:
    return now * generate_between (random, 100, 115) / 100;
  case 4:
    return generate_between (random, 1, 240);
  case 5:
    return now;
  default:
    return generate_chance (random, 20) ? generate_between (random, -1, GRADUAL_MINUTES_MAX)
                                        : generate_between (random, 10, 90);
  }
}

static GradualDay
generate_edit_day (GRand *random, const GradualPlan *plan, GradualDay today, gboolean with_run)
{
  GradualDay start = gradual_plan_start (plan), end = gradual_plan_end (plan), day;
  int tries = generate_chance (random, 90) ? 10 : 0;

  if (generate_chance (random, 3))
    return generate_between (random, start - 20, end + 20);
  do
    day = generate_between (random, CLAMP (today, start, end), end);
  while (tries-- > 0 && (gradual_plan_run_on (plan, day) != NULL) != with_run);

  return day;
}

/**
 * generate_edit:
 *
 * Makes a change of any kind, mostly of days that can be changed. Its strings are static.
 */
void
generate_edit (GRand *random, const GradualPlan *plan, GradualDay today, GradualEdit *edit)
{
  gboolean adds;

  *edit = (GradualEdit){.id = "00000000-0000-4000-8000-00000000ed17", .note = "a note"};
  edit->action = generate_between (random, GRADUAL_EDIT_MINUTES, GRADUAL_EDIT_NOTE);
  adds = edit->action == GRADUAL_EDIT_ADD;
  if (generate_chance (random, 25))
    edit->action = GRADUAL_EDIT_MINUTES;
  edit->day = generate_edit_day (random, plan, today, !adds);
  edit->other = generate_edit_day (random, plan, today, edit->action == GRADUAL_EDIT_SWAP);
  if (generate_chance (random, 50)) /* most moves are within a few days */
    edit->other = edit->day + generate_between (random, -6, 6);
  edit->minutes = generate_minutes (random, gradual_plan_run_on (plan, edit->day));
  edit->kind = generate_between (random, GRADUAL_RUN_EASY,
                                 generate_chance (random, 10) ? GRADUAL_RUN_RACE
                                                              : GRADUAL_RUN_CADENCE_DRILL);
}
