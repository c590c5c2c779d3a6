/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "log-draft.h"
#include "rules/finding.h"

G_BEGIN_DECLS

#define GRADUAL_TYPE_LOG_ROW (gradual_log_row_get_type ())
G_DECLARE_FINAL_TYPE (GradualLogRow, gradual_log_row, GRADUAL, LOG_ROW, GtkListBoxRow)

void gradual_log_row_set_entry (GradualLogRow *self, const GradualLogEntry *entry,
                                const GradualFinding *finding, const GradualLogStyle *style);
const GradualLogEntry *gradual_log_row_get_entry (GradualLogRow *self);

G_END_DECLS
