/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "count-ring.h"

#include "large-text.h"
#include "timer-geometry.h"

/* As wide as any count, so that the digits keep their size. */
#define COUNT_SAMPLE "00"

#define SIZE_MIN 48

/* The ring that is behind, as a part of the colour of the text. */
#define TROUGH 0.15f

/* A count in a ring that empties with it. */
struct _GradualCountRing {
  GtkWidget parent_instance;

  double part; /* that is left, 0 to 1 */

  GradualLargeText *count; /* borrowed: a child */
};

G_DEFINE_FINAL_TYPE (GradualCountRing, gradual_count_ring, GTK_TYPE_WIDGET)

/** gradual_count_ring_new: Returns: (transfer floating): a ring without a count. */
GtkWidget *
gradual_count_ring_new (void)
{
  return g_object_new (GRADUAL_TYPE_COUNT_RING, NULL);
}

/**
 * gradual_count_ring_set_count:
 * @count: what stands in it, of two letters
 * @part: of the ring that is left, 0 to 1
 *
 * Assistive technologies are not told: they would speak at every second.
 */
void
gradual_count_ring_set_count (GradualCountRing *self, const char *count, double part)
{
  g_return_if_fail (GRADUAL_IS_COUNT_RING (self));
  g_return_if_fail (count != NULL);

  gradual_large_text_set_text (self->count, count);
  self->part = CLAMP (part, 0.0, 1.0);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

/** gradual_count_ring_get_count: Returns: (transfer none): what stands in it. */
const char *
gradual_count_ring_get_count (GradualCountRing *self)
{
  g_return_val_if_fail (GRADUAL_IS_COUNT_RING (self), "");

  return gradual_large_text_get_text (self->count);
}

/** gradual_count_ring_get_part: Returns: the part of the ring that is left, 0 to 1. */
double
gradual_count_ring_get_part (GradualCountRing *self)
{
  g_return_val_if_fail (GRADUAL_IS_COUNT_RING (self), 0);

  return self->part;
}

/** gradual_count_ring_set_words: what assistive technologies say of it. */
void
gradual_count_ring_set_words (GradualCountRing *self, const char *words)
{
  g_return_if_fail (GRADUAL_IS_COUNT_RING (self));
  g_return_if_fail (words != NULL);

  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, words, -1);
}

static void
draw_arc (cairo_t *cairo, const GradualTimerRing *ring, const GdkRGBA *color, double from)
{
  gdk_cairo_set_source_rgba (cairo, color);
  cairo_arc (cairo, (double)ring->centre.x, (double)ring->centre.y, (double)ring->radius,
             from - G_PI_2, 2 * G_PI - G_PI_2);
  cairo_stroke (cairo);
}

static void
snapshot (GtkWidget *widget, GtkSnapshot *to)
{
  GradualCountRing *self = GRADUAL_COUNT_RING (widget);
  float width = (float)gtk_widget_get_width (widget);
  float height = (float)gtk_widget_get_height (widget);
  GradualTimerRing ring;
  GdkRGBA color, trough;
  cairo_t *cairo;

  gradual_timer_ring_init (&ring, width, height);
  gtk_style_context_get_color (gtk_widget_get_style_context (widget), &color);
  trough = color;
  trough.alpha *= TROUGH;
  cairo = gtk_snapshot_append_cairo (to, &GRAPHENE_RECT_INIT (0, 0, width, height));
  cairo_set_line_width (cairo, (double)ring.thickness);
  draw_arc (cairo, &ring, &trough, 0);
  cairo_set_line_cap (cairo, CAIRO_LINE_CAP_ROUND);
  if (self->part > 0)
    draw_arc (cairo, &ring, &color, gradual_timer_ring_sweep (self->part));
  cairo_destroy (cairo);

  gtk_widget_snapshot_child (widget, GTK_WIDGET (self->count), to);
}

static void
size_allocate (GtkWidget *widget, int width, int height, int baseline G_GNUC_UNUSED)
{
  GradualCountRing *self = GRADUAL_COUNT_RING (widget);
  GradualTimerRing ring;
  graphene_rect_t inside;

  gradual_timer_ring_init (&ring, (float)width, (float)height);
  inside = gradual_timer_ring_inside (&ring);
  gtk_widget_size_allocate (GTK_WIDGET (self->count),
                            &(GtkAllocation){(int)inside.origin.x, (int)inside.origin.y,
                                             (int)inside.size.width, (int)inside.size.height},
                            -1);
}

static void
measure (GtkWidget *widget, GtkOrientation orientation, int for_size G_GNUC_UNUSED, int *minimum,
         int *natural, int *minimum_baseline, int *natural_baseline)
{
  /* A child that was never measured can not be given a place. */
  gtk_widget_measure (GTK_WIDGET (GRADUAL_COUNT_RING (widget)->count), orientation, -1, NULL, NULL,
                      NULL, NULL);
  *minimum = *natural = SIZE_MIN;
  *minimum_baseline = *natural_baseline = -1;
}

static void
dispose (GObject *object)
{
  GradualCountRing *self = GRADUAL_COUNT_RING (object);

  if (self->count != NULL)
    gtk_widget_unparent (GTK_WIDGET (self->count));
  self->count = NULL;

  G_OBJECT_CLASS (gradual_count_ring_parent_class)->dispose (object);
}

static void
gradual_count_ring_class_init (GradualCountRingClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = dispose;
  widget_class->snapshot = snapshot;
  widget_class->size_allocate = size_allocate;
  widget_class->measure = measure;

  gtk_widget_class_set_css_name (widget_class, "countring");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_TIMER);
}

static void
gradual_count_ring_init (GradualCountRing *self)
{
  self->count =
      GRADUAL_LARGE_TEXT (gradual_large_text_new (GTK_ACCESSIBLE_ROLE_PRESENTATION, COUNT_SAMPLE));
  gtk_widget_add_css_class (GTK_WIDGET (self->count), "count");
  gtk_widget_set_parent (GTK_WIDGET (self->count), GTK_WIDGET (self));
}
