/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

char *gradual_identifier_new (void);
char *gradual_identifier_from_name (const char *name, guint ordinal);

G_END_DECLS
