/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "format-error.h"

G_BEGIN_DECLS

/** GRADUAL_JSON_DEPTH_MAX: how deep objects and arrays may be nested in a plan. Plans need 6
 * levels.
 */
#define GRADUAL_JSON_DEPTH_MAX 64

/** GRADUAL_JSON_LIBRARY_DEPTH_MAX: the same in a library, where each plan lies in an object, in an
 * array, in an object, and what is held of it beside it: every plan that can be read can be kept in
 * one. */
#define GRADUAL_JSON_LIBRARY_DEPTH_MAX (GRADUAL_JSON_DEPTH_MAX + 3)

gboolean gradual_json_scan (const char *text, gsize length, guint depth_max, GArray *objects,
                            GError **error);

G_END_DECLS
