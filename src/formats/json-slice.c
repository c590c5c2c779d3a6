/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "json-slice.h"

/** gradual_json_skip_string: Returns: what follows the string that begins at @string. */
const char *
gradual_json_skip_string (const char *string)
{
  const char *c = string + 1;

  while (*c != '"')
    c += *c == '\\' ? 2 : 1;

  return c + 1;
}

static gboolean
is_space (char c)
{
  return c == ' ' || c == '\n' || c == '\t' || c == '\r';
}

/* The text need not end with a NUL, so that strspn() and its like are out of the question. */
static const char *
skip_space (const char *c)
{
  while (is_space (*c))
    c++;

  return c;
}

/* A number, true, false or null. */
static const char *
skip_plain (const char *c)
{
  while (!is_space (*c) && *c != ',' && *c != ']' && *c != '}')
    c++;

  return c;
}

static const char *
skip_value (const char *value)
{
  const char *c = value;
  guint depth = 0;

  do {
    if (*c == '"') {
      c = gradual_json_skip_string (c);
      continue;
    }
    if (*c == '{' || *c == '[')
      depth++;
    else if (*c == '}' || *c == ']')
      depth--;
    else if (depth == 0)
      return skip_plain (c);
    c++;
  } while (depth > 0);

  return c;
}

/**
 * gradual_json_slices:
 * @object: where an object begins
 *
 * Returns: (transfer full) (element-type GradualJsonSlice): its members, in the order of the text.
 */
GArray *
gradual_json_slices (const char *object)
{
  GArray *slices = g_array_new (FALSE, FALSE, sizeof (GradualJsonSlice));
  const char *c = skip_space (object + 1);

  while (*c != '}') {
    GradualJsonSlice slice = {.name = c};

    c = gradual_json_skip_string (c);
    slice.name_length = (gsize)(c - slice.name);
    slice.value = skip_space (skip_space (c) + 1);
    c = skip_value (slice.value);
    slice.value_length = (gsize)(c - slice.value);
    g_array_append_val (slices, slice);
    c = skip_space (c);
    if (*c == ',')
      c = skip_space (c + 1);
  }

  return slices;
}
