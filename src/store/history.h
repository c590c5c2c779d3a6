/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/library.h"

G_BEGIN_DECLS

/** GradualHistory: the snapshots of a library, one after each step, and which of them is shown. */
typedef struct _GradualHistory GradualHistory;

GradualHistory *gradual_history_new (GradualLibrary *beginning);
void gradual_history_free (GradualHistory *history);

void gradual_history_push (GradualHistory *history, GradualLibrary *library, const char *name);
void gradual_history_amend (GradualHistory *history, GradualLibrary *library);
gboolean gradual_history_undo (GradualHistory *history);
gboolean gradual_history_redo (GradualHistory *history);

GradualLibrary *gradual_history_get_library (const GradualHistory *history);
const char *gradual_history_get_undo_name (const GradualHistory *history);
const char *gradual_history_get_redo_name (const GradualHistory *history);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (GradualHistory, gradual_history_free)

G_END_DECLS
