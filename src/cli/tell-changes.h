/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

void gradual_tell_changes (const GArray *changes);

G_END_DECLS
