/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/library.h"

/* Symptom reports for tests and pictures, made by hand. */

GradualSymptomReport *symptom_sample_report (guint number, GradualDay day, int worst);
GradualSymptomReport *symptom_sample_red_flag (guint number, GradualDay day);
GradualSymptomReport *symptom_sample_draft (GradualDay day);
GradualLibrary *symptom_sample_library (guint n_reports, gboolean with_draft, GradualDay today);
char *symptom_sample_id (guint number);
