/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "point-mark.h"

#define LINE 2.0

/* The line of either is drawn along its edge: that of the ring on the inner side, that of the
 * diamond, which parts it from what is behind, half on the outer. */
static void
trace (cairo_t *cairo, GradualPointMark mark, const graphene_point_t *center, double half)
{
  double x = (double)center->x, y = (double)center->y;

  cairo_new_path (cairo);
  if (mark == GRADUAL_MARK_RING) {
    cairo_arc (cairo, x, y, half - LINE / 2, 0, 2 * G_PI);
  } else {
    half += LINE;
    cairo_move_to (cairo, x, y - half);
    cairo_line_to (cairo, x + half, y);
    cairo_line_to (cairo, x, y + half);
    cairo_line_to (cairo, x - half, y);
  }
  cairo_close_path (cairo);
}

/**
 * gradual_point_mark_draw:
 * @mark: which one
 * @color: its colour
 * @ground: the colour of what is behind it, which is within a hollow one and around a filled one,
 *   so that neither lines nor other marks run into it
 * @center: where it stands
 * @size: how wide and high it is
 */
void
gradual_point_mark_draw (cairo_t *cairo, GradualPointMark mark, const GdkRGBA *color,
                         const GdkRGBA *ground, const graphene_point_t *center, float size)
{
  gboolean is_hollow = mark == GRADUAL_MARK_RING;

  g_return_if_fail (cairo != NULL && color != NULL && ground != NULL && center != NULL);

  cairo_save (cairo);
  cairo_set_line_width (cairo, LINE);
  trace (cairo, mark, center, (double)size / 2);
  gdk_cairo_set_source_rgba (cairo, is_hollow ? ground : color);
  cairo_fill_preserve (cairo);
  gdk_cairo_set_source_rgba (cairo, is_hollow ? color : ground);
  cairo_stroke (cairo);
  cairo_restore (cairo);
}
