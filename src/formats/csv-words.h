/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/words.h"

G_BEGIN_DECLS

/** GradualCsvKind: what a word in the column "kind" means. */
typedef struct {
  gboolean is_run; /* FALSE: a rest day, or training that is no running */
  GradualRunKind kind;
} GradualCsvKind;

char *gradual_csv_normalise (const char *cell, char joint);
GradualCsvKind gradual_csv_kind (const char *cell);

G_END_DECLS
