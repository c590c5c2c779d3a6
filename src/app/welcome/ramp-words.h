/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/words.h"

G_BEGIN_DECLS

char *gradual_ramp_label (GradualRamp ramp);
char *gradual_ramp_steps_label (GradualRamp ramp);

G_END_DECLS
