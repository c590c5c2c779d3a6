/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "sketch.h"

G_BEGIN_DECLS

void gradual_draw (const GradualCourse *course, GradualSketchWeek *weeks, GradualOutcome *outcome);

G_END_DECLS
