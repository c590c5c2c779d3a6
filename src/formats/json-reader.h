/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "json-document.h"
#include "model/day.h"

G_BEGIN_DECLS

/* A checked way through a JSON document. Every getter checks presence, type and range. The first
 * fault is kept in the document as an error that names its place; after it every getter answers
 * with a harmless value, so that a caller may read on to the end of what it makes and ask
 * gradual_json_document_failed() before it uses any of it. */

/** GRADUAL_JSON_MEMBERS_MAX: how many members of one object can be asked for. */
#define GRADUAL_JSON_MEMBERS_MAX 64

/** GradualJsonObject: an object of a document, and what has been asked of it so far. */
typedef struct _GradualJsonObject GradualJsonObject;
struct _GradualJsonObject {
  GradualJsonDocument *document;
  const GradualJsonObject *parent; /* (nullable): %NULL for the root */
  const char *name;                /* the member of the parent that it is, or is an element of */
  guint index;                     /* its place in that array, or %GRADUAL_JSON_NO_INDEX */
  JsonObject *object;              /* %NULL where it is not there */
  const char *asked[GRADUAL_JSON_MEMBERS_MAX];
  guint n_asked;
  guint n_found; /* how many of them are there */
};

/** GRADUAL_JSON_NO_INDEX: the index of an object that is not an array's element. */
#define GRADUAL_JSON_NO_INDEX G_MAXUINT

/** GradualJsonArray: an array that is a member of an object. */
typedef struct {
  const GradualJsonObject *owner;
  const char *name;
  JsonArray *array; /* %NULL where it is not there */
  guint length;
} GradualJsonArray;

GradualJsonObject gradual_json_root (GradualJsonDocument *document);

void gradual_json_fail (const GradualJsonObject *object, const char *name, GradualFormatError code,
                        const char *format, ...) G_GNUC_PRINTF (4, 5);

void gradual_json_require_format (GradualJsonObject *root, const char *format, int version);

gboolean gradual_json_has (GradualJsonObject *object, const char *name);
gboolean gradual_json_is_null (GradualJsonObject *object, const char *name);
gboolean gradual_json_boolean (GradualJsonObject *object, const char *name);
int gradual_json_int (GradualJsonObject *object, const char *name, int minimum, int maximum);
int gradual_json_optional_int (GradualJsonObject *object, const char *name, int minimum,
                               int maximum, int absent);
const char *
gradual_json_string (GradualJsonObject *object, const char *name, gsize minimum, gsize maximum);
const char *
gradual_json_optional_string (GradualJsonObject *object, const char *name, gsize maximum);
GradualDay gradual_json_day (GradualJsonObject *object, const char *name);
GradualJsonObject gradual_json_object (GradualJsonObject *object, const char *name);
GradualJsonArray
gradual_json_array (GradualJsonObject *object, const char *name, guint minimum, guint maximum);
GradualJsonObject gradual_json_array_place (const GradualJsonArray *array, guint index);
GradualJsonObject gradual_json_array_object (const GradualJsonArray *array, guint index);
const char *gradual_json_array_string (const GradualJsonArray *array, guint index);
int gradual_json_array_int (const GradualJsonArray *array, guint index, int minimum, int maximum);

const char *gradual_json_unknown_name (const GradualJsonObject *object);
char *gradual_json_unknown_members (const GradualJsonObject *object);

G_END_DECLS
