/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/day.h"

G_BEGIN_DECLS

void gradual_spread_minutes (int minutes[GRADUAL_DAYS_PER_WEEK],
                             const gboolean is_run_day[GRADUAL_DAYS_PER_WEEK], int long_offset,
                             int total, int longest);

G_END_DECLS
