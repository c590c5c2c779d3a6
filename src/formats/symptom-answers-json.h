/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "json-reader.h"
#include "model/symptom.h"

G_BEGIN_DECLS

/* The answers to the symptom form: an object whose members are the questions by their nicks. */

/** GRADUAL_SYMPTOM_ANSWERS_BYTES_MAX: the largest document of answers that is read: 64 KiB. */
#define GRADUAL_SYMPTOM_ANSWERS_BYTES_MAX ((gsize)64 * 1024)

gboolean gradual_symptom_answers_read (GradualJsonObject *object, GradualSymptomAnswers *answers);
JsonObject *gradual_symptom_answers_write (const GradualSymptomAnswers *answers);

gboolean gradual_symptom_answers_from_json (const char *bytes, gsize length,
                                            GradualSymptomAnswers *answers, GError **error);

G_END_DECLS
