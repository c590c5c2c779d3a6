/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plan-read.h"

#include <glib/gi18n-lib.h>

static GradualRun *
read_run (GradualJsonObject *day, GHashTable *ids)
{
  GradualJsonObject object = gradual_json_object (day, "run");
  const char *id = gradual_plan_read_id (&object, ids);
  const char *nick = gradual_json_string (&object, "kind", 1, GRADUAL_PLAN_WORD_MAX);
  const char *note = gradual_json_optional_string (&object, "note", GRADUAL_PLAN_NOTE_MAX);
  GradualRunKind kind = GRADUAL_RUN_EASY;
  g_autofree char *extra = NULL;
  int minutes;

  if (!gradual_run_kind_from_nick (nick, &kind))
    gradual_json_fail (
        &object, "kind", GRADUAL_FORMAT_ERROR_INVALID,
        _ ("must be one of easy, long, steady, walk-run, cadence-drill and race, not “%s”"), nick);
  if (kind == GRADUAL_RUN_RACE)
    minutes = gradual_json_optional_int (&object, "minutes", 1, GRADUAL_MINUTES_MAX,
                                         GRADUAL_MINUTES_UNKNOWN);
  else
    minutes = gradual_json_int (&object, "minutes", 1, GRADUAL_MINUTES_MAX);
  extra = gradual_json_unknown_members (&object);

  return gradual_run_new (id, kind, minutes, note, extra);
}

/* Says that a date should be another one. */
static void
fail_date (GradualJsonObject *object, const char *name, GradualDay expected)
{
  char date[11] = "";

  if (expected <= GRADUAL_DAY_MAX)
    gradual_day_format_to (expected, date);
  gradual_json_fail (object, name, GRADUAL_FORMAT_ERROR_INVALID,
                     _ ("must be %s: days and weeks follow one another"), date);
}

static void
read_days (GradualJsonObject *object, GradualDay start, GHashTable *ids,
           GradualRun *runs[GRADUAL_DAYS_PER_WEEK], char *extras[GRADUAL_DAYS_PER_WEEK])
{
  GradualJsonArray days =
      gradual_json_array (object, "days", GRADUAL_DAYS_PER_WEEK, GRADUAL_DAYS_PER_WEEK);

  for (guint i = 0; i < days.length; i++) {
    GradualJsonObject day = gradual_json_array_object (&days, i);

    if (gradual_json_day (&day, "date") != start + (GradualDay)i)
      fail_date (&day, "date", start + (GradualDay)i);
    if (!gradual_json_is_null (&day, "run"))
      runs[i] = read_run (&day, ids);
    extras[i] = gradual_json_unknown_members (&day);
  }
}

static GradualPhase
read_phase (GradualJsonObject *object)
{
  const char *nick = gradual_json_string (object, "phase", 1, GRADUAL_PLAN_WORD_MAX);
  GradualPhase phase = GRADUAL_PHASE_BUILD;

  if (!gradual_phase_from_nick (nick, &phase))
    gradual_json_fail (
        object, "phase", GRADUAL_FORMAT_ERROR_INVALID,
        _ ("must be one of ramp, build, cutback, taper, race, return and hold, not “%s”"), nick);

  return phase;
}

/* Gives the week its unknown members, and its days theirs, which are freed. */
static GradualWeek *
take_extras (GradualWeek *bare, char *extra, char *day_extras[GRADUAL_DAYS_PER_WEEK])
{
  GradualWeek *week = bare;
  gboolean has_extras = extra != NULL;

  for (guint i = 0; i < GRADUAL_DAYS_PER_WEEK; i++)
    has_extras = has_extras || day_extras[i] != NULL;
  if (has_extras) {
    week = gradual_week_with_extras (bare, extra, (const char *const *)day_extras);
    gradual_week_unref (bare);
  }

  g_free (extra);
  for (guint i = 0; i < GRADUAL_DAYS_PER_WEEK; i++)
    g_free (day_extras[i]);

  return week;
}

static GradualWeek *
read_week (GradualJsonObject *object, int number, GradualDay start, GHashTable *ids)
{
  GradualRun *runs[GRADUAL_DAYS_PER_WEEK] = {NULL};
  char *day_extras[GRADUAL_DAYS_PER_WEEK] = {NULL};
  GradualPhase phase = read_phase (object);
  int cap_minutes = gradual_json_int (object, "cap_minutes", 0, GRADUAL_MINUTES_MAX);
  GradualWeek *week;

  if (gradual_json_int (object, "number", 1, GRADUAL_WEEKS_MAX) != number)
    gradual_json_fail (object, "number", GRADUAL_FORMAT_ERROR_INVALID,
                       _ ("must be %d, the number after the one before it"), number);
  if (gradual_json_day (object, "start") != start)
    fail_date (object, "start", start);
  read_days (object, start, ids, runs, day_extras);

  week = gradual_week_new (number, start, phase, cap_minutes, runs);
  for (guint i = 0; i < GRADUAL_DAYS_PER_WEEK; i++)
    g_clear_pointer (&runs[i], gradual_run_unref);

  /* The total is only a convenience for other programs: the runs are what counts. */
  gradual_json_int (object, "minutes", 0, GRADUAL_MINUTES_MAX);
  if (gradual_week_minutes (week) > GRADUAL_MINUTES_MAX)
    gradual_json_fail (object, "days", GRADUAL_FORMAT_ERROR_INVALID,
                       _ ("have runs of more minutes than there are in a week"));

  return take_extras (week, gradual_json_unknown_members (object), day_extras);
}

/* Returns the first day of the plan. */
static GradualDay
read_start (GradualJsonArray *array, GDateWeekday week_starts_on)
{
  GradualJsonObject first = gradual_json_array_object (array, 0);
  GradualDay start = gradual_json_day (&first, "start");

  if (start != GRADUAL_DAY_NONE && gradual_day_weekday (start) != week_starts_on)
    gradual_json_fail (&first, "start", GRADUAL_FORMAT_ERROR_INVALID,
                       _ ("must be the weekday that the plan's weeks start on, %s"),
                       gradual_weekday_to_nick (week_starts_on));

  return start;
}

/**
 * gradual_plan_read_weeks:
 *
 * Returns: (transfer full) (element-type GradualWeek): the weeks; none, or not all, where the
 *   document has failed.
 */
GPtrArray *
gradual_plan_read_weeks (GradualJsonObject *root, GDateWeekday week_starts_on)
{
  GradualJsonArray array = gradual_json_array (root, "weeks", 1, GRADUAL_WEEKS_MAX);
  g_autoptr (GHashTable) ids = g_hash_table_new (g_str_hash, g_str_equal);
  GPtrArray *weeks = gradual_week_array_new ();
  GradualDay start = array.length > 0 ? read_start (&array, week_starts_on) : GRADUAL_DAY_NONE;

  for (guint i = 0; i < array.length && !gradual_json_document_failed (root->document); i++) {
    GradualJsonObject object = gradual_json_array_object (&array, i);

    g_ptr_array_add (
        weeks, read_week (&object, (int)i + 1, start + (GradualDay)i * GRADUAL_DAYS_PER_WEEK, ids));
  }

  return weeks;
}
