/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "bar-geometry.h"
#include "chart-legend.h"
#include "model/log-entry.h"

G_BEGIN_DECLS

/** GRADUAL_FIGURE_BANDS_MAX: how many plots there can be, one above the other. */
#define GRADUAL_FIGURE_BANDS_MAX 4

/** GradualQuantity: what values are, in words and in the steps that people count it in. */
typedef struct {
  const int *steps;
  guint n_steps;
  char *(*axis_label) (int value); /* at a line of the grid, as short as can be */
  char *(*label) (int value);
  char *(*spoken) (int value);
} GradualQuantity;

/** GradualFigureSlot: the time that a column of a figure stands for. */
typedef struct {
  GradualDay start;
  int n_weeks;
} GradualFigureSlot;

/** GradualFigureLayer: values of a kind, one for each slot. */
typedef struct {
  char *label;
  GradualSign sign;
  guint band;
  GArray *values; /* (element-type gint): %GRADUAL_ABSENT for none */
} GradualFigureLayer;

/**
 * GradualFigure:
 *
 * What a chart shows, in numbers and words: pure, and drawn by #GradualFigureView. Once it is
 * filled it is shared by reference and no longer changed.
 */
typedef struct {
  char *title;
  char *nothing; /* what to say where there is no value at all */
  const GradualQuantity *quantity;
  int least;         /* what there has to be room for in any case */
  int largest;       /* likewise; %GRADUAL_ABSENT where the values alone say */
  gboolean is_fixed; /* whether the scale is that alone, whatever the values are */
  guint n_bands;
  GArray *slots;     /* (element-type GradualFigureSlot) */
  GPtrArray *layers; /* (element-type GradualFigureLayer) */
} GradualFigure;

GradualFigure *gradual_figure_new (const char *title, const char *nothing,
                                   const GradualQuantity *quantity, guint n_bands);
GradualFigure *gradual_figure_ref (const GradualFigure *figure);
void gradual_figure_unref (GradualFigure *figure);

void gradual_figure_add_slot (GradualFigure *figure, GradualDay start, int n_weeks);
GradualFigureLayer *gradual_figure_add_layer (GradualFigure *figure, const char *label,
                                              const GradualSign *sign, guint band);
const GradualFigureLayer *gradual_figure_layer (const GradualFigure *figure, guint index);
const GradualFigureSlot *gradual_figure_slot (const GradualFigure *figure, guint index);
int gradual_figure_value (const GradualFigure *figure, guint layer, guint slot);

gboolean gradual_figure_is_empty (const GradualFigure *figure);
int gradual_figure_last_told (const GradualFigure *figure);
void gradual_figure_scale (const GradualFigure *figure, GradualBarScale *scale);
int gradual_figure_height_of_slot (const GradualFigure *figure, guint slot);

char *gradual_figure_slot_label (const GradualFigure *figure, guint slot);
char *gradual_figure_slot_date (const GradualFigure *figure, guint slot);
char *gradual_figure_describe_slot (const GradualFigure *figure, guint slot);
char *gradual_figure_describe (const GradualFigure *figure);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (GradualFigure, gradual_figure_unref)

G_END_DECLS
