/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <glib/gi18n-lib.h>

#include "app/chart/chart-drawing.h"
#include "app/chart/chart-legend.h"
#include "app/dates.h"
#include "pain-chart-private.h"

#define DATE_GAP      18
#define GRID_STEP     2
#define LINE_ALPHA    0.45f
#define LINE_DAYS_MAX 14
#define N_SOURCES     2

/* From line to line of the grid: weeks up to two years. */
static const int steps[] = {7, 14, 28, 56, 91, 182, 364, 728};

static const GradualPointMark marks[N_SOURCES] = {
    [GRADUAL_PAIN_OF_RUN] = GRADUAL_MARK_RING,
    [GRADUAL_PAIN_OF_REPORT] = GRADUAL_MARK_DIAMOND,
};

static const char *const colors[N_SOURCES] = {
    [GRADUAL_PAIN_OF_RUN] = "accent_color",
    [GRADUAL_PAIN_OF_REPORT] = "error_color",
};

static const char *
source_label (guint source)
{
  return source == GRADUAL_PAIN_OF_RUN ? _ ("Pain of a run") : _ ("Worst pain of a report");
}

static void
legend_init (GradualLegend *legend, GtkWidget *widget, int width)
{
  *legend = (GradualLegend){0};
  for (guint i = 0; i < N_SOURCES; i++)
    gradual_legend_add (
        legend, widget,
        &(GradualSign){.shape = GRADUAL_SHAPE_POINT, .color = colors[i], .mark = marks[i]},
        source_label (i));
  gradual_legend_arrange (legend, widget, width);
}

/** gradual_pain_chart_legend_height: Returns: what is needed below the plot: dates and signs. */
int
gradual_pain_chart_legend_height (GradualPainChart *self, int width)
{
  GtkWidget *widget = GTK_WIDGET (self);
  g_auto (GradualLegend) legend = {0};
  int line;

  gradual_chart_text_size (widget, "0", NULL, &line);
  legend_init (&legend, widget, width);

  return line + gradual_legend_height (&legend) + line / 2;
}

/** gradual_pain_chart_geometry: Returns: where the points are at the size that the chart has. */
void
gradual_pain_chart_geometry (GradualPainChart *self, GradualPointGeometry *geometry)
{
  GtkWidget *widget = GTK_WIDGET (self);
  gboolean mirrored = gradual_chart_is_mirrored (widget);
  int width = gtk_widget_get_width (widget), labels, line;
  float half = GRADUAL_PAIN_MARK_SIZE / 2, height;

  gradual_chart_text_size (widget, "10", &labels, &line);
  labels += GRADUAL_CHART_LABEL_GAP;
  height = (float)(gtk_widget_get_height (widget) - gradual_pain_chart_legend_height (self, width) -
                   line / 2);
  gradual_point_geometry_init (
      geometry,
      &GRAPHENE_RECT_INIT ((mirrored ? 0 : (float)labels) + half, (float)line / 2,
                           MAX ((float)(width - labels) - 2 * half, 1), MAX (height, 1)),
      (GradualPointRange){self->from, self->today}, (GradualPointRange){0, GRADUAL_PAIN_MAX},
      mirrored);
}

static void
draw_levels (GtkWidget *widget, GtkSnapshot *snapshot, const GradualPointGeometry *geometry)
{
  const graphene_rect_t *plot = &geometry->plot;
  float half = GRADUAL_PAIN_MARK_SIZE / 2;

  for (int pain = 0; pain <= GRADUAL_PAIN_MAX; pain += GRID_STEP) {
    float y = gradual_point_geometry_y (geometry, pain);
    g_autofree char *label = pain > 0 ? g_strdup_printf ("%d", pain) : NULL;

    gradual_chart_append_level (
        widget, snapshot,
        &GRAPHENE_RECT_INIT (plot->origin.x - half, y, plot->size.width + 2 * half, 1), label);
  }
}

/* From today back, so that today always has its line. */
static void
draw_dates (GtkWidget *widget, GtkSnapshot *snapshot, const GradualPointGeometry *geometry)
{
  const graphene_rect_t *plot = &geometry->plot;
  float bottom = plot->origin.y + plot->size.height;
  GdkRGBA faint = gradual_chart_color (widget, NULL);
  g_autofree char *sample = gradual_date_label (geometry->across.last, GRADUAL_DATE_SHORT);
  int widest, step;

  gradual_chart_text_size (widget, sample, &widest, NULL);
  step = gradual_point_geometry_step (geometry, steps, G_N_ELEMENTS (steps),
                                      (float)(widest + DATE_GAP));
  faint.alpha *= GRADUAL_CHART_GRID_ALPHA;
  for (GradualDay day = geometry->across.last; day >= geometry->across.first; day -= step) {
    float x = gradual_point_geometry_x (geometry, day);
    g_autofree char *label = gradual_date_label (day, GRADUAL_DATE_SHORT);

    gtk_snapshot_append_color (snapshot, &faint,
                               &GRAPHENE_RECT_INIT (x, plot->origin.y, 1, plot->size.height));
    gradual_chart_append_foot (widget, snapshot, label, x, bottom + GRADUAL_PAIN_MARK_SIZE / 2,
                               gtk_widget_get_width (widget));
  }
}

/* Runs that are not far apart are joined, so that the eye finds the way from one to the next. */
static void
draw_line (GradualPainChart *self, cairo_t *cairo, const GradualPointGeometry *geometry)
{
  const GradualPainPoint *before = NULL;
  GdkRGBA color = gradual_chart_color (GTK_WIDGET (self), colors[GRADUAL_PAIN_OF_RUN]);

  color.alpha *= LINE_ALPHA;
  gdk_cairo_set_source_rgba (cairo, &color);
  cairo_set_line_width (cairo, 1.5);
  for (guint i = self->first; i < self->series->len; i++) {
    const GradualPainPoint *point = gradual_pain_series_get (self->series, i);
    double x = (double)gradual_point_geometry_x (geometry, point->day);
    double y = (double)gradual_point_geometry_y (geometry, point->pain);

    if (point->source != GRADUAL_PAIN_OF_RUN)
      continue;
    if (before != NULL && point->day - before->day <= LINE_DAYS_MAX)
      cairo_line_to (cairo, x, y);
    else
      cairo_move_to (cairo, x, y);
    before = point;
  }
  cairo_stroke (cairo);
}

/* The reports over the runs, which are more. */
static void
draw_points (GradualPainChart *self, cairo_t *cairo, const GradualPointGeometry *geometry)
{
  GdkRGBA ground = gradual_chart_color (GTK_WIDGET (self), "window_bg_color");

  draw_line (self, cairo, geometry);
  for (guint source = 0; source < N_SOURCES; source++) {
    GdkRGBA color = gradual_chart_color (GTK_WIDGET (self), colors[source]);

    for (guint i = self->first; i < self->series->len; i++) {
      const GradualPainPoint *point = gradual_pain_series_get (self->series, i);
      graphene_point_t center =
          gradual_point_geometry_at (geometry, (GradualPointPlace){point->day, point->pain});

      if (point->source == source)
        gradual_point_mark_draw (cairo, marks[source], &color, &ground, &center,
                                 GRADUAL_PAIN_MARK_SIZE);
    }
  }
}

/** gradual_pain_chart_draw: draws the chart, without its cursor. */
void
gradual_pain_chart_draw (GradualPainChart *self, GtkSnapshot *snapshot)
{
  GtkWidget *widget = GTK_WIDGET (self);
  g_auto (GradualLegend) legend = {0};
  GradualPointGeometry geometry;
  cairo_t *cairo;

  gradual_pain_chart_geometry (self, &geometry);
  draw_levels (widget, snapshot, &geometry);
  draw_dates (widget, snapshot, &geometry);
  cairo = gtk_snapshot_append_cairo (
      snapshot, &GRAPHENE_RECT_INIT (0, 0, (float)gtk_widget_get_width (widget),
                                     (float)gtk_widget_get_height (widget)));
  draw_points (self, cairo, &geometry);
  cairo_destroy (cairo);
  legend_init (&legend, widget, gtk_widget_get_width (widget));
  gradual_legend_draw (&legend, widget, snapshot, gtk_widget_get_height (widget));
}
