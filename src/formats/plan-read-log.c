/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plan-read.h"

#include <glib/gi18n-lib.h>

#include "instant.h"

static GradualLogEntry *
read_entry (GradualJsonObject *object, GHashTable *ids)
{
  const char *start = gradual_json_string (object, "start", 1, GRADUAL_PLAN_WORD_MAX);
  GradualLogEntry entry = {.id = gradual_plan_read_id (object, ids)};
  g_autofree char *extra = NULL;

  if (!gradual_local_time_parse (start, &entry.day, &entry.second_of_day))
    gradual_json_fail (object, "start", GRADUAL_FORMAT_ERROR_INVALID,
                       _ ("must be a date and time without a zone, as in “2026-11-24T07:10:00”"));
  entry.seconds = gradual_json_int (object, "seconds", 0, GRADUAL_LOG_SECONDS_MAX);
  entry.distance_m = gradual_json_optional_int (object, "distance_m", 0, GRADUAL_PLAN_DISTANCE_MAX,
                                                GRADUAL_ABSENT);
  entry.cadence =
      gradual_json_optional_int (object, "cadence", 1, GRADUAL_PLAN_CADENCE_MAX, GRADUAL_ABSENT);
  entry.effort = gradual_json_optional_int (object, "effort", 1, 10, GRADUAL_ABSENT);
  entry.pain = gradual_json_optional_int (object, "pain", 0, 10, GRADUAL_ABSENT);
  entry.source = gradual_json_string (object, "source", 1, GRADUAL_PLAN_SOURCE_MAX);
  entry.note = gradual_json_optional_string (object, "note", GRADUAL_PLAN_NOTE_MAX);
  extra = gradual_json_unknown_members (object);
  entry.extra = extra;

  return gradual_log_entry_new (&entry);
}

static int
compare_entries (gconstpointer a, gconstpointer b)
{
  const GradualLogEntry *const *first = a, *const *second = b;

  return gradual_log_entry_compare (*first, *second);
}

/**
 * gradual_plan_read_log:
 *
 * Returns: (transfer full) (element-type GradualLogEntry): the logged runs in the order they began;
 *   those that began at the same time stay in the order of the document.
 */
GPtrArray *
gradual_plan_read_log (GradualJsonObject *root)
{
  GradualJsonArray array = gradual_json_array (root, "log", 0, G_MAXUINT);
  g_autoptr (GHashTable) ids = g_hash_table_new (g_str_hash, g_str_equal);
  GPtrArray *log = gradual_log_array_new ();

  for (guint i = 0; i < array.length && !gradual_json_document_failed (root->document); i++) {
    GradualJsonObject object = gradual_json_array_object (&array, i);

    g_ptr_array_add (log, read_entry (&object, ids));
  }
  /* GLib promises that this sort is stable. */
  g_ptr_array_sort (log, compare_entries);

  return log;
}

static GradualRestriction *
read_restriction (GradualJsonObject *object)
{
  const char *nick = gradual_json_string (object, "kind", 1, GRADUAL_PLAN_WORD_MAX);
  GradualRestriction restriction = {.from = gradual_json_day (object, "from")};
  g_autofree char *extra = NULL;

  if (!gradual_restriction_kind_from_nick (nick, &restriction.kind))
    gradual_json_fail (object, "kind", GRADUAL_FORMAT_ERROR_INVALID,
                       _ ("must be one of hold, reduce, stop and red-flag, not “%s”"), nick);
  if (!gradual_json_is_null (object, "until"))
    restriction.until = gradual_json_day (object, "until");
  if (restriction.until != GRADUAL_DAY_NONE && restriction.until < restriction.from)
    gradual_json_fail (object, "until", GRADUAL_FORMAT_ERROR_INVALID,
                       _ ("must not be before “from”"));
  if (restriction.kind == GRADUAL_RESTRICTION_REDUCE)
    restriction.factor_percent = gradual_json_int (object, "factor_percent", 1, 100);
  else
    restriction.factor_percent = gradual_json_optional_int (object, "factor_percent", 1, 100, 0);
  restriction.because = gradual_json_optional_string (object, "because", GRADUAL_PLAN_NOTE_MAX);
  extra = gradual_json_unknown_members (object);
  restriction.extra = extra;

  return gradual_restriction_new (&restriction);
}

/** gradual_plan_read_restrictions: Returns: (transfer full) (element-type GradualRestriction):
 * the restrictions. */
GPtrArray *
gradual_plan_read_restrictions (GradualJsonObject *root)
{
  GradualJsonArray array = gradual_json_array (root, "restrictions", 0, G_MAXUINT);
  GPtrArray *restrictions = gradual_restriction_array_new ();

  for (guint i = 0; i < array.length && !gradual_json_document_failed (root->document); i++) {
    GradualJsonObject object = gradual_json_array_object (&array, i);

    g_ptr_array_add (restrictions, read_restriction (&object));
  }

  return restrictions;
}

static void
read_away_reason (GradualJsonObject *object, GradualAwayReason *reason)
{
  const char *nick;

  if (!gradual_json_has (object, "reason"))
    return;
  nick = gradual_json_string (object, "reason", 1, GRADUAL_PLAN_WORD_MAX);
  if (!gradual_away_reason_from_nick (nick, reason))
    gradual_json_fail (object, "reason", GRADUAL_FORMAT_ERROR_INVALID,
                       _ ("must be one of holiday, illness and injury, not “%s”"), nick);
}

static GradualAway *
read_away (GradualJsonObject *object, const GPtrArray *others)
{
  GradualAway away = {.from = gradual_json_day (object, "from"),
                      .until = gradual_json_day (object, "until")};
  g_autofree char *extra = NULL;

  if (away.until < away.from) {
    gradual_json_fail (object, "until", GRADUAL_FORMAT_ERROR_INVALID,
                       _ ("must not be before “from”"));
    away.until = away.from;
  }
  for (guint i = 0; i < others->len; i++)
    if (gradual_away_overlaps (g_ptr_array_index (others, i), away.from, away.until))
      gradual_json_fail (object, "from", GRADUAL_FORMAT_ERROR_INVALID,
                         _ ("the days from it to “until” must not be in another entry too"));
  read_away_reason (object, &away.reason);
  away.note = gradual_json_optional_string (object, "note", GRADUAL_PLAN_NOTE_MAX);
  extra = gradual_json_unknown_members (object);
  away.extra = extra;

  return gradual_away_new (&away);
}

static int
compare_away (gconstpointer a, gconstpointer b)
{
  const GradualAway *const *first = a, *const *second = b;

  return (*first)->from - (*second)->from;
}

/**
 * gradual_plan_read_away:
 *
 * Like the log, the entries may be in any order. No day may be in two of them: which of the two is
 * meant is not to be guessed.
 *
 * Returns: (transfer full) (element-type GradualAway): the days away in their order, none where the
 *   document says nothing of them.
 */
GPtrArray *
gradual_plan_read_away (GradualJsonObject *root)
{
  GPtrArray *away = gradual_away_array_new ();
  GradualJsonArray array;

  if (!gradual_json_has (root, "away"))
    return away;
  array = gradual_json_array (root, "away", 0, GRADUAL_PLAN_AWAY_MAX);
  for (guint i = 0; i < array.length && !gradual_json_document_failed (root->document); i++) {
    GradualJsonObject object = gradual_json_array_object (&array, i);

    g_ptr_array_add (away, read_away (&object, away));
  }
  g_ptr_array_sort (away, compare_away);

  return away;
}
