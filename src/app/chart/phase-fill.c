/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "phase-fill.h"

#define PALE        0.3f
#define STRIPE      2.0f
#define STRIPE_STEP 4.0f
#define BORDER      1.0f
#define HOLLOW      2.0f

static const struct {
  GradualFill fill;
  const char *color;
} looks[] = {
    [GRADUAL_PHASE_RAMP] = {GRADUAL_FILL_HOLLOW, "accent_color"},
    [GRADUAL_PHASE_BUILD] = {GRADUAL_FILL_SOLID, "accent_bg_color"},
    [GRADUAL_PHASE_CUTBACK] = {GRADUAL_FILL_DIAGONAL, "accent_color"},
    [GRADUAL_PHASE_TAPER] = {GRADUAL_FILL_LINES, "accent_color"},
    [GRADUAL_PHASE_RACE] = {GRADUAL_FILL_SOLID, "success_color"},
    [GRADUAL_PHASE_RETURN] = {GRADUAL_FILL_COLUMNS, "accent_color"},
    [GRADUAL_PHASE_HOLD] = {GRADUAL_FILL_LINES, "warning_color"},
};

/** gradual_phase_fill: Returns: how bars of weeks of that phase are filled. */
GradualFill
gradual_phase_fill (GradualPhase phase)
{
  g_return_val_if_fail ((guint)phase < G_N_ELEMENTS (looks), GRADUAL_FILL_SOLID);

  return looks[phase].fill;
}

/** gradual_phase_color_name: Returns: the named colour of the style that belongs to the phase. */
const char *
gradual_phase_color_name (GradualPhase phase)
{
  g_return_val_if_fail ((guint)phase < G_N_ELEMENTS (looks), "accent_color");

  return looks[phase].color;
}

static void
append_border (GtkSnapshot *snapshot, const GdkRGBA *color, const graphene_rect_t *area,
               float thickness)
{
  GskRoundedRect outline;

  gsk_rounded_rect_init_from_rect (&outline, area, 0);
  gtk_snapshot_append_border (snapshot, &outline,
                              (float[4]){thickness, thickness, thickness, thickness},
                              (GdkRGBA[4]){*color, *color, *color, *color});
}

static void
append_diagonal (GtkSnapshot *snapshot, const GdkRGBA *color, const graphene_rect_t *area)
{
  const GdkRGBA clear = {color->red, color->green, color->blue, 0};
  const GskColorStop stops[] = {{0, *color}, {0.5f, *color}, {0.5f, clear}, {1, clear}};
  graphene_point_t from = GRAPHENE_POINT_INIT (area->origin.x, area->origin.y);
  graphene_point_t to = GRAPHENE_POINT_INIT (from.x + STRIPE_STEP, from.y + STRIPE_STEP);

  gtk_snapshot_append_repeating_linear_gradient (snapshot, area, &from, &to, stops,
                                                 G_N_ELEMENTS (stops));
}

/* Counted from the bottom and from the left, so that bars side by side have their lines at the same
 * heights. */
static void
append_stripes (GtkSnapshot *snapshot, const GdkRGBA *color, const graphene_rect_t *area,
                gboolean upright)
{
  float length = upright ? area->size.width : area->size.height;

  gtk_snapshot_push_clip (snapshot, area);
  for (float at = 0; at < length; at += STRIPE_STEP)
    if (upright)
      gtk_snapshot_append_color (
          snapshot, color,
          &GRAPHENE_RECT_INIT (area->origin.x + at, area->origin.y, STRIPE, area->size.height));
    else
      gtk_snapshot_append_color (snapshot, color,
                                 &GRAPHENE_RECT_INIT (area->origin.x,
                                                      area->origin.y + length - at - STRIPE,
                                                      area->size.width, STRIPE));
  gtk_snapshot_pop (snapshot);
}

/**
 * gradual_fill_append:
 * @fill: how to fill
 * @color: with which colour
 * @area: what to fill
 *
 * Draws the area. Each fill but the solid one is pale with a border, so that its shape is seen too.
 */
void
gradual_fill_append (GtkSnapshot *snapshot, GradualFill fill, const GdkRGBA *color,
                     const graphene_rect_t *area)
{
  GdkRGBA pale = *color;

  if (area->size.width <= 0 || area->size.height <= 0)
    return;

  pale.alpha *= PALE;
  if (fill == GRADUAL_FILL_SOLID) {
    gtk_snapshot_append_color (snapshot, color, area);
    return;
  }
  if (fill == GRADUAL_FILL_HOLLOW)
    gtk_snapshot_append_color (snapshot, &pale, area);
  else if (fill == GRADUAL_FILL_DIAGONAL)
    append_diagonal (snapshot, color, area);
  else
    append_stripes (snapshot, color, area, fill == GRADUAL_FILL_COLUMNS);
  append_border (snapshot, color, area, fill == GRADUAL_FILL_HOLLOW ? HOLLOW : BORDER);
}
