/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "point-geometry.h"

/**
 * gradual_point_geometry_init:
 * @geometry: (out): where points stand
 * @plot: the area whose sides are the ends of the ranges, in pixels
 * @across: what is shown from side to side
 * @up: what is shown from the lower edge to the upper one
 * @mirrored: whether it begins at the right
 */
void
gradual_point_geometry_init (GradualPointGeometry *geometry, const graphene_rect_t *plot,
                             GradualPointRange across, GradualPointRange up, gboolean mirrored)
{
  g_return_if_fail (geometry != NULL && plot != NULL);
  g_return_if_fail (across.first <= across.last && up.first <= up.last);

  *geometry = (GradualPointGeometry){*plot, across, up, mirrored};
}

/* How far along @range a value is, 0 to 1. Of a range that is one number alone, the middle. */
static float
part_of (GradualPointRange range, int value)
{
  if (range.first == range.last)
    return 0.5f;

  return (float)(CLAMP (value, range.first, range.last) - range.first) /
         (float)(range.last - range.first);
}

/** gradual_point_geometry_x: Returns: where @across is; what is beyond the range is at its end. */
float
gradual_point_geometry_x (const GradualPointGeometry *geometry, int across)
{
  const graphene_rect_t *plot = &geometry->plot;
  float part = part_of (geometry->across, across);

  return plot->origin.x + plot->size.width * (geometry->mirrored ? 1.0f - part : part);
}

/** gradual_point_geometry_y: Returns: the height of @up; what is beyond the range is at its end. */
float
gradual_point_geometry_y (const GradualPointGeometry *geometry, int up)
{
  const graphene_rect_t *plot = &geometry->plot;

  return plot->origin.y + plot->size.height * (1.0f - part_of (geometry->up, up));
}

/** gradual_point_geometry_at: Returns: where a point is. */
graphene_point_t
gradual_point_geometry_at (const GradualPointGeometry *geometry, GradualPointPlace place)
{
  return GRAPHENE_POINT_INIT (gradual_point_geometry_x (geometry, place.across),
                              gradual_point_geometry_y (geometry, place.up));
}

/**
 * gradual_point_geometry_nearest:
 * @places: (array length=n_places): the points
 * @x: a place in the drawing
 * @y: the same
 * @reach: how far away a point may be
 *
 * Returns: the index of the point that is nearest, of several the last, which is drawn over the
 *   others; -1 where none is so near.
 */
int
gradual_point_geometry_nearest (const GradualPointGeometry *geometry,
                                const GradualPointPlace *places, guint n_places, float x, float y,
                                float reach)
{
  float least = reach * reach;
  int nearest = -1;

  g_return_val_if_fail (places != NULL || n_places == 0, -1);

  for (guint i = 0; i < n_places; i++) {
    graphene_point_t point = gradual_point_geometry_at (geometry, places[i]);
    float square = (point.x - x) * (point.x - x) + (point.y - y) * (point.y - y);

    if (square <= least) {
      least = square;
      nearest = (int)i;
    }
  }

  return nearest;
}

/**
 * gradual_point_geometry_step:
 * @steps: (array length=n_steps): distances that people count in, from the smallest on
 * @distance: how far apart two lines of the grid have to be, in pixels
 *
 * Returns: the smallest step across that keeps lines of the grid apart; the largest there is where
 *   none does.
 */
int
gradual_point_geometry_step (const GradualPointGeometry *geometry, const int *steps, guint n_steps,
                             float distance)
{
  int length = geometry->across.last - geometry->across.first;

  g_return_val_if_fail (steps != NULL && n_steps > 0, 1);

  for (guint i = 0; i < n_steps; i++)
    if (geometry->plot.size.width * (float)steps[i] >= distance * (float)length)
      return steps[i];

  return steps[n_steps - 1];
}
