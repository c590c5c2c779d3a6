/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/day.h"

G_BEGIN_DECLS

char *gradual_text_day (GradualDay day, const char *format);

G_END_DECLS
