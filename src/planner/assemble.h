/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "sketch.h"

G_BEGIN_DECLS

GPtrArray *
gradual_assemble_weeks (const GradualCourse *course, const GradualSketchWeek *weeks, int first);
GradualPlan *gradual_assemble (const GradualCourse *course, const GradualSketchWeek *weeks);

G_END_DECLS
