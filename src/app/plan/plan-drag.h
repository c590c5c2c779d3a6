/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "week-list.h"

G_BEGIN_DECLS

void gradual_plan_drag_add (GradualWeekList *list);

G_END_DECLS
