/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "course.h"

G_BEGIN_DECLS

char *gradual_outcome_tell (const GradualOutcome *outcome, const GradualCourse *course);

G_END_DECLS
