/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "cadence-json.h"

#define PER_MINUTE (60 / GRADUAL_CADENCE_SECONDS)

static void
read_count (GradualJsonObject *object, GArray *counts)
{
  GradualCadenceCount count = {.day = gradual_json_day (object, "date")};
  GradualJsonArray steps =
      gradual_json_array (object, "steps", GRADUAL_CADENCE_TIMES, GRADUAL_CADENCE_TIMES);

  for (guint i = 0; i < steps.length; i++)
    count.steps[i] =
        gradual_json_array_int (&steps, i, GRADUAL_CADENCE_STEPS_MIN, GRADUAL_CADENCE_STEPS_MAX);
  count.extra = gradual_json_unknown_members (object);
  g_array_append_val (counts, count);
}

/* The target, if there is one. */
static void
read_target (GradualJsonObject *object, GradualCadenceTarget *target)
{
  GradualJsonObject member;

  if (!gradual_json_has (object, "target"))
    return;
  member = gradual_json_object (object, "target");
  target->since = gradual_json_day (&member, "since");
  target->from = gradual_json_int (&member, "from", GRADUAL_CADENCE_STEPS_MIN * PER_MINUTE,
                                   GRADUAL_CADENCE_STEPS_MAX * PER_MINUTE);
  target->percent = gradual_json_int (&member, "percent", GRADUAL_CADENCE_PERCENT_MIN,
                                      GRADUAL_CADENCE_PERCENT_MAX);
  target->extra = gradual_json_unknown_members (&member);
}

static int
compare_counts (gconstpointer a, gconstpointer b)
{
  const GradualCadenceCount *first = a, *second = b;

  return first->day < second->day ? -1 : first->day > second->day;
}

/**
 * gradual_cadence_read:
 * @object: what a library says of cadence
 *
 * Reads what was counted whole or not at all. Counts of one day stay in the order of the document;
 * there is no limit to them. Members that are not known are kept.
 *
 * Returns: (transfer full) (nullable): the cadence; %NULL where the document has a fault, which is
 *   kept in it.
 */
GradualCadence *
gradual_cadence_read (GradualJsonObject *object)
{
  g_autoptr (GArray) counts = gradual_cadence_counts_new ();
  GradualCadence values = {.counts = counts};
  GradualCadence *cadence = NULL;
  GradualJsonArray array;

  g_return_val_if_fail (object != NULL, NULL);

  array = gradual_json_array (object, "counts", 0, G_MAXUINT);
  for (guint i = 0; i < array.length && !gradual_json_document_failed (object->document); i++) {
    GradualJsonObject count = gradual_json_array_object (&array, i);

    read_count (&count, counts);
  }
  /* GLib promises that this sort is stable. */
  g_array_sort (counts, compare_counts);
  read_target (object, &values.target);
  values.extra = gradual_json_unknown_members (object);
  if (!gradual_json_document_failed (object->document))
    cadence = gradual_cadence_new (&values);

  g_free (values.target.extra);
  g_free (values.extra);

  return cadence;
}

static void
set_day (JsonObject *object, const char *name, GradualDay day)
{
  char date[11];

  gradual_day_format_to (day, date);
  json_object_set_string_member (object, name, date);
}

static JsonObject *
write_count (const GradualCadenceCount *count, GradualJsonVerbatim *unknown)
{
  JsonObject *object = json_object_new ();
  JsonArray *steps = json_array_sized_new (GRADUAL_CADENCE_TIMES);

  for (guint i = 0; i < GRADUAL_CADENCE_TIMES; i++)
    json_array_add_int_element (steps, count->steps[i]);
  set_day (object, "date", count->day);
  json_object_set_array_member (object, "steps", steps);
  gradual_json_verbatim_add (unknown, object, count->extra);

  return object;
}

static JsonObject *
write_target (const GradualCadenceTarget *target, GradualJsonVerbatim *unknown)
{
  JsonObject *object = json_object_new ();

  set_day (object, "since", target->since);
  json_object_set_int_member (object, "from", target->from);
  json_object_set_int_member (object, "percent", target->percent);
  gradual_json_verbatim_add (unknown, object, target->extra);

  return object;
}

/**
 * gradual_cadence_write:
 * @unknown: where the unknown members go that the text is to have
 *
 * Returns: (transfer full): what a library says of the cadence, as a tree.
 */
JsonObject *
gradual_cadence_write (const GradualCadence *cadence, GradualJsonVerbatim *unknown)
{
  JsonObject *object;
  JsonArray *counts;

  g_return_val_if_fail (cadence != NULL && unknown != NULL, NULL);

  object = json_object_new ();
  counts = json_array_sized_new (cadence->counts->len);
  for (guint i = 0; i < cadence->counts->len; i++)
    json_array_add_object_element (
        counts, write_count (&g_array_index (cadence->counts, GradualCadenceCount, i), unknown));
  json_object_set_array_member (object, "counts", counts);
  if (cadence->target.since != GRADUAL_DAY_NONE)
    json_object_set_object_member (object, "target", write_target (&cadence->target, unknown));
  gradual_json_verbatim_add (unknown, object, cadence->extra);

  return object;
}
