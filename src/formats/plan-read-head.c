/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plan-read.h"

#include <glib/gi18n-lib.h>

#include "instant.h"
#include "plan-json.h"

/* Only the whole words are for documents; the short forms are for the command line. */
static gboolean
parse_weekday (const char *nick, GDateWeekday *weekday)
{
  return gradual_weekday_from_nick (nick, weekday) &&
         g_str_equal (gradual_weekday_to_nick (*weekday), nick);
}

static GDateWeekday
read_weekday (GradualJsonObject *object, const char *name)
{
  const char *nick = gradual_json_string (object, name, 1, GRADUAL_PLAN_WORD_MAX);
  GDateWeekday weekday = G_DATE_MONDAY;

  if (!parse_weekday (nick, &weekday))
    gradual_json_fail (object, name, GRADUAL_FORMAT_ERROR_INVALID,
                       _ ("must be a weekday, “monday” to “sunday”, not “%s”"), nick);

  return weekday;
}

static void
read_goal (GradualJsonObject *root, GradualGoal *goal, char **extra)
{
  GradualJsonObject object = gradual_json_object (root, "goal");
  const char *nick = gradual_json_string (&object, "kind", 1, GRADUAL_PLAN_WORD_MAX);
  gboolean has_target = gradual_json_has (&object, "target_minutes");

  if (!gradual_goal_kind_from_nick (nick, &goal->kind))
    gradual_json_fail (&object, "kind", GRADUAL_FORMAT_ERROR_INVALID,
                       _ ("must be one of ramp, 5k, 10k, half, marathon and base, not “%s”"), nick);

  if (gradual_goal_kind_is_race (goal->kind))
    goal->race_date = gradual_json_day (&object, "race_date");
  else if (gradual_json_has (&object, "race_date"))
    gradual_json_fail (&object, "race_date", GRADUAL_FORMAT_ERROR_INVALID,
                       _ ("is only for a goal that is a race"));

  goal->target_minutes = has_target
                             ? gradual_json_int (&object, "target_minutes", 1, GRADUAL_MINUTES_MAX)
                             : GRADUAL_ABSENT;
  if (has_target && goal->kind != GRADUAL_GOAL_BASE)
    gradual_json_fail (&object, "target_minutes", GRADUAL_FORMAT_ERROR_INVALID,
                       _ ("is only for the goal “base”"));
  *extra = gradual_json_unknown_members (&object);
}

static GradualWeekdays
read_run_days (GradualJsonObject *object)
{
  GradualJsonArray array = gradual_json_array (object, "run_days", 1, GRADUAL_DAYS_PER_WEEK);
  GradualWeekdays days = 0;

  for (guint i = 0; i < array.length; i++) {
    const char *nick = gradual_json_array_string (&array, i);
    GDateWeekday weekday = G_DATE_MONDAY;

    if (!parse_weekday (nick, &weekday))
      gradual_json_fail (object, "run_days", GRADUAL_FORMAT_ERROR_INVALID,
                         _ ("must be weekdays, “monday” to “sunday”, not “%s”"), nick);
    else if (gradual_weekdays_has (days, weekday))
      gradual_json_fail (object, "run_days", GRADUAL_FORMAT_ERROR_INVALID,
                         _ ("“%s” is there twice"), nick);
    days |= gradual_weekdays_of (weekday);
  }

  return days;
}

static void
read_runner (GradualJsonObject *root, GradualRunner *runner, char *extras[GRADUAL_N_EXTRAS])
{
  GradualJsonObject object = gradual_json_object (root, "runner");
  GradualJsonObject baseline = gradual_json_object (&object, "baseline");

  runner->runs_per_week = gradual_json_int (&object, "runs_per_week", 1, 6);
  runner->run_days = read_run_days (&object);
  runner->long_run_day = read_weekday (&object, "long_run_day");
  if (!gradual_weekdays_has (runner->run_days, runner->long_run_day))
    gradual_json_fail (&object, "long_run_day", GRADUAL_FORMAT_ERROR_INVALID,
                       _ ("must be one of the run_days"));
  runner->easy_pace_s_per_km = gradual_json_optional_int (
      &object, "easy_pace_s_per_km", GRADUAL_PACE_MIN, GRADUAL_PACE_MAX, GRADUAL_ABSENT);
  runner->baseline.weekly_minutes =
      gradual_json_int (&baseline, "weekly_minutes", 0, GRADUAL_MINUTES_MAX);
  runner->baseline.longest_run_minutes =
      gradual_json_int (&baseline, "longest_run_minutes", 0, GRADUAL_MINUTES_MAX);
  extras[GRADUAL_EXTRA_BASELINE] = gradual_json_unknown_members (&baseline);
  extras[GRADUAL_EXTRA_RUNNER] = gradual_json_unknown_members (&object);
}

static void
read_rules (GradualJsonObject *root, GradualSettings *settings, char **extra)
{
  GradualJsonObject object = gradual_json_object (root, "rules");
  int version = gradual_json_int (&object, "version", 1, G_MAXINT);
  const GradualParameter *parameters;
  guint n_parameters;

  if (version > GRADUAL_PLAN_RULES_VERSION)
    gradual_json_fail (
        &object, "version", GRADUAL_FORMAT_ERROR_NEWER,
        _ ("the plan follows rules of version %d, and this program knows version %d; "
           "a newer Gradual can open it"),
        version, GRADUAL_PLAN_RULES_VERSION);

  gradual_settings_init (settings);
  parameters = gradual_parameters (&n_parameters);
  for (guint i = 0; i < n_parameters; i++)
    gradual_settings_set (settings, &parameters[i],
                          gradual_json_int (&object, parameters[i].key, parameters[i].minimum,
                                            parameters[i].maximum));
  if (gradual_json_has (&object, "ramp")) {
    const char *nick = gradual_json_string (&object, "ramp", 1, GRADUAL_PLAN_WORD_MAX);

    if (!gradual_ramp_from_nick (nick, &settings->ramp))
      gradual_json_fail (&object, "ramp", GRADUAL_FORMAT_ERROR_INVALID,
                         _ ("must be one of 4, 5, 6 and gentle, not “%s”"), nick);
  }
  *extra = gradual_json_unknown_members (&object);
}

static void
read_review (GradualJsonObject *root, GradualReview *review, char **extra)
{
  GradualJsonObject object;
  const char *nick;

  if (!gradual_json_has (root, "reviewed"))
    return;
  object = gradual_json_object (root, "reviewed");
  review->day = gradual_json_day (&object, "date");
  nick = gradual_json_string (&object, "kind", 1, GRADUAL_PLAN_WORD_MAX);
  if (!gradual_replan_kind_from_nick (nick, &review->kind))
    gradual_json_fail (&object, "kind", GRADUAL_FORMAT_ERROR_INVALID,
                       _ ("must be one of pain, return, repeat and race, not “%s”"), nick);
  review->weekly_minutes =
      gradual_json_optional_int (&object, "weekly_minutes", 1, GRADUAL_MINUTES_MAX, 0);
  review->longest_run_minutes =
      gradual_json_optional_int (&object, "longest_run_minutes", 1, GRADUAL_MINUTES_MAX, 0);
  *extra = gradual_json_unknown_members (&object);
}

static const char *
read_created (GradualJsonObject *root)
{
  const char *created = gradual_json_string (root, "created", 1, GRADUAL_PLAN_INSTANT_MAX);

  if (!gradual_instant_is_valid (created))
    gradual_json_fail (root, "created", GRADUAL_FORMAT_ERROR_INVALID,
                       _ ("must be a time with its zone, as in “2026-11-22T10:00:00Z”"));

  return created;
}

/**
 * gradual_plan_read_id:
 * @seen: (nullable): the ids that were read before; receives this one
 *
 * Returns: (transfer none): the object's id, which must not be among @seen.
 */
const char *
gradual_plan_read_id (GradualJsonObject *object, GHashTable *seen)
{
  const char *id = gradual_json_string (object, "id", 1, GRADUAL_PLAN_ID_MAX);

  if (seen != NULL && !g_hash_table_add (seen, (gpointer)id))
    gradual_json_fail (object, "id", GRADUAL_FORMAT_ERROR_INVALID, _ ("“%s” is there twice"), id);

  return id;
}

/**
 * gradual_plan_read_head:
 * @head: receives the head, with strings of the document
 * @extras: receives the unknown members of all but the root
 */
void
gradual_plan_read_head (GradualJsonObject *root, GradualPlanHead *head,
                        char *extras[GRADUAL_N_EXTRAS])
{
  head->id = gradual_plan_read_id (root, NULL);
  head->title = gradual_json_string (root, "title", 0, GRADUAL_PLAN_TITLE_MAX);
  head->created = read_created (root);
  read_goal (root, &head->goal, &extras[GRADUAL_EXTRA_GOAL]);
  head->week_starts_on = read_weekday (root, "week_starts_on");
  read_runner (root, &head->runner, extras);
  read_rules (root, &head->settings, &extras[GRADUAL_EXTRA_RULES]);
  read_review (root, &head->review, &extras[GRADUAL_EXTRA_REVIEW]);
}
