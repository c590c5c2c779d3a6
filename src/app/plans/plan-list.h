/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "model/library.h"

G_BEGIN_DECLS

#define GRADUAL_TYPE_PLAN_LIST (gradual_plan_list_get_type ())
G_DECLARE_FINAL_TYPE (GradualPlanList, gradual_plan_list, GRADUAL, PLAN_LIST, AdwBin)

void gradual_plan_list_set_library (GradualPlanList *self, GradualLibrary *library,
                                    gboolean is_archive, const char *renaming_id);
gboolean gradual_plan_list_is_empty (GradualPlanList *self);
gboolean gradual_plan_list_focus (GradualPlanList *self, const char *id);

G_END_DECLS
