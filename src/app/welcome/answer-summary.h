/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "answers.h"

G_BEGIN_DECLS

/** GradualAnswerSummary: what is said of the plan that the answers give, or why there is none. */
typedef struct {
  char *title;  /* one sentence */
  char *detail; /* some more, or "" */
  gboolean has_plan;
  gboolean is_warning; /* whether there is more to know than that there is a plan */
} GradualAnswerSummary;

void gradual_answer_summary_init (GradualAnswerSummary *summary, const GradualAnswers *answers,
                                  const GradualOutcome *outcome);
void gradual_answer_summary_init_problem (GradualAnswerSummary *summary);
void gradual_answer_summary_clear (GradualAnswerSummary *summary);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (GradualAnswerSummary, gradual_answer_summary_clear)

G_END_DECLS
