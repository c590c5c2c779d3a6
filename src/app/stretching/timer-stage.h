/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "guide/stretch-timer.h"

G_BEGIN_DECLS

#define GRADUAL_TYPE_TIMER_STAGE (gradual_timer_stage_get_type ())
G_DECLARE_FINAL_TYPE (GradualTimerStage, gradual_timer_stage, GRADUAL, TIMER_STAGE, GtkWidget)

void gradual_timer_stage_set_moment (GradualTimerStage *self, const GradualStretchMoment *moment);
void gradual_timer_stage_set_words (GradualTimerStage *self, const char *words);

G_END_DECLS
