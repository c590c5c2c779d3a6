/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "format-error.h"

G_BEGIN_DECLS

/** GRADUAL_JSON_DEPTH_MAX: how deep objects and arrays may be nested. Plans need 6 levels. */
#define GRADUAL_JSON_DEPTH_MAX 64

gboolean gradual_json_scan (const char *text, gsize length, GArray *objects, GError **error);

G_END_DECLS
