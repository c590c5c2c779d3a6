/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/library.h"
#include "model/symptom.h"

G_BEGIN_DECLS

char *gradual_input_read (const char *path, gsize *length, GError **error);
GradualPlan *gradual_input_read_plan (const char *path, GError **error);
GradualLibrary *gradual_input_read_library (const char *path, GError **error);
gboolean
gradual_input_read_answers (const char *path, GradualSymptomAnswers *answers, GError **error);

G_END_DECLS
