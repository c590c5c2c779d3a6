/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

char *gradual_file_read (const char *path, gsize limit, gsize *length, GError **error);
char *gradual_file_read_descriptor (int descriptor, gsize limit, gsize *length, GError **error);
gboolean gradual_file_write (const char *path, const char *bytes, gsize length, GError **error);
void gradual_file_sweep (const char *path, const char *prefix);

G_END_DECLS
