/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "generate.h"

static void
describe_settings (GString *text, const GradualSettings *settings)
{
  guint n_parameters;
  const GradualParameter *parameters = gradual_parameters (&n_parameters);

  for (guint i = 0; i < n_parameters; i++)
    g_string_append_printf (text, "%s %d, ", parameters[i].key,
                            gradual_settings_get (settings, &parameters[i]));
}

/** generate_describe_request: Returns: (transfer full): all that is needed to ask it again. */
char *
generate_describe_request (const GradualRequest *request)
{
  GString *text = g_string_new (NULL);

  describe_settings (text, &request->settings);
  g_string_append_printf (
      text,
      "goal %s, start %d, week starts on %d, race %d (%+d days), weeks %d, target %d, ramp '%s', "
      "regular %d, baseline %d / %d, last run %d, runs %d, days 0x%02x, long day %d, steady %d",
      gradual_goal_kind_to_nick (request->goal), request->start, request->week_starts_on,
      request->race_date, request->race_date - request->start, request->weeks,
      request->target_minutes, gradual_ramp_to_nick (request->ramp), request->runs_regularly,
      request->baseline.weekly_minutes, request->baseline.longest_run_minutes, request->last_run,
      request->runs_per_week, request->run_days, request->long_run_day, request->steady);

  return g_string_free (text, FALSE);
}

/* One line for the week: minutes and the first letter of the kind. */
static void
describe_week (GString *text, const GradualWeek *week)
{
  g_string_append_printf (text, "  %2d %-7s:", week->number, gradual_phase_to_nick (week->phase));
  for (int day = 0; day < GRADUAL_DAYS_PER_WEEK; day++)
    if (week->runs[day] == NULL)
      g_string_append (text, "    -");
    else
      g_string_append_printf (text, " %3d%c", week->runs[day]->minutes,
                              gradual_run_kind_to_nick (week->runs[day]->kind)[0]);
  g_string_append_c (text, '\n');
}

static void
describe_restriction (GString *text, const GradualRestriction *restriction, GradualDay start)
{
  g_string_append_printf (text, "  %s from %+d",
                          gradual_restriction_kind_to_nick (restriction->kind),
                          restriction->from - start);
  if (restriction->until != GRADUAL_DAY_NONE)
    g_string_append_printf (text, " until %+d", restriction->until - start);
  if (restriction->kind == GRADUAL_RESTRICTION_REDUCE)
    g_string_append_printf (text, " to %d %%", restriction->factor_percent);
  g_string_append_c (text, '\n');
}

/**
 * generate_describe_plan:
 *
 * Returns: (transfer full): all of the plan that the rules look at; days count from its start.
 */
char *
generate_describe_plan (const GradualPlan *plan, GradualDay today)
{
  const GradualBaseline *baseline = &plan->head.runner.baseline;
  GradualDay start = gradual_plan_start (plan);
  GString *text = g_string_new (NULL);

  describe_settings (text, &plan->head.settings);
  g_string_append_printf (text, "ramp '%s', baseline %d / %d, start %d, today %+d\n",
                          gradual_ramp_to_nick (plan->head.settings.ramp), baseline->weekly_minutes,
                          baseline->longest_run_minutes, start, today - start);
  for (guint i = 0; i < plan->weeks->len; i++)
    describe_week (text, gradual_plan_week (plan, i));
  g_string_append (text, "  log:");
  for (guint i = 0; i < plan->log->len; i++) {
    const GradualLogEntry *entry = plan->log->pdata[i];

    g_string_append_printf (text, " %+d:%d", entry->day - start, entry->seconds / 60);
  }
  g_string_append_c (text, '\n');
  for (guint i = 0; i < plan->restrictions->len; i++)
    describe_restriction (text, plan->restrictions->pdata[i], start);
  for (guint i = 0; i < plan->away->len; i++) {
    const GradualAway *away = plan->away->pdata[i];

    g_string_append_printf (text, "  away '%s' %+d to %+d\n",
                            gradual_away_reason_to_nick (away->reason), away->from - start,
                            away->until - start);
  }

  return g_string_free (text, FALSE);
}

/** generate_describe_edit: Returns: (transfer full): the edit in words. */
char *
generate_describe_edit (const GradualEdit *edit)
{
  static const char *const actions[] = {"minutes", "move", "swap", "add", "remove", "kind", "note"};

  return g_strdup_printf ("%s of day %d, other day %d, %d minutes, kind %s", actions[edit->action],
                          edit->day, edit->other, edit->minutes,
                          gradual_run_kind_to_nick (edit->kind));
}

static void
hash_number (guint64 *hash, gint64 number)
{
  *hash = (*hash ^ (guint64)number) * G_GUINT64_CONSTANT (1099511628211);
  *hash ^= *hash >> 29;
}

static void
hash_head (guint64 *hash, const GradualPlanHead *head)
{
  guint n_parameters;
  const GradualParameter *parameters = gradual_parameters (&n_parameters);

  hash_number (hash, head->goal.kind);
  hash_number (hash, head->goal.race_date);
  hash_number (hash, head->goal.target_minutes);
  hash_number (hash, head->week_starts_on);
  hash_number (hash, head->runner.runs_per_week);
  hash_number (hash, head->runner.run_days);
  hash_number (hash, head->runner.long_run_day);
  hash_number (hash, head->runner.easy_pace_s_per_km);
  hash_number (hash, head->runner.baseline.weekly_minutes);
  hash_number (hash, head->runner.baseline.longest_run_minutes);
  hash_number (hash, head->settings.ramp);
  for (guint i = 0; i < n_parameters; i++)
    hash_number (hash, gradual_settings_get (&head->settings, &parameters[i]));
}

static void
hash_week (guint64 *hash, const GradualWeek *week)
{
  hash_number (hash, week->number);
  hash_number (hash, week->start);
  hash_number (hash, week->phase);
  hash_number (hash, week->cap_minutes);
  for (int day = 0; day < GRADUAL_DAYS_PER_WEEK; day++) {
    const GradualRun *run = week->runs[day];

    hash_number (hash, run != NULL);
    if (run != NULL) {
      hash_number (hash, run->minutes);
      hash_number (hash, run->kind);
      hash_number (hash, g_str_hash (run->note));
    }
  }
}

/**
 * generate_hash:
 *
 * Returns: a number made of all of a plan but its ids, its words and when it was made.
 */
guint64
generate_hash (const GradualPlan *plan)
{
  guint64 hash = G_GUINT64_CONSTANT (14695981039346656037);

  hash_head (&hash, &plan->head);
  for (guint i = 0; i < plan->weeks->len; i++)
    hash_week (&hash, gradual_plan_week (plan, i));
  for (guint i = 0; i < plan->log->len; i++) {
    const GradualLogEntry *entry = plan->log->pdata[i];

    hash_number (&hash, entry->day);
    hash_number (&hash, entry->second_of_day);
    hash_number (&hash, entry->seconds);
  }
  for (guint i = 0; i < plan->restrictions->len; i++) {
    const GradualRestriction *restriction = plan->restrictions->pdata[i];

    hash_number (&hash, restriction->kind);
    hash_number (&hash, restriction->from);
    hash_number (&hash, restriction->until);
    hash_number (&hash, restriction->factor_percent);
  }
  for (guint i = 0; i < plan->away->len; i++) {
    const GradualAway *away = plan->away->pdata[i];

    hash_number (&hash, away->from);
    hash_number (&hash, away->until);
    hash_number (&hash, away->reason);
  }

  return hash;
}
