/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "answers.h"

G_BEGIN_DECLS

#define GRADUAL_TYPE_NOW_GROUP (gradual_now_group_get_type ())
G_DECLARE_FINAL_TYPE (GradualNowGroup, gradual_now_group, GRADUAL, NOW_GROUP, AdwPreferencesGroup)

void gradual_now_group_set_answers (GradualNowGroup *self, const GradualAnswers *answers);
void gradual_now_group_get_answers (GradualNowGroup *self, GradualAnswers *answers);
GtkWidget *gradual_now_group_get_weekly (GradualNowGroup *self);
GtkWidget *gradual_now_group_get_longest (GradualNowGroup *self);

G_END_DECLS
