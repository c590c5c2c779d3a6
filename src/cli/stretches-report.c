/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "stretches-report.h"

#include "json-text.h"

/**
 * gradual_stretches_weeks:
 * @starts: (out caller-allocates): the first days of the weeks that are summed up, the last of
 * which has @today
 */
void
gradual_stretches_weeks (GradualDay today, GDateWeekday week_starts_on,
                         GradualDay starts[GRADUAL_STRETCH_WEEKS])
{
  GradualDay earliest = GRADUAL_DAY_MIN + GRADUAL_STRETCH_WEEKS * GRADUAL_DAYS_PER_WEEK - 1;
  GradualDay last =
      gradual_day_next_weekday (MAX (today, earliest) - GRADUAL_DAYS_PER_WEEK + 1, week_starts_on);

  for (int i = 0; i < GRADUAL_STRETCH_WEEKS; i++)
    starts[i] = last - (GRADUAL_STRETCH_WEEKS - 1 - i) * GRADUAL_DAYS_PER_WEEK;
}

static JsonObject *
week_to_json (const GradualStretching *stretching, GradualDay start)
{
  GradualDay end = start + GRADUAL_DAYS_PER_WEEK - 1;
  JsonObject *object = json_object_new ();
  JsonObject *areas = json_object_new ();

  for (guint i = 0; i < GRADUAL_N_AREAS; i++) {
    GradualStretchArea area = stretching->areas[i];

    json_object_set_int_member (areas, gradual_stretch_area_to_nick (area),
                                gradual_stretch_area_days (stretching, area, start, end));
  }
  gradual_json_set_day (object, "start", start);
  json_object_set_int_member (object, "days", gradual_stretch_days (stretching, start, end));
  json_object_set_object_member (object, "areas", areas);

  return object;
}

static JsonArray *
set_to_json (GradualStretchSet set)
{
  JsonArray *array = json_array_new ();

  for (guint i = 0; i < GRADUAL_N_STRETCHES; i++)
    if (gradual_stretch_set_has (set, (GradualStretch)i))
      json_array_add_string_element (array, gradual_stretch_to_nick ((GradualStretch)i));

  return array;
}

static JsonArray *
days_to_json (const GradualStretching *stretching)
{
  JsonArray *array = json_array_sized_new (stretching->days->len);

  for (guint i = 0; i < stretching->days->len; i++) {
    const GradualStretchDay *day = &g_array_index (stretching->days, GradualStretchDay, i);
    JsonObject *object = json_object_new ();

    gradual_json_set_day (object, "date", day->day);
    json_object_set_array_member (object, "done", set_to_json (day->done));
    json_array_add_object_element (array, object);
  }

  return array;
}

static JsonObject *
doses_to_json (const GradualStretching *stretching)
{
  JsonObject *doses = json_object_new ();

  for (guint i = 0; i < GRADUAL_N_STRETCHES; i++) {
    JsonObject *dose = json_object_new ();

    json_object_set_int_member (dose, "seconds", stretching->doses[i].seconds);
    json_object_set_int_member (dose, "times", stretching->doses[i].times);
    json_object_set_object_member (doses, gradual_stretch_to_nick ((GradualStretch)i), dose);
  }

  return doses;
}

/**
 * gradual_stretches_to_json:
 * @today: its week is the last of those that are summed up
 *
 * Returns: (transfer full): the history of a runner's stretching for programs.
 */
JsonNode *
gradual_stretches_to_json (const GradualStretching *stretching, GradualDay today,
                           GDateWeekday week_starts_on)
{
  JsonNode *node = json_node_new (JSON_NODE_OBJECT);
  JsonObject *object = json_object_new ();
  JsonArray *weeks = json_array_new ();
  GradualDay starts[GRADUAL_STRETCH_WEEKS];

  gradual_stretches_weeks (today, week_starts_on, starts);
  for (guint i = 0; i < GRADUAL_STRETCH_WEEKS; i++)
    json_array_add_object_element (weeks, week_to_json (stretching, starts[i]));
  json_object_set_array_member (object, "weeks", weeks);
  json_object_set_array_member (object, "days", days_to_json (stretching));
  json_object_set_array_member (object, "selected", set_to_json (stretching->selected));
  json_object_set_object_member (object, "doses", doses_to_json (stretching));
  json_node_take_object (node, object);

  return node;
}

/**
 * gradual_stretches_to_csv:
 * @length: (out): the bytes without the closing NUL
 *
 * Returns: (transfer full): the history as a table, a row for each tick.
 */
char *
gradual_stretches_to_csv (const GradualStretching *stretching, gsize *length)
{
  GString *text = g_string_new ("date,stretch,area\r\n");

  for (guint i = 0; i < stretching->days->len; i++) {
    const GradualStretchDay *day = &g_array_index (stretching->days, GradualStretchDay, i);
    char date[11];

    gradual_day_format_to (day->day, date);
    for (guint j = 0; j < GRADUAL_N_STRETCHES; j++) {
      GradualStretch stretch = (GradualStretch)j;

      if (gradual_stretch_set_has (day->done, stretch))
        g_string_append_printf (text, "%s,%s,%s\r\n", date, gradual_stretch_to_nick (stretch),
                                gradual_stretch_area_to_nick (gradual_stretch_area (stretch)));
    }
  }
  *length = text->len;

  return g_string_free (text, FALSE);
}
