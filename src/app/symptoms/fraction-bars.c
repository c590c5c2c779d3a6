/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "fraction-bars.h"

#define BAR_HEIGHT  8.0f
#define BAR_SPACING 3.0f
#define MARK_WIDTH  2.0f
#define MARK_EXTRA  3.0f /* how far a mark comes out of the bars, above and below */

/** Fractions: some parts of the whole width, each from 0 to 1. */
typedef struct {
  double values[GRADUAL_FRACTION_BARS_MAX];
  guint n;
} Fractions;

/* Bars, one under another, with marks across them. The last bar is the one that it is about; those
 * above it are what it is compared with. The numbers stand beside them as text, so they are a
 * presentation for assistive technologies. */
struct _GradualFractionBars {
  GtkWidget parent_instance;

  Fractions bars, marks;
};

G_DEFINE_FINAL_TYPE (GradualFractionBars, gradual_fraction_bars, GTK_TYPE_WIDGET)

static void
set_fractions (Fractions *to, const double *fractions, guint n)
{
  to->n = n;
  for (guint i = 0; i < n; i++)
    to->values[i] = CLAMP (fractions[i], 0.0, 1.0);
}

/**
 * gradual_fraction_bars_set_bars:
 * @fractions: the bars' parts of the whole width, each from 0 to 1
 * @n: how many bars, %GRADUAL_FRACTION_BARS_MAX at most
 */
void
gradual_fraction_bars_set_bars (GradualFractionBars *self, const double *fractions, guint n)
{
  g_return_if_fail (GRADUAL_IS_FRACTION_BARS (self));
  g_return_if_fail (n <= GRADUAL_FRACTION_BARS_MAX);

  if (n != self->bars.n)
    gtk_widget_queue_resize (GTK_WIDGET (self));
  set_fractions (&self->bars, fractions, n);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

/**
 * gradual_fraction_bars_set_marks:
 * @fractions: where the marks are, each from 0 to 1
 * @n: how many marks, %GRADUAL_FRACTION_BARS_MAX at most
 */
void
gradual_fraction_bars_set_marks (GradualFractionBars *self, const double *fractions, guint n)
{
  g_return_if_fail (GRADUAL_IS_FRACTION_BARS (self));
  g_return_if_fail (n <= GRADUAL_FRACTION_BARS_MAX);

  set_fractions (&self->marks, fractions, n);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

static float
height_of (const GradualFractionBars *self)
{
  float n = (float)MAX (1, self->bars.n);

  return n * BAR_HEIGHT + (n - 1) * BAR_SPACING + 2 * MARK_EXTRA;
}

static GdkRGBA
faint (GtkWidget *widget, float alpha)
{
  GdkRGBA color;

  gtk_style_context_get_color (gtk_widget_get_style_context (widget), &color);
  color.alpha *= alpha;

  return color;
}

static GdkRGBA
accent (GtkWidget *widget)
{
  GdkRGBA color;

  if (!gtk_style_context_lookup_color (gtk_widget_get_style_context (widget), "accent_bg_color",
                                       &color))
    color = faint (widget, 1);

  return color;
}

static void
append_rounded (GtkSnapshot *snapshot, const GdkRGBA *color, const graphene_rect_t *area)
{
  GskRoundedRect rounded;

  gsk_rounded_rect_init_from_rect (&rounded, area, BAR_HEIGHT / 2);
  gtk_snapshot_push_rounded_clip (snapshot, &rounded);
  gtk_snapshot_append_color (snapshot, color, area);
  gtk_snapshot_pop (snapshot);
}

static void
append_bar (GradualFractionBars *self, GtkSnapshot *snapshot, guint index)
{
  GtkWidget *widget = GTK_WIDGET (self);
  gboolean mirrored = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL;
  float width = (float)gtk_widget_get_width (widget);
  float length = (float)self->bars.values[index] * width;
  float y = MARK_EXTRA + (float)index * (BAR_HEIGHT + BAR_SPACING);
  GdkRGBA trough = faint (widget, 0.12f);
  GdkRGBA fill = index + 1 == self->bars.n ? accent (widget) : faint (widget, 0.45f);

  append_rounded (snapshot, &trough, &GRAPHENE_RECT_INIT (0, y, width, BAR_HEIGHT));
  if (length > 0)
    append_rounded (snapshot, &fill,
                    &GRAPHENE_RECT_INIT (mirrored ? width - length : 0, y, length, BAR_HEIGHT));
}

static void
append_mark (GradualFractionBars *self, GtkSnapshot *snapshot, guint index)
{
  GtkWidget *widget = GTK_WIDGET (self);
  gboolean mirrored = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL;
  float width = (float)gtk_widget_get_width (widget) - MARK_WIDTH;
  float x = (float)self->marks.values[index] * width;
  GdkRGBA color = faint (widget, 0.7f);

  gtk_snapshot_append_color (
      snapshot, &color,
      &GRAPHENE_RECT_INIT (mirrored ? width - x : x, 0, MARK_WIDTH, height_of (self)));
}

static void
snapshot (GtkWidget *widget, GtkSnapshot *to)
{
  GradualFractionBars *self = GRADUAL_FRACTION_BARS (widget);

  for (guint i = 0; i < self->bars.n; i++)
    append_bar (self, to, i);
  for (guint i = 0; i < self->marks.n; i++)
    append_mark (self, to, i);
}

static void
measure (GtkWidget *widget, GtkOrientation orientation, int for_size G_GNUC_UNUSED, int *minimum,
         int *natural, int *minimum_baseline, int *natural_baseline)
{
  *minimum = *natural =
      orientation == GTK_ORIENTATION_VERTICAL ? (int)height_of (GRADUAL_FRACTION_BARS (widget)) : 0;
  *minimum_baseline = *natural_baseline = -1;
}

static void
gradual_fraction_bars_class_init (GradualFractionBarsClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  widget_class->snapshot = snapshot;
  widget_class->measure = measure;

  gtk_widget_class_set_css_name (widget_class, "fractionbars");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_PRESENTATION);
}

static void
gradual_fraction_bars_init (GradualFractionBars *self G_GNUC_UNUSED)
{
}
