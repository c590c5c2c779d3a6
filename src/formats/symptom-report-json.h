/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/symptom-result.h"

G_BEGIN_DECLS

/* A symptom report on its own, for who is to look at it elsewhere. It is written, never read. */

/** GRADUAL_SYMPTOM_REPORT_VERSION: the version of the document that is written. */
#define GRADUAL_SYMPTOM_REPORT_VERSION 1

char *gradual_symptom_report_to_json (const GradualSymptomReport *report,
                                      const GradualSymptomResult *result, gsize *length);

G_END_DECLS
