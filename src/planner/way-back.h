/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "course.h"

G_BEGIN_DECLS

void gradual_way_back_spread (const GradualPass *pass, const GradualWeekDays *days, int room,
                              int step, int minutes[GRADUAL_DAYS_PER_WEEK]);

G_END_DECLS
