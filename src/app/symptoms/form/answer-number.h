/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "model/symptom.h"

G_BEGIN_DECLS

#define GRADUAL_TYPE_ANSWER_NUMBER (gradual_answer_number_get_type ())
G_DECLARE_FINAL_TYPE (GradualAnswerNumber, gradual_answer_number, GRADUAL, ANSWER_NUMBER, GtkBox)

GtkWidget *gradual_answer_number_new (GradualQuestion question);
void gradual_answer_number_set_value (GradualAnswerNumber *self, int value);
void gradual_answer_number_set_description (GradualAnswerNumber *self, const char *description);
void gradual_answer_number_flush (GradualAnswerNumber *self);

G_END_DECLS
