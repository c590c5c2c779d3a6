/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "pass.h"

G_BEGIN_DECLS

gboolean gradual_cutback_is_due (const GradualPass *pass);

G_END_DECLS
