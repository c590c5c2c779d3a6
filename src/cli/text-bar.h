/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "text-style.h"

G_BEGIN_DECLS

/** GradualBar: how the bars of a calendar are drawn. */
typedef struct {
  const GradualGlyphs *glyphs;
  gboolean colour;
  int width; /* columns, at least 2 */
  int scale; /* the minutes at the end of the bar, more than 0 */
} GradualBar;

void gradual_text_append_bar (GString *to, const GradualBar *bar, int minutes, int cap,
                              GradualTextStyle style);

G_END_DECLS
