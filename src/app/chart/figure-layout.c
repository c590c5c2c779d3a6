/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "figure-layout.h"

/* What stays free between the plots and the labels below them. */
#define FOOT_GAP 2

/* Above each plot: half a line, for the label at its upper edge; where there are several, the
 * plot's name. */
static int
head_of_band (const GradualFigure *figure, const GradualFigureMetrics *metrics)
{
  return figure->n_bands > 1 ? metrics->line * 3 / 2 : metrics->line / 2;
}

/**
 * gradual_figure_layout_height:
 * @metrics: how large the words are
 * @plot_height: how high each plot is
 *
 * Returns: how high the figure is then.
 */
int
gradual_figure_layout_height (const GradualFigure *figure, const GradualFigureMetrics *metrics,
                              int plot_height)
{
  return (int)figure->n_bands * (head_of_band (figure, metrics) + plot_height) + FOOT_GAP +
         metrics->line + metrics->legend;
}

/* As many labels as have room, counted back from the last slot whose label does not go beyond the
 * side: a label that is wider than its slot goes beyond it by half of the rest. */
static void
place_feet (GradualFigureLayout *layout, const GradualFigureMetrics *metrics, int plot_width,
            int n_slots)
{
  int needed = MAX (metrics->foot, 1) * n_slots;
  int beyond = MAX (needed - plot_width, 0);

  layout->foot_step = (guint)MAX ((needed + plot_width - 1) / plot_width, 1);
  layout->foot_last = n_slots - 1 - (beyond + 2 * plot_width - 1) / (2 * plot_width);
  if (n_slots > 0)
    layout->foot_last = MAX (layout->foot_last, 0);
}

/**
 * gradual_figure_layout_init:
 * @layout: (out): where things go
 * @metrics: how large the words are
 * @width: how wide the figure is
 * @height: how high; plots are a pixel high at least, so that it may be more
 * @mirrored: whether it begins at the right
 */
void
gradual_figure_layout_init (GradualFigureLayout *layout, const GradualFigure *figure,
                            const GradualFigureMetrics *metrics, int width, int height,
                            gboolean mirrored)
{
  int head = head_of_band (figure, metrics), rest, plot_height, plot_width;
  guint n_slots = figure->slots->len;
  GradualBarScale scale;

  g_return_if_fail (layout != NULL && figure != NULL && metrics != NULL);

  gradual_figure_scale (figure, &scale);
  rest = gradual_figure_layout_height (figure, metrics, 0);
  plot_height = MAX ((height - rest) / (int)figure->n_bands, 1);
  plot_width = MAX (width - metrics->axis, 1);
  *layout = (GradualFigureLayout){.n_bands = figure->n_bands, .bottom = height};
  for (guint i = 0; i < figure->n_bands; i++) {
    int top = (int)i * (head + plot_height) + head;

    gradual_bar_geometry_init_scale (&layout->bands[i],
                                     &GRAPHENE_RECT_INIT (mirrored ? 0 : (float)metrics->axis,
                                                          (float)top, (float)plot_width,
                                                          (float)plot_height),
                                     n_slots, &scale, mirrored);
    layout->foot = top + plot_height + FOOT_GAP;
  }
  place_feet (layout, metrics, plot_width, (int)n_slots);
}

/**
 * gradual_figure_layout_point:
 * @slot: a slot, from 0
 *
 * Returns: where the highest of what the slot shows ends, for a cursor to stand at: in the first
 *   plot that has a value, or on the lower edge of the first of all.
 */
graphene_point_t
gradual_figure_layout_point (const GradualFigureLayout *layout, const GradualFigure *figure,
                             guint slot)
{
  int values[GRADUAL_FIGURE_BANDS_MAX];

  for (guint i = 0; i < layout->n_bands; i++)
    values[i] = GRADUAL_ABSENT;
  for (guint i = 0; i < figure->layers->len; i++) {
    const GradualFigureLayer *layer = gradual_figure_layer (figure, i);

    if (layer->sign.shape != GRADUAL_SHAPE_LEVEL)
      values[layer->band] = MAX (values[layer->band], gradual_figure_value (figure, i, slot));
  }
  for (guint i = 0; i < layout->n_bands; i++)
    if (values[i] > 0)
      return gradual_bar_geometry_point (&layout->bands[i], slot, values[i]);

  return gradual_bar_geometry_point (&layout->bands[0], slot, layout->bands[0].bottom);
}

/** gradual_figure_layout_slot_at: Returns: the slot in whose column a place is; −1 for none. */
int
gradual_figure_layout_slot_at (const GradualFigureLayout *layout, double x, double y)
{
  if (y > layout->foot)
    return -1;

  return gradual_bar_geometry_index_at (&layout->bands[0], x);
}
