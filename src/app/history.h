/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/plan.h"

G_BEGIN_DECLS

/** GradualHistory: the snapshots of a plan, one after each step, and which of them is shown. */
typedef struct _GradualHistory GradualHistory;

GradualHistory *gradual_history_new (void);
void gradual_history_free (GradualHistory *history);

void gradual_history_push (GradualHistory *history, GradualPlan *plan, const char *name);
gboolean gradual_history_undo (GradualHistory *history);
gboolean gradual_history_redo (GradualHistory *history);

GradualPlan *gradual_history_get_plan (GradualHistory *history);
const char *gradual_history_get_undo_name (GradualHistory *history);
const char *gradual_history_get_redo_name (GradualHistory *history);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (GradualHistory, gradual_history_free)

G_END_DECLS
