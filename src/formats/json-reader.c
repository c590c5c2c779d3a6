/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "json-reader.h"

#include <stdarg.h>
#include <string.h>

#include <glib/gi18n-lib.h>

#include "json-slice.h"

/* The only caller of json-glib's getters: on a node of another type they do not fail, but answer
 * with 0 or NULL. */

/**
 * gradual_json_root:
 *
 * Returns: the document itself, which must be an object.
 */
GradualJsonObject
gradual_json_root (GradualJsonDocument *document)
{
  JsonNode *node = gradual_json_document_root (document);
  GradualJsonObject root = {.document = document, .index = GRADUAL_JSON_NO_INDEX};

  if (JSON_NODE_HOLDS_OBJECT (node))
    root.object = json_node_get_object (node);
  else
    gradual_json_fail (&root, NULL, GRADUAL_FORMAT_ERROR_INVALID,
                       _ ("the document must be an object, in “{” and “}”"));

  return root;
}

static void
append_place (GString *place, const GradualJsonObject *object)
{
  if (object->parent == NULL)
    return;
  append_place (place, object->parent);
  if (place->len > 0)
    g_string_append_c (place, '.');
  g_string_append (place, object->name);
  if (object->index != GRADUAL_JSON_NO_INDEX)
    g_string_append_printf (place, "[%u]", object->index);
}

/**
 * gradual_json_fail:
 * @name: (nullable): the member that is at fault, or %NULL for the object itself
 *
 * Keeps the fault, with its place before the message as in "weeks[3].days[2].run.minutes: …", if it
 * is the document's first.
 */
void
gradual_json_fail (const GradualJsonObject *object, const char *name, GradualFormatError code,
                   const char *format, ...)
{
  g_autoptr (GString) message = NULL;
  va_list arguments;

  if (gradual_json_document_failed (object->document))
    return;
  message = g_string_new (NULL);
  append_place (message, object);
  if (name != NULL)
    g_string_append_printf (message, "%s%s", message->len > 0 ? "." : "", name);
  if (message->len > 0)
    g_string_append (message, ": ");
  va_start (arguments, format);
  g_string_append_vprintf (message, format, arguments);
  va_end (arguments);
  gradual_json_document_take_fault (
      object->document, g_error_new_literal (GRADUAL_FORMAT_ERROR, (int)code, message->str));
}

/* Looks for a member, and remembers that it is a known one. */
static JsonNode *
find_member (GradualJsonObject *object, const char *name)
{
  JsonNode *node;

  if (object->object == NULL)
    return NULL;
  node = json_object_get_member (object->object, name);
  for (guint i = 0; i < object->n_asked; i++)
    if (object->asked[i] == name || g_str_equal (object->asked[i], name))
      return node;
  g_assert (object->n_asked < GRADUAL_JSON_MEMBERS_MAX);
  object->asked[object->n_asked++] = name;
  if (node != NULL)
    object->n_found++;

  return node;
}

/* Finds a member that must be there. */
static JsonNode *
need_member (GradualJsonObject *object, const char *name)
{
  JsonNode *node = find_member (object, name);

  if (node == NULL)
    gradual_json_fail (object, name, GRADUAL_FORMAT_ERROR_INVALID, _ ("is missing"));

  return node;
}

/** gradual_json_has: Returns: whether the object has such a member, null or not. */
gboolean
gradual_json_has (GradualJsonObject *object, const char *name)
{
  return find_member (object, name) != NULL;
}

/** gradual_json_is_null: Returns: whether the object's member, which must be there, is null. */
gboolean
gradual_json_is_null (GradualJsonObject *object, const char *name)
{
  JsonNode *node = need_member (object, name);

  return node == NULL || JSON_NODE_HOLDS_NULL (node);
}

static gboolean
holds (JsonNode *node, GType type)
{
  return JSON_NODE_HOLDS_VALUE (node) && json_node_get_value_type (node) == type;
}

static int
node_int (const GradualJsonObject *object, const char *name, JsonNode *node, int minimum,
          int maximum)
{
  gint64 value;

  if (!holds (node, G_TYPE_INT64)) {
    gradual_json_fail (object, name, GRADUAL_FORMAT_ERROR_INVALID,
                       _ ("must be a whole number from %d to %d"), minimum, maximum);
    return minimum;
  }
  value = json_node_get_int (node);
  if (value < minimum || value > maximum) {
    gradual_json_fail (object, name, GRADUAL_FORMAT_ERROR_INVALID,
                       _ ("must be a whole number from %d to %d, not %" G_GINT64_FORMAT), minimum,
                       maximum, value);
    return minimum;
  }

  return (int)value;
}

/**
 * gradual_json_int:
 *
 * Returns: the member, which must be a whole number from @minimum to @maximum; else @minimum.
 */
int
gradual_json_int (GradualJsonObject *object, const char *name, int minimum, int maximum)
{
  JsonNode *node = need_member (object, name);

  return node != NULL ? node_int (object, name, node, minimum, maximum) : minimum;
}

/** gradual_json_optional_int: like gradual_json_int(), but answers @absent for an absent member. */
int
gradual_json_optional_int (GradualJsonObject *object, const char *name, int minimum, int maximum,
                           int absent)
{
  return gradual_json_has (object, name) ? gradual_json_int (object, name, minimum, maximum)
                                         : absent;
}

static const char *
node_string (const GradualJsonObject *object, const char *name, JsonNode *node, gsize minimum,
             gsize maximum)
{
  const char *text;
  gsize length;

  if (!holds (node, G_TYPE_STRING)) {
    gradual_json_fail (object, name, GRADUAL_FORMAT_ERROR_INVALID, _ ("must be a text"));
    return "";
  }
  text = json_node_get_string (node);
  length = strlen (text);
  if (length < minimum)
    gradual_json_fail (object, name, GRADUAL_FORMAT_ERROR_INVALID, _ ("must not be empty"));
  else if (length > maximum && (gsize)g_utf8_strlen (text, -1) > maximum)
    gradual_json_fail (object, name, GRADUAL_FORMAT_ERROR_INVALID,
                       _ ("must not be longer than %" G_GSIZE_FORMAT " characters"), maximum);

  return text;
}

/**
 * gradual_json_string:
 * @minimum: 0, or 1 where it must not be empty
 * @maximum: the most characters
 *
 * Returns: (transfer none): the member, which must be a text of that length; else "".
 */
const char *
gradual_json_string (GradualJsonObject *object, const char *name, gsize minimum, gsize maximum)
{
  JsonNode *node = need_member (object, name);

  return node != NULL ? node_string (object, name, node, minimum, maximum) : "";
}

/** gradual_json_boolean: Returns: the member, which must be true or false; else %FALSE. */
gboolean
gradual_json_boolean (GradualJsonObject *object, const char *name)
{
  JsonNode *node = need_member (object, name);

  if (node == NULL)
    return FALSE;
  if (!holds (node, G_TYPE_BOOLEAN)) {
    gradual_json_fail (object, name, GRADUAL_FORMAT_ERROR_INVALID, _ ("must be true or false"));
    return FALSE;
  }

  return json_node_get_boolean (node);
}

/** gradual_json_optional_string: like gradual_json_string(), but answers "" for an absent one. */
const char *
gradual_json_optional_string (GradualJsonObject *object, const char *name, gsize maximum)
{
  return gradual_json_has (object, name) ? gradual_json_string (object, name, 0, maximum) : "";
}

/** gradual_json_day: Returns: the member, which must be a date; else %GRADUAL_DAY_NONE. */
GradualDay
gradual_json_day (GradualJsonObject *object, const char *name)
{
  const char *text = gradual_json_string (object, name, 0, G_MAXSIZE);
  GradualDay day = GRADUAL_DAY_NONE;

  if (!gradual_day_parse (text, &day))
    gradual_json_fail (object, name, GRADUAL_FORMAT_ERROR_INVALID,
                       _ ("must be a date from 1900-01-01 to 2999-12-31, as in “2027-04-18”"));

  return day;
}

/** gradual_json_object: Returns: the member, which must be an object. */
GradualJsonObject
gradual_json_object (GradualJsonObject *object, const char *name)
{
  JsonNode *node = need_member (object, name);
  GradualJsonObject child = {
      .document = object->document,
      .parent = object,
      .name = name,
      .index = GRADUAL_JSON_NO_INDEX,
  };

  if (node != NULL && JSON_NODE_HOLDS_OBJECT (node))
    child.object = json_node_get_object (node);
  else
    gradual_json_fail (object, name, GRADUAL_FORMAT_ERROR_INVALID, _ ("must be an object"));

  return child;
}

/**
 * gradual_json_array:
 *
 * Returns: the member, which must be an array of @minimum to @maximum elements; else an empty one.
 */
GradualJsonArray
gradual_json_array (GradualJsonObject *object, const char *name, guint minimum, guint maximum)
{
  JsonNode *node = need_member (object, name);
  GradualJsonArray array = {.owner = object, .name = name};
  guint length;

  if (node == NULL || !JSON_NODE_HOLDS_ARRAY (node)) {
    gradual_json_fail (object, name, GRADUAL_FORMAT_ERROR_INVALID, _ ("must be an array"));
    return array;
  }
  length = json_array_get_length (json_node_get_array (node));
  if (length < minimum || length > maximum) {
    gradual_json_fail (object, name, GRADUAL_FORMAT_ERROR_INVALID,
                       _ ("must have from %u to %u elements, not %u"), minimum, maximum, length);
    return array;
  }
  array.array = json_node_get_array (node);
  array.length = length;

  return array;
}

/**
 * gradual_json_array_place:
 *
 * Returns: the element as a place for gradual_json_fail(), whatever it holds.
 */
GradualJsonObject
gradual_json_array_place (const GradualJsonArray *array, guint index)
{
  return (GradualJsonObject){
      .document = array->owner->document,
      .parent = array->owner,
      .name = array->name,
      .index = index,
  };
}

/** gradual_json_array_object: Returns: the element, which must be an object. */
GradualJsonObject
gradual_json_array_object (const GradualJsonArray *array, guint index)
{
  JsonNode *node = json_array_get_element (array->array, index);
  GradualJsonObject element = gradual_json_array_place (array, index);

  if (JSON_NODE_HOLDS_OBJECT (node))
    element.object = json_node_get_object (node);
  else
    gradual_json_fail (&element, NULL, GRADUAL_FORMAT_ERROR_INVALID, _ ("must be an object"));

  return element;
}

/** gradual_json_array_string: Returns: (transfer none): the element, which must be a text. */
const char *
gradual_json_array_string (const GradualJsonArray *array, guint index)
{
  GradualJsonObject element = gradual_json_array_place (array, index);

  return node_string (&element, NULL, json_array_get_element (array->array, index), 0, G_MAXSIZE);
}

/** gradual_json_array_int: Returns: the element, which must be such a number; else @minimum. */
int
gradual_json_array_int (const GradualJsonArray *array, guint index, int minimum, int maximum)
{
  GradualJsonObject element = gradual_json_array_place (array, index);

  return node_int (&element, NULL, json_array_get_element (array->array, index), minimum, maximum);
}

static gboolean
was_asked (const GradualJsonObject *object, const char *name)
{
  for (guint i = 0; i < object->n_asked; i++)
    if (g_str_equal (object->asked[i], name))
      return TRUE;

  return FALSE;
}

/**
 * gradual_json_unknown_name:
 *
 * For input in which a member that is not known is a slip of the pen, as on the command line.
 *
 * Returns: (transfer none) (nullable): the name of the first member that nothing has asked for.
 */
const char *
gradual_json_unknown_name (const GradualJsonObject *object)
{
  JsonObjectIter iter;
  const char *name;

  if (object->object == NULL)
    return NULL;
  json_object_iter_init_ordered (&iter, object->object);
  while (json_object_iter_next_ordered (&iter, &name, NULL))
    if (!was_asked (object, name))
      return name;

  return NULL;
}

/**
 * gradual_json_unknown_members:
 *
 * The members that nothing has asked for, as they are written in the text: json-glib could not give
 * every number back as it was.
 *
 * Returns: (transfer full) (nullable): an object of those members, as text; %NULL if there are
 *   none.
 */
char *
gradual_json_unknown_members (const GradualJsonObject *object)
{
  g_autoptr (GArray) slices = NULL;
  g_autoptr (GString) text = NULL;
  JsonObjectIter iter;
  const char *name;

  if (object->object == NULL || json_object_get_size (object->object) == object->n_found)
    return NULL;

  slices = gradual_json_slices (gradual_json_document_text_of (object->document, object->object));
  text = g_string_new ("{");
  json_object_iter_init_ordered (&iter, object->object);
  for (guint i = 0; json_object_iter_next_ordered (&iter, &name, NULL); i++) {
    const GradualJsonSlice *slice = &g_array_index (slices, GradualJsonSlice, i);

    if (was_asked (object, name))
      continue;
    if (text->len > 1)
      g_string_append_c (text, ',');
    g_string_append_len (text, slice->name, (gssize)slice->name_length);
    g_string_append_c (text, ':');
    g_string_append_len (text, slice->value, (gssize)slice->value_length);
  }
  g_string_append_c (text, '}');

  return g_string_free (g_steal_pointer (&text), FALSE);
}

/**
 * gradual_json_require_format:
 * @format: what the member "format" must be
 * @version: the newest version that can be read
 *
 * Checks what kind of document it is. That comes first: a fault elsewhere in a newer document is no
 * news.
 */
void
gradual_json_require_format (GradualJsonObject *root, const char *format, int version)
{
  const char *found = gradual_json_string (root, "format", 1, G_MAXSIZE);
  int found_version = gradual_json_int (root, "version", 1, G_MAXINT);

  if (!g_str_equal (found, format))
    gradual_json_fail (root, "format", GRADUAL_FORMAT_ERROR_INVALID, _ ("must be “%s”, not “%s”"),
                       format, found);
  if (found_version > version)
    gradual_json_fail (root, "version", GRADUAL_FORMAT_ERROR_NEWER,
                       _ ("the document is of version %d, and this program reads up to version %d; "
                          "a newer Gradual can open it"),
                       found_version, version);
}
