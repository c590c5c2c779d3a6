/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Pieces of text that gradual_json_scan() has passed. Nothing is checked here again. */

/** GradualJsonSlice: one member of an object, as pieces of the text. */
typedef struct {
  const char *name; /* with its quotes and escapes */
  gsize name_length;
  const char *value;
  gsize value_length;
} GradualJsonSlice;

GArray *gradual_json_slices (const char *object);
const char *gradual_json_skip_string (const char *string);

G_END_DECLS
