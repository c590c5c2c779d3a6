/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <json-glib/json-glib.h>

#include "guide/stretch-list.h"

G_BEGIN_DECLS

void gradual_stretches_weeks (GradualDay today, GDateWeekday week_starts_on,
                              GradualDay starts[GRADUAL_STRETCH_WEEKS]);

JsonNode *gradual_stretches_to_json (const GradualStretching *stretching, GradualDay today,
                                     GDateWeekday week_starts_on);
char *gradual_stretches_to_csv (const GradualStretching *stretching, gsize *length);

G_END_DECLS
