/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "day.h"
#include "stretch.h"

G_BEGIN_DECLS

/** GradualStretchDay: what was stretched on a day. */
typedef struct {
  GradualDay day;
  GradualStretchSet done; /* never empty */
} GradualStretchDay;

/**
 * GradualStretching:
 *
 * A runner's stretching: what was done, and how the checklist is set. An immutable snapshot, shared
 * by reference. Read the members, never write them, nor what the array holds.
 */
typedef struct {
  GArray *days; /* (element-type GradualStretchDay): in the order of their days, one each */
  GradualStretchDose doses[GRADUAL_N_STRETCHES];
  GradualStretchSet selected;                /* what the checklist has; never empty */
  GradualStretchArea areas[GRADUAL_N_AREAS]; /* in the order of the checklist, each once */
  GradualAreaSet focus;                      /* areas to stretch daily for a time; 0 for none */
  GradualDay focus_until; /* the last day of that; %GRADUAL_DAY_NONE where there is none */

  /* All (nullable): unknown members, as in #GradualRun. */
  char *extra;
  char *doses_extra;
  char *focus_extra; /* those of the focus; %NULL where there is none */
  char *dose_extras[GRADUAL_N_STRETCHES];
  GHashTable *day_extras; /* those of days, by GINT_TO_POINTER() of the day; owns the texts */
} GradualStretching;

GradualStretching *gradual_stretching_new_empty (void);
GradualStretching *gradual_stretching_new (const GradualStretching *values);
GradualStretching *gradual_stretching_ref (const GradualStretching *stretching);
void gradual_stretching_unref (GradualStretching *stretching);

gboolean gradual_stretching_is_standard (const GradualStretching *stretching);
GradualStretchSet gradual_stretching_done_on (const GradualStretching *stretching, GradualDay day);
const char *gradual_stretching_day_extra (const GradualStretching *stretching, GradualDay day);

GradualStretching *gradual_stretching_with_done (const GradualStretching *stretching,
                                                 GradualDay day, GradualStretchSet done);
GradualStretching *gradual_stretching_with_dose (const GradualStretching *stretching,
                                                 GradualStretch stretch, GradualStretchDose dose);
GradualStretching *
gradual_stretching_with_selected (const GradualStretching *stretching, GradualStretchSet selected);
GradualStretching *
gradual_stretching_with_area_first (const GradualStretching *stretching, GradualStretchArea area);
GradualStretching *gradual_stretching_with_focus (const GradualStretching *stretching,
                                                  GradualAreaSet areas, GradualDay until);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (GradualStretching, gradual_stretching_unref)

G_END_DECLS
