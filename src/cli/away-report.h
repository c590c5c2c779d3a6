/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/away.h"

G_BEGIN_DECLS

/** GradualAwayReport: what days away, or the end of them, make of a plan. */
typedef struct {
  GradualAway away;      /* the days; their note is not told */
  gboolean is_back;      /* whether the mark was taken off them */
  const GArray *moves;   /* (element-type GradualAwayMove) */
  const GArray *changes; /* (element-type GradualChange) */
} GradualAwayReport;

char *gradual_away_report_to_json (const GradualAwayReport *report);
char *gradual_away_report_to_text (const GradualAwayReport *report);

G_END_DECLS
