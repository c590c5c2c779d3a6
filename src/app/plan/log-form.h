/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "log-draft.h"

G_BEGIN_DECLS

#define GRADUAL_TYPE_LOG_FORM (gradual_log_form_get_type ())
G_DECLARE_FINAL_TYPE (GradualLogForm, gradual_log_form, GRADUAL, LOG_FORM, GtkBox)

void gradual_log_form_open (GradualLogForm *self, GradualDay day, const GradualLogDraft *draft,
                            const GradualLogEntry *base, const GradualLogStyle *style);
void gradual_log_form_set_style (GradualLogForm *self, const GradualLogStyle *style);
void gradual_log_form_set_base (GradualLogForm *self, const GradualLogEntry *base);
GradualLogDraft *gradual_log_form_dup_draft (GradualLogForm *self);

G_END_DECLS
