/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "model/plan.h"

G_BEGIN_DECLS

#define GRADUAL_TYPE_MOVE_POPOVER (gradual_move_popover_get_type ())
G_DECLARE_FINAL_TYPE (GradualMovePopover, gradual_move_popover, GRADUAL, MOVE_POPOVER, GtkPopover)

void gradual_move_popover_set_run (GradualMovePopover *self, GradualPlan *plan, GradualDay day,
                                   GradualDay today);

G_END_DECLS
