/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/** GradualPointMark: how a point is drawn, so that kinds of them differ by more than colour. */
typedef enum {
  GRADUAL_MARK_RING,    /* a hollow circle */
  GRADUAL_MARK_DIAMOND, /* a filled square on its tip */
} GradualPointMark;

void gradual_point_mark_draw (cairo_t *cairo, GradualPointMark mark, const GdkRGBA *color,
                              const GdkRGBA *ground, const graphene_point_t *center, float size);

G_END_DECLS
