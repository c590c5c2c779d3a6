/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "bar-geometry.h"

/* A part of each slot stays free, so that bars can be told apart as long as there is room. */
#define GAP_PART 4
#define GAP_MAX  6

/* What is drawn over a bar is narrower by this on each side. */
#define INNER_PART 5
#define INNER_MAX  4

/* Lines of a grid are told apart without counting up to about this many, and their labels have to
 * find room between them. */
#define GRID_LINES_MAX 5
#define GRID_LINES_MIN 2
#define GRID_DISTANCE  24

/* Steps that people count in: minutes up to hours. */
const int gradual_minute_steps[GRADUAL_N_MINUTE_STEPS] = {10,  15,  30,  60,   120, 180,
                                                          240, 300, 600, 1200, 2400};

/* Cuts off what is behind the point; places in a drawing are not negative. */
static float
whole (float place)
{
  return (float)(int)place;
}

/* Rounds down, below 0 too. */
static int
floor_to (int value, int step)
{
  int rest = value % step;

  return value - (rest < 0 ? rest + step : rest);
}

static int
ceil_to (int value, int step)
{
  return -floor_to (-value, step);
}

static int
choose_step (const GradualBarScale *scale, float height)
{
  int lines = CLAMP ((int)height / GRID_DISTANCE, GRID_LINES_MIN, GRID_LINES_MAX);
  int length = scale->largest - scale->least;

  for (guint i = 0; i < scale->n_steps; i++) {
    int step = scale->steps[i];

    if (ceil_to (scale->largest, step) - floor_to (scale->least, step) <= step * lines)
      return step;
  }

  return (length + lines - 1) / lines;
}

/**
 * gradual_bar_geometry_init_scale:
 * @geometry: (out): where the bars stand
 * @plot: the area for them, in pixels
 * @n_bars: how many there are
 * @scale: which values are shown
 * @mirrored: whether the first bar is at the right
 */
void
gradual_bar_geometry_init_scale (GradualBarGeometry *geometry, const graphene_rect_t *plot,
                                 guint n_bars, const GradualBarScale *scale, gboolean mirrored)
{
  int step;

  g_return_if_fail (geometry != NULL && plot != NULL && scale != NULL);
  g_return_if_fail (scale->least < scale->largest);

  step = choose_step (scale, plot->size.height);
  *geometry = (GradualBarGeometry){
      .plot = *plot,
      .n_bars = n_bars,
      .step = step,
      .bottom = floor_to (scale->least, step),
      .top = ceil_to (scale->largest, step),
      .mirrored = mirrored,
  };
}

/**
 * gradual_bar_geometry_init:
 * @geometry: (out): where the bars stand
 * @plot: the area for them, in pixels
 * @n_bars: how many there are
 * @largest: the largest value that is shown, in minutes
 * @mirrored: whether the first bar is at the right
 *
 * Bars of minutes, which begin with none.
 */
void
gradual_bar_geometry_init (GradualBarGeometry *geometry, const graphene_rect_t *plot, guint n_bars,
                           int largest, gboolean mirrored)
{
  const GradualBarScale minutes = {0, MAX (largest, 1), gradual_minute_steps,
                                   GRADUAL_N_MINUTE_STEPS};

  gradual_bar_geometry_init_scale (geometry, plot, n_bars, &minutes, mirrored);
}

/**
 * gradual_bar_geometry_slot:
 * @index: a bar, from 0
 *
 * Returns: the column that belongs to the bar, from the top to the bottom of the plot. Columns
 * begin and end at whole pixels; together they are as wide as the plot.
 */
graphene_rect_t
gradual_bar_geometry_slot (const GradualBarGeometry *geometry, guint index)
{
  const graphene_rect_t *plot = &geometry->plot;
  guint place;
  float from, to;

  g_return_val_if_fail (index < geometry->n_bars, *plot);

  place = geometry->mirrored ? geometry->n_bars - 1 - index : index;
  from = whole (plot->size.width * (float)place / (float)geometry->n_bars);
  to = whole (plot->size.width * (float)(place + 1) / (float)geometry->n_bars);

  return GRAPHENE_RECT_INIT (plot->origin.x + from, plot->origin.y, to - from, plot->size.height);
}

/** gradual_bar_geometry_level: Returns: the height in the drawing at which @value is. */
float
gradual_bar_geometry_level (const GradualBarGeometry *geometry, int value)
{
  const graphene_rect_t *plot = &geometry->plot;
  float part = (float)(CLAMP (value, geometry->bottom, geometry->top) - geometry->bottom) /
               (float)(geometry->top - geometry->bottom);

  return whole (0.5f + plot->origin.y + plot->size.height * (1.0f - part));
}

/**
 * gradual_bar_geometry_bar:
 * @index: a bar, from 0
 * @value: what it stands for
 *
 * Returns: the bar; nothing high only for values at the lower edge.
 */
graphene_rect_t
gradual_bar_geometry_bar (const GradualBarGeometry *geometry, guint index, int value)
{
  graphene_rect_t slot = gradual_bar_geometry_slot (geometry, index);
  float gap = MIN (whole (slot.size.width / GAP_PART), GAP_MAX);
  float bottom = slot.origin.y + slot.size.height;
  float top = gradual_bar_geometry_level (geometry, value);

  if (value > geometry->bottom)
    top = MIN (top, bottom - 1);

  return GRAPHENE_RECT_INIT (slot.origin.x + whole (gap / 2), top, slot.size.width - gap,
                             bottom - top);
}

/**
 * gradual_bar_geometry_inner:
 * @index: a bar, from 0
 * @value: what it stands for
 *
 * Returns: a bar that is narrower, for what is drawn over another bar of the same column: a part of
 *   the one behind stays in sight on either side, where there is room for that.
 */
graphene_rect_t
gradual_bar_geometry_inner (const GradualBarGeometry *geometry, guint index, int value)
{
  graphene_rect_t bar = gradual_bar_geometry_bar (geometry, index, value);
  float inset = MIN (whole (bar.size.width / INNER_PART), INNER_MAX);

  return GRAPHENE_RECT_INIT (bar.origin.x + inset, bar.origin.y, bar.size.width - 2 * inset,
                             bar.size.height);
}

/** gradual_bar_geometry_point: Returns: the middle of the bar's column, at the height of @value. */
graphene_point_t
gradual_bar_geometry_point (const GradualBarGeometry *geometry, guint index, int value)
{
  graphene_rect_t slot = gradual_bar_geometry_slot (geometry, index);

  return GRAPHENE_POINT_INIT (slot.origin.x + slot.size.width / 2,
                              gradual_bar_geometry_level (geometry, value));
}

/**
 * gradual_bar_geometry_mark:
 * @index: a bar, from 0
 * @value: a value
 * @thickness: how thick the mark is
 *
 * Returns: a line at @value across the whole column of the bar, the middle of which is at the
 *   value's height.
 */
graphene_rect_t
gradual_bar_geometry_mark (const GradualBarGeometry *geometry, guint index, int value,
                           int thickness)
{
  graphene_rect_t slot = gradual_bar_geometry_slot (geometry, index);
  float level = gradual_bar_geometry_level (geometry, value);

  return GRAPHENE_RECT_INIT (slot.origin.x, level - whole ((float)thickness / 2), slot.size.width,
                             (float)thickness);
}

/**
 * gradual_bar_geometry_sign:
 * @index: a bar, from 0
 * @value: a value
 * @size: the width and height of the sign
 *
 * Returns: the place of a sign that stands at @value in the bar's column: over its middle, but not
 *   beyond the sides of the plot.
 */
graphene_rect_t
gradual_bar_geometry_sign (const GradualBarGeometry *geometry, guint index, int value, int size)
{
  const graphene_rect_t *plot = &geometry->plot;
  graphene_rect_t slot = gradual_bar_geometry_slot (geometry, index);
  float x = whole (slot.origin.x + (slot.size.width - (float)size) / 2);
  float last = plot->origin.x + plot->size.width - (float)size;

  x = MAX (plot->origin.x, MIN (x, last));

  return GRAPHENE_RECT_INIT (x, gradual_bar_geometry_level (geometry, value) - (float)size,
                             (float)size, (float)size);
}

/**
 * gradual_bar_geometry_index_at:
 * @x: a place in the drawing
 *
 * Returns: the bar in whose column @x is; -1 for none.
 */
int
gradual_bar_geometry_index_at (const GradualBarGeometry *geometry, double x)
{
  for (guint i = 0; i < geometry->n_bars; i++) {
    graphene_rect_t slot = gradual_bar_geometry_slot (geometry, i);

    if (x >= slot.origin.x && x < slot.origin.x + slot.size.width)
      return (int)i;
  }

  return -1;
}
