/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "day.h"
#include "words.h"

G_BEGIN_DECLS

/**
 * GradualRestriction:
 *
 * What holds training back for a time because something hurts. An immutable value: read the
 * members, never write them. In a template for gradual_restriction_new() the strings are borrowed.
 */
typedef struct {
  GradualRestrictionKind kind;
  GradualDay from;
  GradualDay until;    /* the last day in force, or %GRADUAL_DAY_NONE while it is open */
  int factor_percent;  /* of the reference, 1 to 100; only for %GRADUAL_RESTRICTION_REDUCE */
  const char *because; /* why, in words; "" for none */
  const char *extra;   /* (nullable): unknown members, as the text of a JSON object */
} GradualRestriction;

GradualRestriction *gradual_restriction_new (const GradualRestriction *template);
GradualRestriction *gradual_restriction_ref (const GradualRestriction *restriction);
void gradual_restriction_unref (GradualRestriction *restriction);

gboolean gradual_restriction_overlaps (const GradualRestriction *restriction, GradualDay first,
                                       GradualDay last);
gboolean gradual_restriction_forbids_running (const GradualRestriction *restriction);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (GradualRestriction, gradual_restriction_unref)

G_END_DECLS
