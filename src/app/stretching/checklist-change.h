/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/stretching.h"

G_BEGIN_DECLS

/* How the checklist is set: what changes of it, and what a change is called. */

GradualStretching *gradual_checklist_with_area_moved (const GradualStretching *stretching,
                                                      GradualStretchArea area, int places);
GradualStretching *gradual_checklist_with_selection (const GradualStretching *stretching,
                                                     GradualStretch stretch, gboolean is_selected);
GradualStretching *gradual_checklist_reset (const GradualStretching *stretching);

const char *
gradual_checklist_step (const GradualStretching *before, const GradualStretching *after);

G_END_DECLS
