/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "course.h"

G_BEGIN_DECLS

/** GRADUAL_DONE_PERCENT: a week of which less was run than this part of its plan is repeated. */
#define GRADUAL_DONE_PERCENT 80

/** GradualResume: a plan that has begun, and where the planner is to go on with it. */
typedef struct {
  const GradualPlan *plan; /* (transfer none): fitted, with the week under way as it is to be */
  GradualDay today;
  int first; /* the first week that is planned anew, from 0: the one after the week under way */
  GradualOrigin origin;
} GradualResume;

int gradual_resume_credited (const GradualPlan *plan, int week);
gboolean gradual_resume_was_missed (const GradualPlan *plan, int week);

void gradual_resume_take_day (GradualPass *pass, const GradualPlan *plan, GradualDay day,
                              GradualDay today);
void
gradual_resume_walk (const GradualPlan *plan, GradualDay today, int week, GradualOrigin *origin);

void gradual_resume_init (GradualResume *resume, const GradualPlan *plan, GradualDay today);
gboolean gradual_resume_course (const GradualResume *resume, const GradualGoal *goal, int weeks,
                                GradualCourse *course);
GradualPlan *
gradual_resume_fresh_plan (const GradualPlan *plan, const GradualGoal *goal, GradualLevel *reached);
GradualPlan *gradual_resume_rest_of_week (const GradualPlan *plan, GradualDay today,
                                          const GradualWeekDays *usual);
GradualPlan *gradual_resume_plan (const GradualResume *resume, const GradualCourse *course);

G_END_DECLS
