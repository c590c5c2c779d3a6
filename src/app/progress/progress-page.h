/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "app/chart/figure.h"
#include "model/library.h"
#include "progress-range.h"

G_BEGIN_DECLS

#define GRADUAL_TYPE_PROGRESS_PAGE (gradual_progress_page_get_type ())
G_DECLARE_FINAL_TYPE (GradualProgressPage, gradual_progress_page, GRADUAL, PROGRESS_PAGE, AdwBin)

void gradual_progress_page_set_library (GradualProgressPage *self, GradualLibrary *library,
                                        GradualDay today);
void gradual_progress_page_set_range (GradualProgressPage *self, GradualProgressRange range);
gboolean gradual_progress_page_is_empty (GradualProgressPage *self);
GArray *gradual_progress_page_dup_weeks (GradualProgressPage *self);
GPtrArray *gradual_progress_page_dup_figures (GradualProgressPage *self);

G_END_DECLS
