/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "replan-cause.h"
#include "replan.h"
#include "resume.h"

G_BEGIN_DECLS

void gradual_replan_add_anew (GradualReplan *replan, const GradualResume *resume,
                              const GradualReplanCause *cause);
void gradual_replan_add_other_races (GradualReplan *replan, const GradualResume *resume);
void
gradual_replan_add_ramp (GradualReplan *replan, const GradualResume *resume, GradualDay last_run);
void gradual_replan_add_pain (GradualReplan *replan, const GradualPlan *plan,
                              const GradualReplanCause *cause);

G_END_DECLS
