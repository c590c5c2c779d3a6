/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>
#include <graphene.h>

G_BEGIN_DECLS

/* Where the parts of the guided stretching are: pure numbers, in pixels. */

/** GradualTimerPlaces: what is shown; no two of them overlap. */
typedef struct {
  graphene_rect_t title;   /* the name of the stretch */
  graphene_rect_t place;   /* side and repetition */
  graphene_rect_t picture; /* the drawing */
  graphene_rect_t phase;   /* what to do */
  graphene_rect_t ring;    /* as wide as high; the count is in it */
} GradualTimerPlaces;

void gradual_timer_places_init (GradualTimerPlaces *places, float width, float height,
                                gboolean mirrored);

/** GradualTimerRing: a ring, as a circle with a thick line. */
typedef struct {
  graphene_point_t centre;
  float radius; /* to the middle of the line */
  float thickness;
} GradualTimerRing;

void gradual_timer_ring_init (GradualTimerRing *ring, float width, float height);
graphene_rect_t gradual_timer_ring_inside (const GradualTimerRing *ring);
double gradual_timer_ring_sweep (double part);

G_END_DECLS
