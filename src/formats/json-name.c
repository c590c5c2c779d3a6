/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "json-name.h"

#include <stdlib.h>
#include <string.h>

/** gradual_json_hex_unit: Returns: the code unit of four hexadecimal digits at @at, or -1. */
int
gradual_json_hex_unit (const char *at, const char *end)
{
  int unit = 0;

  if (end - at < 4)
    return -1;
  for (int i = 0; i < 4; i++) {
    if (!g_ascii_isxdigit (at[i]))
      return -1;
    unit = unit * 16 + g_ascii_xdigit_value (at[i]);
  }

  return unit;
}

/**
 * gradual_json_decode:
 * @text: what is between the quotes of a string that has been checked
 *
 * Returns: (transfer full): the string with its escapes decoded.
 */
char *
gradual_json_decode (const char *text, gsize length)
{
  g_autoptr (GString) decoded = g_string_sized_new (length);
  const char *end = text + length;

  for (const char *c = text; c < end; c++) {
    static const char escapes[] = "bfnrt", meanings[] = "\b\f\n\r\t";
    const char *escape;
    int unit;

    if (*c != '\\') {
      g_string_append_c (decoded, *c);
      continue;
    }
    c++;
    if (*c != 'u') {
      escape = strchr (escapes, *c);
      g_string_append_c (decoded, escape != NULL ? meanings[escape - escapes] : *c);
      continue;
    }
    unit = gradual_json_hex_unit (c + 1, end);
    c += 4;
    if (gradual_json_is_high_surrogate (unit)) {
      unit = 0x10000 + ((unit - 0xd800) << 10) + (gradual_json_hex_unit (c + 3, end) - 0xdc00);
      c += 6;
    }
    g_string_append_unichar (decoded, (gunichar)unit);
  }

  return g_string_free (g_steal_pointer (&decoded), FALSE);
}

/* FNV-1a, 64 bits. Names of the same hash are compared, so that only speed depends on it. */
static guint64
hash_bytes (const char *bytes, gsize length)
{
  guint64 hash = G_GUINT64_CONSTANT (0xcbf29ce484222325);

  for (gsize i = 0; i < length; i++)
    hash = (hash ^ (guchar)bytes[i]) * G_GUINT64_CONSTANT (0x100000001b3);

  return hash;
}

/**
 * gradual_json_name_hash:
 * @name: the name of a member, whose text has been checked
 * @has_escapes: whether there is a backslash in it
 *
 * Sets the hash of @name, which is the same however the name is escaped.
 */
void
gradual_json_name_hash (GradualJsonName *name, gboolean has_escapes)
{
  g_autofree char *decoded = NULL;

  if (!has_escapes) {
    name->hash = hash_bytes (name->text, name->length);
    return;
  }
  decoded = gradual_json_decode (name->text, name->length);
  name->hash = hash_bytes (decoded, strlen (decoded));
}

static int
compare_names (gconstpointer a, gconstpointer b)
{
  const GradualJsonName *first = a, *second = b;
  g_autofree char *decoded_first = NULL;
  g_autofree char *decoded_second = NULL;

  if (first->hash != second->hash)
    return first->hash < second->hash ? -1 : 1;
  decoded_first = gradual_json_decode (first->text, first->length);
  decoded_second = gradual_json_decode (second->text, second->length);

  return strcmp (decoded_first, decoded_second);
}

/**
 * gradual_json_names_find_duplicate:
 * @names: the hashed names of one object; their order may change
 *
 * Returns: (nullable): a name that is there a second time. Takes n log n steps, so that a hostile
 *   object of a million members can not stall the reader.
 */
const GradualJsonName *
gradual_json_names_find_duplicate (GradualJsonName *names, guint n_names)
{
  const guint small = 16;

  if (n_names > small)
    qsort (names, n_names, sizeof *names, compare_names);
  for (guint i = 1; i < n_names; i++)
    for (guint j = n_names > small ? i - 1 : 0; j < i; j++)
      if (names[j].hash == names[i].hash && compare_names (&names[j], &names[i]) == 0)
        return names[i].text > names[j].text ? &names[i] : &names[j];

  return NULL;
}
