/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <glib/gi18n-lib.h>

#include "app/chart/chart-drawing.h"
#include "app/chart/legend-flow.h"
#include "app/chart/point-mark.h"
#include "app/dates.h"
#include "pain-chart-private.h"

#define LABEL_GAP     6
#define DATE_GAP      18
#define LEGEND_GAP    8
#define LEGEND_SPACE  14
#define SIGN_SPACE    18
#define GRID_ALPHA    0.15f
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

static PangoLayout *
number_text (GtkWidget *widget, int number)
{
  g_autofree char *label = g_strdup_printf ("%d", number);

  return gtk_widget_create_pango_layout (widget, label);
}

static void
text_size (GtkWidget *widget, const char *text, int *width, int *height)
{
  g_autoptr (PangoLayout) layout = gtk_widget_create_pango_layout (widget, text);

  pango_layout_get_pixel_size (layout, width, height);
}

/* Where the legend's items go; returns how many lines they take. */
static int
flow_legend (GtkWidget *widget, int width, int widths[N_SOURCES],
             GradualFlowPlace places[N_SOURCES])
{
  for (guint i = 0; i < N_SOURCES; i++) {
    text_size (widget, source_label (i), &widths[i], NULL);
    widths[i] += SIGN_SPACE;
  }

  return gradual_legend_flow (widths, N_SOURCES, width, LEGEND_SPACE,
                              gradual_chart_is_mirrored (widget), places);
}

/** gradual_pain_chart_legend_height: Returns: what is needed below the plot: dates and signs. */
int
gradual_pain_chart_legend_height (GradualPainChart *self, int width)
{
  GtkWidget *widget = GTK_WIDGET (self);
  GradualFlowPlace places[N_SOURCES];
  int widths[N_SOURCES], line;

  text_size (widget, "0", NULL, &line);

  return line + LEGEND_GAP + line * flow_legend (widget, width, widths, places) + line / 2;
}

/** gradual_pain_chart_geometry: Returns: where the points are at the size that the chart has. */
void
gradual_pain_chart_geometry (GradualPainChart *self, GradualPointGeometry *geometry)
{
  GtkWidget *widget = GTK_WIDGET (self);
  gboolean mirrored = gradual_chart_is_mirrored (widget);
  int width = gtk_widget_get_width (widget), labels, line;
  float half = GRADUAL_PAIN_MARK_SIZE / 2, height;

  text_size (widget, "10", &labels, &line);
  labels += LABEL_GAP;
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
  GdkRGBA color = gradual_chart_color (widget, NULL), faint = color;

  faint.alpha *= GRID_ALPHA;
  for (int pain = 0; pain <= GRADUAL_PAIN_MAX; pain += GRID_STEP) {
    float y = gradual_point_geometry_y (geometry, pain);
    g_autoptr (PangoLayout) text = number_text (widget, pain);
    int width, height;

    gtk_snapshot_append_color (
        snapshot, pain == 0 ? &color : &faint,
        &GRAPHENE_RECT_INIT (plot->origin.x - half, y, plot->size.width + 2 * half, 1));
    pango_layout_get_pixel_size (text, &width, &height);
    gradual_chart_append_text (snapshot, text, &color,
                               geometry->mirrored
                                   ? (float)(gtk_widget_get_width (widget) - width)
                                   : plot->origin.x - half - LABEL_GAP - (float)width,
                               y - (float)height / 2);
  }
}

/* From today back, so that today always has its line. */
static void
draw_dates (GtkWidget *widget, GtkSnapshot *snapshot, const GradualPointGeometry *geometry)
{
  const graphene_rect_t *plot = &geometry->plot;
  float bottom = plot->origin.y + plot->size.height;
  GdkRGBA color = gradual_chart_color (widget, NULL), faint = color;
  g_autofree char *sample = gradual_date_label (geometry->across.last, GRADUAL_DATE_SHORT);
  int widest, step;

  text_size (widget, sample, &widest, NULL);
  step = gradual_point_geometry_step (geometry, steps, G_N_ELEMENTS (steps),
                                      (float)(widest + DATE_GAP));
  faint.alpha *= GRID_ALPHA;
  for (GradualDay day = geometry->across.last; day >= geometry->across.first; day -= step) {
    float x = gradual_point_geometry_x (geometry, day);
    g_autofree char *label = gradual_date_label (day, GRADUAL_DATE_SHORT);
    g_autoptr (PangoLayout) text = gtk_widget_create_pango_layout (widget, label);
    int width;
    float left;

    gtk_snapshot_append_color (snapshot, &faint,
                               &GRAPHENE_RECT_INIT (x, plot->origin.y, 1, plot->size.height));
    pango_layout_get_pixel_size (text, &width, NULL);
    left = x - (float)width / 2;
    left = CLAMP (left, 0, (float)MAX (gtk_widget_get_width (widget) - width, 0));
    gradual_chart_append_text (snapshot, text, &color, left, bottom + GRADUAL_PAIN_MARK_SIZE / 2);
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

static void
draw_legend (GtkWidget *widget, GtkSnapshot *snapshot, cairo_t *cairo)
{
  GradualFlowPlace places[N_SOURCES];
  int widths[N_SOURCES], line, n_lines;
  gboolean mirrored = gradual_chart_is_mirrored (widget);
  GdkRGBA text_color = gradual_chart_color (widget, NULL);
  GdkRGBA ground = gradual_chart_color (widget, "window_bg_color");

  text_size (widget, "0", NULL, &line);
  n_lines = flow_legend (widget, gtk_widget_get_width (widget), widths, places);
  for (guint i = 0; i < N_SOURCES; i++) {
    g_autoptr (PangoLayout) text = gtk_widget_create_pango_layout (widget, source_label (i));
    GdkRGBA color = gradual_chart_color (widget, colors[i]);
    float x = (float)places[i].x, half = GRADUAL_PAIN_MARK_SIZE / 2;
    float y = (float)(gtk_widget_get_height (widget) - (n_lines - places[i].line) * line);
    graphene_point_t center = GRAPHENE_POINT_INIT (
        mirrored ? x + (float)widths[i] - half : x + half, y + (float)line / 2);

    gradual_point_mark_draw (cairo, marks[i], &color, &ground, &center, GRADUAL_PAIN_MARK_SIZE);
    gradual_chart_append_text (snapshot, text, &text_color, mirrored ? x : x + SIGN_SPACE, y);
  }
}

/** gradual_pain_chart_draw: draws the chart, without its cursor. */
void
gradual_pain_chart_draw (GradualPainChart *self, GtkSnapshot *snapshot)
{
  GtkWidget *widget = GTK_WIDGET (self);
  GradualPointGeometry geometry;
  cairo_t *cairo;

  gradual_pain_chart_geometry (self, &geometry);
  draw_levels (widget, snapshot, &geometry);
  draw_dates (widget, snapshot, &geometry);
  cairo = gtk_snapshot_append_cairo (
      snapshot, &GRAPHENE_RECT_INIT (0, 0, (float)gtk_widget_get_width (widget),
                                     (float)gtk_widget_get_height (widget)));
  draw_points (self, cairo, &geometry);
  draw_legend (widget, snapshot, cairo);
  cairo_destroy (cairo);
}
