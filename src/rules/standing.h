/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/library.h"

G_BEGIN_DECLS

/** GradualStanding: what a runner does now, as the log says. */
typedef struct {
  GradualBaseline baseline; /* of a plan that begins now; before a break, what was run until then */
  GradualDay last_run;      /* %GRADUAL_DAY_NONE where there is no log */
} GradualStanding;

gboolean gradual_standing_of_plan (const GradualPlan *plan, GradualDay today, GradualDay start,
                                   GradualStanding *standing);
gboolean gradual_standing_of_library (const GradualLibrary *library, GradualDay today,
                                      GradualDay start, GradualStanding *standing);

G_END_DECLS
