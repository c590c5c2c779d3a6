/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/day.h"

G_BEGIN_DECLS

/** GRADUAL_LOCAL_TIME_LENGTH: the characters of "2026-11-24T07:10:00". */
#define GRADUAL_LOCAL_TIME_LENGTH 19

gboolean gradual_local_time_parse (const char *text, GradualDay *day, int *second_of_day);
void gradual_local_time_format_to (GradualDay day, int second_of_day,
                                   char buffer[GRADUAL_LOCAL_TIME_LENGTH + 1]);
gboolean gradual_instant_is_valid (const char *text);

G_END_DECLS
