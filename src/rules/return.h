/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "pass.h"

G_BEGIN_DECLS

/** GRADUAL_BREAK_DAYS: two runs this many days apart have a break between them. */
#define GRADUAL_BREAK_DAYS 8

int gradual_return_percent (int gap);
void gradual_return_begin (GradualPass *pass, GradualDay day);
void gradual_return_end_week (GradualPass *pass);

G_END_DECLS
