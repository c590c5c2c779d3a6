/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>
#include <graphene.h>

G_BEGIN_DECLS

/** GradualBarGeometry: where the bars of a chart stand. Pure numbers: it draws nothing. */
typedef struct {
  graphene_rect_t plot; /* the bars stand on its lower edge */
  guint n_bars;
  int top;           /* the value at the upper edge, a multiple of @step */
  int step;          /* from one line of the grid to the next */
  gboolean mirrored; /* whether the first bar is at the right */
} GradualBarGeometry;

void gradual_bar_geometry_init (GradualBarGeometry *geometry, const graphene_rect_t *plot,
                                guint n_bars, int largest, gboolean mirrored);

graphene_rect_t gradual_bar_geometry_slot (const GradualBarGeometry *geometry, guint index);
graphene_rect_t
gradual_bar_geometry_bar (const GradualBarGeometry *geometry, guint index, int value);
graphene_rect_t gradual_bar_geometry_mark (const GradualBarGeometry *geometry, guint index,
                                           int value, int thickness);
graphene_rect_t
gradual_bar_geometry_sign (const GradualBarGeometry *geometry, guint index, int value, int size);
float gradual_bar_geometry_level (const GradualBarGeometry *geometry, int value);
int gradual_bar_geometry_index_at (const GradualBarGeometry *geometry, double x);

G_END_DECLS
