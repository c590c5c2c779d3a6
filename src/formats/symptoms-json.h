/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "json-reader.h"
#include "json-verbatim.h"
#include "model/symptoms.h"

G_BEGIN_DECLS

/* The member "symptoms" of a gradual-library document. */

GradualSymptoms *gradual_symptoms_read (GradualJsonObject *object);
JsonObject *
gradual_symptom_report_write (const GradualSymptomReport *report, GradualJsonVerbatim *unknown);
JsonObject *gradual_symptoms_write (const GradualSymptoms *symptoms, GradualJsonVerbatim *unknown);

G_END_DECLS
