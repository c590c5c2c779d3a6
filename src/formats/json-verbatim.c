/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "json-verbatim.h"

#include "json-name.h"
#include "json-slice.h"

/* json-glib can not write every number back as it was: 1e20 becomes 1e+20.0, which is not JSON. So
 * it is given a place-holder for each value that is to be written verbatim, and the text that it
 * makes gets the values afterwards. Place-holders are the negative integers -1, -2, …: a plan has
 * no negative number of its own, so that a minus sign outside of strings is always one of these. */
struct _GradualJsonVerbatim {
  GArray *values; /* (element-type GradualJsonSlice): borrowed pieces of the callers' texts */
};

/** gradual_json_verbatim_new: Returns: (transfer full): no values yet. */
GradualJsonVerbatim *
gradual_json_verbatim_new (void)
{
  GradualJsonVerbatim *verbatim = g_new0 (GradualJsonVerbatim, 1);

  verbatim->values = g_array_new (FALSE, FALSE, sizeof (GradualJsonSlice));

  return verbatim;
}

/** gradual_json_verbatim_free: frees it. */
void
gradual_json_verbatim_free (GradualJsonVerbatim *verbatim)
{
  g_array_unref (verbatim->values);
  g_free (verbatim);
}

/**
 * gradual_json_verbatim_add:
 * @object: an object that is to be written
 * @members: (nullable): the text of an object as gradual_json_unknown_members() gives it, whose
 *   members go to the end of @object; it must stay until gradual_json_verbatim_put()
 */
void
gradual_json_verbatim_add (GradualJsonVerbatim *verbatim, JsonObject *object, const char *members)
{
  g_autoptr (GArray) slices = NULL;

  if (members == NULL)
    return;
  slices = gradual_json_slices (members);
  for (guint i = 0; i < slices->len; i++) {
    const GradualJsonSlice *slice = &g_array_index (slices, GradualJsonSlice, i);
    g_autofree char *name = gradual_json_decode (slice->name + 1, slice->name_length - 2);

    g_array_append_vals (verbatim->values, slice, 1);
    json_object_set_int_member (object, name, -(gint64)verbatim->values->len);
  }
}

/**
 * gradual_json_verbatim_put:
 * @text: (transfer full): what json-glib made of the objects
 *
 * Returns: (transfer full): the text with the values in it, and their names as they were escaped.
 */
GString *
gradual_json_verbatim_put (const GradualJsonVerbatim *verbatim, GString *text)
{
  const char *copied = text->str, *name = copied, *name_end = copied;
  GString *whole;

  if (verbatim->values->len == 0)
    return text;

  whole = g_string_sized_new (text->len);
  for (const char *c = text->str; *c != '\0';) {
    const GradualJsonSlice *slice;
    char *after;

    if (*c == '"') {
      name = c;
      c = name_end = gradual_json_skip_string (c);
      continue;
    }
    if (*c != '-') {
      c++;
      continue;
    }
    slice = &g_array_index (verbatim->values, GradualJsonSlice,
                            g_ascii_strtoull (c + 1, &after, 10) - 1);
    g_string_append_len (whole, copied, name - copied);
    g_string_append_len (whole, slice->name, (gssize)slice->name_length);
    g_string_append_len (whole, name_end, c - name_end);
    g_string_append_len (whole, slice->value, (gssize)slice->value_length);
    c = copied = after;
  }
  g_string_append (whole, copied);
  g_string_free (text, TRUE);

  return whole;
}
