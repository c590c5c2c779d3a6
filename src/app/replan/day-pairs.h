/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/library.h"

G_BEGIN_DECLS

/** GradualDayPair: what is planned for a day of a week, and what would be. */
typedef struct {
  GradualDay day;
  char *before;     /* "35 min", or a dash for no run */
  char *after;      /* likewise */
  gboolean is_same; /* whether nothing about the run is different */
} GradualDayPair;

GArray *gradual_day_pairs_new (const GradualPlan *before, const GradualPlan *after,
                               GradualDay start, GradualDay today, GradualUnits units);
const GradualDayPair *gradual_day_pairs_get (const GArray *pairs, guint index);

G_END_DECLS
