/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/stretching.h"

G_BEGIN_DECLS

/** GRADUAL_STRETCHES_COLUMNS: the width of a history where nothing narrower is asked for. */
#define GRADUAL_STRETCHES_COLUMNS 100

/** GradualStretchesStyle: how a history is written for people. */
typedef struct {
  gboolean unicode; /* whether signs beyond ASCII can be shown */
  gboolean colour;  /* whether the terminal shows colour */
  int columns;      /* how wide it may be; the table needs about 60 */
  GradualDay today; /* its week is the last one of the table */
  GDateWeekday week_starts_on;
} GradualStretchesStyle;

char *
gradual_text_stretches (const GradualStretching *stretching, const GradualStretchesStyle *style);

G_END_DECLS
