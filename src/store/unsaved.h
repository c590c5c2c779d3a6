/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/library.h"

G_BEGIN_DECLS

char *gradual_unsaved_keep (const char *folder, const GradualLibrary *library, GError **error);
char *gradual_unsaved_find (const char *folder);
gboolean gradual_unsaved_put_aside (const char *folder, const char *path, GError **error);

G_END_DECLS
