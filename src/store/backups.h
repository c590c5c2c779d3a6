/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "shelf.h"

G_BEGIN_DECLS

gboolean gradual_backups_keep (const char *folder, const char *bytes, gsize length, GError **error);
GPtrArray *gradual_backups_list (const char *folder);
char *gradual_backups_new_path (const char *folder, const char *prefix);

G_END_DECLS
