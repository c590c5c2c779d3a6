/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "answer-summary.h"

G_BEGIN_DECLS

#define GRADUAL_TYPE_ANSWER_PANEL (gradual_answer_panel_get_type ())
G_DECLARE_FINAL_TYPE (GradualAnswerPanel, gradual_answer_panel, GRADUAL, ANSWER_PANEL, AdwBin)

void gradual_answer_panel_show (GradualAnswerPanel *self, const GradualAnswerSummary *summary,
                                const GradualPlan *plan, GPtrArray *suggestions);

G_END_DECLS
