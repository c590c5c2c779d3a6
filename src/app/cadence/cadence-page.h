/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "model/library.h"

G_BEGIN_DECLS

#define GRADUAL_TYPE_CADENCE_PAGE (gradual_cadence_page_get_type ())
G_DECLARE_FINAL_TYPE (GradualCadencePage, gradual_cadence_page, GRADUAL, CADENCE_PAGE, AdwBin)

void gradual_cadence_page_set_library (GradualCadencePage *self, const GradualLibrary *library,
                                       GradualDay today);
void gradual_cadence_page_clear_count (GradualCadencePage *self);

G_END_DECLS
