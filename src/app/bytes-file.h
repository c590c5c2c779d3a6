/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

void gradual_bytes_file_save (GBytes *bytes, const char *path, GCancellable *cancellable,
                              GAsyncReadyCallback callback, gpointer user_data);
gboolean gradual_bytes_file_save_finish (GAsyncResult *result, GError **error);

G_END_DECLS
