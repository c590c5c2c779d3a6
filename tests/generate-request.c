/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "generate.h"

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
