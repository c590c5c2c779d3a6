/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "json-document.h"

#include <glib/gi18n-lib.h>

#include "json-scan.h"

struct _GradualJsonDocument {
  const char *text;    /* borrowed; without a byte order mark */
  GArray *objects;     /* (element-type guint32): where in the text each object begins */
  GHashTable *offsets; /* (nullable): JsonObject to offset; made when first needed */
  JsonParser *parser;
  GError *fault; /* (nullable): the first one */
};

static GradualJsonDocument *
document_load (const char *text, gsize length, guint depth_max, GError **error)
{
  g_autoptr (GradualJsonDocument) document = g_new0 (GradualJsonDocument, 1);
  g_autoptr (GError) reason = NULL;

  document->text = text;
  document->objects = g_array_new (FALSE, FALSE, sizeof (guint32));
  document->parser = json_parser_new ();
  if (!gradual_format_check_text (text, length, error) ||
      !gradual_json_scan (text, length, depth_max, document->objects, error))
    return NULL;
  if (!json_parser_load_from_data (document->parser, text, (gssize)length, &reason)) {
    g_set_error_literal (error, GRADUAL_FORMAT_ERROR, GRADUAL_FORMAT_ERROR_INVALID,
                         reason->message);
    return NULL;
  }

  return g_steal_pointer (&document);
}

/**
 * gradual_json_document_parse:
 * @bytes: the document; it must stay until the document is freed
 * @limit: the most bytes that are read, under 4 GiB
 * @depth_max: how deep objects and arrays may be nested in it
 *
 * Returns: (transfer full) (nullable): the document, if it is JSON.
 */
GradualJsonDocument *
gradual_json_document_parse (const char *bytes, gsize length, gsize limit, guint depth_max,
                             GError **error)
{
  gsize bom = gradual_format_skip_bom (bytes, length);

  if (length > limit) {
    g_set_error (error, GRADUAL_FORMAT_ERROR, GRADUAL_FORMAT_ERROR_TOO_LARGE,
                 _ ("the document is larger than the %" G_GSIZE_FORMAT " bytes that are read"),
                 limit);
    return NULL;
  }

  return document_load (bytes + bom, length - bom, depth_max, error);
}

/** gradual_json_document_free: frees it; its objects, arrays and strings go with it. */
void
gradual_json_document_free (GradualJsonDocument *document)
{
  g_clear_pointer (&document->objects, g_array_unref);
  g_clear_pointer (&document->offsets, g_hash_table_unref);
  g_clear_object (&document->parser);
  g_clear_error (&document->fault);
  g_free (document);
}

/** gradual_json_document_root: Returns: (transfer none): the root of its tree. */
JsonNode *
gradual_json_document_root (const GradualJsonDocument *document)
{
  return json_parser_get_root (document->parser);
}

/** gradual_json_document_take_fault: keeps a fault if it is the first one. */
void
gradual_json_document_take_fault (GradualJsonDocument *document, GError *fault)
{
  if (document->fault == NULL)
    document->fault = fault;
  else
    g_error_free (fault);
}

/** gradual_json_document_failed: Returns: whether a fault has been found. */
gboolean
gradual_json_document_failed (const GradualJsonDocument *document)
{
  return document->fault != NULL;
}

/** gradual_json_document_propagate: hands out the fault. */
void
gradual_json_document_propagate (GradualJsonDocument *document, GError **error)
{
  g_propagate_error (error, g_steal_pointer (&document->fault));
}

/* Both the tree and the list of offsets are in the order of the text, so that the nth object of the
 * one is the nth of the other. */
static void
map_offsets (GradualJsonDocument *document, JsonNode *node, guint *n_seen)
{
  if (JSON_NODE_HOLDS_ARRAY (node)) {
    JsonArray *array = json_node_get_array (node);

    for (guint i = 0; i < json_array_get_length (array); i++)
      map_offsets (document, json_array_get_element (array, i), n_seen);
  } else if (JSON_NODE_HOLDS_OBJECT (node)) {
    JsonObject *object = json_node_get_object (node);
    guint32 offset = g_array_index (document->objects, guint32, (*n_seen)++);
    JsonObjectIter iter;
    const char *name; /* json-glib 1.6 crashes when it may not give this */
    JsonNode *member;

    g_hash_table_insert (document->offsets, object, GUINT_TO_POINTER (offset));
    json_object_iter_init_ordered (&iter, object);
    while (json_object_iter_next_ordered (&iter, &name, &member))
      map_offsets (document, member, n_seen);
  }
}

/**
 * gradual_json_document_text_of:
 * @object: an object of the tree
 *
 * Returns: (transfer none): where the object begins in the text.
 */
const char *
gradual_json_document_text_of (GradualJsonDocument *document, JsonObject *object)
{
  guint n_seen = 0;

  if (document->offsets == NULL) {
    document->offsets = g_hash_table_new (NULL, NULL);
    map_offsets (document, gradual_json_document_root (document), &n_seen);
  }

  return document->text + GPOINTER_TO_UINT (g_hash_table_lookup (document->offsets, object));
}
