/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "sketch.h"

G_BEGIN_DECLS

GradualPlan *gradual_assemble (const GradualCourse *course, const GradualSketchWeek *weeks);

G_END_DECLS
