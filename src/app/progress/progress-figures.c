/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "progress-figures.h"

#include <glib/gi18n-lib.h>
#include <stddef.h>

#include "app/symptoms/pain-series.h"
#include "guide/stretch-guide.h"
#include "quantities.h"

/** Maker: what all figures are made of. */
typedef struct {
  const GArray *weeks;
  GradualUnits units;
  int pace_s_per_km;
} Maker;

static const GradualSign planned_sign = {
    .shape = GRADUAL_SHAPE_BAR, .color = "accent_color", .fill = GRADUAL_FILL_HOLLOW};
static const GradualSign done_sign = {
    .shape = GRADUAL_SHAPE_INNER_BAR, .color = "accent_bg_color", .fill = GRADUAL_FILL_SOLID};
static const GradualSign cap_sign = {.shape = GRADUAL_SHAPE_LEVEL, .color = "error_color"};
static const GradualSign race_sign = {
    .shape = GRADUAL_SHAPE_POINT, .color = "success_color", .mark = GRADUAL_MARK_DIAMOND};
static const GradualSign stretched_sign = {
    .shape = GRADUAL_SHAPE_BAR, .color = "accent_bg_color", .fill = GRADUAL_FILL_SOLID};
static const GradualSign run_sign = {
    .shape = GRADUAL_SHAPE_POINT, .color = "accent_color", .mark = GRADUAL_MARK_RING};
static const GradualSign report_sign = {
    .shape = GRADUAL_SHAPE_POINT, .color = "error_color", .mark = GRADUAL_MARK_DIAMOND};

/* The number at @offset of each week. */
static GradualFigureLayer *
add_layer (GradualFigure *figure, const Maker *maker, const char *label, const GradualSign *sign,
           guint band, size_t offset)
{
  GradualFigureLayer *layer = gradual_figure_add_layer (figure, label, sign, band);

  for (guint i = 0; i < maker->weeks->len; i++) {
    const char *week = (const char *)gradual_progress_weeks_get (maker->weeks, i);

    g_array_append_vals (layer->values, week + offset, 1);
  }

  return layer;
}

/* The same of minutes, in the units of the library. */
static void
add_length (GradualFigure *figure, const Maker *maker, const char *label, const GradualSign *sign,
            size_t offset)
{
  GradualFigureLayer *layer = add_layer (figure, maker, label, sign, 0, offset);

  for (guint i = 0; i < layer->values->len; i++) {
    int *value = &g_array_index (layer->values, int, i);

    *value = gradual_quantity_from_minutes (maker->units, *value, maker->pace_s_per_km);
  }
}

static gboolean
has_race (const Maker *maker)
{
  for (guint i = 0; i < maker->weeks->len; i++)
    if (gradual_progress_weeks_get (maker->weeks, i)->race != GRADUAL_ABSENT)
      return TRUE;

  return FALSE;
}

/* A race stands beside the bars: it is no part of what is limited. Most weeks have none, and so
 * have most figures. */
static void
add_race (GradualFigure *figure, const Maker *maker)
{
  if (has_race (maker))
    add_length (figure, maker, gradual_run_kind_label (GRADUAL_RUN_RACE), &race_sign,
                offsetof (GradualProgressWeek, race));
}

static GradualFigure *
figure_new (const Maker *maker, const char *title, const char *nothing,
            const GradualQuantity *quantity, guint n_bands)
{
  GradualFigure *figure = gradual_figure_new (title, nothing, quantity, n_bands);

  for (guint i = 0; i < maker->weeks->len; i++) {
    const GradualProgressWeek *week = gradual_progress_weeks_get (maker->weeks, i);

    gradual_figure_add_slot (figure, week->start, week->n_weeks);
  }

  return figure;
}

/* What was planned and done of something, and what the rules allowed of it. */
static void
add_running (GradualFigure *figure, const Maker *maker, size_t planned, size_t done, size_t cap)
{
  add_length (figure, maker, C_ ("minutes", "Planned"), &planned_sign, planned);
  add_length (figure, maker, C_ ("minutes", "Done"), &done_sign, done);
  add_length (figure, maker, C_ ("chart", "At most"), &cap_sign, cap);
  add_race (figure, maker);
}

static GradualFigure *
total_new (const Maker *maker)
{
  static const char *const titles[] = {N_ ("Minutes a Week"), N_ ("Kilometres a Week"),
                                       N_ ("Miles a Week")};
  GradualFigure *figure = figure_new (
      maker, _ (titles[maker->units]),
      _ ("Nothing was planned or run in these weeks. Log a run from its day in the plan."),
      gradual_quantity_of_units (maker->units), 1);

  add_running (figure, maker, offsetof (GradualProgressWeek, planned),
               offsetof (GradualProgressWeek, done), offsetof (GradualProgressWeek, cap));

  return figure;
}

static GradualFigure *
longest_new (const Maker *maker)
{
  GradualFigure *figure = figure_new (
      maker, _ ("Longest Run of the Week"),
      _ ("Nothing was planned or run in these weeks. Log a run from its day in the plan."),
      gradual_quantity_of_units (maker->units), 1);

  add_running (figure, maker, offsetof (GradualProgressWeek, longest_planned),
               offsetof (GradualProgressWeek, longest),
               offsetof (GradualProgressWeek, longest_cap));

  return figure;
}

static GradualFigure *
pain_new (const Maker *maker)
{
  GradualFigure *figure = figure_new (maker, _ ("Worst Pain of the Week"),
                                      _ ("No pain was written down in these weeks. You can log it "
                                         "with each run, and a symptom report asks for it."),
                                      &gradual_quantity_pain, 1);

  figure->largest = GRADUAL_PAIN_MAX;
  figure->is_fixed = TRUE;
  add_layer (figure, maker, C_ ("pain", "Runs"), &run_sign, 0,
             offsetof (GradualProgressWeek, run_pain));
  add_layer (figure, maker, C_ ("pain", "Symptom reports"), &report_sign, 0,
             offsetof (GradualProgressWeek, report_pain));

  return figure;
}

/* A cadence never comes near 0: the scale begins with the lowest there is. */
static GradualFigure *
cadence_new (const Maker *maker)
{
  GradualFigure *figure =
      figure_new (maker, _ ("Cadence"),
                  _ ("No cadence was written down in these weeks. You can log it with each run."),
                  &gradual_quantity_cadence, 1);
  GradualFigureLayer *layer;
  int least = G_MAXINT;

  layer = add_layer (figure, maker, _ ("Average of the week’s runs"), &run_sign, 0,
                     offsetof (GradualProgressWeek, cadence));
  for (guint i = 0; i < layer->values->len; i++)
    if (g_array_index (layer->values, int, i) != GRADUAL_ABSENT)
      least = MIN (least, g_array_index (layer->values, int, i));
  figure->least = least == G_MAXINT ? 0 : least;

  return figure;
}

static GradualFigure *
stretching_new (const Maker *maker)
{
  GradualFigure *figure = figure_new (
      maker, _ ("Days of Stretching by Area"),
      _ ("Nothing was stretched in these weeks. Tick what you have done in the checklist of the "
         "day."),
      &gradual_quantity_days, GRADUAL_N_AREAS);

  figure->largest = GRADUAL_DAYS_PER_WEEK;
  figure->is_fixed = TRUE;
  for (guint area = 0; area < GRADUAL_N_AREAS; area++)
    add_layer (figure, maker, _ (gradual_stretch_area_name ((GradualStretchArea)area)),
               &stretched_sign, area,
               offsetof (GradualProgressWeek, stretched) + area * sizeof (int));

  return figure;
}

/**
 * gradual_progress_figure_new:
 * @kind: what it is about
 * @weeks: the weeks to show, as they are to be columns
 * @units: what lengths of runs are shown in
 * @pace_s_per_km: the runner's easy pace, or %GRADUAL_ABSENT
 *
 * Returns: (transfer full): the chart, in numbers and words.
 */
GradualFigure *
gradual_progress_figure_new (GradualProgressKind kind, const GArray *weeks, GradualUnits units,
                             int pace_s_per_km)
{
  static GradualFigure *(*const makers[GRADUAL_N_PROGRESS_KINDS]) (const Maker *) = {
      [GRADUAL_PROGRESS_TOTAL] = total_new,
      [GRADUAL_PROGRESS_LONGEST] = longest_new,
      [GRADUAL_PROGRESS_PAIN] = pain_new,
      [GRADUAL_PROGRESS_CADENCE] = cadence_new,
      [GRADUAL_PROGRESS_STRETCHING] = stretching_new,
  };
  const Maker maker = {weeks, units, pace_s_per_km};

  g_return_val_if_fail (weeks != NULL && (guint)kind < GRADUAL_N_PROGRESS_KINDS, NULL);

  return makers[kind](&maker);
}
