/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "model/words.h"

G_BEGIN_DECLS

/** GradualFill: how an area is filled, so that phases differ by more than their colour. */
typedef enum {
  GRADUAL_FILL_SOLID,
  GRADUAL_FILL_HOLLOW,
  GRADUAL_FILL_DIAGONAL,
  GRADUAL_FILL_LINES,
  GRADUAL_FILL_COLUMNS,
} GradualFill;

GradualFill gradual_phase_fill (GradualPhase phase);
const char *gradual_phase_color_name (GradualPhase phase);

void gradual_fill_append (GtkSnapshot *snapshot, GradualFill fill, const GdkRGBA *color,
                          const graphene_rect_t *area);

G_END_DECLS
