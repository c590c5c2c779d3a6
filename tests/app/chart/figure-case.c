/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "figure-case.h"

#include "sample.h"

#define N_SLOTS 4

static const int steps[] = {10, 20, 50, 100};

static char *
number (int value)
{
  return g_strdup_printf ("%d", value);
}

static char *
spoken (int value)
{
  return g_strdup_printf ("%d of it", value);
}

static const GradualQuantity quantity = {steps, G_N_ELEMENTS (steps), number, number, spoken};

static GradualFigure *
figure_new (guint n_bands)
{
  GradualFigure *figure = gradual_figure_new ("Weeks", "Do something.", &quantity, n_bands);

  for (int i = 0; i < N_SLOTS; i++)
    gradual_figure_add_slot (figure, SAMPLE_START + i * GRADUAL_DAYS_PER_WEEK, i == 2 ? 5 : 1);

  return figure;
}

static void
add_layer (GradualFigure *figure, const char *label, GradualShape shape, guint band,
           const int values[N_SLOTS])
{
  const GradualSign sign = {.shape = shape, .color = "accent_color", .fill = GRADUAL_FILL_SOLID};
  GradualFigureLayer *layer = gradual_figure_add_layer (figure, label, &sign, band);

  g_array_append_vals (layer->values, values, N_SLOTS);
}

GradualFigure *
figure_case_new (void)
{
  GradualFigure *figure = figure_new (1);

  add_layer (figure, "Planned", GRADUAL_SHAPE_BAR, 0, (int[]){30, 50, 60, GRADUAL_ABSENT});
  add_layer (figure, "Done", GRADUAL_SHAPE_INNER_BAR, 0,
             (int[]){20, 0, GRADUAL_ABSENT, GRADUAL_ABSENT});
  add_layer (figure, "At most", GRADUAL_SHAPE_LEVEL, 0,
             (int[]){40, GRADUAL_ABSENT, GRADUAL_ABSENT, GRADUAL_ABSENT});

  return figure;
}

GradualFigure *
figure_case_new_empty (void)
{
  return figure_case_new_with (GRADUAL_SHAPE_BAR, GRADUAL_ABSENT);
}

/* One slot with a value, in one layer. */
GradualFigure *
figure_case_new_with (GradualShape shape, int value)
{
  GradualFigure *figure = figure_new (1);

  add_layer (figure, "Value", shape, 0,
             (int[]){GRADUAL_ABSENT, value, GRADUAL_ABSENT, GRADUAL_ABSENT});

  return figure;
}

/* A layer in each of several plots. */
GradualFigure *
figure_case_new_bands (guint n_bands)
{
  GradualFigure *figure = figure_new (n_bands);

  for (guint i = 0; i < n_bands; i++)
    add_layer (figure, "Band", GRADUAL_SHAPE_BAR, i, (int[]){0, (int)i * 10, 5, 10});

  return figure;
}
