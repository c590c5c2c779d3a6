/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "answers.h"

G_BEGIN_DECLS

/** GradualSuggestion: a goal that can be reached, offered in place of one that can not. */
typedef struct {
  char *label;
  GradualGoalKind goal;
  GradualDay race_date;
} GradualSuggestion;

GPtrArray *gradual_suggestions_new (const GradualAnswers *answers, const GradualOutcome *outcome);

G_END_DECLS
