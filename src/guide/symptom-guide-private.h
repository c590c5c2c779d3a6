/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "symptom-guide.h"

G_BEGIN_DECLS

/* The table of questions, in two parts: those on the ankle, and those on the running, which begin
 * with the first one of the section on training. */

#define GRADUAL_N_ANKLE_QUESTIONS   GRADUAL_QUESTION_NEW_RUNNER
#define GRADUAL_N_RUNNING_QUESTIONS (GRADUAL_N_QUESTIONS - GRADUAL_N_ANKLE_QUESTIONS)

extern const GradualQuestionGuide gradual_ankle_questions[GRADUAL_N_ANKLE_QUESTIONS];
extern const GradualQuestionGuide gradual_running_questions[GRADUAL_N_RUNNING_QUESTIONS];

extern const GradualSelfTest gradual_self_test_knee_to_wall;
extern const GradualSelfTest gradual_self_test_toe_touch;
extern const GradualSelfTest gradual_self_test_thomas;
extern const GradualSelfTest gradual_self_test_big_toe;

#define WORDS(...) ((const char *const[]){__VA_ARGS__, NULL})

G_END_DECLS
