/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "timer-geometry.h"

/* From here on the drawing is beside the count, else above it. */
#define WIDE 1.15f

/* What lies below each other has these parts of the height. */
#define TALL_TITLE   0.13f
#define TALL_PLACE   0.08f
#define TALL_PICTURE 0.34f
#define TALL_PHASE   0.11f
#define WIDE_TITLE   0.16f
#define WIDE_PLACE   0.10f
#define WIDE_PHASE   0.14f

/* The part of the width that the drawing has beside the count. */
#define WIDE_PICTURE 0.5f

/* Room between the parts, as a part of the shorter side. */
#define GAP 0.02f

/* How thick the ring is, as a part of its width. */
#define THICKNESS 0.05f

/* The side of a square in a circle, as a part of its radius. */
#define SQUARE_IN_CIRCLE 1.41421356f

#define PI 3.14159265358979323846

/** Column: what is filled from the top on. */
typedef struct {
  float x, width;
  float y, height;
  float gap;
} Column;

static graphene_rect_t
take (Column *column, float height)
{
  graphene_rect_t rect = GRAPHENE_RECT_INIT (column->x, column->y, column->width, height);

  column->y += height + column->gap;
  column->height -= height + column->gap;

  return rect;
}

/* The largest square in the middle of a place. */
static graphene_rect_t
square_in (const graphene_rect_t *place)
{
  float side = MIN (place->size.width, place->size.height);

  return GRAPHENE_RECT_INIT (place->origin.x + (place->size.width - side) / 2,
                             place->origin.y + (place->size.height - side) / 2, side, side);
}

static graphene_rect_t
take_ring (Column *column)
{
  graphene_rect_t rest =
      GRAPHENE_RECT_INIT (column->x, column->y, column->width, MAX (column->height, 0));

  return square_in (&rest);
}

static void
place_tall (GradualTimerPlaces *places, float width, float height, float gap)
{
  Column column = {0, width, 0, height, gap};
  float whole = height - 4 * gap;

  places->title = take (&column, whole * TALL_TITLE);
  places->place = take (&column, whole * TALL_PLACE);
  places->picture = take (&column, whole * TALL_PICTURE);
  places->phase = take (&column, whole * TALL_PHASE);
  places->ring = take_ring (&column);
}

static void
place_wide (GradualTimerPlaces *places, float width, float height, float gap)
{
  float picture = (width - gap) * WIDE_PICTURE;
  Column column = {picture + gap, width - picture - gap, 0, height, gap};
  float whole = height - 3 * gap;

  places->picture = GRAPHENE_RECT_INIT (0, 0, picture, height);
  places->title = take (&column, whole * WIDE_TITLE);
  places->place = take (&column, whole * WIDE_PLACE);
  places->phase = take (&column, whole * WIDE_PHASE);
  places->ring = take_ring (&column);
}

static void
mirror (graphene_rect_t *rect, float width)
{
  rect->origin.x = width - rect->origin.x - rect->size.width;
}

/**
 * gradual_timer_places_init:
 * @places: (out caller-allocates): where everything is
 * @width: of the room for it
 * @height: of the room for it
 * @mirrored: whether it is read from right to left
 */
void
gradual_timer_places_init (GradualTimerPlaces *places, float width, float height, gboolean mirrored)
{
  float gap = GAP * MIN (width, height);

  g_return_if_fail (places != NULL);

  if (width > WIDE * height)
    place_wide (places, width, height, gap);
  else
    place_tall (places, width, height, gap);
  if (!mirrored)
    return;
  mirror (&places->title, width);
  mirror (&places->place, width);
  mirror (&places->picture, width);
  mirror (&places->phase, width);
  mirror (&places->ring, width);
}

/** gradual_timer_ring_init: the largest ring in the middle of a room of that size. */
void
gradual_timer_ring_init (GradualTimerRing *ring, float width, float height)
{
  float side = MIN (width, height);

  g_return_if_fail (ring != NULL);

  *ring = (GradualTimerRing){
      .centre = GRAPHENE_POINT_INIT (width / 2, height / 2),
      .radius = side * (1 - THICKNESS) / 2,
      .thickness = side * THICKNESS,
  };
}

/** gradual_timer_ring_inside: Returns: the largest square in the ring that does not touch it. */
graphene_rect_t
gradual_timer_ring_inside (const GradualTimerRing *ring)
{
  float side = (ring->radius - ring->thickness) * SQUARE_IN_CIRCLE;

  return GRAPHENE_RECT_INIT (ring->centre.x - side / 2, ring->centre.y - side / 2, side, side);
}

/**
 * gradual_timer_ring_sweep:
 * @part: of the time that is left; 0 to 1
 *
 * Returns: the angle at which the rest of the ring begins, in radians from the top on the way of
 *   clock hands; it ends at the top. Clocks go round the same way in all languages.
 */
double
gradual_timer_ring_sweep (double part)
{
  return 2 * PI * (1 - CLAMP (part, 0.0, 1.0));
}
