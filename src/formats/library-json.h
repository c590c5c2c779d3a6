/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/library.h"
#include "plan-json.h"

G_BEGIN_DECLS

/** GRADUAL_LIBRARY_VERSION: the version of the gradual-library document that is written. */
#define GRADUAL_LIBRARY_VERSION 1

/** GRADUAL_LIBRARY_PLANS_MAX: the most plans that one library holds. */
#define GRADUAL_LIBRARY_PLANS_MAX 1000

/** GRADUAL_LIBRARY_BYTES_MAX: the largest library document that is read: 128 MiB. */
#define GRADUAL_LIBRARY_BYTES_MAX ((gsize)128 * 1024 * 1024)

GradualLibrary *gradual_library_from_json (const char *bytes, gsize length, GError **error);
char *gradual_library_to_json (const GradualLibrary *library, gsize *length);
gboolean gradual_library_can_be_kept (const GradualLibrary *library);

G_END_DECLS
