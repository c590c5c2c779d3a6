/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>
#include <graphene.h>

G_BEGIN_DECLS

/** GradualPointRange: whole numbers from one to another, both of which are shown. */
typedef struct {
  int first;
  int last; /* not before @first */
} GradualPointRange;

/** GradualPointGeometry: where the points of a chart stand. Pure numbers: it draws nothing. */
typedef struct {
  graphene_rect_t plot;
  GradualPointRange across; /* days, say */
  GradualPointRange up;     /* values */
  gboolean mirrored;        /* whether the first is at the right */
} GradualPointGeometry;

/** GradualPointPlace: a point by its numbers. */
typedef struct {
  int across;
  int up;
} GradualPointPlace;

void
gradual_point_geometry_init (GradualPointGeometry *geometry, const graphene_rect_t *plot,
                             GradualPointRange across, GradualPointRange up, gboolean mirrored);

float gradual_point_geometry_x (const GradualPointGeometry *geometry, int across);
float gradual_point_geometry_y (const GradualPointGeometry *geometry, int up);
graphene_point_t
gradual_point_geometry_at (const GradualPointGeometry *geometry, GradualPointPlace place);
int gradual_point_geometry_nearest (const GradualPointGeometry *geometry,
                                    const GradualPointPlace *places, guint n_places, float x,
                                    float y, float reach);
int gradual_point_geometry_step (const GradualPointGeometry *geometry, const int *steps,
                                 guint n_steps, float distance);

G_END_DECLS
