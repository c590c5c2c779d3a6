/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "model/day.h"

G_BEGIN_DECLS

#define GRADUAL_TYPE_PAIN_BEGAN_GROUP (gradual_pain_began_group_get_type ())
G_DECLARE_FINAL_TYPE (GradualPainBeganGroup, gradual_pain_began_group, GRADUAL, PAIN_BEGAN_GROUP,
                      AdwBin)

GtkWidget *gradual_pain_began_group_new (void);
void
gradual_pain_began_group_set_day (GradualPainBeganGroup *self, GradualDay day, GradualDay today);
void gradual_pain_began_group_flush (GradualPainBeganGroup *self);

G_END_DECLS
