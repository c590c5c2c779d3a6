/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "cadence.h"
#include "library-item.h"
#include "stretching.h"
#include "symptoms.h"

G_BEGIN_DECLS

/** GradualUnits: what lengths of runs are shown in. Plans are in minutes, whatever is shown. */
typedef enum {
  GRADUAL_UNITS_MINUTES,
  GRADUAL_UNITS_KILOMETRES,
  GRADUAL_UNITS_MILES,
} GradualUnits;

/**
 * GradualLibrary:
 *
 * Everything that the program keeps for a runner: an immutable snapshot, shared by reference. Read
 * the members, never write them, nor what the array holds.
 */
typedef struct {
  GPtrArray *items; /* (element-type GradualLibraryItem): no two with the same plan id */
  char *active_id;  /* (nullable): the plan that is shown; it is not archived */
  GradualUnits units;
  GradualStretching *stretching;
  GradualSymptoms *symptoms;
  GradualCadence *cadence;
  char *extra; /* (nullable): unknown members, as in #GradualRun */
} GradualLibrary;

const char *gradual_units_to_nick (GradualUnits units);
gboolean gradual_units_from_nick (const char *nick, GradualUnits *units);

GradualLibrary *gradual_library_new_empty (void);
GradualLibrary *gradual_library_new (GPtrArray *items, const char *active_id, GradualUnits units,
                                     const char *extra);
GradualLibrary *gradual_library_ref (const GradualLibrary *library);
void gradual_library_unref (GradualLibrary *library);

GradualLibrary *
gradual_library_with_item (const GradualLibrary *library, const GradualLibraryItem *item);
GradualLibrary *gradual_library_with_plan (const GradualLibrary *library, GradualPlan *plan);
GradualLibrary *
gradual_library_with_plan_changed (const GradualLibrary *library, GradualPlan *plan);
GradualLibrary *gradual_library_without_plan (const GradualLibrary *library, const char *id);
GradualLibrary *gradual_library_with_active (const GradualLibrary *library, const char *id);
GradualLibrary *
gradual_library_with_archived (const GradualLibrary *library, const char *id, gboolean is_archived);
GradualLibrary *gradual_library_with_units (const GradualLibrary *library, GradualUnits units);
GradualLibrary *
gradual_library_with_stretching (const GradualLibrary *library, GradualStretching *stretching);
GradualLibrary *
gradual_library_with_symptoms (const GradualLibrary *library, GradualSymptoms *symptoms);
GradualLibrary *
gradual_library_with_cadence (const GradualLibrary *library, GradualCadence *cadence);
GradualLibrary *gradual_library_with_items (const GradualLibrary *library, GPtrArray *items);

const GradualLibraryItem *gradual_library_find (const GradualLibrary *library, const char *id);
GradualPlan *gradual_library_get_active_plan (const GradualLibrary *library);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (GradualLibrary, gradual_library_unref)

G_END_DECLS
