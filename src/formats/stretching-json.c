/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "stretching-json.h"

#include <glib/gi18n-lib.h>

/* An array of stretches, one or more, each once. One that is not known, as a later program may
 * have, could not be kept in its place: the document is refused. */
static GradualStretchSet
read_set (GradualJsonObject *object, const char *name)
{
  GradualJsonArray array = gradual_json_array (object, name, 1, GRADUAL_N_STRETCHES);
  GradualStretchSet set = 0;

  for (guint i = 0; i < array.length; i++) {
    GradualJsonObject place = gradual_json_array_place (&array, i);
    const char *nick = gradual_json_array_string (&array, i);
    GradualStretch stretch = GRADUAL_STRETCH_HIP_FLEXOR;

    if (!gradual_stretch_from_nick (nick, &stretch))
      gradual_json_fail (&place, NULL, GRADUAL_FORMAT_ERROR_INVALID,
                         _ ("“%s” is not a stretch that is known"), nick);
    else if (gradual_stretch_set_has (set, stretch))
      gradual_json_fail (&place, NULL, GRADUAL_FORMAT_ERROR_INVALID, _ ("“%s” is there twice"),
                         nick);
    set |= gradual_stretch_set_of (stretch);
  }

  return set;
}

/* At least so many areas, each once. */
static GradualAreaSet
read_areas (GradualJsonObject *object, guint minimum, GradualStretchArea areas[GRADUAL_N_AREAS])
{
  GradualJsonArray array = gradual_json_array (object, "areas", minimum, GRADUAL_N_AREAS);
  guint seen = 0;

  for (guint i = 0; i < array.length; i++) {
    GradualJsonObject place = gradual_json_array_place (&array, i);
    const char *nick = gradual_json_array_string (&array, i);

    if (!gradual_stretch_area_from_nick (nick, &areas[i]))
      gradual_json_fail (&place, NULL, GRADUAL_FORMAT_ERROR_INVALID,
                         _ ("“%s” is not an area that is known"), nick);
    else if ((seen & (1u << areas[i])) != 0)
      gradual_json_fail (&place, NULL, GRADUAL_FORMAT_ERROR_INVALID, _ ("“%s” is there twice"),
                         nick);
    seen |= 1u << areas[i];
  }

  return (GradualAreaSet)seen;
}

static void
read_doses (GradualJsonObject *object, GradualStretching *values)
{
  GradualJsonObject doses = gradual_json_object (object, "doses");

  for (guint i = 0; i < GRADUAL_N_STRETCHES; i++) {
    GradualJsonObject dose =
        gradual_json_object (&doses, gradual_stretch_to_nick ((GradualStretch)i));

    values->doses[i].seconds =
        gradual_json_int (&dose, "seconds", GRADUAL_DOSE_SECONDS_MIN, GRADUAL_DOSE_SECONDS_MAX);
    values->doses[i].times =
        gradual_json_int (&dose, "times", GRADUAL_DOSE_TIMES_MIN, GRADUAL_DOSE_TIMES_MAX);
    values->dose_extras[i] = gradual_json_unknown_members (&dose);
  }
  values->doses_extra = gradual_json_unknown_members (&doses);
}

static void
read_tick (GradualJsonObject *object, GArray *days, GHashTable *extras)
{
  GradualStretchDay entry = {.day = gradual_json_day (object, "date")};
  char *extra;

  if (days->len > 0) {
    GradualDay before = g_array_index (days, GradualStretchDay, days->len - 1).day;
    g_autofree char *date = gradual_day_format (before);

    if (entry.day <= before)
      gradual_json_fail (object, "date", GRADUAL_FORMAT_ERROR_INVALID,
                         _ ("must be later than the date before it, %s"), date);
  }
  entry.done = read_set (object, "done");
  extra = gradual_json_unknown_members (object);
  if (extra != NULL)
    g_hash_table_insert (extras, GINT_TO_POINTER (entry.day), extra);
  g_array_append_val (days, entry);
}

/* There is no limit to the days but the calendar: each is later than the one before it. */
static void
read_ticks (GradualJsonObject *object, GradualStretching *values)
{
  GradualJsonArray array = gradual_json_array (object, "ticks", 0, G_MAXUINT);

  for (guint i = 0; i < array.length && !gradual_json_document_failed (object->document); i++) {
    GradualJsonObject tick = gradual_json_array_object (&array, i);

    read_tick (&tick, values->days, values->day_extras);
  }
}

/* Areas that are to be stretched daily for a time, if there are any. */
static void
read_focus (GradualJsonObject *object, GradualStretching *values)
{
  GradualStretchArea areas[GRADUAL_N_AREAS] = {GRADUAL_AREA_HIPS};
  GradualJsonObject focus;

  if (!gradual_json_has (object, "focus"))
    return;
  focus = gradual_json_object (object, "focus");
  values->focus = read_areas (&focus, 1, areas);
  values->focus_until = gradual_json_day (&focus, "until");
  values->focus_extra = gradual_json_unknown_members (&focus);
}

/**
 * gradual_stretching_read:
 * @object: what a library says of stretching
 *
 * Reads the stretching whole or not at all. Members that are not known are kept.
 *
 * Returns: (transfer full) (nullable): the stretching; %NULL where the document has a fault, which
 *   is kept in it.
 */
GradualStretching *
gradual_stretching_read (GradualJsonObject *object)
{
  g_autoptr (GArray) days = g_array_new (FALSE, FALSE, sizeof (GradualStretchDay));
  g_autoptr (GHashTable) day_extras = g_hash_table_new_full (NULL, NULL, NULL, g_free);
  GradualStretching values = {.days = days, .day_extras = day_extras};
  GradualStretching *stretching = NULL;

  g_return_val_if_fail (object != NULL, NULL);

  values.selected = read_set (object, "selected");
  read_areas (object, GRADUAL_N_AREAS, values.areas);
  read_doses (object, &values);
  read_ticks (object, &values);
  read_focus (object, &values);
  values.extra = gradual_json_unknown_members (object);
  if (g_hash_table_size (day_extras) == 0)
    values.day_extras = NULL;
  if (!gradual_json_document_failed (object->document))
    stretching = gradual_stretching_new (&values);

  g_free (values.extra);
  g_free (values.doses_extra);
  g_free (values.focus_extra);
  for (guint i = 0; i < GRADUAL_N_STRETCHES; i++)
    g_free (values.dose_extras[i]);

  return stretching;
}

static JsonArray *
write_set (GradualStretchSet set)
{
  JsonArray *array = json_array_new ();

  for (guint i = 0; i < GRADUAL_N_STRETCHES; i++)
    if (gradual_stretch_set_has (set, (GradualStretch)i))
      json_array_add_string_element (array, gradual_stretch_to_nick ((GradualStretch)i));

  return array;
}

static JsonObject *
write_doses (const GradualStretching *stretching, GradualJsonVerbatim *unknown)
{
  JsonObject *doses = json_object_new ();

  for (guint i = 0; i < GRADUAL_N_STRETCHES; i++) {
    JsonObject *dose = json_object_new ();

    json_object_set_int_member (dose, "seconds", stretching->doses[i].seconds);
    json_object_set_int_member (dose, "times", stretching->doses[i].times);
    gradual_json_verbatim_add (unknown, dose, stretching->dose_extras[i]);
    json_object_set_object_member (doses, gradual_stretch_to_nick ((GradualStretch)i), dose);
  }
  gradual_json_verbatim_add (unknown, doses, stretching->doses_extra);

  return doses;
}

static JsonArray *
write_ticks (const GradualStretching *stretching, GradualJsonVerbatim *unknown)
{
  JsonArray *ticks = json_array_sized_new (stretching->days->len);

  for (guint i = 0; i < stretching->days->len; i++) {
    const GradualStretchDay *day = &g_array_index (stretching->days, GradualStretchDay, i);
    JsonObject *tick = json_object_new ();
    char date[11];

    gradual_day_format_to (day->day, date);
    json_object_set_string_member (tick, "date", date);
    json_object_set_array_member (tick, "done", write_set (day->done));
    gradual_json_verbatim_add (unknown, tick, gradual_stretching_day_extra (stretching, day->day));
    json_array_add_object_element (ticks, tick);
  }

  return ticks;
}

static JsonObject *
write_focus (const GradualStretching *stretching, GradualJsonVerbatim *unknown)
{
  JsonObject *focus = json_object_new ();
  JsonArray *areas = json_array_new ();
  char date[11];

  for (guint i = 0; i < GRADUAL_N_AREAS; i++)
    if ((stretching->focus & (1u << i)) != 0)
      json_array_add_string_element (areas, gradual_stretch_area_to_nick ((GradualStretchArea)i));
  gradual_day_format_to (stretching->focus_until, date);
  json_object_set_array_member (focus, "areas", areas);
  json_object_set_string_member (focus, "until", date);
  gradual_json_verbatim_add (unknown, focus, stretching->focus_extra);

  return focus;
}

/**
 * gradual_stretching_write:
 * @unknown: where the unknown members go that the text is to have
 *
 * Returns: (transfer full): what a library says of the stretching, as a tree.
 */
JsonObject *
gradual_stretching_write (const GradualStretching *stretching, GradualJsonVerbatim *unknown)
{
  JsonObject *object;
  JsonArray *areas;

  g_return_val_if_fail (stretching != NULL && unknown != NULL, NULL);

  object = json_object_new ();
  areas = json_array_sized_new (GRADUAL_N_AREAS);
  for (guint i = 0; i < GRADUAL_N_AREAS; i++)
    json_array_add_string_element (areas, gradual_stretch_area_to_nick (stretching->areas[i]));
  json_object_set_array_member (object, "selected", write_set (stretching->selected));
  json_object_set_array_member (object, "areas", areas);
  json_object_set_object_member (object, "doses", write_doses (stretching, unknown));
  json_object_set_array_member (object, "ticks", write_ticks (stretching, unknown));
  if (stretching->focus != 0)
    json_object_set_object_member (object, "focus", write_focus (stretching, unknown));
  gradual_json_verbatim_add (unknown, object, stretching->extra);

  return object;
}
