/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <json-glib/json-glib.h>

#include "format-error.h"

G_BEGIN_DECLS

/** GradualJsonDocument: a JSON text, its tree, and the first fault that was found in it. */
typedef struct _GradualJsonDocument GradualJsonDocument;

GradualJsonDocument *gradual_json_document_parse (const char *bytes, gsize length, gsize limit,
                                                  guint depth_max, GError **error);
void gradual_json_document_free (GradualJsonDocument *document);

JsonNode *gradual_json_document_root (const GradualJsonDocument *document);
const char *gradual_json_document_text_of (GradualJsonDocument *document, JsonObject *object);

void gradual_json_document_take_fault (GradualJsonDocument *document, GError *fault);
gboolean gradual_json_document_failed (const GradualJsonDocument *document);
void gradual_json_document_propagate (GradualJsonDocument *document, GError **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (GradualJsonDocument, gradual_json_document_free)

G_END_DECLS
