/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/library-item.h"

G_BEGIN_DECLS

/** GradualReliefRelease: how running is allowed again. */
typedef struct {
  GradualRestrictionKind kind; /* what has come to its end: a stop, or a red flag */
  GradualDay today;
  const char *because; /* (nullable): why the first week is eased, in words */
} GradualReliefRelease;

const GradualRestriction *
gradual_relief_find_open_kind (const GradualPlan *plan, GradualRestrictionKind kind);

GradualLibraryItem *gradual_relief_forbid (const GradualLibraryItem *item,
                                           const GradualRestriction *template, GradualDay today);
GradualLibraryItem *gradual_relief_release (const GradualLibraryItem *item,
                                            const GradualReliefRelease *release, GArray *changes);

G_END_DECLS
