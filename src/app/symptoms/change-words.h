/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/library.h"
#include "planner/week-change.h"

G_BEGIN_DECLS

/* What is said of a week that would change. */

char *gradual_week_change_title (const GradualWeekChange *change);
char *gradual_week_change_detail (const GradualWeekChange *change);
char *gradual_week_change_spoken (const GradualWeekChange *change, GradualUnits units, int pace);
char *gradual_week_changes_more (guint n_more);

G_END_DECLS
