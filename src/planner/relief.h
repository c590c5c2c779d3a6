/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/library.h"
#include "rules/fit.h"

G_BEGIN_DECLS

GradualLibrary *
gradual_relief_apply (const GradualLibrary *library, const char *report_id, GradualRelief relief,
                      const char *because, GradualDay today, GArray *changes);
GradualLibrary *
gradual_relief_keep (const GradualLibrary *before, const GradualLibrary *after, GradualDay today);

const GradualRestriction *gradual_relief_find_open (const GradualPlan *plan);

G_END_DECLS
