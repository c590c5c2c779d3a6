/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "planner/relief.h"
#include "sample.h"
#include "suite.h"

/* What the suites of reliefs share: libraries of sample plans with a symptom report. */

/** RELIEF_CASE_REPORT: the id of the report that every library has. */
#define RELIEF_CASE_REPORT "00000000-0000-4000-8000-0000000000aa"

/** RELIEF_CASE_OTHER: the id of a second report, where there is one. */
#define RELIEF_CASE_OTHER "00000000-0000-4000-8000-0000000000bb"

GradualPlan *relief_case_plan (const char *id, const Sample *sample);
GradualLibrary *relief_case_library (const Sample *sample);
GradualLibrary *relief_case_with_report (const GradualLibrary *library, const char *id);

GradualLibrary *relief_case_apply (const GradualLibrary *library, const char *report_id,
                                   GradualRelief relief, GradualDay today, char **told);
void relief_case_step (GradualLibrary **library, GradualRelief relief, GradualDay today);
void relief_case_assert_sound (const GradualPlan *plan, GradualDay today);
void
relief_case_assert_past (const GradualPlan *before, const GradualPlan *after, GradualDay today);

char *relief_case_grid (const GradualLibrary *library);
char *relief_case_restrictions (const GradualPlan *plan);
char *relief_case_active_restrictions (const GradualLibrary *library);
char *relief_case_reliefs (const GradualLibrary *library, const char *report_id);
