/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "json-reader.h"
#include "model/plan.h"
#include "plan-limits.h"

G_BEGIN_DECLS

/* The parts of reading a plan. Each keeps its faults in the document. */

void gradual_plan_read_head (GradualJsonObject *root, GradualPlanHead *head,
                             char *extras[GRADUAL_N_EXTRAS]);
GPtrArray *gradual_plan_read_weeks (GradualJsonObject *root, GDateWeekday week_starts_on);
GPtrArray *gradual_plan_read_log (GradualJsonObject *root);
GPtrArray *gradual_plan_read_restrictions (GradualJsonObject *root);
GPtrArray *gradual_plan_read_away (GradualJsonObject *root);

GradualPlan *gradual_plan_read (GradualJsonObject *root);

const char *gradual_plan_read_id (GradualJsonObject *object, GHashTable *seen);

G_END_DECLS
