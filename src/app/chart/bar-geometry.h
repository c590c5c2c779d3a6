/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>
#include <graphene.h>

G_BEGIN_DECLS

/** GradualBarScale: which values a chart of bars has to have room for. */
typedef struct {
  int least;
  int largest;      /* more than @least */
  const int *steps; /* what people count them in, from the smallest on; borrowed */
  guint n_steps;
} GradualBarScale;

#define GRADUAL_N_MINUTE_STEPS 11

extern const int gradual_minute_steps[GRADUAL_N_MINUTE_STEPS];

/** GradualBarGeometry: where the bars of a chart stand. Pure numbers: it draws nothing. */
typedef struct {
  graphene_rect_t plot; /* the bars stand on its lower edge */
  guint n_bars;
  int bottom;        /* the value at the lower edge, a multiple of @step */
  int top;           /* the value at the upper edge, likewise */
  int step;          /* from one line of the grid to the next */
  gboolean mirrored; /* whether the first bar is at the right */
} GradualBarGeometry;

void gradual_bar_geometry_init (GradualBarGeometry *geometry, const graphene_rect_t *plot,
                                guint n_bars, int largest, gboolean mirrored);

void
gradual_bar_geometry_init_scale (GradualBarGeometry *geometry, const graphene_rect_t *plot,
                                 guint n_bars, const GradualBarScale *scale, gboolean mirrored);

graphene_rect_t gradual_bar_geometry_slot (const GradualBarGeometry *geometry, guint index);
graphene_rect_t
gradual_bar_geometry_bar (const GradualBarGeometry *geometry, guint index, int value);
graphene_rect_t
gradual_bar_geometry_inner (const GradualBarGeometry *geometry, guint index, int value);
graphene_point_t
gradual_bar_geometry_point (const GradualBarGeometry *geometry, guint index, int value);
graphene_rect_t gradual_bar_geometry_mark (const GradualBarGeometry *geometry, guint index,
                                           int value, int thickness);
graphene_rect_t
gradual_bar_geometry_sign (const GradualBarGeometry *geometry, guint index, int value, int size);
float gradual_bar_geometry_level (const GradualBarGeometry *geometry, int value);
int gradual_bar_geometry_index_at (const GradualBarGeometry *geometry, double x);

G_END_DECLS
