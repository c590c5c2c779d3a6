/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "symptom-report.h"

G_BEGIN_DECLS

/**
 * GradualSymptoms:
 *
 * A runner's symptom reports: an immutable snapshot, shared by reference. Read the members, never
 * write them, nor what the array holds.
 */
typedef struct {
  GPtrArray *reports; /* (element-type GradualSymptomReport): in the order they were begun, no two
                         with the same id; the program makes at most one draft */
  char *extra;        /* (nullable): unknown members, as the text of a JSON object */
} GradualSymptoms;

GradualSymptoms *gradual_symptoms_new_empty (void);
GradualSymptoms *gradual_symptoms_new (GPtrArray *reports, const char *extra);
GradualSymptoms *gradual_symptoms_ref (const GradualSymptoms *symptoms);
void gradual_symptoms_unref (GradualSymptoms *symptoms);

GPtrArray *gradual_symptom_report_array_new (void);

GradualSymptoms *
gradual_symptoms_with_report (const GradualSymptoms *symptoms, GradualSymptomReport *report);
GradualSymptoms *gradual_symptoms_with_relief (const GradualSymptoms *symptoms, const char *id,
                                               GradualRelief relief, GradualDay day);
GradualSymptoms *gradual_symptoms_without_report (const GradualSymptoms *symptoms, const char *id);

gboolean gradual_symptoms_is_empty (const GradualSymptoms *symptoms);
GradualSymptomReport *gradual_symptoms_find (const GradualSymptoms *symptoms, const char *id);
GradualSymptomReport *gradual_symptoms_get_draft (const GradualSymptoms *symptoms);
GradualSymptomReport *gradual_symptoms_get_last_finished (const GradualSymptoms *symptoms);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (GradualSymptoms, gradual_symptoms_unref)

G_END_DECLS
