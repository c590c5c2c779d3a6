/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

int gradual_text_width (const char *text);
char *gradual_text_clean (const char *text);
void gradual_text_append_padded (GString *to, const char *text, int width);
void gradual_text_append_wrapped (GString *to, const char *text, int width, const char *indent);

G_END_DECLS
