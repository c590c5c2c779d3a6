/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <json-glib/json-glib.h>

#include "model/symptom-result.h"

G_BEGIN_DECLS

/* What the guide says to the answers of a symptom form, for programs. It is written, never read. */

JsonObject *gradual_symptom_result_write (const GradualSymptomResult *result);
char *gradual_symptom_result_to_json (const GradualSymptomResult *result, gsize *length);

G_END_DECLS
