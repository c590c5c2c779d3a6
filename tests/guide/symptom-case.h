/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/symptom-result.h"

/* Answers and results as short texts, so that a worked case is a line or two. */

/* Every scored question answered with what counts nothing, cause by cause. */
#define OVERWORKING_NONE                                                           \
  "!new-runner run-jump=0 week-jump=0 !every-day race=0 !hour-runs !after-change " \
  "!new-stress "
#define FLEXIBILITY_NONE                                                                 \
  "knee-to-wall-sore=12 knee-to-wall-other=12 !toe-touch !thomas !arch !rarely-stretch " \
  "!low-back posture=0 "
#define OVERSTRIDING_NONE \
  "!foot-ahead cadence=170 !sprint-stride ham-shin=0 !braking !cushioned !knee-back "
#define ALL_NONE OVERWORKING_NONE FLEXIBILITY_NONE OVERSTRIDING_NONE

GradualSymptomAnswers symptom_answers (const char *text);
char *symptom_causes_text (const GradualSymptomResult *result);
char *symptom_mix_text (const GradualSymptomResult *result);
char *symptom_reliefs_text (const GradualSymptomResult *result);
char *symptom_questions_text (GradualQuestionSet set);
