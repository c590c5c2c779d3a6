/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "planner/planner.h"
#include "suite.h"

/* What the suites of the planner share: requests, and plans laid out by hand. */

/** PLANS_START: Monday, 23 November 2026: the first day of every plan that does not say otherwise.
 */
#define PLANS_START (gradual_day_from_ymd (2026, 11, 23))

/** plans_day: the day of a week, both counted from 1: plans_day (1, 7) is the first Sunday. */
#define plans_day(week, day) (PLANS_START + ((week)-1) * 7 + (day)-1)

GradualRequest plans_request (GradualGoalKind goal, int weekly, int longest);
GradualRequest plans_race_request (GradualGoalKind goal, int weekly, int longest, int weeks);
GradualOutcome *plans_make (const GradualRequest *request);
GradualPlan *plans_make_plan (const GradualRequest *request);

GradualPlanHead plans_head (int weekly, int longest);
GradualPlan *plans_lay_out (const GradualPlanHead *head, const int (*minutes)[7], guint n_weeks);
GradualPlan *plans_with_log (const GradualPlan *plan, GradualDay day, int minutes);

int plans_minutes_on (const GradualPlan *plan, GradualDay day);
int plans_week_minutes (const GradualPlan *plan, guint number);
int plans_week_longest (const GradualPlan *plan, guint number);
int plans_largest_week (const GradualPlan *plan, guint first, guint last);
void plans_assert_sound (const GradualPlan *plan, GradualDay today);
void plans_assert_same_minutes (const GradualPlan *a, const GradualPlan *b);
