/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/identifier.h"
#include "model/plan.h"
#include "model/symptoms.h"

/* A plan of three weeks from Monday 23 November 2026, made by hand: an easy run of 30 minutes each
 * Tuesday, a long run of 66 each Saturday, and a half marathon on the last Sunday. */

#define SAMPLE_START gradual_day_from_ymd (2026, 11, 23)

GradualPlan *sample_plan_new (void);
GradualPlan *sample_plan_with_run_logged (const GradualPlan *plan, GradualDay day, int minutes);
GradualPlan *sample_plan_with_away (const GradualPlan *plan, GradualDay from, GradualDay until,
                                    GradualAwayReason reason);

/* The id of the report that is made here. */
#define SAMPLE_REPORT "5f1d7c1e-8a4b-4d0e-9a63-0c2f7b1e4d33"

GradualSymptoms *sample_symptoms_new (GradualDay day, GradualQuestion yes);
GradualSymptoms *sample_symptoms_suspended (GradualDay day, GradualQuestion yes);
