/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/** GradualFlowPlace: where an item of a legend begins. */
typedef struct {
  int x;
  int line; /* from 0 */
} GradualFlowPlace;

int gradual_legend_flow (const int *widths, guint n_items, int available, int spacing,
                         gboolean mirrored, GradualFlowPlace *places);

G_END_DECLS
