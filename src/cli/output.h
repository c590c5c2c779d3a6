/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "failure.h"

G_BEGIN_DECLS

int
gradual_output_write (const char *path, const char *bytes, gsize length, GradualFailure *failure);
int gradual_output_write_text (const char *path, const char *text, GradualFailure *failure);

gboolean gradual_output_is_unicode (void);
gboolean gradual_output_wants_colour (const char *path);
int gradual_output_columns (const char *path, int most);

void gradual_tell (const char *sentence);

G_END_DECLS
