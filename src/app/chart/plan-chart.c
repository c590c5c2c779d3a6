/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plan-chart.h"

#include "app/dates.h"
#include "app/duration.h"
#include "bar-geometry.h"
#include "chart-drawing.h"
#include "plan-chart-private.h"

#define WIDTH_MIN       200
#define WIDTH_NATURAL   360
#define PLOT_HEIGHT_MIN 48
#define PLOT_HEIGHT     120
#define SIGN_SIZE       16

/* The weeks of a plan as bars: their minutes, their phases, what the rules allow at most, and the
 * race. To assistive technologies it is an image that says all that in its name. */
struct _GradualPlanChart {
  GtkWidget parent_instance;

  GradualWeekSeries *series; /* (nullable) */
};

G_DEFINE_FINAL_TYPE (GradualPlanChart, gradual_plan_chart, GTK_TYPE_WIDGET)

/* The widest of the labels at the lines of the grid. */
static int
grid_label_width (GtkWidget *widget, const GradualBarGeometry *geometry)
{
  int widest = 0;

  for (int minutes = geometry->step; minutes <= geometry->top; minutes += geometry->step) {
    g_autofree char *label = gradual_duration_axis_label (minutes);
    int width;

    gradual_chart_text_size (widget, label, &width, NULL);
    widest = MAX (widest, width);
  }

  return widest;
}

static int
text_height (GtkWidget *widget)
{
  int height;

  gradual_chart_text_size (widget, "0", NULL, &height);

  return height;
}

static void
geometry_init (GradualBarGeometry *geometry, GradualPlanChart *self)
{
  GtkWidget *widget = GTK_WIDGET (self);
  int width = gtk_widget_get_width (widget), labels;
  gboolean mirrored = gradual_chart_is_mirrored (widget);
  int largest = gradual_week_series_scale (self->series);
  g_auto (GradualLegend) legend = {0};
  float height;

  gradual_plan_legend_init (&legend, widget, self->series, width);
  height = (float)(gtk_widget_get_height (widget) - SIGN_SIZE - text_height (widget) -
                   gradual_legend_height (&legend));
  gradual_bar_geometry_init (geometry, &GRAPHENE_RECT_INIT (0, 0, 1, MAX (height, 1.0f)), 0,
                             largest, mirrored);
  labels = grid_label_width (widget, geometry) + GRADUAL_CHART_LABEL_GAP;
  gradual_bar_geometry_init (geometry,
                             &GRAPHENE_RECT_INIT (mirrored ? 0 : (float)labels, SIGN_SIZE,
                                                  (float)MAX (width - labels, 1),
                                                  MAX (height, 1.0f)),
                             self->series->weeks->len, largest, mirrored);
}

static void
draw_grid (GtkWidget *widget, GtkSnapshot *snapshot, const GradualBarGeometry *geometry)
{
  const graphene_rect_t *plot = &geometry->plot;

  for (int minutes = 0; minutes <= geometry->top; minutes += geometry->step) {
    float level = gradual_bar_geometry_level (geometry, minutes);
    g_autofree char *label = minutes > 0 ? gradual_duration_axis_label (minutes) : NULL;

    gradual_chart_append_level (
        widget, snapshot, &GRAPHENE_RECT_INIT (plot->origin.x, level, plot->size.width, 1), label);
  }
}

static void
draw_bars (GradualPlanChart *self, GtkSnapshot *snapshot, const GradualBarGeometry *geometry)
{
  GdkRGBA cap_color = gradual_chart_color (GTK_WIDGET (self), "error_color");

  for (guint i = 0; i < self->series->weeks->len; i++) {
    const GradualChartWeek *week = gradual_week_series_get (self->series, i);
    graphene_rect_t bar = gradual_bar_geometry_bar (geometry, i, week->minutes);
    graphene_rect_t cap =
        gradual_bar_geometry_mark (geometry, i, week->cap, GRADUAL_LEVEL_THICKNESS);
    GdkRGBA color = gradual_chart_color (GTK_WIDGET (self), gradual_phase_color_name (week->phase));

    gradual_fill_append (snapshot, gradual_phase_fill (week->phase), &color, &bar);
    gtk_snapshot_append_color (snapshot, &cap_color, &cap);
  }
}

static void
draw_race (GradualPlanChart *self, GtkSnapshot *snapshot, const GradualBarGeometry *geometry,
           guint index)
{
  GtkWidget *widget = GTK_WIDGET (self);
  GtkIconTheme *theme = gtk_icon_theme_get_for_display (gtk_widget_get_display (widget));
  g_autoptr (GtkIconPaintable) icon = gtk_icon_theme_lookup_icon (
      theme, "gradual-race-symbolic", NULL, SIGN_SIZE, gtk_widget_get_scale_factor (widget),
      gtk_widget_get_direction (widget), 0);
  const GradualChartWeek *week = gradual_week_series_get (self->series, index);
  int above = MAX (week->minutes, week->cap);
  graphene_rect_t sign =
      gradual_bar_geometry_sign (geometry, index, above, SIGN_SIZE + GRADUAL_LEVEL_THICKNESS);
  GdkRGBA color = gradual_chart_color (widget, NULL);

  gtk_snapshot_save (snapshot);
  gtk_snapshot_translate (snapshot, &sign.origin);
  gtk_symbolic_paintable_snapshot_symbolic (GTK_SYMBOLIC_PAINTABLE (icon), snapshot, SIGN_SIZE,
                                            SIGN_SIZE, &color, 1);
  gtk_snapshot_restore (snapshot);
}

/* The first day at the begin of the line below the bars, and the last at its end. */
static void
draw_dates (GradualPlanChart *self, GtkSnapshot *snapshot, const GradualBarGeometry *geometry)
{
  GtkWidget *widget = GTK_WIDGET (self);
  const graphene_rect_t *plot = &geometry->plot;
  const GradualChartWeek *last =
      gradual_week_series_get (self->series, self->series->weeks->len - 1);
  GradualDay end = self->series->race_date != GRADUAL_DAY_NONE
                       ? self->series->race_date
                       : last->start + GRADUAL_DAYS_PER_WEEK - 1;
  GradualDay days[] = {gradual_week_series_get (self->series, 0)->start, end};
  GdkRGBA color = gradual_chart_color (widget, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (days); i++) {
    g_autofree char *label = gradual_date_label (days[i], GRADUAL_DATE_SHORT);
    g_autoptr (PangoLayout) text = gtk_widget_create_pango_layout (widget, label);
    gboolean is_left = (i == 0) != geometry->mirrored;
    int width;

    pango_layout_get_pixel_size (text, &width, NULL);
    gradual_chart_append_text (snapshot, text, &color,
                               is_left ? plot->origin.x
                                       : plot->origin.x + plot->size.width - (float)width,
                               plot->origin.y + plot->size.height + 1);
  }
}

static void
snapshot_chart (GtkWidget *widget, GtkSnapshot *snapshot)
{
  GradualPlanChart *self = GRADUAL_PLAN_CHART (widget);
  g_auto (GradualLegend) legend = {0};
  GradualBarGeometry geometry;

  if (self->series == NULL || self->series->weeks->len == 0)
    return;

  geometry_init (&geometry, self);
  draw_grid (widget, snapshot, &geometry);
  draw_bars (self, snapshot, &geometry);
  for (guint i = 0; i < self->series->weeks->len; i++)
    if (gradual_week_series_get (self->series, i)->has_race)
      draw_race (self, snapshot, &geometry, i);
  draw_dates (self, snapshot, &geometry);
  gradual_plan_legend_init (&legend, widget, self->series, gtk_widget_get_width (widget));
  gradual_legend_draw (&legend, widget, snapshot, gtk_widget_get_height (widget));
}

static GtkSizeRequestMode
get_request_mode (GtkWidget *widget G_GNUC_UNUSED)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
measure (GtkWidget *widget, GtkOrientation orientation, int for_size, int *minimum, int *natural,
         int *minimum_baseline, int *natural_baseline)
{
  g_auto (GradualLegend) legend = {0};
  int rest;

  *minimum_baseline = *natural_baseline = -1;
  if (orientation == GTK_ORIENTATION_HORIZONTAL) {
    *minimum = WIDTH_MIN;
    *natural = WIDTH_NATURAL;
    return;
  }

  gradual_plan_legend_init (&legend, widget, GRADUAL_PLAN_CHART (widget)->series,
                            for_size < 0 ? WIDTH_MIN : for_size);
  rest = SIGN_SIZE + text_height (widget) + gradual_legend_height (&legend);
  *minimum = rest + PLOT_HEIGHT_MIN;
  *natural = rest + PLOT_HEIGHT;
}

static gboolean
query_tooltip (GtkWidget *widget, int x, int y, gboolean keyboard_mode G_GNUC_UNUSED,
               GtkTooltip *tooltip)
{
  GradualPlanChart *self = GRADUAL_PLAN_CHART (widget);
  g_autofree char *text = NULL;
  GradualBarGeometry geometry;
  int index;

  if (self->series == NULL)
    return FALSE;

  geometry_init (&geometry, self);
  index = gradual_bar_geometry_index_at (&geometry, x);
  if (index < 0 || (float)y > geometry.plot.origin.y + geometry.plot.size.height)
    return FALSE;

  text = gradual_week_series_describe_week (self->series, (guint)index);
  gtk_tooltip_set_text (tooltip, text);

  return TRUE;
}

static void
finalize (GObject *object)
{
  g_clear_pointer (&GRADUAL_PLAN_CHART (object)->series, gradual_week_series_free);

  G_OBJECT_CLASS (gradual_plan_chart_parent_class)->finalize (object);
}

/**
 * gradual_plan_chart_set_plan:
 * @plan: (nullable): the plan to draw; it is not kept
 */
void
gradual_plan_chart_set_plan (GradualPlanChart *self, const GradualPlan *plan)
{
  g_autofree char *description = NULL;

  g_return_if_fail (GRADUAL_IS_PLAN_CHART (self));

  g_clear_pointer (&self->series, gradual_week_series_free);
  if (plan != NULL) {
    self->series = gradual_week_series_new (plan);
    description = gradual_week_series_describe (self->series);
  }
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  description != NULL ? description : "", -1);
  /* The legend may have other words than before, and other lines. */
  gtk_widget_queue_resize (GTK_WIDGET (self));
}

static void
gradual_plan_chart_class_init (GradualPlanChartClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = finalize;
  widget_class->get_request_mode = get_request_mode;
  widget_class->measure = measure;
  widget_class->snapshot = snapshot_chart;
  widget_class->query_tooltip = query_tooltip;

  gtk_widget_class_set_css_name (widget_class, "planchart");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_IMG);
}

static void
gradual_plan_chart_init (GradualPlanChart *self)
{
  gtk_widget_set_has_tooltip (GTK_WIDGET (self), TRUE);
  gtk_widget_set_overflow (GTK_WIDGET (self), GTK_OVERFLOW_HIDDEN);
}
