/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/log-entry.h"

G_BEGIN_DECLS

GVariant *gradual_log_values_to_variant (const GradualLogEntry *values);
gboolean gradual_log_values_from_variant (GVariant *variant, GradualLogEntry *values);

G_END_DECLS
