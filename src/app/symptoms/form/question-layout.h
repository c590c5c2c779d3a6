/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define GRADUAL_TYPE_QUESTION_LAYOUT (gradual_question_layout_get_type ())
G_DECLARE_FINAL_TYPE (GradualQuestionLayout, gradual_question_layout, GRADUAL, QUESTION_LAYOUT,
                      GtkLayoutManager)

G_END_DECLS
