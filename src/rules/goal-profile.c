/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "goal-profile.h"

/* The planner's table of goals and the taper row of the advice table. */
static const GradualGoalProfile profiles[] = {
    [GRADUAL_GOAL_5K] = {{30, 75}, {45, 120}, 1, {60}},
    [GRADUAL_GOAL_10K] = {{60, 135}, {75, 165}, 1, {60}},
    [GRADUAL_GOAL_HALF] = {{105, 180}, {120, 240}, 2, {70, 50}},
    [GRADUAL_GOAL_MARATHON] = {{150, 240}, {180, 360}, 3, {80, 60, 45}},
};

/**
 * gradual_goal_profile:
 *
 * Returns: (nullable): what the race asks for; %NULL for a goal that is no race.
 */
const GradualGoalProfile *
gradual_goal_profile (GradualGoalKind kind)
{
  return gradual_goal_kind_is_race (kind) ? &profiles[kind] : NULL;
}

/** gradual_level_reaches: Returns: whether @level is at least @wanted in both respects. */
gboolean
gradual_level_reaches (GradualLevel level, GradualLevel wanted)
{
  return level.longest >= wanted.longest && level.week >= wanted.week;
}

/** gradual_level_max: Returns: the longer of two longest runs, and the larger of two weeks. */
GradualLevel
gradual_level_max (GradualLevel a, GradualLevel b)
{
  return (GradualLevel){MAX (a.longest, b.longest), MAX (a.week, b.week)};
}
