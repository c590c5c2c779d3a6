/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "json-verbatim.h"

G_BEGIN_DECLS

char *gradual_json_to_text (JsonObject *root, const GradualJsonVerbatim *unknown, gsize *length);

G_END_DECLS
