/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "answers.h"

G_BEGIN_DECLS

#define GRADUAL_TYPE_GOAL_GROUP (gradual_goal_group_get_type ())
G_DECLARE_FINAL_TYPE (GradualGoalGroup, gradual_goal_group, GRADUAL, GOAL_GROUP,
                      AdwPreferencesGroup)

void gradual_goal_group_set_answers (GradualGoalGroup *self, const GradualAnswers *answers);
void gradual_goal_group_get_answers (GradualGoalGroup *self, GradualAnswers *answers);
GtkWidget *gradual_goal_group_get_date_row (GradualGoalGroup *self);
GtkWidget *gradual_goal_group_get_target (GradualGoalGroup *self);

G_END_DECLS
