/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/** GradualJsonName: the name of a member, as a piece of the text. */
typedef struct {
  guint64 hash; /* of the decoded name */
  const char *text;
  gsize length; /* in the text, escapes not decoded */
} GradualJsonName;

void gradual_json_name_hash (GradualJsonName *name, gboolean has_escapes);
const GradualJsonName *gradual_json_names_find_duplicate (GradualJsonName *names, guint n_names);

char *gradual_json_decode (const char *text, gsize length);
int gradual_json_hex_unit (const char *at, const char *end);

/** gradual_json_is_high_surrogate: Returns: whether it is the first half of a character. */
static inline gboolean
gradual_json_is_high_surrogate (int unit)
{
  return unit >= 0xd800 && unit <= 0xdbff;
}

/** gradual_json_is_low_surrogate: Returns: whether it is the second half of a character. */
static inline gboolean
gradual_json_is_low_surrogate (int unit)
{
  return unit >= 0xdc00 && unit <= 0xdfff;
}

G_END_DECLS
