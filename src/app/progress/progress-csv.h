/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "progress-weeks.h"

G_BEGIN_DECLS

char *gradual_progress_to_csv (const GArray *weeks, gsize *length);

G_END_DECLS
