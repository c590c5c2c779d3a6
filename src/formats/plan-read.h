/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "json-reader.h"
#include "model/plan.h"

G_BEGIN_DECLS

/* The parts of reading a plan. Each keeps its faults in the document. */

/** The most characters of the texts of a plan document. */
#define GRADUAL_PLAN_ID_MAX      128
#define GRADUAL_PLAN_TITLE_MAX   200
#define GRADUAL_PLAN_NOTE_MAX    10000
#define GRADUAL_PLAN_SOURCE_MAX  200
#define GRADUAL_PLAN_WORD_MAX    64
#define GRADUAL_PLAN_INSTANT_MAX 35

/** The most that a runner, a day or a log can say. */
#define GRADUAL_PLAN_PACE_MIN         120
#define GRADUAL_PLAN_PACE_MAX         1200
#define GRADUAL_PLAN_BASELINE_MAX     3000
#define GRADUAL_PLAN_BASELINE_RUN_MAX 1440
#define GRADUAL_PLAN_DISTANCE_MAX     2000000
#define GRADUAL_PLAN_CADENCE_MAX      400

void gradual_plan_read_head (GradualJsonObject *root, GradualPlanHead *head,
                             char *extras[GRADUAL_N_EXTRAS]);
GPtrArray *gradual_plan_read_weeks (GradualJsonObject *root, GDateWeekday week_starts_on);
GPtrArray *gradual_plan_read_log (GradualJsonObject *root);
GPtrArray *gradual_plan_read_restrictions (GradualJsonObject *root);

const char *gradual_plan_read_id (GradualJsonObject *object, GHashTable *seen);

G_END_DECLS
