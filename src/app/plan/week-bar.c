/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "week-bar.h"

#define BAR_HEIGHT  6
#define MARK_HEIGHT 14
#define MARK_WIDTH  2

/* A bar as long as the week's total, with a mark where the week's cap is. The numbers stand beside
 * it as text, so it is a presentation for assistive technologies. */
struct _GradualWeekBar {
  GtkWidget parent_instance;

  double bar; /* 0 to 1 */
  double cap; /* 0 to 1 */
};

G_DEFINE_FINAL_TYPE (GradualWeekBar, gradual_week_bar, GTK_TYPE_WIDGET)

/**
 * gradual_week_bar_set_fractions:
 * @bar: the total's part of the whole width, 0 to 1
 * @cap: the cap's part of it, 0 to 1
 */
void
gradual_week_bar_set_fractions (GradualWeekBar *self, double bar, double cap)
{
  g_return_if_fail (GRADUAL_IS_WEEK_BAR (self));

  bar = CLAMP (bar, 0.0, 1.0);
  cap = CLAMP (cap, 0.0, 1.0);
  if (G_APPROX_VALUE (self->bar, bar, 1e-6) && G_APPROX_VALUE (self->cap, cap, 1e-6))
    return;
  self->bar = bar;
  self->cap = cap;
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

static void
append_rounded (GtkSnapshot *snapshot, const GdkRGBA *color, const graphene_rect_t *area)
{
  GskRoundedRect rounded;

  gsk_rounded_rect_init_from_rect (&rounded, area, BAR_HEIGHT / 2.0f);
  gtk_snapshot_push_rounded_clip (snapshot, &rounded);
  gtk_snapshot_append_color (snapshot, color, area);
  gtk_snapshot_pop (snapshot);
}

static GdkRGBA
named_color (GtkWidget *widget, const char *name)
{
  GtkStyleContext *context = gtk_widget_get_style_context (widget);
  GdkRGBA color;

  if (!gtk_style_context_lookup_color (context, name, &color))
    gtk_style_context_get_color (context, &color);

  return color;
}

static void
snapshot (GtkWidget *widget, GtkSnapshot *to)
{
  GradualWeekBar *self = GRADUAL_WEEK_BAR (widget);
  gboolean mirrored = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL;
  float width = (float)gtk_widget_get_width (widget) - MARK_WIDTH;
  float y = ((float)gtk_widget_get_height (widget) - MARK_HEIGHT) / 2.0f;
  float bar_y = y + (MARK_HEIGHT - BAR_HEIGHT) / 2.0f;
  float bar = (float)self->bar * width, cap = (float)self->cap * width;
  GdkRGBA trough, fill = named_color (widget, "accent_bg_color");
  GdkRGBA mark = named_color (widget, "error_color");

  gtk_style_context_get_color (gtk_widget_get_style_context (widget), &trough);
  trough.alpha *= 0.12f;

  append_rounded (to, &trough, &GRAPHENE_RECT_INIT (0, bar_y, width + MARK_WIDTH, BAR_HEIGHT));
  append_rounded (
      to, &fill,
      &GRAPHENE_RECT_INIT (mirrored ? width + MARK_WIDTH - bar : 0, bar_y, bar, BAR_HEIGHT));
  gtk_snapshot_append_color (
      to, &mark, &GRAPHENE_RECT_INIT (mirrored ? width - cap : cap, y, MARK_WIDTH, MARK_HEIGHT));
}

static void
measure (GtkWidget *widget G_GNUC_UNUSED, GtkOrientation orientation, int for_size G_GNUC_UNUSED,
         int *minimum, int *natural, int *minimum_baseline, int *natural_baseline)
{
  *minimum = *natural = orientation == GTK_ORIENTATION_VERTICAL ? MARK_HEIGHT : 0;
  *minimum_baseline = *natural_baseline = -1;
}

static void
gradual_week_bar_class_init (GradualWeekBarClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  widget_class->snapshot = snapshot;
  widget_class->measure = measure;

  gtk_widget_class_set_css_name (widget_class, "weekbar");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_PRESENTATION);
}

static void
gradual_week_bar_init (GradualWeekBar *self G_GNUC_UNUSED)
{
}
