/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "library-item.h"

G_BEGIN_DECLS

GradualPlan *gradual_plan_duplicate (const GradualPlan *plan, const char *id, const char *title);
GradualLibraryItem *
gradual_library_item_duplicate (const GradualLibraryItem *item, const char *id, const char *title);

G_END_DECLS
