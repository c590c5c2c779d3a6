/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define GRADUAL_TYPE_ANSWER_FLOW (gradual_answer_flow_get_type ())
G_DECLARE_FINAL_TYPE (GradualAnswerFlow, gradual_answer_flow, GRADUAL, ANSWER_FLOW,
                      GtkLayoutManager)

G_END_DECLS
