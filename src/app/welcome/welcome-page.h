/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "answers.h"

G_BEGIN_DECLS

#define GRADUAL_TYPE_WELCOME_PAGE (gradual_welcome_page_get_type ())
G_DECLARE_FINAL_TYPE (GradualWelcomePage, gradual_welcome_page, GRADUAL, WELCOME_PAGE, AdwBin)

void gradual_welcome_page_set_first_start (GradualWelcomePage *self, gboolean is_first_start);
void gradual_welcome_page_set_answers (GradualWelcomePage *self, const GradualAnswers *answers);
const GradualAnswers *gradual_welcome_page_get_answers (GradualWelcomePage *self);
GradualPlan *gradual_welcome_page_get_plan (GradualWelcomePage *self);

G_END_DECLS
