/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/symptom-result.h"

G_BEGIN_DECLS

/* What lists say of a report, in few words. */

const char *gradual_relief_done_label (GradualRelief relief);

char *gradual_report_line_pain (const GradualSymptomReport *report);
char *gradual_report_line_finding (const GradualSymptomResult *result);
char *gradual_report_done_words (const GradualSymptomReport *report);
char *gradual_report_line (const GradualSymptomReport *report, const GradualSymptomResult *result);
char *
gradual_report_line_spoken (const GradualSymptomReport *report, const GradualSymptomResult *result);
char *gradual_report_line_draft (const GradualSymptomReport *report);

G_END_DECLS
