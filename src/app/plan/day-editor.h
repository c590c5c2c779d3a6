/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "model/plan.h"

G_BEGIN_DECLS

#define GRADUAL_TYPE_DAY_EDITOR (gradual_day_editor_get_type ())
G_DECLARE_FINAL_TYPE (GradualDayEditor, gradual_day_editor, GRADUAL, DAY_EDITOR, GtkPopover)

void gradual_day_editor_popup (GtkWidget *parent, const GradualPlan *plan, GradualDay day,
                               GradualDay today);

G_END_DECLS
