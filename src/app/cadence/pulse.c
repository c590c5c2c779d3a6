/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "pulse.h"

/* How long a beat is seen, microseconds: shorter than between any two. */
#define SEEN 220000

#define SIZE 72

/* What is seen between beats, as a part of the colour of the text. */
#define TROUGH 0.15f

/* A disc that lights up with each beat. It does not move: who has motion turned off sees it too. */
struct _GradualPulse {
  GtkWidget parent_instance;

  double strength;
};

G_DEFINE_FINAL_TYPE (GradualPulse, gradual_pulse, GTK_TYPE_WIDGET)

/**
 * gradual_pulse_strength:
 * @since: microseconds since the last beat; negative before one
 *
 * Returns: how bright it is then, from 1 at the beat down to 0
 */
double
gradual_pulse_strength (gint64 since)
{
  if (since < 0 || since >= SEEN)
    return 0;

  return 1 - (double)since / SEEN;
}

/** gradual_pulse_set_strength: shows it so bright, from 0 to 1. */
void
gradual_pulse_set_strength (GradualPulse *self, double strength)
{
  g_return_if_fail (GRADUAL_IS_PULSE (self));

  strength = CLAMP (strength, 0, 1);
  if (strength >= self->strength && strength <= self->strength)
    return;
  self->strength = strength;
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

/** gradual_pulse_get_strength: Returns: how bright it is. */
double
gradual_pulse_get_strength (GradualPulse *self)
{
  g_return_val_if_fail (GRADUAL_IS_PULSE (self), 0);

  return self->strength;
}

static void
snapshot (GtkWidget *widget, GtkSnapshot *to)
{
  float width = (float)gtk_widget_get_width (widget),
        height = (float)gtk_widget_get_height (widget);
  float size = MIN (width, height);
  double strength = GRADUAL_PULSE (widget)->strength;
  GskRoundedRect disc;
  GdkRGBA color;

  gsk_rounded_rect_init_from_rect (
      &disc, &GRAPHENE_RECT_INIT ((width - size) / 2, (height - size) / 2, size, size), size / 2);
  gtk_style_context_get_color (gtk_widget_get_style_context (widget), &color);
  color.alpha *= TROUGH + (1 - TROUGH) * (float)strength;
  gtk_snapshot_push_rounded_clip (to, &disc);
  gtk_snapshot_append_color (to, &color, &disc.bounds);
  gtk_snapshot_pop (to);
}

static void
measure (GtkWidget *widget G_GNUC_UNUSED, GtkOrientation orientation G_GNUC_UNUSED,
         int for_size G_GNUC_UNUSED, int *minimum, int *natural, int *minimum_baseline,
         int *natural_baseline)
{
  *minimum = *natural = SIZE;
  *minimum_baseline = *natural_baseline = -1;
}

static void
gradual_pulse_class_init (GradualPulseClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  widget_class->snapshot = snapshot;
  widget_class->measure = measure;
  gtk_widget_class_set_css_name (widget_class, "pulse");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_PRESENTATION);
}

static void
gradual_pulse_init (GradualPulse *self G_GNUC_UNUSED)
{
}
