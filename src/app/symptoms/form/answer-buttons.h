/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "model/symptom.h"

G_BEGIN_DECLS

#define GRADUAL_TYPE_ANSWER_BUTTONS (gradual_answer_buttons_get_type ())
G_DECLARE_FINAL_TYPE (GradualAnswerButtons, gradual_answer_buttons, GRADUAL, ANSWER_BUTTONS,
                      GtkWidget)

gboolean gradual_answer_buttons_suit (GradualQuestion question);
GtkWidget *gradual_answer_buttons_new (GradualQuestion question);
void gradual_answer_buttons_set_value (GradualAnswerButtons *self, int value);
void gradual_answer_buttons_set_description (GradualAnswerButtons *self, const char *description);

G_END_DECLS
