/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "model/library.h"

G_BEGIN_DECLS

#define GRADUAL_TYPE_WEEK_CHANGES (gradual_week_changes_get_type ())
G_DECLARE_FINAL_TYPE (GradualWeekChanges, gradual_week_changes, GRADUAL, WEEK_CHANGES, AdwBin)

void gradual_week_changes_set_changes (GradualWeekChanges *self, const GArray *changes,
                                       GradualUnits units, int pace);

G_END_DECLS
