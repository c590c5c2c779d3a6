/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "reminder-files.h"

G_BEGIN_DECLS

gboolean gradual_reminder_is_due (GDateTime *before, GDateTime *now, int minutes);
int gradual_reminder_run_daily (void);

G_END_DECLS
