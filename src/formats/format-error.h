/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/** GradualFormatError: why bytes could not be read. The message names the place. */
typedef enum {
  GRADUAL_FORMAT_ERROR_INVALID,   /* not what the format says */
  GRADUAL_FORMAT_ERROR_NEWER,     /* written by a newer version of the program */
  GRADUAL_FORMAT_ERROR_TOO_LARGE, /* more bytes, or deeper, than is read */
} GradualFormatError;

#define GRADUAL_FORMAT_ERROR (gradual_format_error_quark ())
GQuark gradual_format_error_quark (void);

void gradual_format_error_set_at (GError **error, GradualFormatError code, const char *text,
                                  const char *at, const char *message);
gboolean gradual_format_check_text (const char *text, gsize length, GError **error);
gsize gradual_format_skip_bom (const char *text, gsize length);

G_END_DECLS
