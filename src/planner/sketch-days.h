/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "sketch.h"

G_BEGIN_DECLS

void gradual_sketch_set_days (GradualSketch *sketch);
GradualPass gradual_sketch_open_first_run (const GradualSketch *sketch);
int gradual_sketch_long_run_cap (const GradualSketch *sketch);
gboolean gradual_sketch_begins_later (GradualSketch *sketch, const GradualSketchWeek *week);
void
gradual_sketch_lay_out (const GradualSketch *sketch, GradualLevel level, GradualSketchWeek *week);

G_END_DECLS
