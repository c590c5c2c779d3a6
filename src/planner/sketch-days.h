/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "sketch.h"

G_BEGIN_DECLS

void gradual_sketch_set_days (GradualSketch *sketch);
gboolean gradual_sketch_begins_later (GradualSketch *sketch, const GradualSketchWeek *week);
void
gradual_sketch_lay_out (const GradualSketch *sketch, GradualLevel level, GradualSketchWeek *week);

G_END_DECLS
