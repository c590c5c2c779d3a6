/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "samples.h"

#define DIFFER(condition, what) \
  if (condition)                \
    return what;

static gboolean
differ (const char *a, const char *b)
{
  return g_strcmp0 (a, b) != 0;
}

static const char *
head_difference (const GradualPlanHead *a, const GradualPlanHead *b)
{
  const GradualRunner *first = &a->runner, *second = &b->runner;
  guint n_parameters;
  const GradualParameter *parameters = gradual_parameters (&n_parameters);

  DIFFER (differ (a->id, b->id), "id")
  DIFFER (differ (a->title, b->title), "title")
  DIFFER (differ (a->created, b->created), "created")
  DIFFER (a->goal.kind != b->goal.kind, "goal.kind")
  DIFFER (a->goal.race_date != b->goal.race_date, "goal.race_date")
  DIFFER (a->goal.target_minutes != b->goal.target_minutes, "goal.target_minutes")
  DIFFER (a->week_starts_on != b->week_starts_on, "week_starts_on")
  DIFFER (first->runs_per_week != second->runs_per_week, "runner.runs_per_week")
  DIFFER (first->run_days != second->run_days, "runner.run_days")
  DIFFER (first->long_run_day != second->long_run_day, "runner.long_run_day")
  DIFFER (first->easy_pace_s_per_km != second->easy_pace_s_per_km, "runner.easy_pace_s_per_km")
  DIFFER (first->baseline.weekly_minutes != second->baseline.weekly_minutes, "weekly_minutes")
  DIFFER (first->baseline.longest_run_minutes != second->baseline.longest_run_minutes,
          "longest_run_minutes")
  DIFFER (a->settings.ramp != b->settings.ramp, "rules.ramp")
  DIFFER (a->review.day != b->review.day, "reviewed.date")
  DIFFER (a->review.kind != b->review.kind, "reviewed.kind")
  DIFFER (a->review.weekly_minutes != b->review.weekly_minutes, "reviewed.weekly_minutes")
  DIFFER (a->review.longest_run_minutes != b->review.longest_run_minutes,
          "reviewed.longest_run_minutes")
  for (guint i = 0; i < n_parameters; i++)
    DIFFER (gradual_settings_get (&a->settings, &parameters[i]) !=
                gradual_settings_get (&b->settings, &parameters[i]),
            parameters[i].key)
  for (guint i = 0; i < GRADUAL_N_EXTRAS; i++)
    DIFFER (differ (a->extras[i], b->extras[i]), "unknown members of the head")

  return NULL;
}

static const char *
run_difference (const GradualRun *a, const GradualRun *b)
{
  DIFFER ((a == NULL) != (b == NULL), "a rest day")
  if (a == NULL)
    return NULL;
  DIFFER (differ (a->id, b->id), "run.id")
  DIFFER (a->kind != b->kind, "run.kind")
  DIFFER (a->minutes != b->minutes, "run.minutes")
  DIFFER (differ (a->note, b->note), "run.note")
  DIFFER (differ (a->extra, b->extra), "unknown members of a run")

  return NULL;
}

static const char *
week_difference (const GradualWeek *a, const GradualWeek *b)
{
  DIFFER (a->number != b->number, "number")
  DIFFER (a->start != b->start, "start")
  DIFFER (a->phase != b->phase, "phase")
  DIFFER (a->cap_minutes != b->cap_minutes, "cap_minutes")
  DIFFER (differ (a->extra, b->extra), "unknown members of a week")
  for (guint i = 0; i < GRADUAL_DAYS_PER_WEEK; i++) {
    const char *what = run_difference (a->runs[i], b->runs[i]);

    DIFFER (what != NULL, what)
    DIFFER (differ (a->day_extras[i], b->day_extras[i]), "unknown members of a day")
  }

  return NULL;
}

static const char *
log_difference (const GradualLogEntry *a, const GradualLogEntry *b)
{
  DIFFER (differ (a->id, b->id), "log.id")
  DIFFER (a->day != b->day || a->second_of_day != b->second_of_day, "log.start")
  DIFFER (a->seconds != b->seconds, "log.seconds")
  DIFFER (a->distance_m != b->distance_m, "log.distance_m")
  DIFFER (a->cadence != b->cadence, "log.cadence")
  DIFFER (a->effort != b->effort, "log.effort")
  DIFFER (a->pain != b->pain, "log.pain")
  DIFFER (differ (a->source, b->source), "log.source")
  DIFFER (differ (a->note, b->note), "log.note")
  DIFFER (differ (a->extra, b->extra), "unknown members of the log")

  return NULL;
}

static const char *
restriction_difference (const GradualRestriction *a, const GradualRestriction *b)
{
  DIFFER (a->kind != b->kind, "restriction.kind")
  DIFFER (a->from != b->from, "restriction.from")
  DIFFER (a->until != b->until, "restriction.until")
  DIFFER (a->factor_percent != b->factor_percent, "restriction.factor_percent")
  DIFFER (differ (a->because, b->because), "restriction.because")
  DIFFER (differ (a->extra, b->extra), "unknown members of a restriction")

  return NULL;
}

static const char *
away_difference (const GradualAway *a, const GradualAway *b)
{
  DIFFER (a->from != b->from, "away.from")
  DIFFER (a->until != b->until, "away.until")
  DIFFER (a->reason != b->reason, "away.reason")
  DIFFER (differ (a->note, b->note), "away.note")
  DIFFER (differ (a->extra, b->extra), "unknown members of days away")

  return NULL;
}

/**
 * sample_difference:
 *
 * Compares two plans member by member.
 *
 * Returns: (nullable): what differs first, or %NULL for two equal plans.
 */
const char *
sample_difference (const GradualPlan *a, const GradualPlan *b)
{
  const char *what = head_difference (&a->head, &b->head);

  DIFFER (what != NULL, what)
  DIFFER (a->weeks->len != b->weeks->len, "the number of weeks")
  DIFFER (a->log->len != b->log->len, "the number of logged runs")
  DIFFER (a->restrictions->len != b->restrictions->len, "the number of restrictions")
  DIFFER (a->away->len != b->away->len, "the number of times away")
  for (guint i = 0; what == NULL && i < a->weeks->len; i++)
    what = week_difference (gradual_plan_week (a, i), gradual_plan_week (b, i));
  for (guint i = 0; what == NULL && i < a->log->len; i++)
    what = log_difference (g_ptr_array_index (a->log, i), g_ptr_array_index (b->log, i));
  for (guint i = 0; what == NULL && i < a->restrictions->len; i++)
    what = restriction_difference (g_ptr_array_index (a->restrictions, i),
                                   g_ptr_array_index (b->restrictions, i));
  for (guint i = 0; what == NULL && i < a->away->len; i++)
    what = away_difference (g_ptr_array_index (a->away, i), g_ptr_array_index (b->away, i));

  return what;
}
