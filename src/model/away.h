/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "day.h"
#include "words.h"

G_BEGIN_DECLS

/**
 * GradualAway:
 *
 * Days on which the runner can not run. An immutable value: read the members, never write them. In
 * a template for gradual_away_new() the strings are borrowed.
 */
typedef struct {
  GradualDay from;
  GradualDay until; /* the last of the days */
  GradualAwayReason reason;
  const char *note;  /* in words; "" for none */
  const char *extra; /* (nullable): unknown members, as the text of a JSON object */
} GradualAway;

GradualAway *gradual_away_new (const GradualAway *template);
GradualAway *gradual_away_ref (const GradualAway *away);
void gradual_away_unref (GradualAway *away);

GPtrArray *gradual_away_array_new (void);
GPtrArray *gradual_away_array_with (GPtrArray *array, const GradualAway *away);
GPtrArray *gradual_away_array_without (GPtrArray *array, GradualDay from, GradualDay until);
const GradualAway *gradual_away_array_find (const GPtrArray *array, GradualDay day);

gboolean gradual_away_overlaps (const GradualAway *away, GradualDay first, GradualDay last);
int gradual_away_days (const GradualAway *away);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (GradualAway, gradual_away_unref)

G_END_DECLS
