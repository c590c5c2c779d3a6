/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "plan.h"

G_BEGIN_DECLS

/**
 * GradualLibraryItem:
 *
 * A plan of the library. An immutable value: read the members, never write them.
 */
typedef struct {
  GradualPlan *plan;
  gboolean is_archived;
  GradualPlan *held; /* (nullable): the plan as it was before running was forbidden without an end,
                        with the same id; the weeks to come are taken from it when running is
                        allowed again */
  char *extra;       /* (nullable): unknown members, as in #GradualRun */
} GradualLibraryItem;

GradualLibraryItem *
gradual_library_item_new (GradualPlan *plan, gboolean is_archived, const char *extra);
GradualLibraryItem *
gradual_library_item_with_plan (const GradualLibraryItem *item, GradualPlan *plan);
GradualLibraryItem *
gradual_library_item_with_archived (const GradualLibraryItem *item, gboolean is_archived);
GradualLibraryItem *
gradual_library_item_with_held (const GradualLibraryItem *item, GradualPlan *held);
GradualLibraryItem *gradual_library_item_ref (const GradualLibraryItem *item);
void gradual_library_item_unref (GradualLibraryItem *item);
GPtrArray *gradual_library_item_array_new (void);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (GradualLibraryItem, gradual_library_item_unref)

G_END_DECLS
