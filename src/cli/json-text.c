/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "json-text.h"

#include "model/log-entry.h"

/** gradual_json_set_day: adds a date, or null for no day. */
void
gradual_json_set_day (JsonObject *object, const char *member, GradualDay day)
{
  char date[11];

  if (day == GRADUAL_DAY_NONE) {
    json_object_set_null_member (object, member);
  } else {
    gradual_day_format_to (day, date);
    json_object_set_string_member (object, member, date);
  }
}

/** gradual_json_set_count: adds a number, or null for %GRADUAL_ABSENT. */
void
gradual_json_set_count (JsonObject *object, const char *member, int count)
{
  if (count == GRADUAL_ABSENT)
    json_object_set_null_member (object, member);
  else
    json_object_set_int_member (object, member, count);
}

/** gradual_json_set_text: adds a text, or null for %NULL. */
void
gradual_json_set_text (JsonObject *object, const char *member, const char *text)
{
  if (text == NULL)
    json_object_set_null_member (object, member);
  else
    json_object_set_string_member (object, member, text);
}

/** gradual_json_print: Returns: (transfer full): the JSON as text with a closing newline. */
char *
gradual_json_print (JsonNode *node)
{
  g_autoptr (JsonGenerator) generator = json_generator_new ();
  g_autoptr (GString) text = g_string_new (NULL);

  json_generator_set_pretty (generator, TRUE);
  json_generator_set_indent (generator, 2);
  json_generator_set_root (generator, node);
  json_generator_to_gstring (generator, text);
  /* json-glib 1.6 escapes every control character but the last one. */
  g_string_replace (text, "\x1f", "\\u001f", 0);
  g_string_append_c (text, '\n');

  return g_string_free (g_steal_pointer (&text), FALSE);
}
