/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "pain-chart.h"

#include <glib/gi18n-lib.h>

#include "app/chart/chart-drawing.h"
#include "pain-chart-private.h"

#define WIDTH_MIN       200
#define WIDTH_NATURAL   480
#define PLOT_HEIGHT_MIN 96
#define PLOT_HEIGHT     160
#define REACH           16.0f

/* How much the runs and the reports of some weeks hurt. To assistive technologies it is a group
 * that says all that in its name, in which one can walk from point to point with the arrow keys. */

G_DEFINE_FINAL_TYPE (GradualPainChart, gradual_pain_chart, GTK_TYPE_WIDGET)

static GradualPointPlace
place_of (GradualPainChart *self, guint index)
{
  const GradualPainPoint *point = gradual_pain_series_get (self->series, index);

  return (GradualPointPlace){point->day, point->pain};
}

static gboolean
has_points (GradualPainChart *self)
{
  return self->series != NULL && self->first < self->series->len;
}

/* What the chosen point says. */
static char *
dup_words (GradualPainChart *self)
{
  return gradual_pain_point_spoken (gradual_pain_series_get (self->series, (guint)self->chosen));
}

static void
choose (GradualPainChart *self, int index)
{
  g_autofree char *words = NULL;

  self->chosen = CLAMP (index, (int)self->first, (int)self->series->len - 1);
  words = dup_words (self);
  gradual_chart_cursor_go (&self->cursor, words);
}

static gboolean
walk (GtkWidget *widget, GVariant *args, gpointer data G_GNUC_UNUSED)
{
  GradualPainChart *self = GRADUAL_PAIN_CHART (widget);
  int step = g_variant_get_int32 (args);

  if (!has_points (self))
    return FALSE;
  choose (self, self->chosen + (gradual_chart_is_mirrored (widget) ? -step : step));

  return TRUE;
}

static gboolean
go_to_end (GtkWidget *widget, GVariant *args, gpointer data G_GNUC_UNUSED)
{
  GradualPainChart *self = GRADUAL_PAIN_CHART (widget);

  if (!has_points (self))
    return FALSE;
  choose (self, g_variant_get_boolean (args) ? (int)self->series->len - 1 : (int)self->first);

  return TRUE;
}

static gboolean
open_report (GtkWidget *widget, GVariant *args G_GNUC_UNUSED, gpointer data G_GNUC_UNUSED)
{
  GradualPainChart *self = GRADUAL_PAIN_CHART (widget);
  const GradualPainPoint *point;

  if (!has_points (self))
    return FALSE;
  point = gradual_pain_series_get (self->series, (guint)self->chosen);

  return point->source == GRADUAL_PAIN_OF_REPORT &&
         gtk_widget_activate_action (widget, "win.open-report", "s", point->id);
}

static int
point_at (GradualPainChart *self, float x, float y)
{
  g_autofree GradualPointPlace *places = NULL;
  GradualPointGeometry geometry;
  guint n_points;
  int nearest;

  if (!has_points (self))
    return -1;
  gradual_pain_chart_geometry (self, &geometry);
  n_points = self->series->len - self->first;
  places = g_new (GradualPointPlace, n_points);
  for (guint i = 0; i < n_points; i++)
    places[i] = place_of (self, self->first + i);
  nearest = gradual_point_geometry_nearest (&geometry, places, n_points, x, y, REACH);

  return nearest < 0 ? -1 : nearest + (int)self->first;
}

static gboolean
query_tooltip (GtkWidget *widget, int x, int y, gboolean keyboard_mode, GtkTooltip *tooltip)
{
  GradualPainChart *self = GRADUAL_PAIN_CHART (widget);
  int index = keyboard_mode ? self->chosen : point_at (self, (float)x, (float)y);
  g_autofree char *spoken = NULL;

  if (!has_points (self) || index < 0)
    return FALSE;
  spoken = gradual_pain_point_spoken (gradual_pain_series_get (self->series, (guint)index));
  gtk_tooltip_set_text (tooltip, spoken);

  return TRUE;
}

static void
clicked (GtkGestureClick *gesture, int n_press, double x, double y, gpointer data G_GNUC_UNUSED)
{
  GtkWidget *widget = gtk_event_controller_get_widget (GTK_EVENT_CONTROLLER (gesture));
  GradualPainChart *self = GRADUAL_PAIN_CHART (widget);
  int index = point_at (self, (float)x, (float)y);

  if (index < 0)
    return;
  choose (self, index);
  if (n_press > 1)
    open_report (widget, NULL, NULL);
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
  int rest;

  *minimum_baseline = *natural_baseline = -1;
  if (orientation == GTK_ORIENTATION_HORIZONTAL) {
    *minimum = WIDTH_MIN;
    *natural = WIDTH_NATURAL;
    return;
  }
  rest = gradual_pain_chart_legend_height (GRADUAL_PAIN_CHART (widget),
                                           for_size < 0 ? WIDTH_MIN : for_size);
  *minimum = rest + PLOT_HEIGHT_MIN;
  *natural = rest + PLOT_HEIGHT;
}

static void
size_allocate (GtkWidget *widget, int width G_GNUC_UNUSED, int height G_GNUC_UNUSED,
               int baseline G_GNUC_UNUSED)
{
  GradualPainChart *self = GRADUAL_PAIN_CHART (widget);
  GradualPointGeometry geometry;
  graphene_point_t point = GRAPHENE_POINT_INIT (0, 0);

  if (has_points (self)) {
    gradual_pain_chart_geometry (self, &geometry);
    point = gradual_point_geometry_at (&geometry, place_of (self, (guint)self->chosen));
  }
  gradual_chart_cursor_allocate (&self->cursor, &point);
}

static void
snapshot_chart (GtkWidget *widget, GtkSnapshot *snapshot)
{
  GradualPainChart *self = GRADUAL_PAIN_CHART (widget);

  if (self->series == NULL)
    return;
  gradual_pain_chart_draw (self, snapshot);
  gradual_chart_cursor_snapshot (&self->cursor, widget, snapshot);
}

/* What was chosen stays so, where it is still there. */
static int
find_again (const GradualPainSeries *before, int chosen, const GradualPainSeries *series,
            guint first)
{
  const GradualPainPoint *point;

  if (before == NULL || chosen < 0 || (guint)chosen >= before->len)
    return (int)series->len - 1;
  point = gradual_pain_series_get (before, (guint)chosen);
  for (guint i = first; i < series->len; i++)
    if (g_str_equal (gradual_pain_series_get (series, i)->id, point->id))
      return (int)i;

  return (int)series->len - 1;
}

/**
 * gradual_pain_chart_set_series:
 * @series: pain over time, shared
 * @from: the first day that is shown
 * @today: the last one
 */
void
gradual_pain_chart_set_series (GradualPainChart *self, GradualPainSeries *series, GradualDay from,
                               GradualDay today)
{
  g_autofree char *description = NULL, *words = NULL;

  g_return_if_fail (GRADUAL_IS_PAIN_CHART (self));
  g_return_if_fail (series != NULL && from <= today);

  g_array_ref (series);
  self->first = gradual_pain_series_first_since (series, from);
  self->chosen = find_again (self->series, self->chosen, series, self->first);
  g_clear_pointer (&self->series, g_array_unref);
  self->series = series;
  self->from = from;
  self->today = today;

  description = gradual_pain_series_describe (series, self->first);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, description,
                                  -1);
  words = has_points (self) ? dup_words (self) : NULL;
  gradual_chart_cursor_set_words (&self->cursor, words);
  gtk_widget_queue_resize (GTK_WIDGET (self));
}

/** gradual_pain_chart_get_chosen: Returns: the point that was walked to; -1 where there is none. */
int
gradual_pain_chart_get_chosen (GradualPainChart *self)
{
  g_return_val_if_fail (GRADUAL_IS_PAIN_CHART (self), -1);

  return has_points (self) ? self->chosen : -1;
}

/** gradual_pain_chart_get_cursor: Returns: (transfer none): what stands at the chosen point. */
GtkWidget *
gradual_pain_chart_get_cursor (GradualPainChart *self)
{
  g_return_val_if_fail (GRADUAL_IS_PAIN_CHART (self), NULL);

  return gradual_chart_cursor_get (&self->cursor);
}

static void
dispose (GObject *object)
{
  GradualPainChart *self = GRADUAL_PAIN_CHART (object);

  g_clear_pointer (&self->series, g_array_unref);
  gradual_chart_cursor_clear (&self->cursor);

  G_OBJECT_CLASS (gradual_pain_chart_parent_class)->dispose (object);
}

static void
gradual_pain_chart_class_init (GradualPainChartClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = dispose;
  widget_class->get_request_mode = get_request_mode;
  widget_class->measure = measure;
  widget_class->size_allocate = size_allocate;
  widget_class->snapshot = snapshot_chart;
  widget_class->query_tooltip = query_tooltip;

  gtk_widget_class_set_css_name (widget_class, "painchart");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_Left, 0, walk, "i", -1);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_Right, 0, walk, "i", 1);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_Home, 0, go_to_end, "b", FALSE);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_End, 0, go_to_end, "b", TRUE);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_Return, 0, open_report, NULL);
}

static void
gradual_pain_chart_init (GradualPainChart *self)
{
  GtkGesture *click = gtk_gesture_click_new ();

  self->chosen = -1;
  gradual_chart_cursor_init (&self->cursor, GTK_WIDGET (self));
  g_signal_connect (click, "pressed", G_CALLBACK (clicked), NULL);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (click));
  gtk_widget_set_has_tooltip (GTK_WIDGET (self), TRUE);
}
