/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/day.h"

G_BEGIN_DECLS

GradualWeekdays gradual_days_spread (GradualWeekdays available, GDateWeekday long_run_day,
                                     guint runs, gboolean with_rest_between);

G_END_DECLS
