/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "json-write.h"

/**
 * gradual_json_to_text:
 * @root: (transfer full): the tree of a document
 * @unknown: the members that are to stand in it as they were read
 * @length: (out) (optional): the bytes without the closing NUL
 *
 * Returns: (transfer full): the document as text: UTF-8, two spaces of indent, a line feed at the
 *   end.
 */
char *
gradual_json_to_text (JsonObject *root, const GradualJsonVerbatim *unknown, gsize *length)
{
  g_autoptr (JsonGenerator) generator = json_generator_new ();
  g_autoptr (JsonNode) node = json_node_new (JSON_NODE_OBJECT);
  GString *text;

  json_node_take_object (node, root);
  json_generator_set_pretty (generator, TRUE);
  json_generator_set_indent (generator, 2);
  json_generator_set_root (generator, node);
  text = json_generator_to_gstring (generator, g_string_new (NULL));
  /* The one control character that json-glib 1.6 forgets to escape. */
  g_string_replace (text, "\x1f", "\\u001f", 0);
  text = gradual_json_verbatim_put (unknown, text);
  g_string_append_c (text, '\n');
  if (length != NULL)
    *length = text->len;

  return g_string_free (text, FALSE);
}
